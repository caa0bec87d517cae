// People as fast-check makes them up, once as plain facts for the naive reading and once as the user's own note.
import fc from 'fast-check';
import { addDays, type NaiveLine, type NaivePerson, type NaiveRule } from './naive';

/** One made-up person: the facts, and the note that tells them. */
export interface Generated {
  facts: NaivePerson;
  text: string;
  fields: Record<string, unknown>;
}

type Cadence = Pick<NaiveRule, 'count' | 'unit'>;

interface Said extends Omit<NaiveLine, 'line' | 'day'> {
  ago: number;
  monthEnd: boolean;
  look: number;
}

/** What each channel may be called in a line. */
const WORDS: readonly (readonly [channel: string | null, word: string])[] = [
  [null, ''], [null, 'saw each other'], ['met', 'coffee'], ['met', 'In person'], ['event', 'Soirée'], ['call', 'call'], ['call', 'téléphone'],
  ['letter', 'postcard'], ['email', 'Email'], ['message', 'whatsapp'], ['social', 'like'], ['social', 'LinkedIn'],
];
const ARROWS: Record<NaiveLine['direction'], readonly string[]> = {
  both: ['', '↔ ', '<-> ', ''], out: ['→ ', '-> ', '→', '->'], in: ['← ', '<- ', '←', '<-'],
};
const CIRCLES: readonly (readonly [name: string, cadence: Cadence])[] = [
  ['inner', { count: 2, unit: 'week' }], ['close', { count: 1, unit: 'month' }], ['warm', { count: 6, unit: 'month' }], ['dormant', { count: 1, unit: 'year' }],
];

/** Cadences of every unit; many of one length in other words, for ties. */
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.constantFrom<Cadence>(
    { count: 7, unit: 'day' }, { count: 1, unit: 'week' }, { count: 14, unit: 'day' }, { count: 2, unit: 'week' },
    { count: 1, unit: 'month' }, { count: 3, unit: 'month' }, { count: 5, unit: 'month' }, { count: 12, unit: 'month' }, { count: 1, unit: 'year' },
  ),
  fc.record({ count: fc.integer({ min: 1, max: 45 }), unit: fc.constantFrom<Cadence['unit']>('day', 'week', 'month') }),
);
const rule = fc.record({ cadence, channel: fc.constantFrom('met', 'event', 'call', 'letter', 'email', 'message', 'social') });

/** Recent days are commoner, so that lines meet on one day and answers follow attempts. */
const ago = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -40, max: 400 }), fc.integer({ min: 0, max: 1_100 }));
const line: fc.Arbitrary<Said> = fc.tuple(ago, fc.nat(4 * WORDS.length * 12 - 1)).map(([days, pick]) => ({
  ago: days,
  monthEnd: pick % 4 === 0,
  channel: WORDS[Math.floor(pick / 4) % WORDS.length]![0],
  look: pick,
  direction: (['both', 'out', 'out', 'in'] as const)[Math.floor(pick / (4 * WORDS.length)) % 4]!,
}));

const shape = {
  channels: fc.uniqueArray(rule, { maxLength: 2, selector: (one) => one.channel }),
  plain: fc.oneof(fc.constant(null), cadence, fc.constantFrom(...CIRCLES.map(([name]) => name))),
  enjoy: fc.boolean(),
  archived: fc.constantFrom(false, false, false, false, false, false, false, true),
  resting: fc.constantFrom(false, false, false, false, false, false, false, true),
  snooze: fc.option(fc.integer({ min: -40, max: 40 }), { freq: 3 }),
  start: fc.option(ago),
  look: fc.nat(),
};

/** Today: any day of four years with a leap year among them, ends of months more often. */
export const someToday: fc.Arbitrary<string> = fc.tuple(fc.integer({ min: 0, max: 1_460 }), fc.boolean())
  .map(([days, monthEnd]) => dayOf(addDays('2024-01-01', days), 0, monthEnd));

/** A person with up to `most` lines, as seen on a day. */
export function somebody(most: number): fc.Arbitrary<(name: string, today: string) => Generated> {
  return fc.record({ ...shape, lines: fc.array(line, { maxLength: most, size: 'max' }) })
    .map((made) => (name, today) => tell(made, name, today));
}

type Made = { [K in keyof typeof shape]: (typeof shape)[K] extends fc.Arbitrary<infer T> ? T : never } & { lines: Said[] };

/** Writes a made-up person down as a note, keeping count of where each line comes to stand. */
function tell(made: Made, name: string, today: string): Generated {
  const { channels, plain, enjoy, archived, resting, look } = made;
  const day = (days: number | null): string | null => (days === null ? null : dayOf(today, days, false));
  const fields: Record<string, unknown> = { type: 'person', name };
  const rules: NaiveRule[] = channels.map((one) => ({ ...one.cadence, channel: one.channel, from: 'channels' }));
  if (channels.length > 0) fields['channels'] = Object.fromEntries(channels.map((one) => [one.channel, often(one.cadence)]));
  if (typeof plain === 'string') {
    fields['circle'] = look % 2 === 0 ? plain.toUpperCase() : ['nobody of the table', plain];
    rules.push({ ...CIRCLES.find(([circle]) => circle === plain)![1], channel: null, from: `circle ${plain}` });
  } else if (plain) {
    fields['cadence'] = often(plain);
    rules.push({ ...plain, channel: null, from: 'cadence' });
  }
  if (enjoy) fields['enjoy'] = true;
  if (archived) fields['archived'] = look % 2 === 0 ? true : today;
  if (resting) fields['resting'] = look % 2 === 0 ? true : today;
  const [snooze, start] = [day(made.snooze), day(made.start)];
  if (snooze !== null) fields['snooze'] = snooze;
  if (start !== null) fields[look % 3 === 0 ? 'created' : 'met'] = start;

  const text = ['---', 'type: person', '---', ''];
  const lines = made.lines.map((said): NaiveLine => {
    const on = dayOf(today, said.ago, said.monthEnd);
    if (said.look % 7 === 0) text.push('', 'We spoke of 2026-01-05, and of nothing else.', '');
    text.push(write(said, on));
    return { day: on, channel: said.channel, direction: said.direction, line: text.length };
  });
  return { facts: { name, rules, enjoy, archived, resting, snooze, start, lines }, text: text.join('\n'), fields };
}

function often({ count, unit }: Cadence): string {
  return `${count} ${unit}s`;
}

const MARKS = ['- ', '* ', '### ', '- [x] ', '1. '];
const DATES: readonly ((day: string) => string)[] = [
  (day) => day, (day) => day.replaceAll('-', '/'), (day) => `[[${day}]]`, (day) => `**${day}**`, (day) => `[[Daily/${day}|then]]`, (day) => (day.endsWith('-01') ? day.slice(0, 7) : day),
];

function write({ look, direction }: Said, day: string): string {
  const word = WORDS[Math.floor(look / 4) % WORDS.length]![1];
  return `${MARKS[look % MARKS.length]}${DATES[look % DATES.length]!(day)} ${ARROWS[direction][look % 4]}${word}: the news of ${look}`;
}

/** A day so many days before another, or the end of its month. */
function dayOf(today: string, ago: number, monthEnd: boolean): string {
  const day = addDays(today, -ago);
  if (!monthEnd) return day;
  const first = `${day.slice(0, 8)}01`;
  return addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
}
