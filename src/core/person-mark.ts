// What makes a note a person's, under the user's settings.
import type { FieldValue } from './edit/print-yaml';
import { textsField } from './field';
import type { Fields } from './frontmatter';
import type { Lexicon } from './lexicon';
import { isPerson } from './person';
import type { FieldName } from './settings';
import { fold } from './spelling';

/** A field to set, by its name in the user's notes. */
export type FieldToSet = readonly [name: string, value: FieldValue];

/**
 * The field that would make a person's note of one with these fields, given as they stand there; null when one of
 * them does already, or none could.
 */
export function personMark(has: ReadonlyMap<string, string>, { settings }: Lexicon): FieldToSet | null {
  const { fields, personTypes, personTags, personByFields, personFields } = settings;
  const says = (name: string, words: readonly string[]): boolean => {
    const said = fold(has.get(name) ?? '').split(/[^\p{L}\p{N}_/-]+/u);
    return words.some((word) => said.includes(fold(word)));
  };
  if (personByFields && [fields.circle, fields.cadence, fields.channels].some((name) => has.has(name))) return null;
  if (personFields.some((name) => has.has(name))) return null;
  if (says(fields.type, personTypes) || says('tags', personTags)) return null;
  const type = has.get(fields.type) ?? '';
  if (personTypes[0] !== undefined && /^[\p{L}\p{N} _-]*$/u.test(type)) return [fields.type, type === '' ? personTypes[0] : [type, personTypes[0]]];
  if (personTags[0] !== undefined && !has.has('tags')) return ['tags', [personTags[0]]];
  return personByFields ? [fields.cadence, 'none'] : null;
}

/**
 * The fields to set so that a note the user has becomes a person's, with those given beside; what it says of itself
 * already is kept: `type: client` → `type: [client, person]`. Refused for a note that says it is none.
 */
export function makePerson(path: string, has: Fields, given: ReadonlyMap<FieldName, FieldValue>, lexicon: Lexicon): readonly FieldToSet[] | { readonly rule: 'kept-out'; readonly given: string } {
  const { fields, personTypes, personTags, personByFields } = lexicon.settings;
  if (has['kith'] === false) return { rule: 'kept-out', given: path };
  const sets = [...given].map(([field, value]): FieldToSet => [fields[field], value]);
  if (isPerson(path, { ...has, ...Object.fromEntries(sets.map(([name]) => [name, 'given'])) }, lexicon)) return sets;
  const more = (name: string, value: string): FieldToSet => [name, textsField(has[name]).length === 0 ? value : [...textsField(has[name]), value]];
  if (personTypes[0] !== undefined) return [more(fields.type, personTypes[0]), ...sets];
  if (personTags[0] !== undefined) return [['tags', [...textsField(has['tags']), personTags[0]]], ...sets];
  return personByFields ? [[fields.cadence, 'none'], ...sets] : sets;
}
