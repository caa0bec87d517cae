// Monica's export, version 4: Settings → Export → JSON. The shape: https://github.com/monicahq/monica, app/ExportResources
import type { Problem } from '../vcard/parse-cards';
import { CardWriter, toldByCard, type SingleField, type Telling, type Told } from './told';

type Json = Readonly<Record<string, unknown>>;

/** Reads Monica's export; null when the JSON is something else. */
export function readMonica(json: unknown): Telling<Problem> | null {
  const account = record(record(json)['account']);
  const data = account['data'];
  if (!Array.isArray(data)) return null;
  const all = collection(data, 'contact');
  const names = byId(all, nameOf);
  const types = byId(list(record(account['instance'])['contact_field_types']).map(record), (type) => text(type['name']));
  const activities = byId(collection(data, 'activity'), (activity) => activity);
  const relations = collection(data, 'relationship').map(({ properties }) => record(properties));
  return { people: all.map((one, index) => contact(one, index + 1, { names, types, activities, relations })), problems: [] };
}

/** What is told of each value that has an id: nothing leads to one without. */
function byId<T>(all: readonly Json[], of: (properties: Json) => T): Map<string, T> {
  return new Map(all.filter((one) => text(one['uuid']) !== '').map((one) => [text(one['uuid']), of(record(one['properties']))]));
}

interface Around {
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly activities: ReadonlyMap<string, Json>;
  readonly relations: readonly Json[];
}

function contact(one: Json, line: number, around: Around): Told {
  const told = record(one['properties']);
  const data = list(one['data']);
  const card = new CardWriter();
  const uuid = text(one['uuid']);
  card.text('FN', nameOf(told)).parts('N', [text(told['last_name']), text(told['first_name']), text(told['middle_name'])]).text('NICKNAME', text(told['nickname']));
  for (const field of collection(data, 'contact_field')) reach(card, record(field['properties']), around);
  card.parts('ORG', [text(told['company'])]).text('TITLE', text(told['job']));
  for (const { properties } of collection(data, 'address')) address(card, record(properties));
  const born = special(told['birthdate']);
  if (born !== null) card.uri('BDAY', born);
  for (const { properties } of collection(data, 'life_event')) {
    const event = record(properties);
    card.labelled('X-ABDATE', text(event['happened_at']).slice(0, 10), text(event['name']));
    card.text('X-MONICA-LIFE-EVENT', text(event['note']) === '' ? '' : `${text(event['name'])}: ${text(event['note'])}`);
  }
  const died = special(told['deceased_date']);
  card.uri('DEATHDATE', died ?? undefined);
  const gender = text(told['gender']);
  card.text('GENDER', /^[MFONU]?$/.test(gender) ? gender : 'U');
  for (const tag of list(told['tags'])) card.text('CATEGORIES', text(tag));
  for (const relation of around.relations) {
    if (uuid !== '' && text(relation['of_contact']) === uuid) card.labelled('X-ABRELATEDNAMES', around.names.get(text(relation['contact_is'])), text(relation['type']));
  }
  card.text('X-MONICA-MET-THROUGH', around.names.get(text(told['first_met_through']))).text('X-MONICA-FOOD', text(told['food_preferences']));
  for (const type of ['gift', 'pet', 'debt', 'reminder']) {
    for (const { properties } of collection(data, type)) card.text(`X-MONICA-${type.toUpperCase()}`, entriesOf(record(properties)));
  }
  card.text('UID', uuid === '' ? '' : `urn:uuid:${uuid}`);
  return toldByCard(card.card(line), { singles: singles(told), logged: logged(data, around), remarks: remarks(told, data), left: left(told, data) });
}

/** How somebody is reached: the type's name says whether by mail, by phone, or on a network. */
function reach(card: CardWriter, { data, type }: Json, { types }: Around): void {
  const name = types.get(text(type)) ?? '';
  const value = text(data);
  if (/mail/i.test(name) || (name === '' && value.includes('@'))) card.uri('EMAIL', value);
  else if (/phone|mobile|tel(?!egram)/i.test(name) || (name === '' && /^[+\d][\d ().-]+$/.test(value))) card.uri('TEL', value);
  else if (/^https?:/i.test(value)) card.uri('URL', value);
  else card.uri('IMPP', value, name);
}

