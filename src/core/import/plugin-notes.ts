// Notes that other people plugins keep. What they say is added in Kith's fields and lines; their own fields stay as they are.
import { parseCadence } from '../cadence';
import { textField, textsField } from '../field';
import type { Fields } from '../frontmatter';
import type { Lexicon } from '../lexicon';
import { dictionary, fold } from '../spelling';
import { CardWriter, toldByCard, type SingleField, type Told } from './told';

/** What the line of a last contact says, which gives no more than its day. */
export interface PluginWords {
  readonly lastContact: string;
}

/** How often, as Orbit has it; other words are read as Kith reads cadences. */
const FREQUENCIES = dictionary<string>(
  ['1 day', 'daily'], ['1 week', 'weekly'], ['2 weeks', 'bi-weekly'], ['1 month', 'monthly'], ['3 months', 'quarterly'], ['6 months', 'bi-annually'], ['1 year', 'yearly'],
);

interface Writing {
  readonly card: CardWriter;
  readonly singles: Map<SingleField, string>;
  readonly logged: string[];
}

/** What a note of another plugin says; null for any other note. */
export function readPluginNote(path: string, fields: Fields, lexicon: Lexicon, words: PluginWords): Told | null {
  const writing: Writing = { card: new CardWriter(), singles: new Map(), logged: [] };
  const kinds = [personalCrm, orbit, friendTracker, vcfContacts].filter((read) => read(fields, writing, lexicon, words));
  if (kinds.length === 0) return null;
  const { card, singles, logged } = writing;
  return toldByCard(card.card(1), { path, singles, logged });
}

/** Personal CRM, https://github.com/xuvi7/obsidian-personal-crm: `prm-…` */
function personalCrm(fields: Fields, { card, singles, logged }: Writing, lexicon: Lexicon, words: PluginWords): boolean {
  if (!Object.keys(fields).some((key) => key.startsWith('prm-'))) return false;
  const days = textField(fields['prm-cadence']);
  if (days !== null && /^[1-9]\d*$/.test(days)) singles.set('cadence', `${days} days`);
  const snooze = dayIn(fields['prm-snooze-until']);
  if (snooze !== null) singles.set('snooze', snooze);
  if (fields['prm-paused'] === true) singles.set('resting', 'true');
  circle(card, fields['prm-tier'], lexicon);
  lastContact(logged, fields['prm-last-contacted'], words);
  birthday(card, fields['prm-birthday']);
  card.parts('ORG', [textField(fields['company']) ?? '']).text('TITLE', textField(fields['title']) ?? '');
  card.parts('ADR', ['', '', '', textField(fields['location']) ?? '', '', '', '']);
  return true;
}

/** Orbit: `last_contact`, `frequency`, `category` */
function orbit(fields: Fields, { card, singles, logged }: Writing, lexicon: Lexicon, words: PluginWords): boolean {
  if (fields['last_contact'] === undefined && fields['frequency'] === undefined) return false;
  const frequency = textField(fields['frequency']);
  const cadence = frequency === null ? null : FREQUENCIES.get(fold(frequency)) ?? (parseCadence(frequency) === null ? null : frequency);
  if (cadence !== null) singles.set('cadence', cadence);
  circle(card, fields['category'], lexicon);
  lastContact(logged, fields['last_contact'], words);
  return true;
}

/** Friend Tracker, https://github.com/buzzguy/friend-tracker: a list of `date` and `text`; its other fields are Kith's own. */
function friendTracker(fields: Fields, { card, logged }: Writing, lexicon: Lexicon): boolean {
  const { interactions } = fields;
  if (!Array.isArray(interactions)) return false;
  for (const one of interactions as readonly unknown[]) {
    const { date, text } = (one ?? {}) as { date?: unknown; text?: unknown };
    const day = dayIn(date);
    if (day !== null) logged.push(`${day}: ${(textField(text) ?? '').replace(/\s+/g, ' ')}`.replace(/: $/, ''));
  }
  circle(card, fields['relationship'], lexicon);
  return true;
}

/** VCF Contacts, https://github.com/broekema41/obsidian-vcf-contacts: `N.GN`, `TEL[CELL]`, `ADR[HOME].LOCALITY` */
function vcfContacts(fields: Fields, { card }: Writing): boolean {
  const keys = Object.keys(fields).map((key) => ({ key, match: /^([A-Z][A-Z-]*)(?:\[(?:\d+:)?([^\]]*)\])?(?:\.([A-Z]+))?$/.exec(key) }));
  if (!keys.some(({ key }) => /^N\.(?:GN|FN)$|^(?:EMAIL|TEL|URL|ADR|SOCIALPROFILE)\[|^(?:FN|UID|BDAY)$/.test(key))) return false;
  const value = (key: string): string => textsField(fields[key]).join(', ');
  const name = ['N.PREFIX', 'N.GN', 'N.MN', 'N.FN', 'N.SUFFIX'].map(value);
  card.text('FN', value('FN') || name.filter((part) => part !== '').join(' ')).parts('N', ['N.FN', 'N.GN', 'N.MN', 'N.PREFIX', 'N.SUFFIX'].map(value));
  const addresses = new Set<string>();
  for (const { key, match } of keys) {
    if (!match) continue;
    const [, property = '', type = '', part] = match;
    if (property === 'ADR' && part !== undefined) {
      const at = key.slice(0, -part.length - 1);
      if (!addresses.has(at)) card.parts('ADR', ['PO', 'EXT', 'STREET', 'LOCALITY', 'REGION', 'POSTAL', 'COUNTRY'].map((one) => value(`${at}.${one}`)), type);
      addresses.add(at);
    } else if (/^(?:EMAIL|TEL|URL|SOCIALPROFILE|PHOTO|SOURCE|UID|IMPP)$/.test(property)) card.uri(property, value(key), type);
    else if (property === 'ORG') card.parts('ORG', [value(key)]);
    else if (property === 'BDAY') birthday(card, fields[key]);
    else if (property === 'ANNIVERSARY') card.uri(property, dayIn(fields[key])?.replaceAll('-', ''));
    else if (property === 'CATEGORIES') for (const one of value(key).split(',')) card.text(property, one);
    else if (!/^(?:N|FN|VERSION|PRODID)$/.test(property)) card.text(property, value(key), type);
  }
  return true;
}

/** A group of another plugin that is a circle of the table; any other says nothing of how often. */
function circle(card: CardWriter, value: unknown, { circles }: Lexicon): void {
  for (const one of textsField(value)) if (circles.has(fold(one))) card.text('CATEGORIES', one);
}

function lastContact(logged: string[], value: unknown, { lastContact: said }: PluginWords): void {
  const day = dayIn(value);
  if (day !== null) logged.push(`${day}: ${said}`);
}

function birthday(card: CardWriter, value: unknown): void {
  const [, year, month, date] = /^(?:(\d{4})-|--)?(\d{2})-(\d{2})$/.exec(textField(value) ?? '') ?? [];
  if (month !== undefined) card.uri('BDAY', `${year ?? '--'}${month}${date!}`);
}

function dayIn(value: unknown): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(textField(value) ?? '')?.[0] ?? null;
}
