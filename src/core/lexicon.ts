// The settings made ready for reading notes: made once when they change, used for every line.
import { parseCadence, type Cadence } from './cadence';
import { channelTable, type ChannelTable } from './channel';
import { cutEnd } from './cut-end';
import { dailyPath, readDailyNotes, type DailyNotes, type DailyPath } from './daily';
import { TAGS, type Settings } from './settings';
import { fold } from './spelling';

/** A circle of the table: its name as written there, and its cadence; null when it asks for nothing. */
export interface Circle {
  readonly name: string;
  readonly cadence: Cadence | null;
}

/** What the words of a vault mean under its settings. */
export interface Lexicon {
  readonly settings: Settings;
  readonly channels: ChannelTable;
  /** Folded name → circle. */
  readonly circles: ReadonlyMap<string, Circle>;
  /** Rows of the circles table whose cadence cannot be read, by name. */
  readonly unreadableCircles: readonly string[];
  readonly personTypes: ReadonlySet<string>;
  readonly personTags: ReadonlySet<string>;
  /** Folders with a slash at the end, in lower case. */
  readonly peopleFolders: readonly string[];
  readonly templatesFolders: readonly string[];
  /** How the daily notes are called. */
  readonly daily: readonly DailyPath[];
  /** Lower-case name of a tag → its bit among the marks of an interaction. */
  readonly tags: ReadonlyMap<string, number>;
  /** What the fields of a person are called in the notes. */
  readonly fieldNames: ReadonlySet<string>;
}

/**
 * Makes settings ready for reading. `templates` are the folders other plugins keep templates in, used when the settings
 * name none; `daily` is where they keep daily notes, first the app's own place for them.
 */
export function lexiconOf(settings: Settings, templates: readonly string[] = [], daily: readonly DailyNotes[] = readDailyNotes(null, null)): Lexicon {
  const circles = new Map<string, Circle>();
  const unreadableCircles: string[] = [];
  for (const row of settings.circles) {
    const cadence = row.cadence === '' ? 'none' : parseCadence(row.cadence);
    if (cadence === null) unreadableCircles.push(row.name);
    const key = fold(row.name);
    if (!circles.has(key)) circles.set(key, { name: row.name, cadence: cadence === 'none' ? null : cadence });
  }
  return {
    settings,
    channels: channelTable(settings.channels),
    circles,
    unreadableCircles,
    personTypes: new Set(settings.personTypes.map(fold)),
    personTags: new Set(settings.personTags.map((tag) => tag.toLowerCase())),
    peopleFolders: settings.peopleFolders.map(folder).filter((path) => path !== null),
    templatesFolders: (settings.templatesFolder ? [settings.templatesFolder] : templates).map(folder).filter((path) => path !== null),
    daily: daily.map(dailyPath).filter((path) => path !== null),
    tags: new Map(TAGS.map((tag, bit): [string, number] => [settings.tags[tag].replace(/^#/, '').toLowerCase(), 1 << bit])),
    fieldNames: new Set(Object.values(settings.fields)),
  };
}

/** A folder of the settings as the beginning of the paths in it; null for none. `/People/` → `people/` */
function folder(path: string): string | null {
  const bare = cutEnd(path.replace(/^[/.]+/, ''), /\/$/).toLowerCase();
  return bare === '' ? null : `${bare}/`;
}
