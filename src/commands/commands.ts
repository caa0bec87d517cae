// Every command of the app: one row each. Ids are never changed, for hotkeys hang on them.
import type { Plugin } from 'obsidian';
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
import { exportPeople } from './export-people';
import { importPeople } from './import-people';
import { insertToday } from './insert-today';
import { makeBase } from './make-base';
import { makePersonOf, noteToMakePerson } from './make-person';
import { newPerson } from './new-person';
import { openBriefing } from './open-briefing';
import { openView } from './open-view';
import { PEOPLE_GESTURES } from './people-gestures';
import { redoWrite, undoWrite } from './perform';
import { withPerson } from './pick-person';

/** One command: its id, its name in the palette, and what it does. */
export interface CommandRow {
  readonly id: string;
  readonly name: (words: Words) => string;
  /** A Lucide icon. */
  readonly icon: string;
  readonly run: (context: Context) => void;
  /** Whether it can be run now; always, when left out. */
  readonly can?: (context: Context) => boolean;
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
  ...PEOPLE_GESTURES.map(({ id, name, icon, run }): CommandRow => ({ id, name: (words) => name(words, []), icon, run: (context) => withPerson(context, (paths) => run(context, paths)) })),
  { id: 'new-person', name: ({ gestures }) => gestures.newPerson, icon: 'user-plus', run: newPerson },
  {
    id: 'make-person', name: ({ gestures }) => gestures.makePerson, icon: 'user-check', can: (context) => noteToMakePerson(context) !== null,
    run: (context) => {
      const file = noteToMakePerson(context);
      if (file) makePersonOf(context, file);
    },
  },
  { id: 'import-people', name: ({ interop }) => interop.import, icon: 'contact-round', run: importPeople },
  { id: 'export-people', name: ({ interop }) => interop.export, icon: 'share', run: exportPeople },
  { id: 'insert-today', name: ({ gestures }) => gestures.insertToday, icon: 'list-checks', run: (context) => void insertToday(context) },
  { id: 'find-people', name: ({ finder }) => finder.find, icon: 'user-search', run: ({ gestures }) => gestures.findPeople() },
  { id: 'undo-write', name: ({ gestures }) => gestures.undo, icon: 'undo-2', run: (context) => void undoWrite(context) },
  { id: 'redo-write', name: ({ gestures }) => gestures.redo, icon: 'redo-2', run: (context) => void redoWrite(context) },
  { id: 'make-base', name: ({ base }) => base.make, icon: 'table', run: (context) => void makeBase(context) },
];

/** Gives the app the commands. */
export function addCommands(plugin: Plugin, context: Context): void {
  for (const { id, name, icon, run, can } of COMMANDS) {
    plugin.addCommand({
      id, name: name(context.words()), icon,
      checkCallback: (checking) => {
        if (can && !can(context)) return false;
        if (!checking) run(context);
        return true;
      },
    });
  }
}
