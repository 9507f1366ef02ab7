import type { ExamPlan, Question } from '../../quiz';
import { reasonOf } from '../../words';
import type { Mark, QuizDeps } from './deps';
import * as exam from './exam';
import { gradeGiven, isWhole } from './grading';
import { isUnderWay, keptOf, type Kept } from './kept';
import { screenOf, type Screen } from './screen';
import { screenMoved } from './moved';
import * as taking from './taking';
import type { Given } from './answer';
import type { Taking } from './taking';

type Quiz = Extract<Screen, { at: 'taking' }>;

/** Holds what a quiz view shows and does what the student asks for; knows nothing of the page. */
export class QuizController {
  private current: Screen = { at: 'nothing' };
  private asked = 0;
  private count: number | undefined;

  constructor(
    private readonly deps: QuizDeps,
    private readonly changed: () => void,
  ) {}

  get screen(): Screen {
    return this.current;
  }

  /** Goes on with a quiz or an exam that was kept, or starts the topic; without a topic there is nothing to show. */
  async open(kept: Kept): Promise<void> {
    this.asked++;
    this.count = kept.count;
    if (kept.exam === 'setup') this.show({ at: 'setup' });
    else if (kept.exam) {
      this.show({ at: 'exam', sat: kept.exam, now: this.deps.now() });
      // Its time may have run out while the app was closed.
      this.tick();
    } else if (kept.topic === '') this.show({ at: 'nothing' });
    else if (kept.session) {
      const { topic, session, result } = kept;
      const seed = kept.seed ?? this.deps.newSeed();
      this.show({ at: 'taking', topic, seed, taking: session, ...(result ? { result } : {}) });
    } else await this.start(kept.topic, kept.seed ?? this.deps.newSeed());
  }

  /** What is needed to go on after a restart. */
  kept(): Kept {
    const { count } = this;
    return { ...keptOf(this.current), ...(count === undefined ? {} : { count }) };
  }

  /** The view closes: what is not over is kept, and the clock of an exam stands still. */
  leave(): void {
    this.asked++;
    if (this.current.at === 'exam' && !exam.isPaused(this.current.sat)) this.pauseOrResume();
    if (isUnderWay(this.kept())) this.deps.leave?.(this.kept());
  }

  /**
   * Answers the question on show; without effect where it is no whole answer to it, except that an exam takes half an answer, which
   * may be completed later.
   */
  give(given: Given): void {
    const { current } = this;
    if (current.at === 'exam') {
      const { at, questions } = current.sat;
      const question = questions[at];
      if (
        question &&
        !exam.isPaused(current.sat) &&
        (typeof given !== 'number' || question.options[given] !== undefined)
      )
        this.exam(exam.give(current.sat, given === '' ? null : given));
      return;
    }
    this.step((now) => {
      const question = taking.shown(now);
      const clean = typeof given === 'string' ? given.trim() : given;
      if (!question || now.looking || !isWhole(question, clean)) return now;
      return taking.answer(
        now,
        clean,
        gradeGiven(question, clean, (q, typed) => this.deps.grade(q, typed)),
      );
    });
  }

  skip(): void {
    this.step((now) => taking.answer(now, null, 'skipped'));
  }

  /** The student says that the typed answer was right. */
  overrule(): void {
    this.step(taking.overrule);
  }

  /** From the looked-at answer to the next question, or to the result. */
  goOn(): void {
    this.step((now) => {
      const question = taking.shown(now);
      const looked = taking.lookedAt(now);
      if (!question || !looked) return now;
      return taking.next(now, this.deps.record?.answered(question, looked.given, looked.verdict));
    });
  }

  /** Takes the last answer back and asks its question again. */
  undo(): void {
    this.step((now) => {
      const before = taking.back(now);
      if (before !== now && !taking.isOver(now)) this.deps.record?.undo(now.answers.at(-1)?.logged ?? []);
      return taking.isOver(now) ? now : before;
    });
  }

  /** Never to be asked again; the quiz goes on without it. */
  bad(): void {
    this.step((now) => {
      const question = taking.shown(now);
      if (!question) return now;
      this.deps.record?.mark(question, 'bad');
      return taking.drop(now);
    });
  }

  /** To be looked at again, or no longer; in an exam during the exam. */
  flag(): void {
    const { current } = this;
    if (current.at === 'exam') this.exam(exam.toggleFlag(current.sat));
    const question = current.at === 'taking' ? taking.shown(current.taking) : undefined;
    if (!question) return;
    const mark: Mark = this.deps.record?.isFlagged(question) === true ? 'unflag' : 'flag';
    this.deps.record?.mark(question, mark);
    this.changed();
  }

  /** A note is called so now: the questions from it lead there. */
  renamed(from: string, to: string): void {
    const moved = screenMoved(this.current, from, to);
    if (moved) this.show(moved);
  }

  /** Shows the page anew, after something that it shows has changed. */
  refresh(): void {
    this.changed();
  }

