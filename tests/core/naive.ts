/**
 * Section 4 of the format page a second time, for comparison only: plain strings, plain objects, no shared code with
 * `src/core`, every step as the page says it. Slow on purpose; where it and the core differ, one of them is wrong.
 */

export type NaiveUnit = 'day' | 'week' | 'month' | 'year';

export interface NaiveRule {
  count: number;
  unit: NaiveUnit;
  /** null is the plain cadence. */
  channel: string | null;
  from: string;
}

export interface NaiveLine {
  day: string;
  channel: string | null;
  direction: 'both' | 'out' | 'in';
  line: number;
}

export interface NaivePerson {
  name: string;
  rules: NaiveRule[];
  enjoy: boolean;
  archived: boolean;
  resting: boolean;
  snooze: string | null;
  start: string | null;
  lines: NaiveLine[];
}

export interface NaiveChannel {
  richness: number;
  resets: boolean;
}

export type NaiveChannels = Record<string, NaiveChannel>;

export interface NaiveStanding {
  status: string;
  due: string | null;
  overdueDays: number | null;
  lastContact: string | null;
  lastChannel: string | null;
  rule: NaiveRule | null;
  because: number | null;
  attempts: number;
  interactions: number;
}

const ATTEMPTS_IN_A_ROW = 3;

