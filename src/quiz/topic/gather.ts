import type { Note, Section } from '../../notes';
import { isAskable } from '../kinds/authored';
import type { Random } from '../random';
import { shuffled } from '../random';
import { refKey, type FactRef, type Group, type QuizSource, type Refs } from '../source';
import { contentWords } from '../text/words';
import type { Topic } from '../types';

/** At most this many bullets are looked at for one quiz; a larger topic is sampled, whole notes at a time where it is the whole vault. */
export const SAMPLE = 420;

/** Bullets of a topic. A topic that holds more than `limit` gives a sample, by `random`. */
export function gather(topic: Topic, source: QuizSource, random: Random, limit = SAMPLE): FactRef[] {
  const all = new Map<string, FactRef>();
  const add = (refs: Refs): void => {
    // Of a list much longer than is wanted a part is taken before it is looked at.
    for (const r of refs.length > 2 * limit ? sampled(refs, random, limit) : refs) all.set(refKey(r), r);
  };
  switch (topic.kind) {
    case 'contrast':
    case 'concept':
      topic.concepts.forEach((c, i) => {
        if (c === '') {
          add(underTitle(topic.sides?.[i] ?? '', source));
          add(source.select(withWords(contentWords(topic.sides?.[i] ?? ''))));
        } else {
          add(source.select([{ concepts: [c] }]));
        }
      });
      break;
    case 'tag':
      add(source.select(withTags(topic.tags ?? [])));
      add(source.select([{ tags: topic.anyTags ?? [] }]));
      break;
    case 'section':
      for (const s of topic.sections ?? []) add(inSection(s.path, s.section, source));
      break;
    case 'note':
      for (const path of topic.notes) add(inNote(path, source));
      break;
    case 'text':
      add(source.select(withWords(topic.words ?? [])));
      break;
    case 'folder':
      add(sampledNotes(topic.notes, source, random, limit));
      break;
    case 'facts':
      add(topic.refs ?? []);
      break;
    case 'all':
      add(sampledNotes(source.paths(), source, random, limit));
      break;
  }
  const refs = [...all.values()];
  return refs.length <= limit ? refs : inBunches(refs, random).slice(0, limit);
}

/** So many bullets in a row are taken together: neighbours stand in one note, which is unpacked once for all of them. */
const BUNCH = 3;

/** The bullets in random order, but for neighbours, which stay together. */
export function inBunches(refs: readonly FactRef[], random: Random): FactRef[] {
  const starts = Array.from({ length: Math.ceil(refs.length / BUNCH) }, (_, i) => i * BUNCH);
  return shuffled(starts, random).flatMap((at) => refs.slice(at, at + BUNCH));
}

/** About `limit` of the bullets, bunch by bunch. */
export function sampled(refs: Refs, random: Random, limit: number): FactRef[] {
  const starts = pickNumbers(Math.ceil(refs.length / BUNCH), random, Math.ceil(limit / BUNCH));
  const places = starts.flatMap((n) => Array.from({ length: BUNCH }, (_, i) => n * BUNCH + i));
  return places.flatMap((i) => refs.at(i) ?? []);
}

/** Bullets of a note. */
export function inNote(path: string, source: QuizSource): FactRef[] {
  return Array.from({ length: source.size(path).bullets }, (_, bullet) => ({ path, bullet }));
}

/** Bullets of the section and of those below it. */
export function inSection(path: string, section: number, source: QuizSource): FactRef[] {
  const note = source.note(path);
  const own = note?.sections[section];
  if (note === undefined || own === undefined) return [];
  if (section === 0) return inNote(path, source);
  return sectionsBelow(own, note).flatMap((s) => s.bullets.map((bullet) => ({ path, bullet })));
}

/** How many of a note's questions a quiz can ask stand in the section and in those below it. */
export function questionsIn(path: string, section: number, source: QuizSource): number {
  const note = source.asking().has(path) ? source.note(path) : undefined;
  return note?.questions.filter((q) => isAskable(q) && isInSection(q.line, section, note)).length ?? 0;
}

/** Whether a line stands in the section, or in one below it. */
export function isInSection(line: number, section: number, note: Note): boolean {
  const own = note.sections[section];
  if (own === undefined) return false;
  return section === 0 || sectionsBelow(own, note).some((s) => s.line <= line && line <= s.endLine);
}

/** The section and those below it. */
function sectionsBelow(own: Section, note: Note): Section[] {
  return note.sections.filter((s) => own.headings.every((h, i) => s.headings[i]?.line === h.line));
}

/** Bullets under a heading, a note or a parent of that name, for a side that is no concept. */
export function underTitle(title: string, source: QuizSource): FactRef[] {
  return source.named(title).flatMap((s) => inSection(s.path, s.section, source));
}

/** Bullets with all of the tags. */
export function withTags(tags: readonly string[]): Group[] {
  return tags.map((tag) => ({ tags: [tag] }));
}

/** Bullets with all of the words. */
export function withWords(words: readonly string[]): Group[] {
  return words.map((word) => ({ words: [word] }));
}

/** Bullets of randomly taken notes until there are enough. */
function sampledNotes(paths: readonly string[], source: QuizSource, random: Random, limit: number): FactRef[] {
  const out: FactRef[] = [];
  const most = Math.ceil(limit / 12);
  for (const path of pick(paths, random, limit)) {
    const refs = inNote(path, source);
    out.push(...(refs.length > most && paths.length > 12 ? shuffled(refs, random).slice(0, most) : refs));
    if (out.length >= limit) break;
  }
  return out;
}

/** Up to `limit` of the items in random order, without shuffling them all. */
function pick<T>(items: readonly T[], random: Random, limit: number): T[] {
  return pickNumbers(items.length, random, limit).map((i) => items[i] as T);
}

/** Up to `limit` of the numbers below `end`, in random order. */
function pickNumbers(end: number, random: Random, limit: number): number[] {
  // Where most are wanted, looking for one that was not taken yet would take longer and longer.
  if (limit * 2 > end) return shuffled([...Array(end).keys()], random).slice(0, limit);
  const taken = new Set<number>();
  while (taken.size < limit) taken.add(Math.floor(random() * end));
  return [...taken];
}
