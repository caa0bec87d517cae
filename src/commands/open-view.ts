import type { App, WorkspaceLeaf } from 'obsidian';

/** Shows a view: the one there is, or a new one: beside the notes, or among them in a tab of its own. */
export async function openView(app: App, type: string, place: 'side' | 'tab'): Promise<void> {
  const { workspace } = app;
  const leaf: WorkspaceLeaf | null = workspace.getLeavesOfType(type)[0] ?? (place === 'side' ? workspace.getRightLeaf(false) : workspace.getLeaf('tab'));
  if (!leaf) return;
  await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
}
