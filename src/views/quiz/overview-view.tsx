import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render, type JSX } from 'preact';
import { focusPage, scrollPage } from '../shared/focus';
import { ComparisonPage } from './comparison-page';
import { GapsPage } from './gaps-page';
import { HistoryPage } from './history-page';
import { readOverview, titleOf, type Overview, type OverviewDeps } from './overview-deps';

/** Never change it: the app keeps it in the student's workspace. */
export const OVERVIEW_VIEW_TYPE = 'study-atlas-overview';

/** A page to read, in a tab: a comparison, the knowledge gaps, the history of quizzes. Made anew whenever it is opened. */
export class OverviewView extends ItemView {
  override icon = 'list-checks';
  override navigation = false;
  private overview: Overview = readOverview(null);
  private times = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: OverviewDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return OVERVIEW_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return titleOf(this.overview);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.overview };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.overview = readOverview(state);
    const time = ++this.times;
    // Not awaited: the app waits for this before it shows the tab.
    void this.deps.whenReady().then(() => {
      if (time === this.times) this.show(<Page key={time} overview={this.overview} deps={this.deps} />);
      scrollPage(this.contentEl);
      if (this.app.workspace.getActiveViewOfType(OverviewView) === this) focusPage(this.contentEl);
    });
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('atlas-view');
    this.contentEl.tabIndex = -1;
    this.show(<p class="atlas-note">Reading your notes…</p>);
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.times++;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private show(page: JSX.Element): void {
    render(<div class="atlas-study atlas-overview">{page}</div>, this.contentEl);
  }
}

function Page({ overview, deps }: { readonly overview: Overview; readonly deps: OverviewDeps }): JSX.Element {
  if (overview.page === 'compare') return <ComparisonPage topic={overview.topic} deps={deps} />;
  return overview.page === 'gaps' ? <GapsPage deps={deps} /> : <HistoryPage deps={deps} />;
}