/** A mean Gregorian year of 365.2425 days in 120,000ths of a day: whole, and so is its twelfth. */
const MEAN_YEAR = 43_829_100;
const MEAN_DAY = 120_000;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function print(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Days since 1 January 2000, counted year by year and month by month. */
function count(day: string): number {
  const [year, month, date] = parts(day);
  let days = date - 1;
  for (let m = 1; m < month; m++) days += monthLength(year, m);
  for (let y = 2000; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 2000; y++) days -= isLeap(y) ? 366 : 365;
  return days;
}

export function addDays(day: string, n: number): string {
  let [year, month, date] = parts(day);
  date += n;
  while (date > monthLength(year, month)) {
    date -= monthLength(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (date < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    date += monthLength(year, month);
  }
  return print(year, month, date);
}

function addMonths(day: string, n: number): string {
  let [year, month, date] = parts(day);
  month += n;
  while (month > 12) [year, month] = [year + 1, month - 12];
  while (month < 1) [year, month] = [year - 1, month + 12];
  date = Math.min(date, monthLength(year, month));
  return print(year, month, date);
}

function falls(start: string, rule: NaiveRule): string {
  if (rule.unit === 'day') return addDays(start, rule.count);
  if (rule.unit === 'week') return addDays(start, 7 * rule.count);
  if (rule.unit === 'month') return addMonths(start, rule.count);
  return addMonths(start, 12 * rule.count);
}

/** The mean length of a rule, in 120,000ths of a day: whole numbers, so that equal shares are equal. */
function mean(rule: NaiveRule): number {
  if (rule.unit === 'day') return rule.count * MEAN_DAY;
  if (rule.unit === 'week') return rule.count * 7 * MEAN_DAY;
  if (rule.unit === 'month') return rule.count * (MEAN_YEAR / 12);
  return rule.count * MEAN_YEAR;
}

/** Days an answer is waited for. */
function wait(rule: NaiveRule): number {
  return Math.min(14, Math.ceil(mean(rule) / MEAN_DAY / 2));
}

/** The first of the list under an order, as a stable sort leaves it. */
function first<T>(items: T[], order: (a: T, b: T) => number): T | null {
  return [...items].sort(order)[0] ?? null;
}

/** Who is due, for one person: the numbered points of the page from top to bottom. */
export function naiveStanding(person: NaivePerson, channels: NaiveChannels, today: string): NaiveStanding {
  const rowOf = (channel: string): NaiveChannel => channels[channel] ?? { richness: 0, resets: true };
  const lines = person.lines.filter((line) => line.day <= today);
  const resets = (line: NaiveLine): boolean => line.channel === null || rowOf(line.channel).resets;
  const richness = (line: NaiveLine): number => (line.channel === null ? 0 : rowOf(line.channel).richness);
  const newest = (some: NaiveLine[]): NaiveLine | null =>
    first(some, (a, b) => (a.day === b.day ? richness(b) - richness(a) || a.line - b.line : a.day < b.day ? 1 : -1));

  // A reply answers everything sent on its day or before.
  const reply = newest(lines.filter((line) => resets(line) && line.direction !== 'out'));
  const unanswered = (line: NaiveLine): boolean => line.direction === 'out' && (reply === null || line.day > reply.day);
  const contacts = lines.filter((line) => !unanswered(line));
  const attempts = lines.filter((line) => unanswered(line) && resets(line));

  const counted = (rule: NaiveRule | null): NaiveLine | null => newest(contacts.filter((line) => {
    // What was sent never sets the plain clock itself: its answer does.
    if (rule === null || rule.channel === null) return resets(line) && line.direction !== 'out';
    if (line.channel === null) return false;
    return line.channel === rule.channel || rowOf(line.channel).richness > rowOf(rule.channel).richness;
  }));
  const dueOf = (rule: NaiveRule): string | null => {
    const start = counted(rule)?.day ?? person.start;
    return start === null ? null : falls(start, rule);
  };

  const shortest = first(person.rules, (a, b) => mean(a) - mean(b));
  const dueFirst = first(person.rules.filter((rule) => dueOf(rule) !== null), (a, b) => {
    const [x, y] = [dueOf(a) ?? '', dueOf(b) ?? ''];
    return x === y ? mean(a) - mean(b) : x < y ? -1 : 1;
  });
  const awaiting = shortest !== null && attempts.length > 0 && attempts.length < ATTEMPTS_IN_A_ROW;
  const rule = awaiting ? shortest : dueFirst ?? shortest;
  const last = counted(rule);

  const answer = (status: string, due: string | null): NaiveStanding => ({
    status,
    due,
    overdueDays: due === null ? null : count(today) - count(due),
    lastContact: last?.day ?? null,
    lastChannel: last?.channel ?? null,
    rule,
    because: (awaiting || status === 'not-answering' ? newest(attempts) : last)?.line ?? null,
    attempts: attempts.length,
    interactions: lines.length,
  });

  // The day reckoned from the lines, before the person's own wishes.
  const attempt = newest(attempts);
  const waitsUntil = awaiting && attempt !== null ? addDays(attempt.day, wait(shortest)) : null;
  const reckoned = waitsUntil ?? (dueFirst === null ? null : dueOf(dueFirst));

  if (person.archived) return answer('archived', null);
  if (person.resting) return answer('resting', null);
  if (person.snooze !== null && person.snooze > today) {
    return answer('snoozed', reckoned !== null && reckoned < person.snooze ? person.snooze : reckoned);
  }
  if (shortest === null) return answer('untracked', null);
  if (attempts.length >= ATTEMPTS_IN_A_ROW) return answer('not-answering', null);
  if (waitsUntil !== null && today < waitsUntil) return answer('waiting', waitsUntil);
  if (reckoned === null) return answer('never', null);
  if (reckoned < today) return answer('overdue', reckoned);
  if (reckoned === today) return answer('due', reckoned);
  return answer(reckoned <= addDays(today, 7) ? 'soon' : 'ok', reckoned);
}

/** The names of the due list in its order. */
export function naiveDueList(people: NaivePerson[], channels: NaiveChannels, today: string): string[] {
  return people
    .map((person) => ({ person, standing: naiveStanding(person, channels, today) }))
    .filter(({ standing }) => standing.status === 'overdue' || standing.status === 'due')
    .map(({ person, standing: { due, overdueDays, rule } }) => {
      if (due === null || overdueDays === null || rule === null) throw new Error('due without a day');
      return { name: person.name, enjoy: person.enjoy, due, days: overdueDays, length: mean(rule) };
    })
    .sort((a, b) => {
      // days ÷ length, multiplied out: fractions of a computer would call 3/1 month and 15/5 months different.
      const later = b.days * a.length - a.days * b.length;
      if (later !== 0) return later;
      if (a.enjoy !== b.enjoy) return a.enjoy ? -1 : 1;
      if (a.due !== b.due) return a.due < b.due ? -1 : 1;
      return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
    })
    .map(({ name }) => name);
}
