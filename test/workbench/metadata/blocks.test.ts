import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** Each section as `type: text as positioned`. */
function sections(text: string): string[] {
  return (parseMetadata(text).sections ?? []).map(
    ({ type, position }) => `${type}: ${text.slice(position.start.offset, position.end.offset)}`,
  );
}

describe('sections', () => {
  it('end before the next one begins, even after a footnote with an unclosed comment', () => {
    const [footnote, list] = parseMetadata('[^1]: %%\n- [ ] x').sections ?? [];
    expect(footnote?.position.end.offset).toBe(8);
    expect(list?.position.start.offset).toBe(9);
  });

  it.each([
    [
      'headings and paragraphs',
      '# ELB\nbalances\nload\n\n---\n',
      ['heading: # ELB', 'paragraph: balances\nload', 'thematicBreak: ---'],
    ],
    ['an underlined heading', 'ELB\n===\nx', ['heading: ELB\n===', 'paragraph: x']],
    ['an indent is part of its block', ' # ELB\n', ['heading:  # ELB']],
    ['YAML comes first', '---\na: 1\n---\nb', ['yaml: ---\na: 1\n---', 'paragraph: b']],
    [
      'a quote with a type is a callout',
      '> [!note] Title\n> x\n\n> y',
      ['callout: > [!note] Title\n> x', 'blockquote: > y'],
    ],
    [
      'code, math and HTML',
      '```js\na\n```\n\n$$\nx\n$$\n\n<div>\na\n</div>\n',
      ['code: ```js\na\n```', 'math: $$\nx\n$$', 'html: <div>\na\n</div>'],
    ],
    [
      'a comment interrupts a paragraph',
      'a\n%%\nb\n\nc\n%%\nd',
      ['paragraph: a', 'comment: %%\nb\n\nc\n%%', 'paragraph: d'],
    ],
    ['a comment inside a line is part of it', '%% a %% b', ['paragraph: %% a %% b']],
    ['an HTML comment', '<!--\n- a\n-->\nb', ['html: <!--\n- a\n-->', 'paragraph: b']],
    ['a table', '|a|b|\n|-|-|\n|c|d|\n', ['table: |a|b|\n|-|-|\n|c|d|']],
    ['a table does not interrupt a paragraph', 'Types\n|a|b|\n|-|-|', ['paragraph: Types\n|a|b|\n|-|-|']],
    ['a line without a pipe ends a table', '|a|b|\n|-|-|\nc', ['table: |a|b|\n|-|-|', 'paragraph: c']],
    ['a footnote', 'a[^1]\n\n[^1]: b', ['paragraph: a[^1]', 'footnoteDefinition: [^1]: b']],
    ['an indented line ends a quote', '> a\n\tb', ['blockquote: > a', 'code: \tb']],
    [
      'a bullet before a heading of the next piece',
      `- a\n${'# b\n'.repeat(2000)}`.trimEnd(),
      ['list: - a', ...Array.from({ length: 2000 }, () => 'heading: # b')],
    ],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it('keeps code of many pieces one block', () => {
    const text = `\`\`\`\n${'# no heading\n'.repeat(3000)}\`\`\`\n# heading`;
    expect(parseMetadata(text).sections?.map(({ type }) => type)).toEqual(['code', 'heading']);
  });
});

describe('headings', () => {
  it.each([
    ['# Route 53', ['1 Route 53']],
    ['## [[S3]] *costs* ##', ['2 [[S3]] *costs*']],
    ['#no heading', []],
    ['####### too deep', []],
    ['Route 53\n---', ['2 Route 53']],
    [`# ${'a long heading '.repeat(9)}#`, [`1 ${'a long heading '.repeat(9).trim()}`]],
    ['> # in a quote', []],
    ['```\n# in code\n```', []],
  ])('reads %j', (text, expected) => {
    expect((parseMetadata(text).headings ?? []).map(({ level, heading }) => `${level} ${heading}`)).toEqual(expected);
  });
});

describe('block ids', () => {
  it.each([
    ['a paragraph', 'S3 keeps objects ^s3', { s3: 'S3 keeps objects ^s3' }],
    ['a list item', '- S3 ^One\n- EC2', { one: '- S3 ^One' }],
    ['the block above an id of its own', '|a|\n|-|\n\n^costs', { costs: '|a|\n|-|' }],
    ['the list above', '- S3\n- EC2\n\n^all', { all: '- S3\n- EC2' }],
    ['nothing inside a line', 'a ^b c', {}],
  ])('name %s', (_, text, expected) => {
    const blocks = Object.entries(parseMetadata(text).blocks ?? {});
    expect(
      Object.fromEntries(
        blocks.map(([id, { position }]) => [id, text.slice(position.start.offset, position.end.offset)]),
      ),
    ).toEqual(expected);
  });
});
