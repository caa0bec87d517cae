import { TFile, type App, type PaneType } from 'obsidian';
import type { Standing } from '../core/due';
import { lineOfFieldIn } from '../core/frontmatter';
import type { Place } from '../core/reckoning';
import { lineAt, newestRow } from '../core/history';
import type { Context } from './context';

/** A place that may be known by its field alone: then its line is looked up when it is opened. */
export type Lead = Place & { readonly field?: string };

/** Opens a note at a line; where `pane` says, else in the tab that is open. A note that is gone is no error. */
export async function openPlace(app: App, { path, line, field }: Lead, pane: PaneType | boolean): Promise<void> {
  const file = app.vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) return;
  const at = field !== undefined && line === 1 ? lineOfFieldIn(await app.vault.cachedRead(file), field) : line;
  await app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line: at - 1 } });
}

/** Where to begin reading about somebody: the newest interaction in their note, else the line that set the clock, else the top. */
export function readingPlace({ roster, today }: Context, { person, because }: Standing): Place {
  const history = roster().factsOf(person.path)?.history;
  const row = history ? newestRow(history, today()) : null;
  if (history && row !== null) return { path: person.path, line: lineAt(history, row) };
  return because?.path === person.path ? because : { path: person.path, line: 1 };
}
