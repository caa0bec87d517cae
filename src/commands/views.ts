// Every view of the app: one row each.
import type { Plugin, View, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../views/context';
import { AUDIT_VIEW, AuditView } from '../views/audit/audit-view';
import { BRIEFING_VIEW, BriefingView } from '../views/audit/briefing-view';
import { SITTING_VIEW, SittingView } from '../views/audit/sitting-view';
import { CALENDAR_VIEW, CalendarView } from '../views/calendar/calendar-view';
import { DUE_VIEW, DueView } from '../views/due-view';
import { FIND_VIEW, FindView } from '../views/find/find-view';
import { ORBIT_VIEW, OrbitView } from '../views/orbit/orbit-view';
import { HOVER_SOURCE } from '../views/preview';

/** One kind of view. */
export interface ViewRow {
  readonly type: string;
  readonly make: (leaf: WorkspaceLeaf, context: Context) => View;
}

/** The views. */
export const VIEWS: readonly ViewRow[] = [
  { type: DUE_VIEW, make: (leaf, context) => new DueView(leaf, context) },
  { type: AUDIT_VIEW, make: (leaf, context) => new AuditView(leaf, context) },
  { type: CALENDAR_VIEW, make: (leaf, context) => new CalendarView(leaf, context) },
  { type: SITTING_VIEW, make: (leaf, context) => new SittingView(leaf, context) },
  { type: BRIEFING_VIEW, make: (leaf, context) => new BriefingView(leaf, context) },
  { type: ORBIT_VIEW, make: (leaf, context) => new OrbitView(leaf, context) },
  { type: FIND_VIEW, make: (leaf, context) => new FindView(leaf, context) },
];

/** Gives the app the views. */
export function addViews(plugin: Plugin, context: Context): void {
  for (const { type, make } of VIEWS) plugin.registerView(type, (leaf) => make(leaf, context));
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: plugin.manifest.name, defaultMod: true });
}
