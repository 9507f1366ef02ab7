import type { Comparison, Said } from '../types';

/** The comparison as a Markdown table for a note: a column for each side; the notes' own text is escaped, so that it stays text. */
export function comparisonTable({ sides, both, contrasted, missing }: Comparison): string {
  const cell = (said: readonly Said[]): string => said.map((s) => `• ${escaped(s.text)}`).join('<br>');
  const row = (title: string, cells: readonly string[]): string => `| ${[title, ...cells].join(' | ')} |`;
  // A table has no cell over two columns: what is said of all stands in each.
  const same = (said: readonly Said[]): string[] => sides.map(() => cell(said));
  const open = sides.map((s) => missing.filter((m) => m.side === s.name).map((m) => `• ${escaped(m.aspect)}`));
  return [
    row(
      '',
      sides.map((s) => escaped(s.name)),
    ),
    `|${' --- |'.repeat(sides.length + 1)}`,
    row(
      'Only',
      sides.map((s) => cell(s.only)),
    ),
    ...(both.length === 0 ? [] : [row('All', same(both))]),
    ...(contrasted.length === 0 ? [] : [row('Difference', same(contrasted))]),
    ...(open.every((o) => o.length === 0)
      ? []
      : [
          row(
            'Not in the notes',
            open.map((o) => o.join('<br>')),
          ),
        ]),
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~=^%$!&]/g, '\\$&');
}
