// Which notes of a vault are likely people, by what signs, and what would change if a sign became a rule. Only looks.
import { parseCadence } from './cadence';
import { originalOfConflict } from './conflict';
import { cutEnd } from './cut-end';
import { textField, textsField } from './field';
import type { Fields } from './frontmatter';
import { lexiconOf, type Lexicon } from './lexicon';
import { hasValue, isPerson, lies, tagsField } from './person';
import { dictionary, fold } from './spelling';
import type { Settings } from './settings';

/** A note by its path and the values of its frontmatter. */
export interface NoteFields {
  readonly path: string;
  readonly fields: Fields | null;
}

/** What several notes have that people’s notes tend to have. `cadence` is a field that says how often. */
export interface Sign {
  readonly kind: 'folder' | 'tag' | 'type' | 'field' | 'cadence';
  /** As a setting would hold it: `Work/Clients`, `friend`, `last_contact`. */
  readonly value: string;
  /** Notes that have it. */
  readonly notes: readonly string[];
  /** Those of them that are nobody’s yet and would be people if it became a rule. */
  readonly more: readonly string[];
  /** Whether it is a rule already. */
  readonly isRule: boolean;
}

/** What was found. */
export interface Found {
  readonly notes: number;
  readonly people: number;
  /** What would make most new people first; rules behind. */
  readonly signs: readonly Sign[];
}

/** Words a folder, a tag or a type of people tends to be called by. */
const WORDS = new Set(dictionary(
  ['en', 'people person persons contact contacts crm prm friend friends family client clients customer customers colleague colleagues coworkers networking'],
  ['fr', 'personne personnes gens ami amis amie amies famille proches collegue collegues clientes connaissances'],
).keys());

/** Fields other plugins keep of people, and those of a contact, without the signs between their words. */
const FIELDS = new Set(dictionary(
  ['plugins', 'lastcontact lastcontacted lastchat lastinteraction lastspoke lastmet nextcontact contactby frequency contactfrequency contactevery keepintouch stayintouch prmtier prm relationship'],
  ['contact', 'email emails phone mobile telephone linkedin birthday bday birthdate dateofbirth firstname lastname surname'],
  ['fr', 'derniercontact prochaincontact frequence courriel anniversaire naissance datedenaissance portable prenom'],
).keys());
const HOW_OFTEN = /frequen|every|interval/;

/** Looks at the notes of a vault; templates, copies of a sync and notes that say `kith: false` are left out. */
export function findPeople(notes: readonly NoteFields[], lexicon: Lexicon): Found {
  const looked = notes.filter(({ path, fields }) => !isLeftOut(path, fields ?? {}, lexicon));
  const people = new Set(looked.filter(({ path, fields }) => isPerson(path, fields ?? {}, lexicon)).map(({ path }) => path));
  const by = new Map<string, { kind: Sign['kind']; value: string; notes: NoteFields[] }>();
  for (const note of looked) {
    for (const [kind, value] of signsOf(note, lexicon.settings.fields.type)) {
      const key = `${kind}:${value}`;
      const entry = by.get(key) ?? { kind, value, notes: [] };
      entry.notes.push(note);
      by.set(key, entry);
    }
  }
  const hasCadence = looked.some(({ fields }) => fields !== null && hasValue(fields, lexicon.settings.fields.cadence));
  const signs = [...by.values()].map((one): Sign => {
    const kind = one.kind === 'field' && saysHowOften(one.value, one.notes) && (!hasCadence || lexicon.settings.fields.cadence === one.value) ? 'cadence' : one.kind;
    const rule = { kind, value: one.value };
    const isRule = hasRule(lexicon.settings, rule);
    const changed = isRule ? null : relexed(lexicon, withRule(lexicon.settings, rule));
    return {
      ...rule, isRule, notes: one.notes.map(({ path }) => path),
      more: changed === null ? [] : one.notes.filter(({ path, fields }) => !people.has(path) && isPerson(path, fields ?? {}, changed)).map(({ path }) => path),
    };
  });
  return { notes: notes.length, people: people.size, signs: signs.sort((a, b) => Number(a.isRule) - Number(b.isRule) || b.more.length - a.more.length || b.notes.length - a.notes.length) };
}

