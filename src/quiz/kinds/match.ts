import { satisfyingConcepts } from '../gate/satisfied';
import { isKin, namesOf } from '../facts/kin';
import { shuffled, type Random } from '../random';
import type { QuizSource } from '../source';
import { contentWords, hasWords, wordCount } from '../text/words';
import type { Draft } from './draft';
import { outer } from './frame';

const MOST_WORDS = 11;
const PAIRS = 4;
/** Whether two statements may stand in one matching costs a look through the vault. */
const MOST_TRIED = 8;
const MOST_GROUPS = 6;

/**
 * Matchings out of questions that could be asked one by one: terms defined in one list, or things of one category. Each statement
 * must be true of its own thing only, by all that the vault says, so that there is one right matching.
 */
export function matchDrafts(drafts: readonly Draft[], source: QuizSource, random: Random): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const d of drafts) {
    const slot = slotOf(d, source);
    if (slot !== undefined && wordCount(d.statement) <= MOST_WORDS) groups.set(slot, [...(groups.get(slot) ?? []), d]);
  }
  const large = shuffled(
    [...groups.values()].filter((g) => g.length > 2),
    random,
  );
  return large.slice(0, MOST_GROUPS).flatMap((group): Draft[] => {
    const pairs: Draft[] = [];
    for (const d of shuffled(group, random).slice(0, MOST_TRIED)) {
      if (pairs.length < PAIRS && pairs.every((p) => areApart(p, d, source))) pairs.push(d);
    }
    return pairs.length < 3 ? [] : [matching(pairs, random)];
  });
}

function slotOf(draft: Draft, source: QuizSource): string | undefined {
  const { about, keyConcept } = draft;
  if (about === undefined) return undefined;
  if (draft.kind === 'term') return `${about.ref.path} ${String(about.bullet.section)} ${String(about.bullet.parent)}`;
  const concept =
    draft.kind !== 'which' || draft.prompt.includes('“') || keyConcept === undefined
      ? undefined
      : source.lexicon.get(keyConcept);
  return concept === undefined || concept.category === 'general' ? undefined : `${concept.category} ${concept.kind}`;
}

/** Two pairs may stand in one matching: neither's statement is said of the other's thing, or speaks of it. */
function areApart(a: Draft, b: Draft, source: QuizSource): boolean {
  if (a.fact === b.fact || a.key.toLowerCase() === b.key.toLowerCase()) return false;
  if (a.keyConcept !== undefined && b.keyConcept !== undefined && isKin(a.keyConcept, b.keyConcept, source.lexicon))
    return false;
  return !isSame(a.statement, b.statement) && isOnly(a, b, source) && isOnly(b, a, source);
}

/** Two statements that share most of their words would fit each other's thing. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 0.55 * Math.max(1, Math.min(first.size, second.size));
}

function isOnly(a: Draft, b: Draft, source: QuizSource): boolean {
  const names = [b.key, ...(b.keyConcept === undefined ? [] : namesOf(b.keyConcept, source.lexicon))];
  const words = new Set(contentWords(a.statement));
  if (names.some((n) => hasWords(a.statement, n)) || contentWords(a.key).some((w) => words.has(w))) return false;
  return b.keyConcept === undefined || !satisfyingConcepts(a, source).has(b.keyConcept);
}

function matching(pairs: readonly Draft[], random: Random): Draft {
  const left = pairs.map((p) => p.key);
  const right = shuffled(
    pairs.map((p) => outer(p.statement)),
    random,
  );
  const [first] = pairs as readonly [Draft];
  const terms = first.kind === 'term';
  const key = pairs.map((p) => right.indexOf(outer(p.statement)));
  return {
    ...first,
    kind: 'match',
    prompt: `Match each ${terms ? 'term' : 'of these'} with what ${terms ? 'it means' : 'describes it'}.`,
    statement: pairs.map((p) => p.statement).join(' and '),
    key: left.map((l, i) => `${l}: ${right[key[i] ?? 0] ?? ''}`).join('; '),
    accepted: [],
    answering: 'shown',
    wrong: [],
    typedPrompt: '',
    worth: 0.9,
    match: { left, right, key },
    covers: pairs.slice(1).map((p) => ({ fact: p.fact, source: p.source })),
  };
}
