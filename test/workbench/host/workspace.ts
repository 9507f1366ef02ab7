import type { Constructor, OpenViewState, PaneType } from 'obsidian';
import { Events, parseLinktext, type TFile } from 'obsidian-test-mocks/obsidian';
import { debounce } from './debounce';
import type { HostApp } from './app';
import { saveLayout } from './layout';
import { Leaf } from './leaf';
import { subpathState } from './link-targets';
import { MarkdownView } from './markdown-view';
import { Ribbon } from './ribbon';
import { Split } from './split';
import type { TabGroup } from './tab-group';
import { FileView, type View } from './views';

type PaneWish = PaneType | boolean | undefined;

/** The window: leaves in the middle and in the side panes, and which of them is active. */
export class Workspace extends Events {
  readonly leftRibbon: Ribbon;
  readonly rightRibbon: Ribbon;
  readonly leftSplit: Split;
  readonly rootSplit: Split;
  readonly rightSplit: Split;
  readonly requestSaveLayout = debounce(() => {
    if (this.layoutReady) saveLayout(this.app);
  }, 100);
  activeLeaf: Leaf | null = null;
  activeEditor: MarkdownView | null = null;
  layoutReady = false;
  private waiting: (() => unknown)[] = [];
  private nextId = 1;
  private readonly lastOpen: string[] = [];
  private told: { leaf: Leaf | null; file: TFile | null } = { leaf: null, file: null };
  private readonly requestActiveLeafEvents = debounce(() => this.tellActive(), 0);
  private readonly requestLayoutChange = debounce(() => {
    if (this.layoutReady) this.trigger('layout-change');
  }, 0);

