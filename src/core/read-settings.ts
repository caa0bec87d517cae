// Anything → Settings. A damaged or hand-edited file costs only the values that are damaged.
import type { Channel } from './channel';
import { LANGUAGES } from './language';
import { CIRCLE_COLORS, DAILY_LINES, DEFAULT_SETTINGS, FIELDS, LOG_PLACES, SETTINGS_VERSION, TAGS, type CircleRow, type Settings } from './settings';

type Unknown = Readonly<Record<string, unknown>>;

/** One step per version: `MIGRATIONS[1]` turns the data of version 1 into that of version 2. */
const MIGRATIONS: readonly ((data: Unknown) => Unknown)[] = [
  (data) => data, // files written by hand, without a version, have the names of version 1
];

/** Whatever stands in `data.json` as settings. Every value that is missing or of the wrong kind is its default. */
export function readSettings(stored: unknown): Settings {
  const data = migrate(isRecord(stored) ? stored : {});
  const standard = DEFAULT_SETTINGS;
  return {
    version: SETTINGS_VERSION,
    personTypes: readTexts(data['personTypes']) ?? standard.personTypes,
    personTags: readTexts(data['personTags'])?.map(unmarked).filter((tag) => tag !== '') ?? standard.personTags,
    personByFields: typeof data['personByFields'] === 'boolean' ? data['personByFields'] : standard.personByFields,
    personFields: readTexts(data['personFields']) ?? standard.personFields,
    peopleFolders: readTexts(data['peopleFolders']) ?? standard.peopleFolders,
    templatesFolder: readText(data['templatesFolder']) ?? standard.templatesFolder,
    fields: readNames(data['fields'], FIELDS, standard.fields),
    circles: readRows(data['circles'], readCircle) ?? standard.circles,
    channels: readRows(data['channels'], readChannel) ?? standard.channels,
    tags: readNames(data['tags'], TAGS, standard.tags),
    heading: unmarked(readText(data['heading']) ?? '') || standard.heading,
    logTo: LOG_PLACES.find((place) => place === data['logTo']) ?? standard.logTo,
    personFolder: readText(data['personFolder']) ?? standard.personFolder,
    personTemplate: readText(data['personTemplate']) ?? standard.personTemplate,
    firstListSize: readWhole(data['firstListSize'], 1, 100) ?? standard.firstListSize,
    attemptsBeforeRest: readWhole(data['attemptsBeforeRest'], 1, 100) ?? standard.attemptsBeforeRest,
    datePatterns: readTexts(data['datePatterns']) ?? standard.datePatterns,
    language: LANGUAGES.find((language) => language === data['language']) ?? standard.language,
    dailyNotes: DAILY_LINES.find((lines) => lines === data['dailyNotes']) ?? standard.dailyNotes,
    meetingNotes: typeof data['meetingNotes'] === 'boolean' ? data['meetingNotes'] : standard.meetingNotes,
    auditOff: readTexts(data['auditOff']) ?? standard.auditOff,
    reviewEvery: readWhole(data['reviewEvery'], 1, 120) ?? standard.reviewEvery,
    neverSuggest: readTexts(data['neverSuggest']) ?? standard.neverSuggest,
  };
}

function migrate(data: Unknown): Unknown {
  const from = readWhole(data['version'], 0, SETTINGS_VERSION) ?? 0;
  return MIGRATIONS.slice(from).reduce((older, step) => step(older), data);
}

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null;
}

function readTexts(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value.map(readText).filter((text) => text !== null && text !== '') as string[];
}

/** A tag or heading without the marks people write before it: `## Log` → `Log` */
function unmarked(text: string): string {
  return text.replace(/^[#\s]+/, '');
}

function readWhole(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** A table whose rows are all damaged is taken for a damaged table; an empty one was emptied on purpose. */
function readRows<T>(value: unknown, readRow: (row: Unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map((row) => (isRecord(row) ? readRow(row) : null)).filter((row) => row !== null) as T[];
  return rows.length === 0 && value.length > 0 ? null : rows;
}

function readCircle(row: Unknown): CircleRow | null {
  const name = readText(row['name']);
  const cadence = row['cadence'];
  const size = readWhole(row['size'], 1, 100_000);
  const color = CIRCLE_COLORS.find((one) => one === row['color']);
  if (!name) return null;
  return { name, cadence: typeof cadence === 'number' ? String(cadence) : readText(cadence) ?? '', ...(size === null ? {} : { size }), ...(color ? { color } : {}) };
}

function readChannel(row: Unknown): Channel | null {
  const name = readText(row['name']);
  if (!name) return null;
  return {
    name,
    synonyms: readTexts(row['synonyms']) ?? [],
    richness: readWhole(row['richness'], 1, 5) ?? 2,
    resets: row['resets'] !== false,
  };
}

function readNames<T extends string>(value: unknown, names: readonly T[], standard: Readonly<Record<T, string>>): Readonly<Record<T, string>> {
  const given = isRecord(value) ? value : {};
  const named = names.map((name): [T, string] => [name, (Object.hasOwn(given, name) && readText(given[name])) || standard[name]]);
  return Object.fromEntries(named) as Record<T, string>;
}
