// Somebody as another program tells of them. Address books all come as cards; what a card has no word for stands beside it.
import { param, plainProperty, type Card, type Param, type Property } from '../vcard/property';
import { escapeText } from '../vcard/value';

/** Fields of one value that other programs know of and cards do not. */
export const SINGLE_FIELDS = ['cadence', 'snooze', 'resting', 'met'] as const;
export type SingleField = (typeof SINGLE_FIELDS)[number];

/** What a file says of one person. */
export interface Told {
  readonly card: Card;
  readonly singles: ReadonlyMap<SingleField, string>;
  /** Dated lines to log: `2026-11-03 call: about the deck` */
  readonly logged: readonly string[];
  /** Texts about the person, of any length. */
  readonly remarks: readonly string[];
  /** What is left out, by its name in the file: `PHOTO`. */
  readonly left: readonly string[];
  /** The note it stands in, where it is the user's own. */
  readonly path: string | null;
}

/** What a file tells of people, and what of it could not be read. */
export interface Telling<Problem> {
  readonly people: readonly Told[];
  readonly problems: readonly Problem[];
}

/** A person of whom a card says everything. */
export function toldByCard(card: Card, more: Partial<Told> = {}): Told {
  return { card, singles: new Map(), logged: [], remarks: [], left: [], path: null, ...more };
}

function typed(type: string): Param[] {
  return type === '' ? [] : [param('TYPE', type)];
}

/** Writes a card property by property; empty values say nothing. */
export class CardWriter {
  readonly properties: Property[] = [];
  private groups = 0;

  /** A text: `EMAIL`, with what kind it is. */
  text(name: string, value: string | undefined, type = ''): this {
    if (value === undefined || value.trim() === '') return this;
    this.properties.push({ ...plainProperty(name, escapeText(value.trim())), params: typed(type) });
    return this;
  }

  /** An address of the web or a number, in which a comma parts nothing. */
  uri(name: string, value: string | undefined, type = ''): this {
    if (value === undefined || value.trim() === '') return this;
    this.properties.push({ ...plainProperty(name, value.trim().replace(/\\/g, '\\\\').split(/\n\s*/).map((line) => line.trimEnd()).join(' ')), params: typed(type) });
    return this;
  }

  /** A name or an address in its components. */
  parts(name: string, parts: readonly (string | undefined)[], type = ''): this {
    if (parts.every((part) => (part ?? '').trim() === '')) return this;
    this.properties.push({ ...plainProperty(name, parts.map((part) => escapeText((part ?? '').trim())).join(';')), params: typed(type) });
    return this;
  }

  /** A value with a label of the user's: an address book's own way of saying more. */
  labelled(name: string, value: string | undefined, label: string): this {
    if (value === undefined || value.trim() === '') return this;
    if (label.trim() === '') return this.text(name, value);
    const group = `item${++this.groups}`;
    this.properties.push({ ...plainProperty(name, escapeText(value.trim())), group }, { ...plainProperty('X-ABLabel', escapeText(label.trim())), group });
    return this;
  }

  /** The card, by the line of the file it begins on. */
  card(line: number): Card {
    return { line, properties: this.properties };
  }
}