  constructor(
    readonly app: HostApp,
    readonly containerEl: HTMLElement,
  ) {
    super();
    const narrow = document.body.hasClass('is-phone');
    this.leftRibbon = new Ribbon(containerEl);
    this.rightRibbon = this.leftRibbon;
    this.leftSplit = new Split(this, 'left', narrow);
    this.rootSplit = new Split(this, 'root');
    this.rightSplit = new Split(this, 'right', true);
    for (const split of this.splits()) containerEl.appendChild(split.containerEl);
    new ResizeObserver(() => this.trigger('resize')).observe(containerEl);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** From here on the window is as the student left it; everybody who waits is told. */
  markLayoutReady(): void {
    this.layoutReady = true;
    const callbacks = this.waiting;
    this.waiting = [];
    for (const callback of callbacks) {
      try {
        callback();
      } catch (error) {
        console.error(error);
      }
    }
    this.tellActive();
    this.trigger('layout-change');
  }

  getLeaf(newLeaf?: PaneWish): Leaf {
    if (newLeaf) return this.createLeaf(newLeaf === 'split' ? this.rootSplit.addGroup() : this.rootGroup());
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): Leaf {
    const recent = this.getMostRecentLeaf();
    return recent && !recent.pinned && recent.view.navigation ? recent : this.createLeaf(this.rootGroup());
  }

  /** The leaf of the middle that was active last. */
  getMostRecentLeaf(root: Split = this.rootSplit): Leaf | null {
    return leavesOf(root).sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  getLeftLeaf(split: boolean): Leaf {
    return this.createLeaf(split ? this.leftSplit.addGroup() : this.leftSplit.mainGroup);
  }

  getRightLeaf(split: boolean): Leaf {
    return this.createLeaf(split ? this.rightSplit.addGroup() : this.rightSplit.mainGroup);
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<Leaf> {
    const place = side === 'left' ? this.leftSplit : this.rightSplit;
    const { active = true, split = false, reveal = true, state } = options;
    const known = leavesOf(place).find((leaf) => leaf.view.getViewType() === type);
    const leaf = known ?? (side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
    if (!known || state) await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    else if (active) this.setActiveLeaf(leaf);
    return leaf;
  }

  /** Opens the pane and the tab of a leaf and waits until its view is really there. */
  async revealLeaf(leaf: Leaf): Promise<void> {
    leaf.parent.show(leaf);
    leaf.parent.split.expand();
    await leaf.loadIfDeferred();
    this.setActiveLeaf(leaf);
  }

  setActiveLeaf(leaf: Leaf, _params?: unknown): void {
    leaf.activeTime = performance.now();
    leaf.parent.show(leaf);
    if (leaf.isVisible()) void leaf.loadIfDeferred();
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    leaf.containerEl.addClass('mod-active');
    this.requestActiveLeafEvents();
    this.requestSaveLayout();
  }

  createLeaf(group: TabGroup, id = `leaf-${this.nextId++}`): Leaf {
    const leaf = new Leaf(this.app, group, id);
    group.add(leaf);
    this.requestLayoutChange();
    return leaf;
  }

  createLeafInParent(parent: Split, _index: number): Leaf {
    return this.createLeaf(parent.mainGroup);
  }

  createLeafBySplit(leaf: Leaf): Leaf {
    return this.createLeaf(leaf.parent.split.addGroup());
  }

  splitActiveLeaf(): Leaf {
    return this.createLeaf(this.rootSplit.addGroup());
  }

  /** Pop-out windows are shown as tabs. */
  openPopoutLeaf(): Leaf {
    return this.createLeaf(this.rootGroup());
  }

  async duplicateLeaf(leaf: Leaf, wish?: PaneWish): Promise<Leaf> {
    const copy = this.getLeaf(wish ?? 'tab');
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    wish?: PaneWish,
    openState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file =
      this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ??
      (await this.app.vault.create(/\.md$/.test(path) ? path : `${path}.md`, ''));
    const eState = { ...subpathState(this.app.metadataCache.getFileCache(file), subpath), ...openState.eState };
    await this.getLeaf(wish).openFile(file, { ...openState, eState });
  }

  getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.getMostRecentLeaf()?.view;
    return view instanceof FileView ? view.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpen];
  }

  iterateAllLeaves(callback: (leaf: Leaf) => unknown): void {
    for (const split of this.splits()) for (const leaf of leavesOf(split)) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: Leaf) => unknown): void {
    for (const leaf of leavesOf(this.rootSplit)) callback(leaf);
  }

  getLeavesOfType(type: string): Leaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLeafById(id: string): Leaf | null {
    return this.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): Leaf[] {
    return this.leaves().filter((leaf) => leaf.getGroup() === group);
  }

  getLayout(): Record<string, unknown> {
    return { active: this.activeLeaf?.id };
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  /** Gives every open editor the extensions as they are now. */
  updateOptions(): void {
    for (const leaf of this.leaves()) if (leaf.view instanceof MarkdownView) leaf.view.updateOptions();
  }

  /** Said by a leaf whose view or file is another now. */
  leafChanged(leaf: Leaf): void {
    if (leaf === this.activeLeaf || leaf.parent.split === this.rootSplit) this.requestActiveLeafEvents();
    this.requestLayoutChange();
    this.requestSaveLayout();
  }

  /** Said by a leaf that is gone; another becomes active. */
  leafGone(leaf: Leaf): void {
    const next = leaf.parent.currentLeaf ?? this.getMostRecentLeaf();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      if (next) this.setActiveLeaf(next);
      else this.requestActiveLeafEvents();
    } else if (next?.isVisible()) {
      void next.loadIfDeferred();
    }
    if (leavesOf(this.rootSplit).length === 0) this.createLeaf(this.rootGroup());
    if (leaf.parent.split !== this.rootSplit && leavesOf(leaf.parent.split).length === 0) leaf.parent.split.collapse();
    this.requestLayoutChange();
    this.requestSaveLayout();
  }

  /** Said by a side pane that was opened or closed. */
  splitChanged(split: Split): void {
    if (!split.collapsed && document.body.hasClass('is-phone')) {
      for (const other of [this.leftSplit, this.rightSplit]) if (other !== split) other.collapse();
    }
    this.trigger('resize');
    this.requestLayoutChange();
    this.requestSaveLayout();
  }

  private leaves(): Leaf[] {
    return this.splits().flatMap(leavesOf);
  }

  private splits(): Split[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  private rootGroup(): TabGroup {
    return this.getMostRecentLeaf()?.parent ?? this.rootSplit.mainGroup;
  }

  private tellActive(): void {
    if (!this.layoutReady) return;
    const file = this.getActiveFile();
    const view = this.getMostRecentLeaf()?.view;
    this.activeEditor = view instanceof MarkdownView ? view : null;
    if (this.told.leaf !== this.activeLeaf) {
      this.told.leaf = this.activeLeaf;
      this.trigger('active-leaf-change', this.activeLeaf);
    }
    if (this.told.file === file) return;
    this.told.file = file;
    if (file) {
      this.lastOpen.remove(file.path);
      this.lastOpen.unshift(file.path);
    }
    this.trigger('file-open', file);
  }
}

function leavesOf(split: Split): Leaf[] {
  return split.children.flatMap((group) => [...group.children]);
}
