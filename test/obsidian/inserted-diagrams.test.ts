import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, findInserted, insertDiagram, type SectionPlace } from '../../src/obsidian/inserted-diagrams';

const FLOW = 'flowchart LR\n  n1 --> n2\n';
const place = (more: Partial<SectionPlace> = {}): SectionPlace => ({
  line: 1,
  endLine: 99,
  hasHeading: true,
  firstBullet: 3,
  ...more,
});
const into = (text: string, where: SectionPlace, flows = [FLOW]): string => {
  const edit = insertDiagram(text.split(/\r?\n/), where, flows);
  return edit === undefined ? text : applyEdit(text, edit);
};

describe('a diagram written into a note', () => {
  it('stands below the heading, apart from what is around it', () => {
    expect(into('# Path\n- ALB forwards to EC2', place({ firstBullet: 2 }))).toMatch(
      /^# Path\n\n<!-- .* -->\n```mermaid\nflowchart LR\n {2}n1 --> n2\n```\n<!-- .* -->\n\n- ALB forwards to EC2$/,
    );
  });

  it('stands below both lines of an underlined heading, and not in a rule below another', () => {
    expect(into('Path\n====\n\n- a', place({ firstBullet: 4 }))).toMatch(/^Path\n====\n\n<!--/);
    expect(into('# Path\n---\n\n- a', place({ firstBullet: 4 }))).toMatch(/^# Path\n\n<!--/);
  });

  it('stands before the first bullet where there is no heading', () => {
    expect(into('Text\n- a\n- b', place({ hasHeading: false, firstBullet: 2 }))).toMatch(
      /^Text\n\n<!--[^]*-->\n\n- a\n- b$/,
    );
  });

  it('is found again and replaced in its place; the same again changes nothing', () => {
    const once = into('# Path\n\n- a\n', place());
    expect(insertDiagram(once.split('\n'), place(), [FLOW])).toBeUndefined();
    const other = into(once, place(), ['flowchart LR\n  n1 --> n3\n']);
    expect(other).toBe(once.replace('n1 --> n2', 'n1 --> n3'));
  });

  it('of another section is left alone', () => {
    const once = into('# Path\n\n- a\n', place());
    expect(findInserted(once.split('\n'), { line: 1, endLine: 2 })).toBeUndefined();
    expect(findInserted(once.split('\n'), { line: 1, endLine: 99 })).toEqual({ from: 2, to: 8 });
  });

  it('is none without its end', () => {
    const torn = into('# Path\n\n- a\n', place()).replace(/<!-- \/.*-->/, '');
    expect(findInserted(torn.split('\n'), place())).toBeUndefined();
  });

  it('that lost its end takes nothing with it that stands before the next one', () => {
    const torn = into('# Path\n\n- a\n', place()).replace(/<!-- \/.*-->/, '');
    const both = `${torn}\nMy own words.\n\n${into('', place({ hasHeading: false, firstBullet: 1 }))}`;
    const other = into(both, place(), ['flowchart LR\n  n1 --> n3\n']);
    expect(other).toContain('- a\n\nMy own words.\n');
    expect(other.match(/n1 --> n3/g)).toHaveLength(1);
  });

  it('stands above the callout or the quote that the first bullet is in, and does not tear it', () => {
    const where = place({ hasHeading: false, firstBullet: 5 });
    const callout = '> [!note] Path\n> In words:\n>\n> - a\n> - b';
    expect(into(`Text\n${callout}`, where)).toMatch(/^Text\n\n<!--[^]*-->\n\n> \[!note\] Path\n> In words:\n>\n> - a/);
    expect(into('> - a\n> - b', place({ hasHeading: false, firstBullet: 1 }))).toMatch(/^<!--[^]*-->\n\n> - a\n> - b$/);
  });

  it('counts lines as the note does where its line ends are mixed', () => {
    expect(into('a\n\n# Path\r\n- b\n- c', place({ line: 3, firstBullet: 4 }))).toMatch(
      /^a\n\n# Path\r\n\n<!--[^]*-->\n\n- b\n- c$/,
    );
  });

  it('keeps the note byte for byte around it, line ends too', () => {
    const line = fc.stringMatching(/^[a-z -]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(line),
        fc.array(line, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (above, below, end) => {
          const lines = [...above, '## Path', ...below];
          const where = place({ line: above.length + 1, endLine: lines.length });
          const after = into(lines.join(end), where).split(end);
          const found = findInserted(after, { line: 1, endLine: after.length });
          expect(found).toBeDefined();
          const rest = [...after.slice(0, found?.from), ...after.slice(found?.to)].filter((one) => one.trim() !== '');
          expect(rest).toEqual(lines.filter((one) => one.trim() !== ''));
        },
      ),
    );
  });
});
