import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import type { Loc, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** Pieces Markdown is made of: joined at random they reach more of the syntax than random characters do. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '- ',
    '* ',
    '1. ',
    '10) ',
    '> ',
    '# ',
    '---',
    '===',
    '- [ ] ',
    '- [x] ',
    '|',
    '|-|-|\n',
  ],
  ...[
    '```',
    '~~~',
    '`',
    '$$',
    '$',
    '%%',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '[[',
    ']]',
    '![[',
    '[',
    '](',
    ')',
    '[^1]',
    '[^1]: ',
    '^id',
  ],
  ...[
    '#tag',
    '\\',
    '**',
    '_',
    '==',
    'https://a.b/c',
    'S3',
    'a: b',
    '\uFEFF',
    '\u00A0',
    '\u200B',
    '🚀',
    '\uD800',
    '\0',
    '[!note]',
  ],
];
const markdown = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
  { maxLength: 60 },
);

/** Every position anywhere in the metadata, frontmatter's own content aside. */
function positionsIn(value: unknown): Pos[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'frontmatter') return [];
    return key === 'position' || key === 'frontmatterPosition' ? [inner as Pos] : positionsIn(inner);
  });
}

function locOf(text: string, offset: number): Loc {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, col: before.at(-1)?.length ?? 0, offset };
}

describe('for any text', () => {
  it('positions lie inside it, in order, and lines and columns agree with offsets', () => {
    fc.assert(
      fc.property(markdown, (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of positionsIn(parseMetadata(text))) {
          expect(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length).toBe(true);
          expect(start).toEqual(locOf(text, start.offset));
          expect(end).toEqual(locOf(text, end.offset));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('sections follow each other and hold every list item', () => {
    fc.assert(
      fc.property(markdown, (pieces) => {
        const { sections = [], listItems = [] } = parseMetadata(pieces.join(''));
        for (const [index, section] of sections.entries()) {
          const before = sections[index - 1];
          if (before) expect(before.position.end.offset).toBeLessThanOrEqual(section.position.start.offset);
        }
        for (const item of listItems) {
          const { start } = item.position;
          expect(
            sections.some(
              ({ position }) => position.start.offset <= start.offset && start.offset <= position.end.offset,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts take time in proportion to their length', () => {
  const SMALL = 4_000;
  it.each([
    '> ',
    '- ',
    '[',
    '[[',
    '[a](',
    '![',
    '`` ` ',
    '<a b="',
    '<!-- ',
    '$a ',
    '*a ',
    '| a ',
    '%%',
    '\\',
    '\t',
    'word ',
  ])('%j on one line', (piece) => {
    const text = piece.repeat((SMALL * 16) / piece.length);
    const cpu = cpuMs(() => parseMetadata(text));
    // Generous: what is quadratic here takes minutes.
    expect(cpu).toBeLessThan(5_000);
  });

  it.each([
    '- a\n  - b\n',
    '1. a\n\t1. b\n',
    '> a\n',
    '- \n',
    '# a\n',
    'a\n\n',
    '- a\nb\n',
    '|a|\n|-|\n\n',
    '%%\n',
    '==\n',
    'a\n--\n',
  ])('%j on many lines', (piece) => {
    const text = piece.repeat((SMALL * 4) / piece.length);
    expect(cpuMs(() => parseMetadata(text))).toBeLessThan(5_000);
  });
});

/** Processor time of this process, other tests' included; other work on the machine leaves it alone. */
function cpuMs(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user } = cpuUsage(before);
  return user / 1000;
}
