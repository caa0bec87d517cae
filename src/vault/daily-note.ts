// The daily note of a day: where it is, or where it would be made and of what.
import { moment, normalizePath, type App } from 'obsidian';
import { printDay, type Day } from '../core/day';
import { baseName } from '../core/person';
import { dailyNotes } from './daily-notes';
import { pluginSettings } from './plugin-settings';

/** A daily note. `text` is null when it is there, else what it would be made of. */
export interface DailyNote {
  readonly path: string;
  readonly text: string | null;
}

/** The daily note of a day, by the settings of the plugin that makes them: Periodic Notes where it does, else the app's own. */
export async function dailyNoteOf(app: App, day: Day): Promise<DailyNote> {
  const when = moment(printDay(day));
  const paths = (await dailyNotes(app)).map(({ folder, format }) => normalizePath(`${folder}/${when.format(format.replace(/\.md$/i, '').trim() || 'YYYY-MM-DD')}.md`));
  const there = [...paths].reverse().find((path) => app.vault.getFileByPath(path) !== null);
  const path = there ?? paths[paths.length - 1]!;
  return { path, text: there === undefined ? await templateText(app, path, when) : null };
}

async function templateText(app: App, path: string, when: moment.Moment): Promise<string> {
  const [core, periodic] = await Promise.all([pluginSettings(app, 'daily-notes.json'), pluginSettings(app, 'plugins/periodic-notes/data.json')]);
  const name = textAt(textOwner(periodic, 'daily'), 'template') || textAt(core, 'template');
  const file = name === '' ? null : app.vault.getFileByPath(normalizePath(name)) ?? app.vault.getFileByPath(normalizePath(`${name}.md`));
  if (!file) return '';
  const text = await app.vault.cachedRead(file);
  return text
    .replace(/\{\{\s*title\s*\}\}/gi, () => baseName(path))
    .replace(/\{\{\s*(date|time)\s*(?::([^}]*))?\}\}/gi, (_, what: string, format: string | undefined) => (
      what.toLowerCase() === 'time' ? moment() : when).format(format?.trim() ?? (what.toLowerCase() === 'time' ? 'HH:mm' : 'YYYY-MM-DD')));
}

function textOwner(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
}

function textAt(value: unknown, key: string): string {
  const text = textOwner(value, key);
  return typeof text === 'string' ? text : '';
}