/** The notes one rule alone makes people. */
export function notesByRule(notes: readonly NoteFields[], lexicon: Lexicon, rule: 'personTypes' | 'personTags' | 'personByFields' | 'personFields' | 'peopleFolders'): string[] {
  const none = { personTypes: [], personTags: [], personByFields: false, personFields: [], peopleFolders: [] };
  const alone = relexed(lexicon, { ...lexicon.settings, ...none, [rule]: lexicon.settings[rule] });
  return notes.filter(({ path, fields }) => !isLeftOut(path, fields ?? {}, lexicon) && isPerson(path, fields ?? {}, alone)).map(({ path }) => path);
}

type Rule = Pick<Sign, 'kind' | 'value'>;

/** Settings under which a sign makes people. */
export function withRule(settings: Settings, { kind, value }: Rule): Settings {
  switch (kind) {
    case 'folder': return { ...settings, peopleFolders: [...settings.peopleFolders, value] };
    case 'tag': return { ...settings, personTags: [...settings.personTags, value] };
    case 'type': return { ...settings, personTypes: [...settings.personTypes, value] };
    case 'field': return { ...settings, personFields: [...settings.personFields, value] };
    case 'cadence': return { ...settings, personByFields: true, fields: { ...settings.fields, cadence: value } };
  }
}

/** Settings under which it does no longer. */
export function withoutRule(settings: Settings, { kind, value }: Rule): Settings {
  const others = (values: readonly string[]): readonly string[] => values.filter((one) => !isSame(one, value));
  switch (kind) {
    case 'folder': return { ...settings, peopleFolders: others(settings.peopleFolders) };
    case 'tag': return { ...settings, personTags: others(settings.personTags) };
    case 'type': return { ...settings, personTypes: others(settings.personTypes) };
    case 'field': return { ...settings, personFields: others(settings.personFields) };
    case 'cadence': return { ...settings, fields: { ...settings.fields, cadence: 'cadence' } };
  }
}

function hasRule(settings: Settings, { kind, value }: Rule): boolean {
  const has = (values: readonly string[]): boolean => values.some((one) => isSame(one, value));
  switch (kind) {
    case 'folder': return has(settings.peopleFolders);
    case 'tag': return has(settings.personTags);
    case 'type': return has(settings.personTypes);
    case 'field': return has(settings.personFields);
    case 'cadence': return settings.personByFields && settings.fields.cadence === value;
  }
}

function isSame(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(folder: string): string {
  return cutEnd(fold(folder).replace(/^\/+/, ''), /\/$/);
}

/** The lexicon of other settings: what the vault's own settings of templates and daily notes say stays. */
function relexed(lexicon: Lexicon, settings: Settings): Lexicon {
  return { ...lexiconOf(settings), templatesFolders: lexicon.templatesFolders, daily: lexicon.daily };
}

function* signsOf({ path, fields }: NoteFields, typeField: string): Generator<readonly [Sign['kind'], string]> {
  const folders = path.split('/').slice(0, -1);
  for (const [depth, name] of folders.entries()) {
    if (name.startsWith('@') || WORDS.has(cutEnd(fold(name).replace(/^[^\p{L}]+/u, ''), /[^\p{L}]$/u))) yield ['folder', folders.slice(0, depth + 1).join('/')];
  }
  if (fields === null) return;
  for (const tag of new Set(tagsField(fields))) if (WORDS.has(fold(tag))) yield ['tag', tag];
  for (const type of new Set(textsField(fields[typeField]).map((text) => text.toLowerCase()))) if (WORDS.has(fold(type))) yield ['type', type];
  for (const key of Object.keys(fields)) if (hasValue(fields, key) && FIELDS.has(fold(key).replace(/[^\p{L}]/gu, ''))) yield ['field', key];
}

/** Whether a field says how often one wants to be in touch: it is called so, and most of its values do. */
function saysHowOften(field: string, notes: readonly NoteFields[]): boolean {
  if (!HOW_OFTEN.test(fold(field))) return false;
  const read = notes.filter(({ fields }) => parseCadence(textField(fields?.[field]) ?? '') !== null);
  return read.length * 2 > notes.length;
}

function isLeftOut(path: string, fields: Fields, lexicon: Lexicon): boolean {
  return lies(path, lexicon.templatesFolders) || originalOfConflict(path) !== null || /\{\{|<%/.test(JSON.stringify(fields));
}
