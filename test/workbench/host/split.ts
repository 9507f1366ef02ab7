import { Events } from 'obsidian-test-mocks/obsidian';
import { TabGroup } from './tab-group';
import type { Workspace } from './workspace';

export type Place = 'left' | 'root' | 'right';

/** The middle of the window, or one of its side panes (on a phone: a drawer). */
export class Split extends Events {
  readonly containerEl: HTMLElement;
  readonly children: TabGroup[] = [];

  constructor(
    readonly workspace: Workspace,
    readonly place: Place,
    public collapsed = false,
  ) {
    super();
    this.containerEl = createDiv({ cls: `workspace-split mod-${place}${place === 'root' ? '' : '-split'}` });
    this.addGroup();
    this.mark();
  }

  /** The group that takes new leaves. */
  get mainGroup(): TabGroup {
    return this.children[0] ?? this.addGroup();
  }

  addGroup(): TabGroup {
    const group = new TabGroup(this);
    this.children.push(group);
    this.containerEl.appendChild(group.containerEl);
    return group;
  }

  /** Removes an empty group; the last one stays, so that there is always somewhere to put a leaf. */
  dropGroup(group: TabGroup): void {
    if (this.children.length <= 1) return;
    this.children.splice(this.children.indexOf(group), 1);
    group.containerEl.detach();
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.place === 'root' || this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.mark();
    if (!collapsed) for (const group of this.children) void group.currentLeaf?.loadIfDeferred();
    this.workspace.splitChanged(this);
  }

  private mark(): void {
    this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
  }
}
