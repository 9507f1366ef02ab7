import { Nearby } from '../distractors/candidates';
import { chooseWrong } from '../distractors/choose';
import { satisfyingConcepts } from '../gate/satisfied';
import type { Draft } from '../kinds/draft';
import { hashText, mulberry32, shuffled, type Random } from '../random';
import type { QuizSource } from '../source';
import { gather, SAMPLE } from '../topic/gather';
import type { Question, QuestionKind, Topic } from '../types';
import { Balance } from './balance';
import { draftsFrom } from './drafts';
import { finish } from './finish';
import { chosen, isIndependent, type Chosen } from './independent';
import { Limits } from './limits';
import { ranked } from './rank';

export interface QuizOptions {
  readonly count: number;
  /** Same topic, vault and seed: same quiz. */
  readonly seed: number;
  /** Ids of questions never to be asked ("bad question"). */
  readonly without?: ReadonlySet<string>;
}

/** Part of a quiz that is typed even where options could be had. */
const TYPED = 0.12;

/**
 * Questions on a topic, at most `count`: fewer where the notes give no more good ones, which is better than padding.
 *
 * Overgenerated, gated and ranked. The work is bounded by a sample of the topic's bullets, whatever the size of the vault.
 */
export function buildQuiz(topic: Topic, source: QuizSource, options: QuizOptions): Question[] {
  const random = mulberry32(options.seed ^ hashText(topic.text));
  const sample = Math.min(SAMPLE, Math.max(90, options.count * 15));
  const refs = gather(topic, source, random, sample);
  const order = ranked(draftsFrom(refs, topic, source), topic, random);
  const limits = new Limits(options.count, topic, new Set(order.map((o) => o.draft.source.note)).size);
  const maker = new Maker(source, random, limits, options);
  const taken: Chosen[] = [];
  const questions: Question[] = [];
  const refused = new Set<Draft>();
  for (const slack of [0, 1, 2]) {
    for (const { draft } of order) {
      if (questions.length >= options.count) break;
      if (refused.has(draft)) continue;
      const next = chosen(draft);
      if (!isIndependent(next, taken)) {
        refused.add(draft);
        continue;
      }
      if (!limits.allows(draft, draft.kind, slack)) continue;
      const question = maker.make(draft, slack);
      if (question === 'later') continue;
      refused.add(draft);
      if (question === undefined || options.without?.has(question.id) === true) continue;
      taken.push(next);
      questions.push(question);
      limits.take(draft, question.kind);
    }
  }
  return shuffled(questions, random);
}

/** Gives drafts their options. */
class Maker {
  private readonly nearby: Nearby;
  private readonly balance: Balance;

  constructor(
    private readonly source: QuizSource,
    private readonly random: Random,
    private readonly limits: Limits,
    private readonly options: QuizOptions,
  ) {
    this.nearby = new Nearby(source);
    this.balance = new Balance(random);
  }

  /** The question; `later` where only its typed form is possible and there are enough of those; undefined where none is. */
  make(draft: Draft, slack: number): Question | 'later' | undefined {
    if (draft.answering === 'typed') return finish(draft, draft.kind, [], this.source);
    if (draft.answering === 'fixed') return this.fixed(draft);
    if (this.wantsTyped(draft)) return finish(draft, 'cloze', [], this.source);
    const wish = { longest: this.balance.wantsLongest(), position: this.balance.peek(4) };
    const wrong = chooseWrong(draft, this.source, this.nearby, wish, this.random);
    if (wrong === undefined) {
      if (draft.typedPrompt === '') return undefined;
      return this.limits.allows(draft, 'cloze', slack) ? finish(draft, 'cloze', [], this.source) : 'later';
    }
    this.balance.count(draft.key, wrong);
    const placed = draft.ascending ? inOrder([draft.key, ...wrong]) : this.placed(draft.key, wrong);
    if (draft.ascending) this.balance.used(placed.length, placed.indexOf(draft.key));
    return finish(draft, draft.kind, placed, this.source);
  }

  private fixed(draft: Draft): Question | undefined {
    if (draft.kind === 'contrast' && bothSidesSay(draft, this.source)) return undefined;
    if (draft.options.length < 3 || draft.ascending) return finish(draft, draft.kind, draft.options, this.source);
    const wrong = draft.options.filter((o) => o !== draft.key);
    this.balance.count(draft.key, wrong);
    return finish(draft, draft.kind, this.placed(draft.key, wrong), this.source);
  }

  private placed(key: string, wrong: readonly string[]): string[] {
    const out = shuffled(wrong, this.random);
    out.splice(this.balance.position(wrong.length + 1), 0, key);
    return out;
  }

  /** Now and then a gap is typed for its own sake: recall teaches more than recognition. */
  private wantsTyped(draft: Draft): boolean {
    const kind: QuestionKind = draft.kind;
    if (draft.typedPrompt === '' || (kind !== 'number' && kind !== 'term' && kind !== 'choice')) return false;
    return (
      this.options.count >= 5 &&
      this.limits.share('cloze') < Math.floor(this.options.count * TYPED) &&
      this.random() < 0.3
    );
  }
}

/** The vault says of the other side, too, what the statement says of this one. */
function bothSidesSay(draft: Draft, source: QuizSource): boolean {
  const satisfying = satisfyingConcepts(draft, source, draft.keyConcept);
  return draft.options.some((o) => o !== draft.key && satisfying.has(source.lexicon.resolve(o)?.id ?? ''));
}

function inOrder(options: readonly string[]): string[] {
  const value = (t: string): number => Number(/[\d.,]+/.exec(t)?.[0].replace(/,/g, '') ?? 0);
  return [...options].sort((a, b) => value(a) - value(b));
}
