import { OPTION_RULES, SET_RULES } from '../gate/option-rules';
import { satisfyingConcepts } from '../gate/satisfied';
import { read, type Read, type Scene } from '../gate/rule';
import { shownOf, type Candidate, type Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import type { Random } from '../random';
import type { Nearby } from './candidates';

/** What the quiz as a whole wants of the next set of options. */
export interface Wish {
  /** The key should be the only longest option. */
  readonly longest: boolean;
  /** For options shown in their own order: where the key should stand, 0-based. */
  readonly position: number;
}

/** The search for candidates stops with so many. */
const MOST_PASSED = 18;
/** Candidates that go into the search for the best set. */
const SEARCHED = 11;
/** So many candidates that the notes name do without the others. */
const ENOUGH = 4;
/** Below this a candidate is no better than a random one. */
const NEAR_ENOUGH = 1.5;

/** The best three wrong options that pass every rule together, or two; undefined where there are no two. */
export function chooseWrong(
  draft: Draft,
  source: QuizSource,
  nearby: Nearby,
  wish: Wish,
  random: Random,
): string[] | undefined {
  const scene: Scene = {
    source,
    prompt: read(shownOf(draft)),
    key: read(draft.key),
    satisfying: satisfyingConcepts(draft, source),
    flatNames: (concept) => nearby.flatNames(concept),
  };
  const passed: Candidate[] = [];
  for (const c of nearby.of(draft)) {
    if (c.near < NEAR_ENOUGH || passed.length >= MOST_PASSED) break;
    if (OPTION_RULES.every((r) => r.ok(c, draft, scene))) passed.push(c);
  }
  if (passed.length < 2) return undefined;
  // What the notes never name is easily ruled out.
  const named = passed.filter((c) => c.concept === undefined || source.count(c.concept) > 0);
  const ratio = (c: Candidate): number => Math.abs(Math.log(c.text.length / draft.key.length));
  // Nearest first, but a candidate of quite another length seldom survives the rule on lengths.
  const ranked = (named.length < ENOUGH ? passed : named)
    .map((c) => ({
      option: nearby.read(c.text),
      score: c.near + (endsAlike(c.text, draft.key) ? 1.2 : 0) - 0.8 * ratio(c) + 1.2 * random(),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SEARCHED);
  return bestSet(draft, scene, ranked, 3, wish) ?? bestSet(draft, scene, ranked, 2, wish);
}

/** "Basic plan" beside "Business plan": of names of several words those with the same last one are of a kind. */
function endsAlike(a: string, b: string): boolean {
  const last = (t: string): string => / (\S+?)s?$/.exec(t.toLowerCase())?.[1] ?? '';
  return last(a) !== '' && last(a) === last(b);
}

function bestSet(
  draft: Draft,
  { key, prompt }: Scene,
  ranked: readonly { readonly option: Read; readonly score: number }[],
  size: number,
  wish: Wish,
): string[] | undefined {
  let best: string[] | undefined;
  let bestScore = -Infinity;
  for (const set of subsets(ranked, size)) {
    const options = set.map((s) => s.option);
    const wrong = options.map((o) => o.text);
    const score = set.reduce((sum, s) => sum + s.score, 0) + wishes(draft, wrong, wish);
    // The rules take longer than the sum.
    if (score <= bestScore || !SET_RULES.every((r) => r.ok(key, options, prompt))) continue;
    bestScore = score;
    best = wrong;
  }
  return best;
}

function wishes(draft: Draft, wrong: readonly string[], wish: Wish): number {
  const longest = wrong.every((w) => w.length < draft.key.length);
  let score = longest === wish.longest ? 4 : 0;
  if (draft.ascending) {
    const value = (t: string): number => Number(/[\d.,]+/.exec(t)?.[0].replace(/,/g, '') ?? 0);
    const below = wrong.filter((w) => value(w) < value(draft.key)).length;
    score += below === wish.position ? 4 : 0;
  }
  return score;
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Iterable<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as T, ...rest];
  }
}
