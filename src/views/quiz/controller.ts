import type { Built, QuizDeps } from './deps';
import type { Kept } from './kept';
import { gradeItems } from './list-grade';
import { answer, begin, isOver, lookedAt, missed, next, overrule, shown, type Taking } from './taking';

/** What the view shows. */
export type Screen =
  | { readonly at: 'nothing' }
  | { readonly at: 'waiting'; readonly topic: string }
  | { readonly at: 'failed'; readonly topic: string; readonly why: string }
  | { readonly at: 'unknown'; readonly topic: string; readonly known: boolean; readonly nearest: readonly string[] }
  | { readonly at: 'taking'; readonly topic: string; readonly seed: number; readonly taking: Taking };

/** Holds what a quiz view shows and does what the student asks for; knows nothing of the page. */
export class QuizController {
  private current: Screen = { at: 'nothing' };
  private asked = 0;

  constructor(
    private readonly deps: QuizDeps,
    private readonly changed: () => void,
  ) {}

  get screen(): Screen {
    return this.current;
  }

  /** Goes on with a quiz that was kept, or starts the topic; without a topic there is nothing to show. */
  async open(kept: Kept): Promise<void> {
    this.asked++;
    if (kept.topic === '') this.show({ at: 'nothing' });
    else if (kept.session) {
      const seed = kept.seed ?? this.deps.newSeed();
      this.show({ at: 'taking', topic: kept.topic, seed, taking: kept.session });
    } else await this.start(kept.topic, kept.seed ?? this.deps.newSeed());
  }

  /** What is needed to go on after a restart. */
  kept(): Kept {
    const { current } = this;
    if (current.at === 'nothing') return { topic: '' };
    if (current.at !== 'taking') return { topic: current.topic };
    return { topic: current.topic, seed: current.seed, session: current.taking };
  }

  /** Chooses an option of the question on show. */
  choose(option: number): void {
    this.step((taking) => {
      const question = shown(taking);
      if (question?.options[option] === undefined) return taking;
      return answer(taking, option, option === question.answer ? 'right' : 'wrong');
    });
  }

  /** Answers the question on show with a text; an empty one is no answer. */
  submit(typed: string): void {
    const given = typed.trim();
    if (given === '') return;
    this.step((taking) => {
      const question = shown(taking);
      if (!question || taking.looking || question.options.length > 0) return taking;
      const verdict = question.kind === 'list' ? gradeItems(question, given) : this.deps.grade(question, given);
      return answer(taking, given, verdict);
    });
  }

  skip(): void {
    this.step((taking) => answer(taking, null, 'skipped'));
  }

  /** The student says that the typed answer was right. */
  overrule(): void {
    this.step(overrule);
  }

  /** From the looked-at answer to the next question, or to the result. */
  goOn(): void {
    this.step((taking) => {
      const question = shown(taking);
      const looked = lookedAt(taking);
      if (question && looked) this.deps.answered?.(question, looked.given, looked.verdict);
      return next(taking);
    });
  }

  /** The same questions from the beginning; once the quiz is over. */
  again(): void {
    this.step((taking) => (isOver(taking) ? begin(taking.questions) : taking));
  }

  /** Only the questions that were not right; once the quiz is over. */
  againMissed(): void {
    this.step((taking) => {
      const questions = missed(taking).map((m) => m.question);
      return isOver(taking) && questions.length > 0 ? begin(questions) : taking;
    });
  }

  /** Other questions on the same topic. */
  async fresh(): Promise<void> {
    if (this.current.at !== 'nothing') await this.start(this.current.topic, this.deps.newSeed());
  }

  private async start(topic: string, seed: number): Promise<void> {
    const asked = ++this.asked;
    this.show({ at: 'waiting', topic });
    try {
      await this.deps.whenReady();
      // Something else was asked for in the meantime.
      if (asked !== this.asked) return;
      this.show(screenOf(topic, seed, this.deps.build(topic, seed)));
    } catch (error) {
      if (asked !== this.asked) return;
      this.show({ at: 'failed', topic, why: error instanceof Error ? error.message : String(error) });
    }
  }

  private step(change: (taking: Taking) => Taking): void {
    const { current } = this;
    if (current.at !== 'taking') return;
    const taking = change(current.taking);
    if (taking !== current.taking) this.show({ ...current, taking });
  }

  private show(screen: Screen): void {
    this.current = screen;
    this.changed();
  }
}

function screenOf(asked: string, seed: number, built: Built): Screen {
  if (built.kind === 'unknown') return { at: 'unknown', topic: asked, known: false, nearest: built.nearest };
  if (built.kind === 'empty' || built.questions.length === 0) {
    const nearest = built.kind === 'empty' ? built.nearest : [];
    return { at: 'unknown', topic: built.topic, known: true, nearest };
  }
  return { at: 'taking', topic: built.topic, seed, taking: begin(built.questions) };
}
