// The reader one would write first, to measure against: split the note into lines, ask each of them expression by
// expression, keep objects with `Date`s. It reads what the format page asks of a person's note, less rare forms of
// dates and what comes of a checkbox nobody knows; a reader of less would be measured for what it leaves out.
import { DEFAULT_SETTINGS } from '../../src/core/settings';

interface NaiveInteraction {
  date: Date;
  line: number;
  direction: string;
  channel: string | null;
  minutes: number | null;
  people: string[];
  tags: string[];
  summary: string;
}

interface NaiveNote {
  interactions: NaiveInteraction[];
  promises: { line: number; due: Date | null; text: string }[];
  findings: { line: number; given: string }[];
}

const ITEM = /^\s*(?:[-*+]|\d+[.)]|#{1,6})\s+(?:\[(.)\]\s+)?(\S.*)?$/;
const STAMP = /^(?:\*\*|__|\()?(?:\[\[(?:[^\]|]*\/)?)?(\d{4})(?:([-/.])(\d{2})(?:\2(\d{2})(?:T[\d:]+)?)?)?(?:\|[^\]]*)?(?:\]\])?(?:\*\*|__|\))?(?=[\s:,;]|$)/;
const FIELD = /[[(]date::\s*(\d{4})-(\d{2})-(\d{2})[\])]/;
const DATE_LIKE = /^(?:\d{4}[-/.]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/;
const TIME = /^\s*\d{1,2}[:h]\d{2}(?:\s?[-–]\s?\d{1,2}[:h]\d{2})?/;
const DIRECTION = /^(→|->|←|<-|↔|<->)\s*/;
const MINUTES = /^\((\d{1,4}) ?(?:min|m)?\)\s*/;
const PEOPLE = /^(?:with|avec)\s+((?:\[\[[^\]]+\]\](?:\s*(?:,|and|et|&)\s*)?)+)/i;
const LINK = /\[\[([^\][|#]+)(?:[|#][^\][]*)?\]\]/g;
const TAG = /(?:^|\s)#(gave|asked|intro|news|thanks)\b/gi;
const DUE = /(?:📅|due:+)\s*(\d{4})-(\d{2})-(\d{2})/u;

const CHANNELS = new Map(DEFAULT_SETTINGS.channels.flatMap(({ name, synonyms }) => [name, ...synonyms].map((word) => [plain(word), name])));

/** Reads the dated lines, the open tasks and what cannot be counted of a note. */
export function parseNaively(text: string): NaiveNote {
  const note: NaiveNote = { interactions: [], promises: [], findings: [] };
  let closing: string | null = null;
  text.split(/\r?\n/).forEach((row, index) => {
    const line = index + 1;
    const bare = row.trim();
    if (closing !== null) {
      if (bare.endsWith(closing)) closing = null;
      return;
    }
    if (line === 1 && bare === '---') closing = '---';
    for (const [open, close] of [['```', '```'], ['~~~', '~~~'], ['%%', '%%'], ['$$', '$$'], ['<!--', '-->']] as const) {
      if (bare.startsWith(open) && !(bare.length > open.length && bare.endsWith(close))) closing = close;
    }
    const item = ITEM.exec(row);
    if (!item || closing !== null) return;
    const [, box, said = ''] = item;
    if (box === ' ') note.promises.push({ line, due: dateOf(DUE.exec(said) ?? []), text: said });
    else if (box === undefined || /[xX]/.test(box)) readLine(said, line, note);
  });
  return note;
}

function readLine(said: string, line: number, note: NaiveNote): void {
  const stamp = STAMP.exec(said);
  const field = stamp ? null : FIELD.exec(said);
  const date = stamp ? dateOf([stamp[0], stamp[1]!, stamp[3] ?? '01', stamp[4] ?? '01']) : dateOf(field ?? []);
  if (!date) {
    if (DATE_LIKE.test(said)) note.findings.push({ line, given: said.split(' ', 1)[0]! });
    return;
  }
  let rest = stamp ? said.slice(stamp[0].length) : said.replace(FIELD, '');
  rest = rest.replace(TIME, '').replace(/^\s*[:,—–|-]?(?!>)\s*/, '');
  const direction = DIRECTION.exec(rest)?.[1] ?? '';
  rest = rest.replace(DIRECTION, '');
  const words = rest.split(/[\s:,(]+/, 2);
  const phrase = [words.join(' '), words[0]!].find((candidate) => CHANNELS.has(plain(candidate)));
  if (phrase !== undefined) rest = rest.slice(phrase.length).trimStart();
  const minutes = MINUTES.exec(rest);
  if (minutes) rest = rest.slice(minutes[0].length);
  const people = PEOPLE.exec(rest);
  if (people) rest = rest.slice(people[0].length);
  const shown = said.replace(/`[^`]*`|%%.*?%%|<!--.*?-->/g, '');
  note.interactions.push({
    date, line, direction,
    channel: phrase === undefined ? null : CHANNELS.get(plain(phrase))!,
    minutes: minutes ? Number(minutes[1]) : null,
    people: people ? Array.from(people[1]!.matchAll(LINK), ([, target]) => target!.trim()) : [],
    tags: Array.from(shown.matchAll(TAG), ([, tag]) => tag!.toLowerCase()),
    summary: rest.replace(/^[:,—–-]\s*/, '').trim(),
  });
}

function dateOf([, year, month, day]: readonly string[]): Date | null {
  const date = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? null : date;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}
