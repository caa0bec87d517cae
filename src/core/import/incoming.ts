// What a card says, as fields of a note.
import type { Lexicon } from '../lexicon';
import { parseDay, civilOf } from '../day';
import type { Occasion } from '../occasion';
import { fold } from '../spelling';
import type { CardFacts } from '../vcard/print-card';
import { isEmbedded, keptLines } from '../vcard/kept-lines';
import { nameOf, type Property } from '../vcard/property';
import { LIST_FIELDS, saidBy, type ListField, type Said, type SaidWords } from '../vcard/said';
import { isSameValue } from '../vcard/same-value';
import { componentsOf, unescapeText } from '../vcard/value';
import type { SingleField, Told } from './told';

/** Somebody who may come into the vault, before any note is looked at. */
export interface Incoming {
  /** Where the file tells of them, from 1. */
  readonly line: number;
  /** Null when the file gives neither a name nor anything to call them by. */
  readonly name: string | null;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  /** Birthday, cadence and the like. */
  readonly singles: ReadonlyMap<SingleField | 'birthday', string>;
  /** Entries of `dates`, by label. */
  readonly dates: readonly (readonly [label: string, value: string])[];
  readonly logged: readonly string[];
  readonly remarks: readonly string[];
  readonly left: readonly string[];
  readonly path: string | null;
  /** Whether the card is a person's: not a firm's, not a group's. */
  readonly person: boolean;
}

/** Reads what was told as fields. `words` name days that have no label. */
export function incoming(told: Told, { circles }: Lexicon, words: SaidWords): Incoming {
  const { card, remarks, left, logged, path } = told;
  const known = new Map([...circles].map(([key, { name }]) => [key, name]));
  const said = (property: Property): Said | null => saidBy(property, card, known, words);
  const all = card.properties.map(said).filter((one) => one !== null);
  const lists = listsOf(all);
  const name = all.find(({ field }) => field === 'name')?.value ?? spelled(card.properties) ?? lists.org[0] ?? lists.aliases[0] ?? lists.email[0] ?? null;
  const birthday = all.find(({ field }) => field === 'birthday')?.value;
  const facts: CardFacts = { name: name ?? '', lists, birthday: birthday === undefined ? null : occasionOf(birthday), dates: [], kept: [] };
  const pictures = card.properties.filter(isEmbedded).map(nameOf);
  return {
    line: card.line, name,
    lists: { ...lists, vcard: keptLines(card, facts, said) },
    singles: new Map([...(birthday === undefined ? [] : [['birthday', birthday] as const]), ...told.singles]),
    dates: entries(all),
    logged,
    remarks: [...remarks, ...card.properties.filter((one) => nameOf(one) === 'NOTE').map(({ value }) => unescapeText(value).trim())].filter((text) => text !== ''),
    left: [...left, ...pictures],
    path,
    person: !card.properties.some(isNobody),
  };
}

function listsOf(all: readonly Said[]): Record<ListField, string[]> {
  const lists = Object.fromEntries(LIST_FIELDS.map((field): [ListField, string[]] => [field, []])) as Record<ListField, string[]>;
  for (const one of all) {
    if (one.field === 'name' || one.field === 'birthday' || one.field === 'dates') continue;
    const list = lists[one.field];
    if (!list.some((value) => isSameValue(one.field, value, one.value))) list.push(one.value);
  }
  return lists;
}

/** The name a card without a shown one spells out in parts: prefix, given, middle, family, suffix. */
function spelled(properties: readonly Property[]): string | null {
  const parts = componentsOf(properties.find((one) => nameOf(one) === 'N')?.value ?? '');
  const name = [parts[3], parts[1], parts[2], parts[0], parts[4]].filter((part) => part !== undefined && part !== '').join(' ');
  return name === '' ? null : name;
}

/** Entries of a map have each a label of their own: a second `Anniversary` is `Anniversary 2`. */
function entries(all: readonly Said[]): [string, string][] {
  const map = new Map<string, string>();
  const told = new Set<string>();
  for (const one of all) {
    if (one.field !== 'dates') continue;
    const entry = `${one.value} ${fold(one.label)}`;
    if (told.has(entry)) continue;
    told.add(entry);
    let label = one.label;
    for (let more = 2; map.has(label); more++) label = `${one.label} ${more}`;
    map.set(label, one.value);
  }
  return [...map];
}

function isNobody(property: Property): boolean {
  return (nameOf(property) === 'KIND' && !/^individual$/i.test(property.value)) || (nameOf(property) === 'X-ABSHOWAS' && /^company$/i.test(property.value))
    || (nameOf(property) === 'X-ADDRESSBOOKSERVER-KIND' && /^group$/i.test(property.value));
}

function occasionOf(text: string): Occasion {
  const day = parseDay(text.length > 5 ? text : `2000-${text}`)!;
  const { year, month, date } = civilOf(day);
  return { label: null, month, date, year: text.length > 5 ? year : null, once: false };
}
