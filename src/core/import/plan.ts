// What becomes of everyone who comes: the note, and each change of it. Nothing is written here, and nothing decided that the user could decide.
import { printDay } from '../day';
import { datedHead, type Dated } from '../edit/date-form';
import { entriesIn } from '../edit/dated-lines';
import { outline } from '../edit/outline';
import { textField, textsField } from '../field';
import type { Fields } from '../frontmatter';
import type { Lexicon } from '../lexicon';
import { baseName } from '../person';
import { LIST_FIELDS, type ListField } from '../vcard/said';
import { isSameValue } from '../vcard/same-value';
import { fold } from '../spelling';
import type { Incoming } from './incoming';
import type { Candidate, Match, Present } from './match';
import { quoted } from './remark';
import type { SingleField } from './told';

/** One change of a note. `sure` ones are ticked at first: they add what the note does not say otherwise. */
export type Change = { readonly sure: boolean } & (
  | { readonly kind: 'list'; readonly field: ListField; readonly values: readonly string[] }
  /** `had` is what the note says now, which the change would replace; null when it says nothing. */
  | { readonly kind: 'set'; readonly field: SingleField | 'birthday'; readonly value: string; readonly had: string | null }
  | { readonly kind: 'date'; readonly label: string; readonly value: string; readonly had: string | null }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'remark'; readonly text: string }
);

/** What is to become of somebody: they have a note, get a new one, or are left out. */
export type Choice = 'new' | 'leave' | { readonly note: string };

/** Somebody who comes, and what becomes of them. */
export interface Planned {
  readonly incoming: Incoming;
  readonly candidates: readonly Candidate[];
  /** The note that is made or changed; null when nothing is to be done, or can be. */
  readonly path: string | null;
  readonly makes: boolean;
  /** Whether the user need not be asked. */
  readonly sure: boolean;
  readonly changes: readonly Change[];
}

/** Fields in which a second value may contradict the first: offered, not ticked. */
const OF_ONE: readonly ListField[] = ['org', 'role', 'city', 'circle'];

/** What becomes of one, by the choice made or the likeliest. */
export function planOne(incoming: Incoming, match: Match, choice: Choice | undefined, present: Present, textOf: (path: string) => string): Planned {
  const { candidates, fresh } = match;
  const [likeliest] = candidates;
  const chosen = choice ?? (likeliest ? { note: likeliest.path } : 'new');
  const sure = match.sure || choice !== undefined;
  const makes = chosen === 'new';
  const path = chosen === 'leave' ? null : chosen === 'new' ? fresh : chosen.note;
  const changes = path === null ? [] : changesOf(incoming, makes ? null : path, makes ? {} : present.fieldsOf(path), makes ? '' : textOf(path), present);
  return { incoming, candidates, path: makes || changes.length > 0 ? path : null, makes: makes && path !== null, sure, changes };
}

function changesOf(incoming: Incoming, path: string | null, fields: Fields, text: string, { lexicon }: Present): Change[] {
  const names = lexicon.settings.fields;
  return [
    ...LIST_FIELDS.flatMap((field): Change[] => {
      const had = textsField(fields[names[field]]);
      const given = field === 'aliases' && path !== null ? withName(incoming, textField(fields[names.name]) ?? baseName(path)) : incoming.lists[field];
      const values = given.filter((value) => !had.some((one) => isSameValue(field, one, value)));
      return values.length === 0 ? [] : [{ kind: 'list', field, values, sure: had.length === 0 || !OF_ONE.includes(field) }];
    }),
    ...[...incoming.singles].flatMap(([field, value]): Change[] => {
      const had = textField(fields[names[field]]);
      return had === null ? [{ kind: 'set', field, value, had, sure: true }] : isSameSingle(had, value) ? [] : [{ kind: 'set', field, value, had, sure: false }];
    }),
    ...incoming.dates.flatMap(([label, value]): Change[] => {
      const had = entriesOf(fields[names.dates]);
      if (had.some(([, day]) => day.slice(-5) === value.slice(-5))) return [];
      const [known, said] = had.find(([one]) => fold(one) === fold(label)) ?? [label, ''];
      return [{ kind: 'date', label: known, value, had: said === '' ? null : said, sure: said === '' }];
    }),
    ...unlogged(incoming.logged, text, lexicon).map((line): Change => ({ kind: 'log', line, sure: true })),
    ...incoming.remarks.filter((remark) => !text.replace(/\r\n/g, '\n').includes(quoted(remark))).map((remark): Change => ({ kind: 'remark', text: remark, sure: true })),
  ];
}

/** The dated lines a note does not have yet, however it writes its days. */
function unlogged(logged: readonly string[], text: string, lexicon: Lexicon): readonly string[] {
  if (logged.length === 0) return logged; // as from every card: the note need not be read for it
  const plainly = (line: string, { day, text: head }: Dated): string => `${printDay(day)} ${line.slice(head.length).trim()}`;
  const lines = outline(text);
  const known = entriesIn(text, lines, { first: 0, end: lines.length }, lexicon)
    .flatMap(({ index, date }) => (date === null ? [] : plainly(text.slice(lines[index]!.textFrom, lines[index]!.textTo), date)));
  return logged.filter((line) => {
    const date = datedHead(line, lexicon.settings.datePatterns);
    return !text.includes(line) && !(date && known.some((one) => one.startsWith(plainly(line, date))));
  });
}

/** Whom one knows by another name gets the name of the card among their aliases. */
function withName({ name, lists, path }: Incoming, known: string): readonly string[] {
  return path !== null || name === null || fold(known) === fold(name) ? lists.aliases : [name, ...lists.aliases];
}

/** A birthday without its year says nothing that one with it does not. */
function isSameSingle(had: string, value: string): boolean {
  return fold(had) === fold(value) || (/^\d{2}-\d{2}$/.test(value) && had.slice(-5) === value);
}

function entriesOf(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([label, day]): [string, string] => [label, textField(day) ?? '']);
}
