import type { IconName, OpenViewState, ViewState } from 'obsidian';
import { Events, type TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { setIcon } from './icons';
import type { TabGroup } from './tab-group';
import { DeferredView, EmptyView, ItemView, type View } from './views';

/** One tab and the place where its view stands. */
export class Leaf extends Events {
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable' });
  readonly id: string;
  hoverPopover = null;
  view: View;
  pinned = false;
  activeTime = 0;
  private group: string | null = null;
  private ephemeral: Record<string, unknown> = {};
  private detached = false;

  constructor(
    readonly app: HostApp,
    public parent: TabGroup,
    id: string,
  ) {
    super();
    this.id = id;
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.tabHeaderEl.addEventListener('mousedown', (event) => {
      if (event.button === 1) this.detach();
      else if (event.button === 0) this.app.workspace.setActiveLeaf(this, { focus: true });
    });
    this.containerEl.addEventListener('focusin', () => this.app.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('mousedown', () => this.app.workspace.setActiveLeaf(this), true);
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  getRoot(): unknown {
    return this.parent.split;
  }

  getContainer(): unknown {
    return this.app.workspace.rootSplit;
  }

  /** True while the student can see it. */
  isVisible(): boolean {
    return this.parent.currentLeaf === this && !this.parent.split.collapsed;
  }

  getViewState(): ViewState {
    const state: ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.pinned) state.pinned = true;
    return state;
  }

  /** Shows a view; in a tab that cannot be seen it is only remembered until the tab is shown. */
  async setViewState(viewState: ViewState, eState?: Record<string, unknown>): Promise<void> {
    if (this.detached) return;
    this.pinned = viewState.pinned ?? this.pinned;
    if (viewState.active) this.app.workspace.setActiveLeaf(this);
    const state = viewState.state ?? {};
    if (this.view.getViewType() !== viewState.type || this.isDeferred) {
      if (this.isVisible() || viewState.type === 'empty') await this.showView(viewState.type, state);
      else await this.defer(viewState.type, state);
    } else {
      await this.view.setState(state, { history: false });
    }
    if (eState) this.setEphemeralState(eState);
    this.updateHeader();
    this.trigger('view-state-change');
    this.app.workspace.leafChanged(this);
  }

  /** Makes the real view of a background tab. */
  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    const { type, state } = this.getViewState();
    await this.showView(type, state ?? {});
    this.setEphemeralState(this.ephemeral);
    this.updateHeader();
    this.app.workspace.leafChanged(this);
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.getTypeByExtension(file.extension) ?? 'unsupported';
    const state = { ...(type === 'markdown' ? this.markdownMode() : {}), ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    await this.replace(view);
    return view;
  }

  getEphemeralState(): Record<string, unknown> {
    return this.isDeferred ? this.ephemeral : this.view.getEphemeralState();
  }

  setEphemeralState(state: Record<string, unknown>): void {
    this.ephemeral = state;
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string | null): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: Leaf): void {
    this.setGroup(other.getGroup() ?? other.id);
  }

  getGroup(): string | null {
    return this.group;
  }

  detach(): void {
    if (this.detached) return;
    this.detached = true;
    void this.view.close();
    this.parent.remove(this);
    this.app.workspace.leafGone(this);
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): IconName {
    return this.view.getIcon();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Writes the tab anew: its icon, title and close button. */
  updateHeader(): void {
    if (this.view instanceof ItemView) this.view.titleEl.setText(this.getDisplayText());
    this.tabHeaderEl.empty();
    this.tabHeaderEl.dataset['type'] = this.view.getViewType();
    this.tabHeaderEl.setAttrs({ 'aria-label': this.getDisplayText(), title: this.getDisplayText(), role: 'tab' });
    const inner = this.tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner' });
    setIcon(inner.createDiv({ cls: 'workspace-tab-header-inner-icon' }), this.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('mousedown', (event) => event.stopPropagation());
    close.addEventListener('click', () => this.detach());
  }

  private markdownMode(): Record<string, unknown> {
    const mode = this.view.getViewType() === 'markdown' ? this.view.getState()['mode'] : undefined;
    return { mode: mode ?? 'preview' };
  }

  private async defer(type: string, state: Record<string, unknown>): Promise<void> {
    const file = typeof state['file'] === 'string' ? state['file'].replace(/^.*\//, '').replace(/\.md$/, '') : type;
    await this.replace(new DeferredView(this, type, { state, icon: 'file', title: file }));
  }

  private async showView(type: string, state: Record<string, unknown>): Promise<void> {
    const make = this.app.viewRegistry.getViewCreatorByType(type);
    await this.replace(make ? make(this) : new EmptyView(this, type, state));
    await this.view.setState(state, { history: false });
  }

  private async replace(view: View): Promise<void> {
    await this.view.close();
    this.containerEl.empty();
    this.view = view;
    await view.open(this.containerEl);
  }
}
