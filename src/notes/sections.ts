import type { HeadingCache } from 'obsidian';
import { plainText } from './plain';
import type { Heading, Section } from './types';

/** A section whose bullets and end are still to come. */
export type OpenSection = Omit<Section, 'bullets' | 'endLine'> & { readonly bullets: number[]; endLine: number };

/** The sections of a note, of which the first is what stands before any heading. */
export function readSections(headings: readonly HeadingCache[], lineCount: number): OpenSection[] {
  const sections: OpenSection[] = [{ index: 0, headings: [], line: 1, endLine: lineCount, bullets: [], tags: [] }];
  let path: Heading[] = [];
  for (const h of headings) {
    const line = h.position.start.line + 1;
    const plain = plainText(h.heading);
    let above = path.length;
    while (above > 0 && (path[above - 1]?.level ?? 0) >= h.level) above--;
    path = path.slice(0, above);
    path.push({ raw: h.heading.trim(), text: plain.text, level: h.level, line });
    const last = sections[sections.length - 1];
    if (last) last.endLine = Math.max(last.line, line - 1);
    sections.push({ index: sections.length, headings: path, line, endLine: lineCount, bullets: [], tags: plain.tags });
  }
  return sections;
}

/** Line -> index of its section, by binary search. */
export function sectionFinder(sections: readonly OpenSection[]): (line: number) => number {
  return (line) => {
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle]?.line ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
