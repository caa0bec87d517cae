// A person → a card of vCard 4.0: what the note's fields say, and the lines kept of the card it came from, as long as they stand.
import { printOccasion, type Occasion } from '../occasion';
import { fold } from '../spelling';
import { foldLine } from './fold-line';
import { nameOf, param, parseProperty, plainProperty, printProperty, type Card, type Property } from './property';
import { isSameValue } from './same-value';
import { saidBy, type CardField, type Said } from './said';
import { componentsOf, escapeText } from './value';

/** What a card is made of. */
export interface CardFacts {
  readonly name: string;
  readonly lists: Readonly<Record<CardField, readonly string[]>>;
  readonly birthday: Occasion | null;
  readonly dates: readonly Occasion[];
  /** Lines kept of the card the person came from. */
  readonly kept: readonly string[];
}

/** Who wrote a file: it stands in the file, so that it may be written anew. */
export const PRODID = '-//Kith//Kith//EN';

/** Which property a value of a field becomes. */
const NAMES: Readonly<Record<CardField, string>> = {
  aliases: 'NICKNAME', circle: 'CATEGORIES', email: 'EMAIL', phone: 'TEL', url: 'URL', org: 'ORG', role: 'TITLE', city: 'ADR', interests: 'INTEREST',
};

/** A card's lines, folded, each closed by CR LF. */
export function printCard(facts: CardFacts): string {
  return ['BEGIN:VCARD', 'VERSION:4.0', `PRODID:${PRODID}`, ...propertiesOf(facts).map(printProperty), 'END:VCARD'].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** What a card says of a person: first the name, then each property once. */
export function propertiesOf(facts: CardFacts): Property[] {
  const kept = facts.kept.map(parseProperty).filter((property) => property !== null);
  const card: Card = { line: 1, properties: kept };
  const circles = new Map(facts.lists.circle.map((circle) => [fold(circle), circle]));
  const said = (property: Property): Said | null => saidBy(property, card, circles, { anniversary: '', date: '' });
  const stand = kept.filter((property) => stands(property, said(property), facts, kept));
  const labels = (property: Property, among: readonly Property[]): boolean => among.some((one) => one.group === property.group && nameOf(one) !== 'X-ABLABEL');
  const standing = stand.filter((property) => labels(property, stand) || !labels(property, kept));
  const missing = bareProperties(facts, kept).filter((bare) => !standing.some((property) => saysAsMuch(property, said(property), bare)));
  const groups = new Set(kept.map(({ group }) => group));
  const first = (property: Property): number => ['FN', 'N'].indexOf(nameOf(property)) >>> 0;
  return [...missing.map(({ property }) => property), ...numbered(datesBare(facts, standing, said), groups), ...standing].sort((a, b) => first(a) - first(b));
}

/** A property the fields alone would give, and what it says. */
interface Bare {
  readonly property: Property;
  readonly said: Said | null;
}

/** What the fields give without any line kept. */
export function bareProperties({ name, lists, birthday }: CardFacts, kept: readonly Property[] = []): Bare[] {
  const fields = Object.keys(NAMES) as (keyof typeof NAMES)[];
  return [
    { property: plainProperty('FN', escapeText(name)), said: { field: 'name', value: name } },
    ...(kept.some((one) => nameOf(one) === 'N' && fitsName(one, name, kept)) ? [] : [{ property: plainProperty('N', bareName(name)), said: null }]),
    ...fields.flatMap((field) => lists[field].map((value): Bare => ({ property: plainProperty(NAMES[field], bareValue(field, value)), said: { field, value } }))),
    ...(birthday ? [{ property: plainProperty('BDAY', compact(birthday)), said: { field: 'birthday' as const, value: printOccasion(birthday) } }] : []),
  ];
}

/** Whether a line kept says what the fields still say, or what none of them holds. */
function stands(property: Property, said: Said | null, facts: CardFacts, kept: readonly Property[]): boolean {
  if (nameOf(property) === 'N') return fitsName(property, facts.name, kept);
  if (said === null) return true;
  if (said.field === 'dates') return facts.dates.some((one) => yearly(one) === said.value.slice(-5));
  if (said.field === 'birthday') return facts.birthday !== null && printOccasion(facts.birthday) === said.value;
  if (said.field === 'name' || nameOf(property) === 'FN') return said.value === facts.name || facts.lists.aliases.includes(said.value);
  const { field, value } = said;
  return facts.lists[field].some((one) => isSameValue(field, one, value));
}

function saysAsMuch(property: Property, said: Said | null, bare: Bare): boolean {
  if (bare.said === null || said === null) return false;
  const { field, value } = bare.said;
  return (said.field === field || (nameOf(property) === 'FN' && field === 'name')) && isSameValue(field, said.value, value);
}

/** Whether a name cut in parts is the one shown, or was when it came: then the shown one was kept beside it. */
export function fitsName(property: Property, name: string, kept: readonly Property[]): boolean {
  const words = fold(name);
  const parts = componentsOf(property.value).slice(0, 2).flatMap((part) => part.split(/[\s,]/)).map(fold);
  return parts.every((part) => words.includes(part)) || kept.some((one) => nameOf(one) === 'FN' && one.value === escapeText(name));
}

/** `Ana María Ruiz` → `Ruiz;Ana María;;;`: most names end in the family's, and readers of 3.0 want the parts. */
function bareName(name: string): string {
  const words = name.trim().split(' ');
  const family = words.length > 1 ? words.pop()! : '';
  return `${escapeText(family)};${escapeText(words.join(' '))};;;`;
}

function bareValue(field: CardField, value: string): string {
  if (field === 'city') return `;;;${escapeText(value)};;;`;
  return field === 'url' || field === 'email' || field === 'phone' ? value.replace(/\\/g, '\\\\').replace(/\r\n?|\n/g, ' ') : escapeText(value);
}

/** Days of `dates` that no line kept says, as Apple's address book has them: a day and its label. */
function datesBare({ dates }: CardFacts, standing: readonly Property[], said: (property: Property) => Said | null): (readonly [Property, Property])[] {
  const known = standing.map(said).map((one) => (one?.field === 'dates' ? one.value.slice(-5) : null));
  return dates.filter((one) => !known.includes(yearly(one))).map((one) => [
    { ...plainProperty('X-ABDATE', `${one.year ?? 1604}-${yearly(one)}`), params: [one.once ? param('X-KITH-ONCE', '1') : param('X-APPLE-OMIT-YEAR', '1604')] },
    plainProperty('X-ABLabel', escapeText(one.label!)),
  ]);
}

function numbered(pairs: readonly (readonly [Property, Property])[], taken: Set<string | null>): Property[] {
  let number = 0;
  return pairs.flatMap((pair) => {
    do number += 1; while (taken.has(`item${number}`));
    return pair.map((property) => ({ ...property, group: `item${number}` }));
  });
}

function yearly(occasion: Occasion): string {
  return printOccasion({ ...occasion, year: null });
}

function compact(occasion: Occasion): string {
  return `${occasion.year === null ? '--' : ''}${printOccasion(occasion).replaceAll('-', '')}`;
}
