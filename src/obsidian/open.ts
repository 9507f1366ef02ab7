import { MarkdownView, Notice, type App, type OpenViewState, type WorkspaceLeaf } from 'obsidian';

/**
 * Opens a note at a line (1-based), in the leaf that shows it already if there is one. Our own views say that they are no
 * place to navigate in, so `getLeaf(false)` leaves a quiz or a review where it is.
 */
export async function openAtLine(app: App, path: string, line: number, newTab = false): Promise<void> {
  await openIn(app, path, line, newTab, {});
}

/** As {@link openAtLine}, with the cursor behind what stands on the line. */
export async function editAtLine(app: App, path: string, line: number): Promise<void> {
  const leaf = await openIn(app, path, line, false, { state: { mode: 'source' } });
  if (!(leaf?.view instanceof MarkdownView)) return;
  const { editor } = leaf.view;
  editor.setCursor({ line: line - 1, ch: editor.getLine(line - 1).length });
  editor.focus();
}

async function openIn(
  app: App,
  path: string,
  line: number,
  newTab: boolean,
  state: OpenViewState,
): Promise<WorkspaceLeaf | undefined> {
  const file = app.vault.getFileByPath(path);
  if (!file) {
    // A quiz or a page may be older than the vault is now.
    new Notice(`There is no note “${path}” any more.`);
    return undefined;
  }
  const leaf = (newTab ? undefined : leafOf(app, path)) ?? app.workspace.getLeaf(newTab ? 'tab' : false);
  await leaf.openFile(file, { ...state, active: true, eState: { line: line - 1 } });
  return leaf;
}

/** Shows a view of the type, taking up the one that is open already. */
export async function openView(
  app: App,
  type: string,
  where: 'tab' | 'right',
  state?: Record<string, unknown>,
): Promise<void> {
  const { workspace } = app;
  if (where === 'right') {
    await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true, ...(state ? { state } : {}) });
    return;
  }
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type, active: true, ...(state ? { state } : {}) });
  await workspace.revealLeaf(leaf);
  // A view that was open already is shown again, but keys would go where they went before.
  leaf.setEphemeralState({ focus: true });
}

function leafOf(app: App, path: string): WorkspaceLeaf | undefined {
  let found: WorkspaceLeaf | undefined;
  app.workspace.iterateRootLeaves((leaf) => {
    if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path) found ??= leaf;
  });
  return found;
}