function address(card: CardWriter, place: Json): void {
  card.parts('ADR', ['', '', text(place['street']), text(place['city']), text(place['province']), text(place['postal_code']), text(place['country'])], text(place['name']));
  if (text(place['latitude']) !== '') card.uri('GEO', `geo:${text(place['latitude'])},${text(place['longitude'])}`);
}

/** First met, and how often Monica reminded to stay in touch, in days. */
function singles(told: Json): Map<SingleField, string> {
  const days = told['stay_in_touch_frequency'];
  const met = special(told['first_met_date']);
  return new Map<SingleField, string>([
    ...(typeof days === 'number' && days > 0 ? [['cadence', `${days} days`] as const] : []),
    ...(met?.startsWith('-') === false ? [['met', met] as const] : []),
    ...(told['is_active'] === false ? [['resting', 'true'] as const] : []),
  ]);
}

/** Calls, activities and conversations are dated lines. */
function logged(data: readonly unknown[], { activities }: Around): string[] {
  const calls = collection(data, 'call').map(({ properties }) => record(properties)).map((call) => dated(call['called_at'], call['contact_called'] === true ? '← call' : 'call', text(call['content'])));
  const talks = collection(data, 'conversation').map(({ properties }) => record(properties)).map((talk) => {
    const messages = list(talk['messages']).map((one) => record(record(one)['properties'])).map((one) => `${one['written_by_me'] === true ? '→' : '←'} ${text(one['content'])}`);
    return dated(talk['happened_at'], 'message', messages.join(' '));
  });
  const met = uuids(data, 'activity').map((uuid) => activities.get(uuid)).filter((one) => one !== undefined)
    .map((one) => dated(one['happened_at'], 'met', [text(one['summary']), text(one['description'])].filter((part) => part !== '').join(' – ')));
  return [...new Set([...calls, ...talks, ...met].filter((line) => line !== null))].sort();
}

function remarks(told: Json, data: readonly unknown[]): string[] {
  const tasks = collection(data, 'task').map(({ properties }) => record(properties)).map((task) => `[${task['completed'] === true ? 'x' : ' '}] ${[text(task['title']), text(task['description'])].filter((part) => part !== '').join(': ')}`);
  return [text(told['description']), ...collection(data, 'note').map(({ properties }) => text(record(properties)['body'])), ...tasks].filter((one) => one !== '');
}

/** What belongs to Monica itself, and pictures: named, not taken. */
function left(told: Json, data: readonly unknown[]): string[] {
  const own = ['is_starred', 'is_dead', 'last_consulted_at', 'number_of_views', 'last_talked_to', 'stay_in_touch_trigger_date', 'vcard'].filter((key) => told[key] !== undefined && told[key] !== false && told[key] !== null);
  return [...own, ...['photo', 'document'].filter((type) => uuids(data, type).length > 0), ...(record(told['avatar'])['has_avatar'] === true ? ['avatar'] : [])];
}

function nameOf(told: Json): string {
  return [told['first_name'], told['middle_name'], told['last_name']].map(text).filter((part) => part !== '').join(' ');
}

/** A day of Monica's: `1985-04-12`, or `--0412` where the year is not known; null for one made up from an age. */
function special(value: unknown): string | null {
  const { date, is_year_unknown: unknown, is_age_based: guessed } = record(value);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text(date))?.[0];
  if (day === undefined || guessed === true || guessed === 1) return null;
  return unknown === true || unknown === 1 ? `--${day.slice(5).replace('-', '')}` : day;
}

function dated(at: unknown, channel: string, said: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text(at))?.[0];
  const line = said.replace(/\s+/g, ' ').trim();
  return day === undefined ? null : line === '' ? `${day} ${channel}` : `${day} ${channel}: ${line}`;
}

/** The values of one kind in a list of collections: `{ "count": 2, "type": "call", "values": [ … ] }`. */
function collection(data: readonly unknown[], type: string): Json[] {
  return data.map(record).filter((one) => one['type'] === type).flatMap(({ values }) => list(values).map(record));
}

function uuids(data: readonly unknown[], type: string): string[] {
  return data.map(record).filter((one) => one['type'] === type).flatMap(({ values }) => list(values).map(text));
}

/** What has no property of its own, as it stands: `name: scarf; amount: 30` */
function entriesOf(told: Json): string {
  return Object.entries(told).map(([key, value]) => [key, typeof value === 'boolean' ? String(value) : text(value)]).filter(([, value]) => value !== '').map((pair) => pair.join(': ')).join('; ');
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Json : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
