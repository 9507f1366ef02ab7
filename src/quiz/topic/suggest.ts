import { confusables } from '../../concepts';
import type { QuizSource } from '../source';
import { flat } from '../text/words';
import type { TopicKind } from '../types';
import { parseTopic } from './parse';
import { edits } from './typo';

/** A topic to offer, with the bullets it could be asked from. */
export interface TopicSuggestion {
  readonly text: string;
  readonly kind: TopicKind;
  readonly facts: number;
}

/** Fewer facts than this make no quiz worth offering. */
const ENOUGH = 2;

/** Topics for what was typed so far, best first. Looks at names only, so that it may run on every key. */
export function suggestTopics(query: string, source: QuizSource, limit: number): TopicSuggestion[] {
  const asked = parseTopic(query);
  if (asked.kind === 'contrast' || /\s(?:vs\.?|versus)\s*$/i.test(query)) return suggestContrasts(query, source, limit);
  const wanted =
    asked.kind === 'all'
      ? ''
      : asked.kind === 'tags'
        ? asked.tags.join(' ')
        : asked.kind === 'name'
          ? asked.text
          : query;
  const found = new Map<string, TopicSuggestion>();
  const add = (s: TopicSuggestion): void => {
    if (s.facts >= ENOUGH && !found.has(s.text.toLowerCase())) found.set(s.text.toLowerCase(), s);
  };
  const needle = flat(wanted);
  if (asked.kind !== 'tags') {
    for (const c of source.lexicon.suggest(wanted, limit))
      add({ text: c.name, kind: 'concept', facts: factsOf(c.id, source) });
    for (const title of source.titlesWith(needle, limit)) {
      const facts = source.named(title).reduce((n, s) => n + source.sectionSize(s), 0);
      add({ text: title, kind: 'section', facts });
    }
  }
  for (const tag of source.tags())
    if (tag.includes(needle.replace(/ /g, ''))) add({ text: `#${tag}`, kind: 'tag', facts: source.tagCount(tag) });
  return [...found.values()].slice(0, limit);
}

function factsOf(concept: string, source: QuizSource): number {
  return source.count(concept);
}

function suggestContrasts(query: string, source: QuizSource, limit: number): TopicSuggestion[] {
  const m = /^(?:.*?\bon\s+)?(.+?)\s+(?:vs\.?|versus)\s*(.*)$/i.exec(query.trim());
  const left =
    m === null ? undefined : (source.lexicon.resolve(m[1] ?? '') ?? source.lexicon.suggest(m[1] ?? '', 1)[0]);
  if (left === undefined) return [];
  const right = (m?.[2] ?? '').trim();
  const others = right === '' ? source.alike(left.category, left.kind) : source.lexicon.suggest(right, limit * 2);
  const confusable = new Set(confusables(left.id));
  return others
    .filter((c) => c.id !== left.id && source.count(c.id) > 0)
    .sort(
      (a, b) => Number(confusable.has(b.id)) - Number(confusable.has(a.id)) || source.count(b.id) - source.count(a.id),
    )
    .slice(0, limit)
    .map((c) => ({
      text: `${left.name} vs ${c.name}`,
      kind: 'contrast',
      facts: source.count(left.id) + source.count(c.id),
    }));
}

/** Names of topics near a text that names none: like names first, then titles that share a word, then the largest tags. */
export function nearestTopics(text: string, source: QuizSource, limit: number): string[] {
  const out = new Set<string>();
  for (const s of suggestTopics(text, source, limit)) out.add(s.text);
  const asked = flat(text);
  if (out.size < limit) {
    const near: { title: string; far: number }[] = [];
    for (const title of source.titles()) {
      const far = edits(flat(title), asked, 3);
      if (far <= 3) near.push({ title, far });
    }
    for (const n of near.sort((a, b) => a.far - b.far)) out.add(n.title);
  }
  for (const word of asked.split(' ')) {
    if (out.size >= limit) break;
    if (word.length > 2) for (const s of suggestTopics(word, source, 2)) out.add(s.text);
  }
  for (const tag of [...source.tags()].sort((a, b) => source.tagCount(b) - source.tagCount(a)).slice(0, limit))
    out.add(`#${tag}`);
  return [...out].slice(0, limit);
}
