import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from './host/markdown/engine';
import { reuseSections } from './host/markdown/reuse-sections';
import { cutSections } from './host/markdown/sections';

const markdown = createMarkdown();
const cut = (text: string): string[] =>
  cutSections(markdown, text).map(({ kind, lineStart, lineEnd }) => `${kind} ${lineStart}-${lineEnd}`);
const html = (text: string): string =>
  cutSections(markdown, text)
    .map((section) => section.html)
    .join('');

describe('cutting a note into sections', () => {
  it('takes a whole list, a table, a callout and a fence each as one, without the blank lines behind it', () => {
    expect(
      cut('# A\ntext\nmore\n\n- a\n  - b\n\n- c\n\n\n1. x\n\n> [!note]\n> y\n\n| a |\n| - |\n| b |\n\n```js\n\n```\n'),
    ).toEqual(['h1 0-0', 'p 1-2', 'ul 4-7', 'ol 10-10', 'div 12-13', 'table 15-17', 'pre 19-21']);
  });

  it('counts lines from the top of the note, frontmatter included', () => {
    expect(cut('---\na: 1\n---\n## B\n- x')).toEqual(['pre 0-2', 'h2 3-3', 'ul 4-4']);
    expect(cut('---\nnever closed\n\ntext')).toEqual(['hr 0-0', 'p 1-1', 'p 3-3']);
  });

  it('leaves comments out and gives their lines to nobody', () => {
    expect(cut('a\n\n%%\nhidden\n%%\n\nb %%not this%% c')).toEqual(['p 0-0', 'p 6-6']);
    expect(html('b %%not this%% c')).not.toContain('not this');
  });

  it('never overlaps and never leaves the note, whatever it holds', () => {
    const line = fc.oneof(
      fc.constantFrom('# H', '- a', '  - b', '\t- c', '1. d', '> q', '```', '%%', '---', '| a |', '| - |', '', '$$'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        let before = -1;
        for (const { lineStart, lineEnd } of cutSections(markdown, text)) {
          expect(lineStart).toBeGreaterThan(before);
          expect(lineEnd).toBeGreaterThanOrEqual(lineStart);
          before = lineEnd;
        }
        expect(before).toBeLessThan(Math.max(1, text.split(/\r\n?|\n/).length));
      }),
    );
  });
});

describe('the syntax of Obsidian', () => {
  it.each([
    ['[[ELB|balancer]]', 'data-href="ELB" href="ELB">balancer</a>'],
    ['[[ELB#Health checks]]', '>ELB &gt; Health checks</a>'],
    ['![[a.png|200]]', '<span class="internal-embed" src="a.png" alt="200"></span>'],
    ['text #tag/sub.', '<a class="tag" href="#tag/sub">#tag/sub</a>.'],
    ['==hot==', '<mark>hot</mark>'],
    ['a $x_1$ b', '<span class="math">x_1</span>'],
    ['- [x] done', '<input type="checkbox" class="task-list-item-checkbox" checked>done'],
    ['> [!tip]- Title\n> body', 'data-callout="tip" data-callout-metadata="" data-callout-fold="-"'],
  ])('shows %j', (source, expected) => {
    expect(html(source)).toContain(expected);
  });

  it.each(['C#sharp', '#123', '$5 and $6', '`[[code]]`', '[[]]', '\\[[not]]'])('takes %j for plain text', (source) => {
    expect(html(source)).not.toMatch(/class="(tag|math|internal-link)"/);
  });

  it('escapes what stands in a link', () => {
    expect(html('[[a"><img src=x>|<b>]]')).not.toMatch(/<img|<b>/);
  });

  it('hides block ids', () => {
    expect(html('text ^id1')).toBe('<p>text </p>\n');
  });
});

describe('sections after an edit', () => {
  const of = (...names: string[]): { html: string }[] => names.map((name) => ({ html: name }));

  it('stay where their markup is the same, from both ends', () => {
    const old = of('a', 'b', 'c', 'd');
    const kept = reuseSections(old, of('a', 'X', 'Y', 'c', 'd'));
    expect(kept.map((section) => section?.html ?? null)).toEqual(['a', null, null, 'c', 'd']);
  });

  it('are never given to two', () => {
    const names = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const kept = reuseSections(of(...before), of(...after)).filter((section) => section !== null);
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });
});
