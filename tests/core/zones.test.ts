import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question, ZoneAnswer } from './zones-child';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kith-zones-'));

/** Zones that shift their clocks, each with a year it did: by an hour, by half of one, at midnight, and once by a whole day. */
const ZONES: readonly (readonly [zone: string, year: number])[] = [
  ['America/New_York', 2026], ['Europe/Paris', 2026], ['Australia/Lord_Howe', 2026], ['America/St_Johns', 2026], ['Africa/Cairo', 2026],
  ['Pacific/Apia', 2011], ['Asia/Tehran', 2022], ['America/Sao_Paulo', 2018],
  ['Europe/London', 2026], ['America/Los_Angeles', 2026], ['America/Santiago', 2026], ['Pacific/Auckland', 2026], ['Pacific/Chatham', 2026], ['America/Havana', 2026],
  ['Asia/Beirut', 2026], ['Europe/Lisbon', 2026], ['Atlantic/Azores', 2026], ['Europe/Chisinau', 2026], ['Asia/Jerusalem', 2026], ['Antarctica/Troll', 2026],
];
const [MINUTE, HOUR] = [60_000, 3_600_000];
/** The long run asks every zone there is: the last of these years in which it shifted its clocks, if it did in one. */
const YEARS = [2026, 2024, 2022, 2019, 2018, 2016, 2014, 2011, 2008, 2005, 2000, 1995, 1990];
const LONG = process.env['KITH_RUNS'] !== undefined;
/** Systems whose numbers and calendars are others: their words for digits, months and eras are no part of an answer. */
const TONGUES = ['ar_EG.UTF-8', 'fa_IR.UTF-8', 'th_TH.UTF-8', 'hi_IN.UTF-8', 'my_MM.UTF-8', 'ja_JP.UTF-8'];

/** The clock on a wall of a zone, told as if it were UTC: by the tables of Intl, whatever zone this process is in. */
function wall(zone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  return (time) => {
    const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  };
}

const dayAt = (clock: number): string => new Date(clock).toISOString().slice(0, 10);

/** The moments of a year at which the clocks of a zone are shifted. */
function shiftsOf(zone: string, year: number): number[] {
  const clock = wall(zone);
  const offset = (time: number): number => clock(time) - time;
  const shifts: number[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 6 * HOUR) {
    let [before, after] = [time, time + 6 * HOUR];
    if (offset(before) === offset(after)) continue;
    while (after - before > MINUTE) {
      const between = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (offset(between) === offset(before)) before = between;
      else after = between;
    }
    shifts.push(after);
  }
  return shifts;
}

/** The first moment after another on which a zone has a later day; days begin on quarters of an hour. */
function nextDay(clock: (time: number) => number, moment: number): number {
  const today = dayAt(clock(moment));
  let time = Math.floor(moment / (15 * MINUTE)) * 15 * MINUTE;
  do time += 15 * MINUTE; while (dayAt(clock(time)) <= today);
  return time;
}

/** A year in which a zone shifts its clocks: by its offset from month to month. */
function shiftYear(zone: string): number {
  const clock = wall(zone);
  return YEARS.find((year) => new Set(Array.from({ length: 12 }, (_, month) => clock(Date.UTC(year, month, 15)) - Date.UTC(year, month, 15))).size > 1) ?? YEARS[0]!;
}

const ALL: typeof ZONES = [...ZONES, ...(LONG ? Intl.supportedValuesOf('timeZone').filter((zone) => !ZONES.some(([known]) => known === zone)).map((zone): [string, number] => [zone, shiftYear(zone)]) : [])];

const AROUND = [-25 * HOUR, -23.5 * HOUR, -HOUR, -30 * MINUTE, -1_000, 0, 1_000, 30 * MINUTE, HOUR, 1.5 * HOUR, 12 * HOUR, 23 * HOUR, 25 * HOUR];
const shifts = new Map(ALL.map(([zone, year]) => [zone, shiftsOf(zone, year)]));
/** The days around every shift, as each zone counts them. */
const shiftDays = [...new Set(ZONES.flatMap(([zone]) => shifts.get(zone)!.flatMap((shift) => [-24 * HOUR, 0, 24 * HOUR].map((by) => dayAt(wall(zone)(shift + by))))))].sort();
/** Days at the edge of something: of the calendar, of a February, of a month. */
const EDGES = ['0001-01-01', '0001-12-31', '1900-02-28', '2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2026-01-31', '2026-04-30', '2026-11-30', '2026-12-31', '2027-01-01', '9999-02-28', '9999-12-31'];
const days = [...EDGES, ...shiftDays];

