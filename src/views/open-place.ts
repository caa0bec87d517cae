import { TFile, type App, type PaneType } from 'obsidian';
import type { Standing } from '../core/due';
import type { Place } from '../core/reckoning';
import { newestRow } from '../core/history';
import type { Context } from './context';

/** Opens a note at a line; where `pane` says, else in the tab that is open. A note that is gone is no error. */
export async function openPlace(app: App, { path, line }: Place, pane: PaneType | boolean): Promise<void> {
  const file = app.vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) return;
  await app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line: line - 1 } });
}

/** Where to begin reading about somebody: the newest interaction in their note, else the line that set the clock, else the top. */
export function readingPlace({ roster, today }: Context, { person, because }: Standing): Place {
  const history = roster().factsOf(person.path)?.history;
  const row = history ? newestRow(history, today()) : null;
  if (history && row !== null) return { path: person.path, line: history.lines[row]! };
  return because?.path === person.path ? because : { path: person.path, line: 1 };
}
