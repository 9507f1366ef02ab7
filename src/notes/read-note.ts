import type { CachedMetadata, HeadingCache, ListItemCache } from 'obsidian';
import { findAcronyms } from './acronyms';
import { isDoubtful, notFact } from './classify';
import { readProperties } from './frontmatter';
import { plainText, splitTarget, type Plain } from './plain';
import { findQuestions } from './questions';
import type { Acronym, AuthoredQuestion, Bullet, Heading, Note, NoteLink, Section } from './types';

const MARKER = /^[ \t>]*([-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(.)\][ \t]+)?/;
const FENCE = /^[ \t>]*(```|~~~)/;

/**
 * A note's outline from its text and what the app computed for it.
 *
 * Blocks are never parsed here: headings and list items, with their parents and offsets, come from `metadata`, and the
 * bullets' text is cut out of `text` at those offsets. Metadata that is older than the text gives a wrong cut but never an
 * exception; the next `changed` event mends it.
 */
export function readNote(path: string, text: string, metadata: CachedMetadata): Note {
  const lines = text.split('\n');
  const sections = readSections(metadata.headings ?? [], lines.length);
  const sectionOf = sectionFinder(sections);
  const questions = text.includes('#Q') || text.includes('#q') ? findQuestions(lines, sectionOf) : [];
  const bullets = readBullets(text, metadata.listItems ?? [], sectionOf, questions);
  for (const b of bullets) sections[b.section]?.bullets.push(b.index);
  const properties = readProperties(metadata.frontmatter);
  return {
    path,
    name: noteName(path),
    sections,
    bullets,
    questions,
    tags: properties.tags,
    aliases: properties.aliases,
    links: readLinks(metadata),
    acronyms: readAcronyms(lines, metadata),
  };
}

/** `folder/ElastiCache.md` -> `ElastiCache` */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

type OpenSection = Omit<Section, 'bullets'> & { readonly bullets: number[] };

function readSections(headings: readonly HeadingCache[], lineCount: number): OpenSection[] {
  const sections: OpenSection[] = [{ index: 0, headings: [], line: 1, endLine: lineCount, bullets: [], tags: [] }];
  let path: Heading[] = [];
  for (const h of headings) {
    const line = h.position.start.line + 1;
    const plain = plainText(h.heading);
    path = [
      ...path.filter((p) => p.level < h.level),
      { raw: h.heading.trim(), text: plain.text, level: h.level, line },
    ];
    const last = sections[sections.length - 1];
    if (last) sections[sections.length - 1] = { ...last, endLine: Math.max(last.line, line - 1) };
    sections.push({ index: sections.length, headings: path, line, endLine: lineCount, bullets: [], tags: plain.tags });
  }
  return sections;
}

/** Line -> index of its section, by binary search. */
function sectionFinder(sections: readonly OpenSection[]): (line: number) => number {
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

function readBullets(
  text: string,
  items: readonly ListItemCache[],
  sectionOf: (line: number) => number,
  questions: readonly AuthoredQuestion[],
): Bullet[] {
  const byLine = new Map<number, number>();
  const parents = new Set(items.map((i) => i.parent));
  const bullets: Bullet[] = [];
  for (const item of items) {
    const { start, end } = item.position;
    const cut = cutItem(text.slice(start.offset, end.offset));
    if (!cut) continue;
    const line = start.line + 1;
    const plain = plainText(cut.raw);
    const question = questions.find((q) => q.line <= line && line <= q.endLine);
    const parent = item.parent >= 0 ? (byLine.get(item.parent) ?? -1) : -1;
    const index = bullets.length;
    byLine.set(start.line, index);
    bullets.push({
      index,
      section: sectionOf(line),
      parent,
      depth: parent >= 0 ? (bullets[parent]?.depth ?? 0) + 1 : 0,
      line,
      endLine: end.line + 1,
      marker: cut.marker,
      raw: cut.raw,
      ...(cut.lead < cut.raw.length ? { lead: cut.lead } : {}),
      text: plain.text,
      links: plain.links,
      marks: plain.marks,
      tags: plain.tags,
      images: plain.images,
      task: item.task ?? null,
      blockId: plain.blockId ?? item.id ?? null,
      notFact: cut.onlyCode
        ? 'code'
        : notFact(cut.raw, plain, {
            hasChildren: parents.has(start.line),
            inQuestion: question !== undefined && question.line < line,
            isQuestionHead: question?.line === line || plain.tags.some((t) => /^q$/i.test(t)),
          }),
      doubt: isDoubtful(plain.text),
    });
  }
  return bullets;
}

/** A list item's slice without marker, task box, fenced code and the indentation of its continuation lines. */
function cutItem(slice: string): { marker: string; raw: string; lead: number; onlyCode: boolean } | undefined {
  const marker = MARKER.exec(slice);
  if (!marker?.[1]) return undefined;
  const own: string[] = [];
  let fence = '';
  let sawCode = false;
  for (const line of slice.slice(marker[0].length).split('\n')) {
    const tick = FENCE.exec(line)?.[1] ?? '';
    if (tick !== '' && (fence === '' || fence === tick)) {
      fence = fence === '' ? tick : '';
      sawCode = true;
      continue;
    }
    if (fence === '') own.push(line.replace(/^[ \t>]+/, '').trimEnd());
  }
  const raw = own.filter((l) => l !== '').join(' ');
  return { marker: marker[1], raw, lead: own[0]?.length ?? 0, onlyCode: sawCode && raw === '' };
}

function readLinks(metadata: CachedMetadata): NoteLink[] {
  const links: NoteLink[] = [];
  for (const l of metadata.links ?? []) {
    const { target, subpath } = splitTarget(l.link);
    if (target === '') continue;
    const parts = /^\[\[[^|]*\|(.*)\]\]$/.exec(l.original);
    // The app shows the last part that is not empty; `[[GW|Transit Gateway|]]` is read "Transit Gateway".
    const shown = parts
      ? (parts[1] ?? '')
          .split('|')
          .map((p) => p.trim())
          .filter(Boolean)
          .pop()
      : l.displayText?.trim();
    links.push({ target, subpath, shown: plainShown(shown) ?? target, line: l.position.start.line + 1 });
  }
  return links;
}

function plainShown(shown: string | undefined): string | undefined {
  if (!shown) return undefined;
  const plain: Plain = plainText(shown);
  return plain.text === '' ? undefined : plain.text;
}

function readAcronyms(lines: readonly string[], metadata: CachedMetadata): Acronym[] {
  const found: Acronym[] = [];
  for (const block of metadata.sections ?? []) {
    if (block.type === 'code' || block.type === 'yaml' || block.type === 'comment' || block.type === 'html') continue;
    for (let i = block.position.start.line; i <= block.position.end.line; i++) {
      const line = lines[i];
      // A machine-made line (minified data, an embedded drawing) defines no acronym and would cost a scan.
      if (line === undefined || line.length > 4000 || !line.includes('(')) continue;
      found.push(...findAcronyms(plainText(line).text, i + 1));
    }
  }
  return found;
}
