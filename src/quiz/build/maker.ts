import { Nearby } from '../distractors/candidates';
import { chooseWrong } from '../distractors/choose';
import { isContested } from '../gate/contested';
import { satisfyingConcepts } from '../gate/satisfied';
import type { Draft } from '../kinds/draft';
import { truthOf } from '../kinds/truth';
import { shuffled, type Random } from '../random';
import type { QuizSource } from '../source';
import type { Question, QuestionKind } from '../types';
import { Balance } from './balance';
import { finish } from './finish';
import type { Limits } from './limits';
import { phrased } from './phrase';

/** Part of a quiz that is typed even where options could be had. */
const TYPED = 0.12;
/** Part of a quiz that is asked as true or false, and how often such a question is tried for. */
const TRUTH = 0.15;

/** Gives drafts their options. */
export class Maker {
  private readonly nearby: Nearby;
  private readonly balance: Balance;
  private lies = 0;

  constructor(
    private readonly source: QuizSource,
    private readonly random: Random,
    private readonly limits: Limits,
    private readonly count: number,
  ) {
    this.nearby = new Nearby(source);
    this.balance = new Balance(random);
  }

  /** The question; `later` where only its typed form is possible and there are enough of those; undefined where none is. */
  make(draft: Draft, slack: number): Question | 'later' | undefined {
    if (draft.answering === 'shown') return finish(draft, draft.kind, [], this.source);
    if (draft.answering === 'typed') return this.typed(draft, draft.kind);
    if (draft.answering === 'fixed') return this.fixed(draft);
    if (isContested(draft, this.source)) return undefined;
    if (this.wantsTyped(draft)) return this.typed(draft, 'cloze');
    const wish = { longest: this.balance.wantsLongest(), position: this.balance.peek(4) };
    const wrong = chooseWrong(draft, this.source, this.nearby, wish, this.random);
    if (wrong === undefined) {
      if (draft.typedPrompt === '') return undefined;
      const kind = draft.kind === 'relation' ? 'relation' : 'cloze';
      return this.limits.allows(draft, kind, slack) ? this.typed(draft, kind) : 'later';
    }
    const truth = this.truth(draft, wrong);
    if (truth !== undefined) return truth;
    this.balance.count(draft.key, wrong);
    const placed = draft.ascending ? inOrder([draft.key, ...wrong]) : this.placed(draft.key, wrong);
    if (draft.ascending) this.balance.used(placed.length, placed.indexOf(draft.key));
    return this.shown(draft, placed);
  }

  private shown(draft: Draft, options: readonly string[]): Question {
    // What the student wrote is asked in the student's words.
    const prompt = draft.kind === 'authored' ? draft.prompt : phrased(draft.prompt, false, this.random);
    return finish({ ...draft, prompt }, draft.kind, options, this.source);
  }

  private typed(draft: Draft, kind: QuestionKind): Question {
    const typedPrompt = phrased(draft.typedPrompt, true, this.random);
    return finish({ ...draft, typedPrompt }, kind, [], this.source);
  }

  private fixed(draft: Draft): Question | undefined {
    if (draft.kind === 'contrast' && bothSidesSay(draft, this.source)) return undefined;
    const wrong = draft.options.filter((o) => o !== draft.key);
    const truth = draft.kind === 'opposite' || draft.options.length === 2 ? this.truth(draft, wrong) : undefined;
    if (truth !== undefined) return truth;
    if (draft.options.length < 3 || draft.ascending) return this.shown(draft, draft.options);
    this.balance.count(draft.key, wrong);
    return this.shown(draft, this.placed(draft.key, wrong));
  }

  private placed(key: string, wrong: readonly string[]): string[] {
    const out = shuffled(wrong, this.random);
    out.splice(this.balance.position(wrong.length + 1), 0, key);
    return out;
  }

  /** The same fact as true or false, now and then: as it stands, or with the nearest wrong option in the place of the key. */
  private truth(draft: Draft, wrong: readonly string[]): Question | undefined {
    const most = this.count < 5 ? 0 : Math.max(1, Math.round(this.count * TRUTH));
    if (this.limits.share('truth') >= most || this.random() > 0.35) return undefined;
    const lie = this.lies <= this.limits.share('truth') / 2;
    const made = truthOf(draft, lie ? wrong[0] : undefined, this.source.lexicon);
    if (made === undefined) return undefined;
    if (lie) this.lies++;
    return finish({ ...made, prompt: phrased(made.prompt, false, this.random) }, 'truth', made.options, this.source);
  }

  /** Now and then a gap is typed for its own sake: recall teaches more than recognition. */
  private wantsTyped(draft: Draft): boolean {
    const { kind } = draft;
    if (draft.typedPrompt === '' || (kind !== 'number' && kind !== 'term' && kind !== 'choice')) return false;
    return this.count >= 5 && this.limits.share('cloze') < Math.floor(this.count * TYPED) && this.random() < 0.3;
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
