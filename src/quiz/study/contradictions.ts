import type { Note } from '../../notes';
import { factsOf } from '../facts/fact';
import type { Fact } from '../facts/types';
import type { QuizSource } from '../source';
import { contentWords, flat } from '../text/words';
import type { Gaps, Said } from '../types';

const DENIES = /\b(?:not|never|cannot|no longer)\b|n['’]t\b/i;
const DENIES_ALL = /\b(?:not|never|cannot|no longer)\b|\p{L}+n['’]t\b/giu;
/** Part of the words of two statements that must be the same, and how many at least. */
const SAME = 0.8;
const FEWEST = 3;
/** A statement with a condition, or with a second half, need not contradict one without. */
const HEDGED =
  /\b(?:but|unless|except|only|if|when|while|until|however|anymore|by default|directly|without|before|after|and)\b/i;

/** Pairs of bullets that say and deny the same of one subject. */
export function contradictionsIn(notes: readonly Note[], source: QuizSource): Gaps['contradictions'] {
  const found: { subject: string; one: Said; other: Said }[] = [];
  for (const note of notes)
    for (const bullet of note.bullets) {
      if (bullet.notFact !== null || bullet.doubt || !DENIES.test(bullet.text) || HEDGED.test(bullet.text)) continue;
      const [denied] = factsOf({ path: note.path, bullet: bullet.index }, source);
      const affirmed = denied === undefined ? undefined : opposed(denied, source);
      if (denied?.subject !== undefined && affirmed !== undefined)
        found.push({ subject: denied.subject.name, one: said(affirmed), other: said(denied) });
    }
  return found;
}

function opposed(denied: Fact, source: QuizSource): Fact | undefined {
  const words = wordsOf(denied);
  if (words.size < FEWEST) return undefined;
  const weights = new Map([...words].map((w) => [w, 1] as const));
  for (const ref of source.sharing(weights, SAME * words.size)) {
    const text = source.note(ref.path)?.bullets[ref.bullet]?.text ?? '';
    if (DENIES.test(text) || HEDGED.test(text)) continue;
    const [fact] = factsOf(ref, source);
    if (fact !== undefined && subjectOf(fact) === subjectOf(denied) && isSame(words, wordsOf(fact))) return fact;
  }
  return undefined;
}

function subjectOf({ subject }: Fact): string {
  return subject?.concept ?? flat(subject?.name ?? '');
}

/** Words of what is said, without the denial, and without the subject, which may stand in a heading. */
function wordsOf(fact: Fact): ReadonlySet<string> {
  const said = fact.subject?.predicate ?? fact.text;
  return new Set(contentWords(said.replace(DENIES_ALL, ' ')));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((w) => b.has(w)).length;
  return shared / Math.max(a.size, b.size, 1) >= SAME;
}

function said({ bullet, note }: Fact): Said {
  return { text: bullet.text, source: { note: note.path, line: bullet.line, text: bullet.text } };
}
