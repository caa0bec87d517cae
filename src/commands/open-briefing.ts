import type { App } from 'obsidian';
import { BRIEFING_VIEW, BriefingView } from '../views/audit/briefing-view';
import { openView } from './open-view';

/** Shows the briefing on somebody in the side pane. */
export async function openBriefing(app: App, path: string): Promise<void> {
  await openView(app, BRIEFING_VIEW, 'side');
  for (const { view } of app.workspace.getLeavesOfType(BRIEFING_VIEW)) if (view instanceof BriefingView) view.show(path);
}