  /** The same questions from the beginning; once the quiz is over. */
  again(): void {
    this.repeat((now) => now.questions);
  }

  /** Only the questions that were not right; once the quiz is over. */
  againMissed(): void {
    this.repeat((now) => taking.missed(now).map((m) => m.question), true);
  }

  /** Other questions on the same topic; after an exam the choice of another. */
  async fresh(): Promise<void> {
    const { current } = this;
    if ((current.at === 'taking' && current.result) || (current.at === 'failed' && current.exam))
      this.show({ at: 'setup' });
    else if ('topic' in current) await this.start(current.topic, this.deps.newSeed());
  }

  async startExam(plan: ExamPlan): Promise<void> {
    await this.make(
      plan.name,
      async (isWanted) => {
        const made = await this.deps.exams?.build(plan, this.deps.newSeed(), isWanted);
        if (!isWanted()) return undefined;
        if (!made || made.questions.length === 0) throw new Error('Your notes give no questions for this exam.');
        const now = this.deps.now();
        return { at: 'exam', sat: exam.sit(plan, made, now), now };
      },
      true,
    );
  }

  /** To the next question of the exam, or the one before. */
  turn(by: 1 | -1): void {
    if (this.current.at === 'exam') this.goTo(this.current.sat.at + by);
  }

  /** Shows the question of the exam at the position; beyond the last one the page with all of them. */
  goTo(at: number): void {
    if (this.current.at === 'exam') this.exam(exam.goTo(this.current.sat, at));
  }

  pauseOrResume(): void {
    if (this.current.at !== 'exam') return;
    const { sat } = this.current;
    this.exam((exam.isPaused(sat) ? exam.resume : exam.pause)(sat, this.deps.now()));
  }

  /** Ends the exam and shows the result. */
  handIn(): void {
    if (this.current.at !== 'exam') return;
    const sat = exam.resume(this.current.sat, this.deps.now());
    const { record } = this.deps;
    const done = exam.handIn(sat, (q, typed) => this.deps.grade(q, typed));
    done.questions.forEach((question, i) => {
      const answer = done.answers[i];
      if (answer) record?.answered(question, answer.given, answer.verdict);
      if (sat.flagged.includes(i) && record?.isFlagged(question) === false) record.mark(question, 'flag');
    });
    const result = { pass: sat.pass, took: Math.min(this.deps.now(), sat.ends ?? Infinity) - sat.began };
    const seed = this.deps.newSeed();
    this.finish({ at: 'taking', topic: sat.name, seed, taking: done, result });
  }

  /** To be called about once a second: the time of an exam goes on, and may be over. */
  tick(): void {
    const { current } = this;
    if (current.at !== 'exam' || current.sat.ends === null) return;
    const now = this.deps.now();
    if (now >= current.sat.ends) this.handIn();
    else this.show({ ...current, now });
  }

  private async start(topic: string, seed: number): Promise<void> {
    await this.make(topic, async (isWanted) => {
      const built = await this.deps.build(topic, seed, this.count, isWanted);
      return built && screenOf(topic, seed, built);
    });
  }

  private async make(
    topic: string,
    screen: (isWanted: () => boolean) => Promise<Screen | undefined>,
    exam = false,
  ): Promise<void> {
    const asked = ++this.asked;
    // Otherwise something else was asked for in the meantime.
    const isWanted = (): boolean => asked === this.asked;
    this.show({ at: 'waiting', topic, ...(exam ? { exam } : {}) });
    try {
      await this.deps.whenReady();
      const made = isWanted() ? await screen(isWanted) : undefined;
      if (made && isWanted()) this.show(made);
    } catch (error) {
      if (isWanted()) this.show({ at: 'failed', topic, why: reasonOf(error), exam });
    }
  }

  private repeat(which: (now: Taking) => readonly Question[], missed = false): void {
    const { current } = this;
    if (current.at !== 'taking' || !taking.isOver(current.taking)) return;
    const questions = which(current.taking);
    const { topic, seed } = current;
    if (questions.length > 0)
      this.show({ at: 'taking', topic, seed, taking: taking.begin(questions, missed || current.taking.missed) });
  }

  private step(change: (now: Taking) => Taking): void {
    const { current } = this;
    if (current.at !== 'taking') return;
    const after = change(current.taking);
    if (after === current.taking) return;
    const screen: Quiz = { ...current, taking: after };
    if (taking.isOver(after)) this.finish(screen);
    else this.show(screen);
  }

  private finish(screen: Quiz): void {
    const { topic, result } = screen;
    const { questions } = screen.taking;
    if (questions.length > 0)
      this.deps.record?.finished(
        // A second go at what was missed is no measure of the topic.
        screen.taking.missed === true ? `${topic} (only the missed)` : topic,
        taking.score(screen.taking),
        questions.length,
        result?.pass,
      );
    this.show(screen);
  }

  private exam(sat: exam.Sat): void {
    this.show({ at: 'exam', sat, now: this.deps.now() });
  }

  private show(screen: Screen): void {
    this.current = screen;
    this.changed();
  }
}
