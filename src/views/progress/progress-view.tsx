import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { reasonOf } from '../../words';
import { focusPage, hasFocus, scrollPage } from '../shared/focus';
import type { ProgressDeps, ProgressPage } from './deps';
import { ProgressApp } from './progress-app';

/** Never change it: the app keeps it in the student's workspace. */
export const PROGRESS_VIEW_TYPE = 'study-atlas-progress';

/** How the reviews go, what was set aside, and bullets that the student has to tell apart. */
export class ProgressView extends ItemView {
  override icon = 'bar-chart-3';
  override navigation = false;
  private page: ProgressPage = 'progress';
  private isReady = false;
  private isClosed = false;
  /** Why there is nothing to show. */
  private problem: string | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ProgressDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PROGRESS_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return 'Review progress';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), page: this.page };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const page: unknown = typeof state === 'object' && state !== null && 'page' in state ? state.page : null;
    this.show(page === 'aside' || page === 'doubts' ? page : 'progress');
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true)
      focusPage(this.contentEl);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('atlas-view');
    this.contentEl.tabIndex = -1;
    this.register(this.deps.subscribe(() => this.update()));
    this.update();
    // Not awaited: the app waits for this before it shows the tab.
    void this.begin();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.isReady = false;
    this.isClosed = true;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private async begin(): Promise<void> {
    try {
      await this.deps.whenReady();
      this.isReady = true;
    } catch (error) {
      this.problem = reasonOf(error);
    }
    // Closed while it was waited for: it would work out everything for nobody.
    if (this.isClosed) return;
    this.update();
    if (this.app.workspace.getActiveViewOfType(ProgressView) === this) focusPage(this.contentEl);
  }

  private show(page: ProgressPage): void {
    this.page = page;
    this.update();
    scrollPage(this.contentEl);
    this.app.workspace.requestSaveLayout();
  }

  private update(): void {
    const { deps, page } = this;
    const focused = hasFocus(this.contentEl);
    render(
      this.isReady ? (
        <ProgressApp deps={deps} page={page} show={(to) => this.show(to)} />
      ) : (
        <div class="atlas-study">
          <p class="atlas-note" role="status">
            {this.problem === undefined
              ? 'Reading your notes and reviews…'
              : `Your reviews can't be shown: ${this.problem}.`}
          </p>
        </div>
      ),
      this.contentEl,
    );
    // The button that was pressed is gone with its row.
    if (focused && !hasFocus(this.contentEl)) focusPage(this.contentEl);
  }
}