const answers = new Map<string, ZoneAnswer>();

/** The moments a zone is asked of: around its shifts, and around the ends of its months. */
const momentsOf = (zone: string, year: number): number[] => [
  ...shifts.get(zone)!.flatMap((shift) => AROUND.map((by) => shift + by)),
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(year, month + 1, 1)).flatMap((turn) => [-14, -9, -1, 0, 5.75, 11].map((hours) => turn + hours * HOUR)),
  Date.UTC(2024, 1, 29, 12), Date.UTC(2024, 2, 1),
];

async function ask(zone: string, year: number | null, env: Readonly<Record<string, string>> = { TZ: zone }): Promise<void> {
  const moments = year === null ? [] : momentsOf(zone, year);
  const question: Question = { vault: join(root, 'tests/vault'), days, moments };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'child.mjs'), JSON.stringify(question)], { env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  answers.set(zone, JSON.parse(stdout) as ZoneAnswer);
}

beforeAll(async () => {
  await build({
    absWorkingDir: root, entryPoints: ['tests/core/zones-child.ts'], outfile: join(folder, 'child.mjs'), bundle: true, platform: 'node', format: 'esm', logLevel: 'warning',
    alias: { obsidian: './tests/host/component.ts' }, // all that the calendar has of it
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  await ask('UTC', null);
  const waiting = [...ALL.map(([zone, year]) => () => ask(zone, year)), ...TONGUES.map((tongue) => () => ask(tongue, null, { TZ: 'UTC', LC_ALL: tongue, LANG: tongue }))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: 4 }, work));
}, 1_800_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(ALL)('in %s', (zone, year) => {
  it(`the clocks are shifted in ${year}, and it is that zone that answers`, () => {
    if (ZONES.some(([known]) => known === zone)) expect(shifts.get(zone)!.length).toBeGreaterThanOrEqual(2);
    expect(answers.get(zone)!.zone).toBe(zone);
  });

  it('who is due, and all that is said of them, is the same as anywhere on every day around a shift, and at the edges of the calendar', () => {
    expect(answers.get(zone)!.due).toEqual(answers.get('UTC')!.due);
  });

  it('a moment falls on the day of the calendar on the wall', () => {
    const moments = momentsOf(zone, year);
    expect(answers.get(zone)!.moments.map(({ day }) => day)).toEqual(moments.map((moment) => dayAt(wall(zone)(moment))));
  });

  it('the next day begins when the calendar on the wall turns', () => {
    const moments = momentsOf(zone, year);
    expect(answers.get(zone)!.moments.map(({ midnight }) => new Date(midnight).toISOString())).toEqual(moments.map((moment) => new Date(nextDay(wall(zone), moment)).toISOString()));
  });
});

describe.each(TONGUES)('where the system speaks %s', (tongue) => {
  it('the answers are the same, in the same digits', () => {
    expect(answers.get(tongue)!.due).toEqual(answers.get('UTC')!.due);
  });
});

describe('the days around the shifts', () => {
  it('are many, and people stand elsewhere on each', () => {
    expect(shiftDays.length).toBeGreaterThan(30);
    expect(new Set(answers.get('UTC')!.due.slice(EDGES.length).map((one) => JSON.stringify(one))).size).toBe(shiftDays.length);
  });

  it('are asked of every zone there is, in the long run', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(LONG ? 337 : 20);
  });

  it('hold a day of the calendar that Samoa never had', () => {
    expect(shiftDays).toContain('2011-12-29');
    expect(shiftDays).not.toContain('2011-12-30');
    expect(answers.get('Pacific/Apia')!.moments.map(({ day }) => day)).not.toContain('2011-12-30');
  });
});
