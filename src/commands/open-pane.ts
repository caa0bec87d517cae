import type { App } from 'obsidian';

/** Shows a side pane: the one there is, or a new one on the right. */
export async function openPane(app: App, type: string): Promise<void> {
  const { workspace } = app;
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getRightLeaf(false);
  if (!leaf) return;
  await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
}
