// A vault on disk: its settings, its notes, its people.
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Day } from '../../src/core/day';
import { readDailyNotes } from '../../src/core/daily';
import { byPlace, type Finding } from '../../src/core/finding';
import type { Fields } from '../../src/core/frontmatter';
import { lexiconOf } from '../../src/core/lexicon';
import { readSettings } from '../../src/core/read-settings';
import { Roster } from '../../src/core/roster';
import { mayTellDay } from '../../src/core/told-day';
import { listNotes, readConcerned, reason } from './folder';
import { linkResolver } from './links';
import { ReadAhead } from './read-ahead';
import { Refusal } from './refusal';

/** A vault read whole. */
export interface Vault {
  readonly root: string;
  readonly roster: Roster;
  /** Its notes, by path from its root. */
  readonly paths: readonly string[];
  /** The fields of those in which a day of their own may stand. */
  readonly dated: ReadonlyMap<string, Fields>;
  /** Why the vault's own settings could not be read and the standard ones are used; null when they were, or there are none. */
  readonly settingsProblem: string | null;
  /** What could not be read or counted up to a day, from the disk and from the notes. */
  readonly findings: (today: Day) => Finding[];
}

/** Reads a vault. Throws a `Refusal` when the folder or the named settings file cannot be read. */
export function openVault(folder: string, settingsFile: string | null): Vault {
  const { root, paths, findings } = list(folder);
  const { settings, problem } = settingsFile === null ? ownSettings(root) : { settings: namedSettings(settingsFile), problem: null };
  const ahead = new ReadAhead(`${root}${sep}`, paths);
  const daily = readDailyNotes(readJson(join(root, '.obsidian/daily-notes.json')), readJson(join(root, '.obsidian/plugins/periodic-notes/data.json')));
  const roster = new Roster(lexiconOf(readSettings(settings), templateFolders(root), daily), linkResolver(paths));
  const unread: Finding[] = [...findings];
  const dated = new Map<string, Fields>();
  for (const path of paths) {
    const source = readConcerned(root, path, roster.lexicon, ahead.take());
    if ('rule' in source) {
      unread.push(source);
      continue;
    }
    if (source.fields && mayTellDay(source.fields)) dated.set(path, source.fields);
    if ('text' in source) roster.put(source);
    else roster.pass(path);
  }
  ahead.close();
  return { root, roster, paths, dated, settingsProblem: problem, findings: (today) => [...unread, ...roster.findings(today)].sort(byPlace) };
}

function list(folder: string): ReturnType<typeof listNotes> {
  try {
    return listNotes(folder);
  } catch (error) {
    throw new Refusal(`cannot read the vault ${folder}: ${reason(error)}. Right would be a folder of notes: kith due ~/Notes`);
  }
}

/** Where the Templates and Templater plugins of a vault keep their templates. */
function templateFolders(root: string): string[] {
  const plugins: readonly (readonly [string, string])[] = [
    ['.obsidian/templates.json', 'folder'],
    ['.obsidian/plugins/templater-obsidian/data.json', 'templates_folder'],
  ];
  return plugins.flatMap(([file, key]) => {
    const data = readJson(join(root, file));
    const folder: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : null;
    return typeof folder === 'string' && folder !== '' ? [folder] : [];
  });
}

/** A JSON file's value; undefined when there is none or it is damaged, as the app itself takes it. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where a vault keeps the settings of the plugin. */
export const OWN_SETTINGS = '.obsidian/plugins/kith/data.json';

/** The vault's own settings. Damaged ones cost no answer, but it is said that they were not used. */
function ownSettings(root: string): { readonly settings: unknown; readonly problem: string | null } {
  const file = join(root, OWN_SETTINGS);
  if (!existsSync(file)) return { settings: undefined, problem: null };
  const read = settingsIn(file);
  return typeof read === 'string' ? { settings: undefined, problem: read } : { settings: read, problem: null };
}

/** The settings of a file that was named: there, damage is refused rather than passed over. */
function namedSettings(file: string): object {
  const read = settingsIn(file);
  if (typeof read === 'string') throw new Refusal(`cannot read the settings ${file}: ${read}. Right would be the data.json of the plugin`);
  return read;
}

/** The settings in a file, or why there are none. */
function settingsIn(file: string): object | string {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'not an object of settings';
  } catch (error) {
    return reason(error);
  }
}
