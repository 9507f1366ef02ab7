import type { CachedMetadata, HeadingCache, ListItemCache } from 'obsidian';
import { findAcronyms } from './acronyms';
import { classify } from './classify';
import { cutItem } from './cut-item';
import { readProperties } from './frontmatter';
import { splitTarget } from './link-syntax';
import { Lines } from './lines';
import { plainText } from './plain';
import { findQuestions } from './questions';
import { findWritten } from './written';
import type { Acronym, AuthoredQuestion, Bullet, Heading, Note, NoteLink, Section } from './types';

/** What most bullets have: shared, since nobody may write to it. */
const NONE: readonly never[] = [];

/**
 * A note's outline from its text and what the app computed for it.
 *
 * Blocks are never parsed here: headings and list items, with their parents and offsets, come from `metadata`, and the
 * bullets' text is cut out of `text` at those offsets. Metadata that is older than the text gives a wrong cut but never an
 * exception; the next `changed` event mends it.
 */
export function readNote(path: string, text: string, metadata: CachedMetadata): Note {
  const lines = new Lines(text);
  const sections = readSections(metadata.headings ?? [], lines.count);
  const sectionOf = sectionFinder(sections);
  const questions = text.includes('#Q') || text.includes('#q') ? findQuestions(text.split('\n'), sectionOf) : NONE;
  const bullets = readBullets(text, metadata.listItems ?? [], sectionOf, questions);
  for (const b of bullets) sections[b.section]?.bullets.push(b.index);
  const properties = readProperties(metadata.frontmatter);
  const tagged = properties.tags.some((t) => /^flashcards\b/i.test(t));
  const written =
    /^[ \t>]*\||::|^\s*\?\??\s*$|SR:|#flashcards/im.test(text) || tagged
      ? findWritten(text.split('\n'), metadata, tagged, sectionOf)
      : NONE;
  return {
    path,
    name: noteName(path),
    sections,
    bullets,
    questions,
    ...(written.length > 0 ? { written } : {}),
    tags: properties.tags,
    aliases: properties.aliases,
    links: readLinks(metadata),
    acronyms: text.includes('(') ? readAcronyms(lines, metadata) : NONE,
  };
}

/** `folder/ElastiCache.md` -> `ElastiCache` */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

type OpenSection = Omit<Section, 'bullets' | 'endLine'> & { readonly bullets: number[]; endLine: number };

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
    if (last) last.endLine = Math.max(last.line, line - 1);
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
  /** Line of a parent -> its index, or -1 as long as it is not read. */
  const parents = new Map<number, number>();
  for (const { parent } of items) if (parent >= 0) parents.set(parent, -1);
  const bullets: Bullet[] = [];
  for (const item of items) {
    const { start, end } = item.position;
    const cut = cutItem(text.slice(start.offset, end.offset));
    if (!cut) continue;
    const { raw } = cut;
    const line = start.line + 1;
    const plain = plainText(raw);
    const question = questions.length === 0 ? undefined : questions.find((q) => q.line <= line && line <= q.endLine);
    const parent = item.parent >= 0 ? (parents.get(item.parent) ?? -1) : -1;
    const index = bullets.length;
    const hasChildren = parents.has(start.line);
    if (hasChildren) parents.set(start.line, index);
    const { notFact, doubt } = classify(raw, plain, {
      hasChildren,
      inQuestion: question !== undefined && question.line < line,
      isQuestionHead: question?.line === line || (plain.tags.length > 0 && plain.tags.some((t) => /^q$/i.test(t))),
    });
    const bullet = {
      index,
      section: sectionOf(line),
      parent,
      depth: parent >= 0 ? (bullets[parent]?.depth ?? 0) + 1 : 0,
      line,
      endLine: end.line + 1,
      marker: cut.marker,
      raw,
      text: plain.text,
      links: plain.links,
      marks: plain.marks,
      tags: plain.tags,
      images: plain.images,
      task: item.task ?? null,
      blockId: plain.blockId ?? item.id ?? null,
      notFact: cut.onlyCode ? 'code' : notFact,
      doubt,
    } satisfies Bullet;
    bullets.push(cut.lead < raw.length ? { ...bullet, lead: cut.lead } : bullet);
  }
  return bullets;
}

function readLinks(metadata: CachedMetadata): readonly NoteLink[] {
  if (!metadata.links) return NONE;
  const links: NoteLink[] = [];
  for (const l of metadata.links) {
    const { target, subpath } = splitTarget(l.link);
    if (target === '') continue;
    const parts = l.original.includes('|') ? /^\[\[[^|]*\|(.*)\]\]$/.exec(l.original) : null;
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
  const { text } = plainText(shown);
  return text === '' ? undefined : text;
}

function readAcronyms(lines: Lines, metadata: CachedMetadata): readonly Acronym[] {
  const found: Acronym[] = [];
  for (const block of metadata.sections ?? []) {
    if (block.type === 'code' || block.type === 'yaml' || block.type === 'comment' || block.type === 'html') continue;
    const last = block.position.end.line;
    for (let i = lines.next('(', block.position.start.line); i <= last; i = lines.next('(', i + 1)) {
      const line = lines.at(i);
      // A machine-made line (minified data, an embedded drawing) defines no acronym and would cost a scan.
      if (line.length <= 4000) found.push(...findAcronyms(plainText(line).text, i + 1));
    }
  }
  return found;
}
