// What a property says of somebody that a field of a note can hold: the one table that import and export share.
import { dayOf, printDay } from '../day';
import type { FieldName } from '../settings';
import { fold } from '../spelling';
import { nameOf, paramOf, type Card, type Property } from './property';
import { componentsOf, unescapeText } from './value';

/** Fields that lists of texts stand in. */
export const LIST_FIELDS = ['aliases', 'circle', 'email', 'phone', 'url', 'org', 'role', 'city', 'interests', 'vcard'] as const satisfies readonly FieldName[];
export type ListField = (typeof LIST_FIELDS)[number];
/** Those a property can stand for; the other keeps lines of cards. */
export type CardField = Exclude<ListField, 'vcard'>;

/** One value of one field. For `dates` the label stands beside it. */
export type Said =
  | { readonly field: CardField | 'name' | 'birthday'; readonly value: string }
  | { readonly field: 'dates'; readonly label: string; readonly value: string };

/** How a note is told of an anniversary that no label names. */
export interface SaidWords {
  readonly anniversary: string;
  readonly date: string;
}

/** What a property of a card says; null for what no field holds. `circles` are the names of the table, by their folded spelling. */
export function saidBy(property: Property, card: Card, circles: ReadonlyMap<string, string>, words: SaidWords): Said | null {
  const text = unescapeText(property.value).trim();
  const as = (field: CardField | 'name', value: string): Said | null => (value === '' ? null : { field, value });
  switch (nameOf(property)) {
    case 'FN': return as(oneLine(text) === shownName(card) ? 'name' : 'aliases', oneLine(text));
    case 'NICKNAME': return as('aliases', oneLine(text));
    case 'EMAIL': return as('email', text.replace(/^mailto:/i, ''));
    case 'TEL': return as('phone', text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '));
    case 'URL': return as('url', text);
    case 'X-SOCIALPROFILE': case 'SOCIALPROFILE': return /^https?:/i.test(text) ? as('url', text) : null;
    case 'ORG': return as('org', oneLine(componentsOf(property.value)[0]!));
    case 'TITLE': case 'ROLE': return as('role', oneLine(text));
    case 'ADR': return as('city', oneLine(componentsOf(property.value)[3] ?? ''));
    case 'CATEGORIES': return as('circle', circles.get(fold(text)) ?? '');
    case 'INTEREST': case 'HOBBY': return as('interests', oneLine(text));
    case 'BDAY': return birthday(text);
    case 'ANNIVERSARY': case 'X-ANNIVERSARY': return date(words.anniversary, property, text);
    case 'X-ABDATE': return date(labelOf(property, card) ?? words.date, property, text);
    case 'X-ANDROID-CUSTOM': return android(property, words);
    default: return null;
  }
}

/** Asked for every name a card has, and some have hundreds. */
const SHOWN_NAMES = new WeakMap<Card, string>();

/** The first name of those shown that says anything; empty when none does. */
function shownName(card: Card): string {
  const known = SHOWN_NAMES.get(card);
  if (known !== undefined) return known;
  const name = card.properties.filter((one) => nameOf(one) === 'FN').map(({ value }) => oneLine(unescapeText(value))).find((one) => one !== '') ?? '';
  SHOWN_NAMES.set(card, name);
  return name;
}

/** What Apple's label beside a property calls it: `_$!<Anniversary>!$_` → `Anniversary`; null without one. */
export function labelOf({ group }: Property, { properties }: Card): string | null {
  const label = group === null ? undefined : properties.find((one) => one.group === group && nameOf(one) === 'X-ABLABEL');
  const text = oneLine(unescapeText(label?.value ?? '').replace(/^_\$!<(.*)>!\$_$/s, '$1'));
  return text === '' ? null : text;
}

/** A day of a card as fields have it: `1985-04-12`, or `04-12` where the year is unknown; null for anything else, moments included. */
export function dayOfCard(text: string, omitted: string | undefined): { readonly whole: string | null; readonly yearly: string } | null {
  const [, year, month, day] = /^(\d{4}|-)-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(text) ?? [];
  if (year === undefined) return null;
  const known = year !== '-' && year !== omitted;
  const found = dayOf(known ? Number(year) : 2000, Number(month), Number(day)); // 2000 has a 29 February
  if (found === null) return null;
  const whole = printDay(found);
  return { whole: known ? whole : null, yearly: whole.slice(5) };
}

function birthday(text: string): Said | null {
  const day = dayOfCard(text, undefined);
  return day && { field: 'birthday', value: day.whole ?? day.yearly };
}

/** Days of address books come back each year; Kith's own say when they do not. */
function date(label: string, property: Property, text: string): Said | null {
  const day = dayOfCard(text, paramOf(property, 'X-APPLE-OMIT-YEAR')[0]);
  return day && { field: 'dates', label, value: paramOf(property, 'X-KITH-ONCE').length > 0 && day.whole !== null ? day.whole : day.yearly };
}

/** `vnd.android.cursor.item/contact_event;2016-07-02;1;label;…`: 1 is an anniversary, 3 the birthday. */
function android({ value }: Property, words: SaidWords): Said | null {
  const [kind, given = '', type, label = ''] = componentsOf(value);
  if (kind === 'vnd.android.cursor.item/nickname') return given === '' ? null : { field: 'aliases', value: given };
  const day = kind === 'vnd.android.cursor.item/contact_event' ? dayOfCard(given, undefined) : null;
  if (!day) return null;
  if (type === '3') return { field: 'birthday', value: day.whole ?? day.yearly };
  return { field: 'dates', label: label !== '' ? label : type === '1' ? words.anniversary : words.date, value: day.yearly };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
