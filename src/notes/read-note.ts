import type { CachedMetadata, HeadingCache, ListItemCache } from 'obsidian';
import { readAcronyms } from './acronyms';
import { isDoubtful, isOption, notFact } from './classify';
import { cuesIn } from './cue-words';
import { findExamQuestions } from './exam-questions';
import { cutItem, simpleItem } from './cut-item';
import { readProperties } from './frontmatter';
import { splitTarget } from './link-syntax';
import { Lines } from './lines';
import { mayHaveExam } from './may-have-exam';
import { isPlain, plainText, PlainReader, type Plain } from './plain';
import { findQuestions } from './questions';
import { findWritten, mayHaveWritten } from './written';
import type { AuthoredQuestion, Bullet, Heading, Note, NoteLink, Section } from './types';

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
  const questions = readQuestions(text, lines, sectionOf);
  const bullets = readBullets(text, metadata.listItems ?? NONE, lines.count, sections, questions);
  const properties = readProperties(metadata.frontmatter);
  const tagged = properties.tags.some((t) => /^flashcards\b/i.test(t));
  const written = tagged || mayHaveWritten(text) ? findWritten(text.split('\n'), metadata, tagged, sectionOf) : NONE;
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
    acronyms: readAcronyms(text, lines, metadata.sections ?? NONE, bullets),
  };
}

function readQuestions(text: string, lines: Lines, sectionOf: (line: number) => number): readonly AuthoredQuestion[] {
  const tagged = text.includes('#Q') || text.includes('#q') ? findQuestions(text.split('\n'), sectionOf) : NONE;
  if (!mayHaveExam(text, lines)) return tagged;
  const found = findExamQuestions(text.split('\n'), tagged, sectionOf);
  return found.length === 0 ? tagged : [...tagged, ...found].sort((a, b) => a.line - b.line);
}

/** `folder/ElastiCache.md` -> `ElastiCache` */
export function noteName(path: string): string {
  const from = path.lastIndexOf('/') + 1;
  return path.endsWith('.md') ? path.slice(from, -3) : path.slice(from).replace(/\.md$/i, '');
}

type OpenSection = Omit<Section, 'bullets' | 'endLine'> & { readonly bullets: number[]; endLine: number };

function readSections(headings: readonly HeadingCache[], lineCount: number): OpenSection[] {
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

/** What a bullet without markup has besides its text. */
const NO_MARKUP: Plain = { text: '', links: NONE, marks: NONE, tags: NONE, images: NONE, blockId: null };

/** The bullets, entered in their sections too. */
function readBullets(
  text: string,
  items: readonly ListItemCache[],
  lineCount: number,
  sections: readonly OpenSection[],
  questions: readonly AuthoredQuestion[],
): Bullet[] {
  const sectionOf = sectionFinder(sections);
  /** Per line: 0 for no parent, 1 for one that is not read, else its bullet's index and 2. */
  const parents = new Array<number>(lineCount).fill(0);
  for (const { parent } of items) if (parent >= 0 && parent < lineCount) parents[parent] = 1;
  const reader = new PlainReader();
  const bullets: Bullet[] = [];
  let section = 0;
  let asked = 0;
  for (const item of items) {
    const { start, end } = item.position;
    const body = simpleItem(text, start.offset, end.offset);
    const cut = body < 0 ? cutItem(text.slice(start.offset, end.offset)) : undefined;
    if (body < 0 && !cut) continue;
    const raw = cut?.raw ?? text.slice(body, end.offset).trimEnd();
    const line = start.line + 1;
    const plain = isPlain(raw) ? NO_MARKUP : reader.read(raw);
    const shown = plain === NO_MARKUP ? raw : plain.text;
    const { tags } = plain;
    while ((questions[asked]?.endLine ?? Infinity) < line) asked++;
    const question = (questions[asked]?.line ?? Infinity) <= line ? questions[asked] : undefined;
    const parent = item.parent >= 0 ? (parents[item.parent] ?? 0) - 2 : -1;
    const index = bullets.length;
    const hasChildren = (parents[start.line] ?? 0) !== 0;
    if (hasChildren) parents[start.line] = index + 2;
    const cues = cuesIn(shown);
    const why =
      question?.line === line || (tags.length > 0 && tags.some((t) => t === 'q' || t === 'Q'))
        ? 'question'
        : question !== undefined || (bullets[parent]?.notFact === 'question' && isOption(shown))
          ? 'option'
          : notFact(raw, shown, plain, hasChildren, cues);
    if ((sections[section]?.line ?? 0) > line || (sections[section + 1]?.line ?? Infinity) <= line)
      section = sectionOf(line);
    const bullet = {
      index,
      section,
      parent: parent < 0 ? -1 : parent,
      depth: parent >= 0 ? (bullets[parent]?.depth ?? 0) + 1 : 0,
      line,
      endLine: end.line + 1,
      marker: cut?.marker ?? '-',
      raw,
      text: shown,
      links: plain.links,
      marks: plain.marks,
      tags,
      images: plain.images,
      task: item.task ?? null,
      blockId: plain.blockId ?? item.id ?? null,
      notFact: cut?.onlyCode ? 'code' : why,
      doubt: isDoubtful(shown, cues),
    } satisfies Bullet;
    bullets.push(cut && cut.lead < raw.length ? { ...bullet, lead: cut.lead } : bullet);
    sections[section]?.bullets.push(index);
  }
  return bullets;
}

function readLinks(metadata: CachedMetadata): readonly NoteLink[] {
  if (!metadata.links) return NONE;
  const links: NoteLink[] = [];
  for (const l of metadata.links) {
    const { target, subpath } = splitTarget(l.link);
    if (target === '') continue;
    const shown = l.original.includes('|')
      ? (shownBehindBar(l.original) ?? l.displayText?.trim())
      : l.displayText?.trim();
    links.push({ target, subpath, shown: plainShown(shown) ?? target, line: l.position.start.line + 1 });
  }
  return links;
}

/** The app shows the last part that is not empty; `[[GW|Transit Gateway|]]` is read "Transit Gateway". */
function shownBehindBar(original: string): string | undefined {
  const behind = /^\[\[[^|]*\|(.*)\]\]$/.exec(original)?.[1];
  if (behind === undefined) return undefined;
  if (!behind.includes('|')) return behind.trim();
  return (
    behind
      .split('|')
      .map((p) => p.trim())
      .filter(Boolean)
      .pop() ?? ''
  );
}

function plainShown(shown: string | undefined): string | undefined {
  if (!shown) return undefined;
  return isPlain(shown) ? shown : plainText(shown).text || undefined;
}
