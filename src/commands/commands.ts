// Every command of the app: one row each. Ids are never changed, for hotkeys hang on them.
import type { Context } from '../views/context';
import type { Words } from '../core/words/words';
import { AUDIT_VIEW } from '../views/audit/audit-view';
import { BRIEFING_VIEW } from '../views/audit/briefing-view';
import { PersonModal } from '../views/audit/person-modal';
import { PlaceModal } from '../views/audit/place-modal';
import { CALENDAR_VIEW } from '../views/calendar/calendar-view';
import { DUE_VIEW } from '../views/due-view';
import { ORBIT_VIEW } from '../views/orbit/orbit-view';
import { WhoIsDueModal } from '../views/who-is-due-modal';
import { openBriefing } from './open-briefing';
import { openView } from './open-view';

/** One command: its id, its name in the palette, and what it does. */
export interface CommandRow {
  readonly id: string;
  readonly name: (words: Words) => string;
  /** A Lucide icon. */
  readonly icon: string;
  readonly run: (context: Context) => void;
}

/** The commands, in the order they were made. */
export const COMMANDS: readonly CommandRow[] = [
  { id: 'show-who-is-due', name: ({ labels }) => labels.whoIsDue, icon: 'users', run: (context) => new WhoIsDueModal(context).open() },
  { id: 'open-due-pane', name: ({ labels }) => labels.openDuePane, icon: 'users', run: ({ app }) => void openView(app, DUE_VIEW, 'side') },
  { id: 'open-audit-pane', name: ({ labels }) => labels.openAuditPane, icon: 'clipboard-check', run: ({ app }) => void openView(app, AUDIT_VIEW, 'side') },
  { id: 'open-calendar', name: ({ calendar }) => calendar.open, icon: 'calendar-days', run: ({ app }) => void openView(app, CALENDAR_VIEW, 'tab') },
  { id: 'open-orbit', name: ({ orbit }) => orbit.open, icon: 'orbit', run: ({ app }) => void openView(app, ORBIT_VIEW, 'tab') },
  { id: 'start-audit', name: ({ sitting }) => sitting.start, icon: 'clipboard-list', run: ({ startAudit }) => startAudit() },
  { id: 'brief-me-on', name: ({ briefing }) => briefing.brief, icon: 'contact', run: (context) => new PersonModal(context, (path) => void openBriefing(context.app, path)).open() },
  { id: 'open-briefing-pane', name: ({ briefing }) => briefing.openPane, icon: 'contact', run: ({ app }) => void openView(app, BRIEFING_VIEW, 'side') },
  { id: 'show-who-is-in', name: ({ briefing }) => briefing.whoIsIn, icon: 'map-pin', run: (context) => new PlaceModal(context).open() },
];
