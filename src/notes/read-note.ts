import type { CachedMetadata } from 'obsidian';
import { readAcronyms } from './acronyms';
import { findExamQuestions } from './exam-questions';
import { readProperties } from './frontmatter';
import { splitTarget } from './link-syntax';
import { Lines } from './lines';
import { mayHaveExam } from './may-have-exam';
import { isPlain, plainText } from './plain';
import { findQuestions } from './questions';
import { readBullets } from './read-bullets';
import { readSections, sectionFinder } from './sections';
import { findWritten, mayHaveWritten } from './written';
import type { AuthoredQuestion, Note, NoteLink } from './types';

/** What most notes lack: shared, since nobody may write to it. */
const NONE: readonly never[] = [];

/**
 * A note's outline from its text and what the app computed for it.
 *
 * Blocks are never parsed here: headings, paragraphs and list items, with their parents and offsets, come from `metadata`, and the
 * bullets' text is cut out of `text` at those offsets. Metadata that is older than the text gives a wrong cut but never an
 * exception; the next `changed` event mends it.
 *
 * @param every to draw: lines of paragraphs count even where nobody could be asked about them
 */
export function readNote(path: string, text: string, metadata: CachedMetadata, every = false): Note {
  const lines = new Lines(text);
  const sections = readSections(metadata.headings ?? [], lines.count);
  const sectionOf = sectionFinder(sections);
  const questions = readQuestions(text, lines, sectionOf);
  const properties = readProperties(metadata.frontmatter);
  const tagged = properties.tags.some((t) => /^flashcards\b/i.test(t));
  const written = tagged || mayHaveWritten(text) ? findWritten(text.split('\n'), metadata, tagged, sectionOf) : NONE;
  const bullets = readBullets({ text, lineCount: lines.count, metadata, questions, written, lines: every }, sections);
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
