import { Events } from 'obsidian-test-mocks/obsidian';
import type { Leaf } from './leaf';
import type { Split } from './split';

/** Leaves that share one place; the tabs on top say which is shown. */
export class TabGroup extends Events {
  readonly containerEl = createDiv({ cls: 'workspace-tabs' });
  readonly children: Leaf[] = [];
  currentLeaf: Leaf | null = null;
  private readonly headerEl = this.containerEl.createDiv({
    cls: 'workspace-tab-header-container',
    attr: { role: 'tablist' },
  });
  private readonly contentEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });

  constructor(readonly split: Split) {
    super();
  }

  get parent(): Split {
    return this.split;
  }

  add(leaf: Leaf): void {
    this.children.push(leaf);
    this.headerEl.appendChild(leaf.tabHeaderEl);
    this.contentEl.appendChild(leaf.containerEl);
    if (!this.currentLeaf) this.show(leaf);
    else this.mark();
  }

  /** Brings a tab to the front. Its view, if it was put off, is made by whoever asks. */
  show(leaf: Leaf): void {
    this.currentLeaf = leaf;
    this.mark();
  }

  remove(leaf: Leaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.children.splice(at, 1);
    leaf.tabHeaderEl.detach();
    leaf.containerEl.detach();
    if (this.currentLeaf === leaf) this.currentLeaf = this.children[Math.min(at, this.children.length - 1)] ?? null;
    this.mark();
    if (this.children.length === 0) this.split.dropGroup(this);
  }

  private mark(): void {
    for (const child of this.children) {
      const shown = child === this.currentLeaf;
      child.tabHeaderEl.toggleClass('is-active', shown);
      child.tabHeaderEl.setAttr('aria-selected', String(shown));
      child.containerEl.toggle(shown);
    }
  }
}
