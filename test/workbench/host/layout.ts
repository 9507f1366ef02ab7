import type { ViewState } from 'obsidian';
import type { HostApp } from './app';
import type { Split } from './split';

interface SavedLeaf {
  id: string;
  state: ViewState;
  shown: boolean;
}

interface SavedLayout {
  left: { collapsed: boolean; groups: SavedLeaf[][] };
  root: { groups: SavedLeaf[][] };
  right: { collapsed: boolean; groups: SavedLeaf[][] };
  active: string | null;
}

const key = 'workbench-layout';

/** Keeps which tabs are open where; on this device, since the app's own `workspace.json` of a real vault is not ours to change. */
export function saveLayout(app: HostApp): void {
  const { workspace } = app;
  const groupsOf = (split: Split): SavedLeaf[][] =>
    split.children.map((group) =>
      group.children.map((leaf) => ({
        id: leaf.id,
        state: leaf.getViewState(),
        shown: group.currentLeaf === leaf,
      })),
    );
  const layout: SavedLayout = {
    left: { collapsed: workspace.leftSplit.collapsed, groups: groupsOf(workspace.leftSplit) },
    root: { groups: groupsOf(workspace.rootSplit) },
    right: { collapsed: workspace.rightSplit.collapsed, groups: groupsOf(workspace.rightSplit) },
    active: workspace.activeLeaf?.id ?? null,
  };
  app.saveLocalStorage(key, layout);
}

/** Opens the tabs as they were. Only tabs that can be seen get their view; the others are put off. */
export async function restoreLayout(app: HostApp): Promise<void> {
  const { workspace } = app;
  const saved = app.loadLocalStorage(key) as SavedLayout | null;
  if (!saved) {
    await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
    workspace.setActiveLeaf(workspace.createLeaf(workspace.rootSplit.mainGroup));
    return;
  }
  const narrow = document.body.hasClass('is-phone');
  workspace.leftSplit[narrow || saved.left.collapsed ? 'collapse' : 'expand']();
  workspace.rightSplit[narrow || saved.right.collapsed ? 'collapse' : 'expand']();
  await restoreSplit(app, workspace.leftSplit, saved.left.groups);
  await restoreSplit(app, workspace.rootSplit, saved.root.groups);
  await restoreSplit(app, workspace.rightSplit, saved.right.groups);
  const active = saved.active === null ? null : workspace.getLeafById(`${saved.active}`);
  const root = active ?? workspace.getMostRecentLeaf();
  workspace.setActiveLeaf(root ?? workspace.createLeaf(workspace.rootSplit.mainGroup));
}

/** Forgets the open tabs. */
export function forgetLayout(app: HostApp): void {
  app.workspace.layoutReady = false;
  app.workspace.requestSaveLayout.cancel();
  app.saveLocalStorage(key, null);
}

async function restoreSplit(app: HostApp, split: Split, groups: SavedLeaf[][]): Promise<void> {
  for (const [at, leaves] of groups.entries()) {
    const group = at === 0 ? split.mainGroup : split.addGroup();
    const made = leaves.map((saved) => ({ saved, leaf: app.workspace.createLeaf(group, saved.id) }));
    const front = made.find(({ saved }) => saved.shown);
    if (front) group.show(front.leaf);
    for (const { saved, leaf } of made) await leaf.setViewState(saved.state);
  }
}
