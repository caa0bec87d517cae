// Frontmatter fields → a person. What cannot be read is a finding and costs only itself.
import { parseCadence, type Cadence } from './cadence';
import { channelCode } from './channel';
import type { Day } from './day';
import { dayField, flagField, sinceField, linkField, mapField, shownValue, stampField, textField, textsField, type Note } from './field';
import type { Fields } from './frontmatter';
import type { Lexicon } from './lexicon';
import { meantField } from './misspelling';
import { readOccasions, type Occasion } from './occasion';
import { fold } from './spelling';
import type { Precision } from './stamp';

/** How often to be in touch with somebody, and which field asks for it. */
export interface Rule {
  readonly cadence: Cadence;
  /** Code in the channel table when the rule is for one channel or richer; 0 for any contact. */
  readonly channel: number;
  /** `cadence`, `channels` or `circle NAME`. */
  readonly from: string;
}

/** What a note's fields say of a person. */
export interface Person {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Circles as written, in their order. */
  readonly circles: readonly string[];
  readonly rules: readonly Rule[];
  readonly snooze: Day | null;
  readonly resting: boolean;
  readonly archived: boolean;
  /** The days these were decided, where the fields say so. */
  readonly restingSince: Day | null;
  readonly archivedSince: Day | null;
  /** Whether the note itself says that no cadence is wanted: `cadence: none`. */
  readonly cadenceNone: boolean;
  readonly enjoy: boolean;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly cities: readonly string[];
  readonly orgs: readonly string[];
  readonly roles: readonly string[];
  readonly interests: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly occasions: readonly Occasion[];
  /** The day a clock starts that no interaction has started: first met, else the note's `created`; and how exactly that is known. */
  readonly start: Day | null;
  readonly startPrecision: Precision;
  /** The note of who introduced you, as linked. */
  readonly via: string | null;
  readonly reviewed: Day | null;
}

/** Whether a note is a person: its fields say so, or the folder it lies in. */
export function isPerson(path: string, fields: Fields, lexicon: Lexicon): boolean {
  const names = lexicon.settings.fields;
  if (fields['kith'] === false) return false;
  if (textsField(fields[names.type]).some((type) => lexicon.personTypes.has(fold(type)))) return true;
  if (tagsField(fields).some((tag) => isPersonTag(tag, lexicon))) return true;
  if (lexicon.settings.personByFields && [names.circle, names.cadence, names.channels].some((name) => hasValue(fields, name))) return true;
  if (lexicon.settings.personFields.some((name) => hasValue(fields, name))) return true;
  return lies(path, lexicon.peopleFolders);
}

/** Whether a note lies in one of the folders of a lexicon. */
export function lies(path: string, folders: readonly string[]): boolean {
  if (folders.length === 0) return false;
  const place = path.toLowerCase();
  return folders.some((folder) => place.startsWith(folder));
}

/** Reads a person's fields. Findings go to `note`. */
export function readPerson(path: string, fields: Fields, lexicon: Lexicon, note: Note): Person {
  const names = lexicon.settings.fields;
  const texts = (field: keyof typeof names): readonly string[] => textsField(fields[names[field]]);
  const day = (field: keyof typeof names): Day | null => dayField(fields[names[field]], names[field], note);
  const circles = texts('circle');
  for (const key of Object.keys(fields)) {
    const meant = meantField(key, fields, lexicon);
    if (meant !== null) note('misspelt-field', meant, key);
  }
  const start = stampField(fields[names.met], names.met, note) ?? stampField(fields[names.created], names.created, note);
  const channels = channelRules(fields, lexicon, note);
  const own = hasValue(fields, names.cadence) ? readCadence(fields[names.cadence], names.cadence, names.cadence, note) : null;
  return {
    path,
    name: visible(textField(fields[names.name])) ?? baseName(path),
    aliases: texts('aliases').concat(textsField(fields['alias'])),
    circles,
    rules: channels.concat(plainRules(own, circles, lexicon, note)),
    snooze: day('snooze'),
    resting: flagField(fields[names.resting], names.resting, note),
    archived: flagField(fields[names.archived], names.archived, note),
    restingSince: sinceField(fields[names.resting]),
    archivedSince: sinceField(fields[names.archived]),
    cadenceNone: own === 'none',
    enjoy: fields[names.enjoy] === true,
    emails: texts('email'),
    phones: texts('phone'),
    urls: texts('url'),
    cities: texts('city'),
    orgs: texts('org'),
    roles: texts('role'),
    interests: texts('interests'),
    needs: texts('needs'),
    offers: texts('offers'),
    occasions: readOccasions(fields, lexicon, note),
    start: start?.day ?? null,
    startPrecision: start?.precision ?? 'day',
    via: linkField(fields[names.via]),
    reviewed: day('reviewed'),
  };
}

/** A name one can see; null for one of blanks and marks alone, which would leave a row without a word. */
function visible(name: string | null): string | null {
  return name !== null && /[^\p{Z}\p{C}\p{M}]/u.test(name) ? name : null;
}

/** The name of a note: its file's, without folder and ending. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name.replace(/\.md$/i, '');
}

function channelRules(fields: Fields, lexicon: Lexicon, note: Note): Rule[] {
  const name = lexicon.settings.fields.channels;
  const rules: Rule[] = [];
  for (const [said, value] of mapField(fields[name], name, note)) {
    const channel = channelCode(lexicon.channels, said);
    if (channel === 0) {
      note('unknown-channel', said, name);
      continue;
    }
    const cadence = readCadence(value, name, said, note);
    if (cadence && cadence !== 'none') rules.push({ cadence, channel, from: 'channels' });
  }
  return rules;
}

/** What the `cadence` field asks for, else the first of the circles that has a cadence. An unreadable field leaves it to the circles. */
function plainRules(own: Cadence | 'none' | null, circles: readonly string[], lexicon: Lexicon, note: Note): Rule[] {
  const found = circles.map((said) => {
    const circle = lexicon.circles.get(fold(said));
    if (!circle) note('unknown-circle', said, lexicon.settings.fields.circle);
    return circle;
  });
  if (own === 'none') return [];
  if (own) return [{ cadence: own, channel: 0, from: 'cadence' }];
  const circle = found.find((one) => one?.cadence);
  return circle?.cadence ? [{ cadence: circle.cadence, channel: 0, from: `circle ${circle.name}` }] : [];
}

function readCadence(value: unknown, field: string, key: string, note: Note): Cadence | 'none' | null {
  const cadence = parseCadence(textField(value) ?? '');
  if (cadence === null) note('unreadable-cadence', shownValue(value, key), field);
  return cadence;
}

/** Tags of the frontmatter, `tags` or `tag`, list or text, without `#`, in lower case. */
export function tagsField(fields: Fields): string[] {
  const { tags, tag } = fields;
  if (tags === undefined && tag === undefined) return [];
  return [tags, tag].flatMap(textsField)
    .flatMap((text) => text.split(/[\s,]+/))
    .map((text) => text.replace(/^#+/, '').toLowerCase());
}

function isPersonTag(tag: string, lexicon: Lexicon): boolean {
  for (let end = tag.length; end > 0; end = tag.lastIndexOf('/', end - 1)) {
    if (lexicon.personTags.has(tag.slice(0, end))) return true;
  }
  return false;
}

/** Whether a field stands in a note and is not empty. */
export function hasValue(fields: Fields, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name] !== null && fields[name] !== undefined && fields[name] !== '';
}
