import type { NoteChange } from '../core/edit/gesture';
import type { FieldValue } from '../core/edit/print-yaml';
import { removeField } from '../core/edit/remove-field';
import { setField } from '../core/edit/set-field';
import type { Person } from '../core/person';
import type { FieldName } from '../core/settings';
import type { Context } from '../views/context';
import { perform } from './perform';

/** Gives one field of some people a value, or takes it out when that is null: one gesture, whoever many they are. */
export function setOnPeople(context: Context, people: readonly Person[], field: FieldName, value: FieldValue | null, did: (names: readonly string[]) => string): Promise<boolean> {
  const name = context.roster().lexicon.settings.fields[field];
  return perform(context, did(people.map((person) => person.name)), people.map(({ path }): NoteChange => ({
    path,
    change: (note, reading) => (value === null ? removeField(note, name, reading) : setField(note, name, value, reading)),
  })));
}
