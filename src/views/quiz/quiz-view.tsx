import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { ExamPlan } from '../../quiz';
import { focusPage, hasFocus, isSeen, moveFocus, scrollPage } from '../shared/focus';
import { keyName, placeOf } from '../shared/keys';
import { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { readKept } from './kept';
import { QuizApp } from './quiz-app';
import { quizKey } from './quiz-keys';
import { isPaused } from './exam';
import { isOver, lookedAt, position } from './taking';

/** Never change it: the app keeps it in the student's workspace. */
export const QUIZ_VIEW_TYPE = 'study-atlas-quiz';

/** A quiz in a tab. Its state holds the whole quiz, so that a restart goes on where it stopped. */
export class QuizView extends ItemView {
  override icon = 'graduation-cap';
  override navigation = false;
  private readonly controller: QuizController;
  private page = '';
  private state: unknown;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: QuizDeps,
  ) {
    super(leaf);
    this.controller = new QuizController(deps, () => this.update());
  }

  override getViewType(): string {
    return QUIZ_VIEW_TYPE;
  }

  override getDisplayText(): string {
    const { topic, exam, result } = this.controller.kept();
    const what = exam !== undefined || result ? 'Exam' : 'Quiz';
    return topic === '' ? what : `${what}: ${topic}`;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.controller.kept() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    // Not awaited: the index may take its time, and the app waits for this before it shows the tab.
    void this.controller.open(readKept(state));
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true)
      focusPage(this.contentEl);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('atlas-view', 'atlas-quiz');
    this.contentEl.tabIndex = -1;
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.onKey(event));
    this.registerInterval(window.setInterval(() => this.controller.tick(), 1000));
    this.registerEvent(this.app.vault.on('rename', (file, from) => this.controller.renamed(from, file.path)));
    this.update();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.controller.leave();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private update(): void {
    const focused = hasFocus(this.contentEl);
    render(
      <QuizApp
        controller={this.controller}
        deps={this.deps}
        start={(topic) => this.start(topic)}
        sit={(plan) => void this.sit(plan)}
      />,
      this.contentEl,
    );
    const { screen } = this.controller;
    const state = screen.at === 'exam' ? screen.sat : screen.at === 'taking' ? screen.taking : screen;
    // The app writes its layout on its own only when tabs change.
    if (state !== this.state) this.app.workspace.requestSaveLayout();
    this.state = state;
    const page = pageOf(this.controller);
    if (page === this.page) return;
    this.page = page;
    if (focused || this.app.workspace.getActiveViewOfType(QuizView) === this) focusPage(this.contentEl);
    scrollPage(this.contentEl, '.atlas-feedback');
  }

  /** By way of the leaf, so that the tab takes on the new title. */
  private start(topic: string): void {
    void this.leaf.setViewState({ type: QUIZ_VIEW_TYPE, state: { topic }, active: true });
  }

  private async sit(plan: ExamPlan): Promise<void> {
    await this.controller.startExam(plan);
    // What could not be made says why on its page; a view that was closed meanwhile has no tab any more.
    if (this.controller.screen.at === 'exam')
      await this.leaf.setViewState({ type: QUIZ_VIEW_TYPE, state: this.getState(), active: true });
  }

  private onKey(event: KeyboardEvent): void {
    const key = isSeen(this.contentEl) ? keyName(event, placeOf(event.target)) : null;
    const action = key === null ? null : quizKey(key, this.controller.screen);
    if (!action) return;
    event.preventDefault();
    const options = Array.from(this.contentEl.querySelectorAll<HTMLElement>('.atlas-option'));
    const { controller } = this;
    switch (action.do) {
      case 'choose':
        return options[action.option]?.click();
      case 'check':
        return this.contentEl.querySelector<HTMLElement>('.atlas-check')?.click();
      case 'turn':
        return controller.turn(action.by);
      case 'overview':
        return controller.goTo(Infinity);
      case 'start':
        return this.start(action.topic);
      case 'move':
        return moveFocus(options, action.by);
      case 'skip':
      case 'goOn':
      case 'flag':
      case 'bad':
      case 'undo':
        return controller[action.do]();
    }
  }
}

/** Changes whenever another page is shown, and not when the page on show only changes a detail. */
function pageOf({ screen }: QuizController): string {
  if (screen.at === 'exam')
    return `exam ${String(screen.sat.began)} ${String(screen.sat.at)} ${String(isPaused(screen.sat))}`;
  if (screen.at !== 'taking') return screen.at;
  const { taking } = screen;
  if (isOver(taking)) return `result ${String(screen.seed)}`;
  // A question that was bad makes room for the next one in its place.
  const place = `${String(position(taking))}/${String(taking.questions.length)}`;
  return `${String(screen.seed)} ${place} ${lookedAt(taking)?.verdict ?? 'asking'}`;
}
