// The page on other programs is true: every value of every sample is looked for in the notes it becomes, and counted.
// `npx vitest run tests/interop.test.ts -u` approves the counts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../scripts/headless/folder';
import { parseByPattern, printDay } from '../src/core/day';
import { incoming } from '../src/core/import/incoming';
import { readFile } from '../src/core/import/read-file';
import { readPluginNote } from '../src/core/import/plugin-notes';
import { parseTable } from '../src/core/import/table';
import type { Told } from '../src/core/import/told';
import { parseCards } from '../src/core/vcard/parse-cards';
import { unescapeText } from '../src/core/vcard/value';
import { isEmbedded } from '../src/core/vcard/kept-lines';
import { wordsOf } from '../src/core/words/words';
import { planned, written } from './core/import/importing';
import { LEXICON } from './core/reading';
import { cardOfNote, decode, linesOf } from './core/vcard/round';
import { ROUND_TRIPS, roundTrip } from './round-trips';

const SAMPLES = 'tests/core/import/samples';
const PAGE = 'docs/interop.md';
const WORDS = wordsOf('en').interop;

interface Count {
  readonly read: number;
  /** Told to the user before anything is written, or listed on the page. */
  readonly named: number;
  readonly lost: readonly string[];
}

type Verdict = 'read' | 'named' | 'lost';

function tally(values: readonly (readonly [string, Verdict])[]): Count {
  const of = (verdict: Verdict): string[] => values.filter(([, one]) => one === verdict).map(([value]) => value);
  return { read: of('read').length, named: of('named').length, lost: of('lost') };
}

/** The notes some people become, with every change made, and their cards; as one text in which values are looked for. */
function becomes(people: readonly Told[], notes: Readonly<Record<string, string>> = {}): string {
  const plans = planned(people.map((one) => incoming(one, LEXICON, WORDS)), notes);
  return plans.filter(({ path }) => path !== null).map((plan) => {
    const text = written(plan, notes, true);
    return `${plan.path!}\n${text}\n${linesOf(cardOfNote(text, plan.path!)).map(unescapeText).join('\n')}`;
  }).join('\n');
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a text is told, by its letters and digits; days in whatever form, kinds by the word a card has for them. */
function isTold(value: string, told: string): boolean {
  const day = parseByPattern(value, 'dd MMM yyyy');
  const forms = [value, ...(day === null ? [] : [printDay(day)]), ...(/^\d{4}-\d{2}-\d{2}/.test(value) ? [value.slice(0, 10), value.slice(5, 10)] : []), ...(value === 'Mobile' ? ['cell'] : [])];
  return forms.some((form) => plain(form) === '' || told.includes(plain(form)));
}

function countCards(name: string): Count {
  const { cards } = parseCards(readFileSync(`${SAMPLES}/${name}`), decode);
  const { people } = readFile(readFileSync(`${SAMPLES}/${name}`), decode);
  const plans = planned(people.map((one) => incoming(one, LEXICON, WORDS)));
  return tally(cards.flatMap((card, index) => {
    const back = new Set(linesOf(cardOfNote(written(plans[index]!, {}, true), plans[index]!.path!)));
    return linesOf(card).map((line, at): [string, Verdict] => [line, back.has(line) ? 'read' : isEmbedded(card.properties[at]!) && plans[index]!.incoming.left.length > 0 ? 'named' : 'lost']);
  }));
}

function countTable(name: string): Count {
  const bytes = readFileSync(`${SAMPLES}/${name}`);
  const { people } = readFile(bytes, decode);
  const nameless = new Set(people.filter((one) => incoming(one, LEXICON, WORDS).name === null).map(({ card }) => card.line));
  const told = plain(becomes(people));
  const first = Math.min(...people.map(({ card }) => card.line));
  return tally(parseTable(bytes.toString()).rows.filter(({ line }) => line >= first).flatMap(({ line, cells }) => cells.flatMap((cell) => cell.split(' ::: ')).map((cell) => cell.replace(/^\*\s*/, '').trim()).filter((cell) => cell !== '')
    .map((cell): [string, Verdict] => [`${line}: ${cell}`, isTold(cell, told) ? 'read' : nameless.has(line) ? 'named' : 'lost'])));
}

/** What belongs to Monica itself: ids, counters, and how it shows people. The page lists it. */
const MONICAS_OWN = /(?:^|\.)(?:uuid|created_at|updated_at|count|type|is_\w+|number_of_views|last_consulted_at|last_talked_to|stay_in_touch_trigger_date|avatar\..*|contact_field_type|written_at|contact_called|written_by_me)$/;

function countMonica(name: string): Count {
  const bytes = readFileSync(`${SAMPLES}/${name}`);
  const told = plain(becomes(readFile(bytes, decode).people));
  const { account } = JSON.parse(bytes.toString()) as { account: { data: { type: string; values: unknown[] }[] } };
  const leaves = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => leaves(one, Array.isArray(value) ? path : `${path}.${key}`));
    return typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && value !== '') ? [[path, String(value)]] : [];
  };
  const about = account.data.filter(({ type }) => type !== 'user');
  return tally(about.flatMap(({ type, values }) => leaves(values, type)).map(([path, value]): [string, Verdict] => [`${path}: ${value}`,
    MONICAS_OWN.test(path) || path.startsWith('photo.') || /^a{8}-0000-4000-8000-0{11}(?:cb|cc)$/.test(value) ? 'named' : isTold(value, told) || /first_met_through|contact_is|of_contact|completed$/.test(path) ? 'read' : 'lost']));
}

function countNote(name: string): Count {
  const text = readFileSync(`${SAMPLES}/notes/${name}`, 'utf8');
  const { fields } = sourceOf(name, text);
  const told = readPluginNote(name, fields!, LEXICON, WORDS);
  const after = becomes([told!], { [name]: text });
  const added = plain(`${after.replace(text.slice(4, text.indexOf('\n---', 4)), '')}`);
  const leaves = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]);
  return tally(Object.entries(fields!).flatMap(([key, value]) => leaves(value).map((one): [string, Verdict] => [`${key}: ${one}`,
    isTold(one, added) ? 'read' : plain(after).includes(plain(one)) ? 'named' : 'lost'])));
}

const COUNTED: readonly (readonly [format: string, name: string, count: (name: string) => Count])[] = [
  ['vCard 2.1, Android', 'android-2.1.vcf', countCards],
  ['vCard 2.1, Outlook, ISO-8859-1', 'outlook-2.1-latin1.vcf', countCards],
  ['vCard 3.0, Apple', 'apple-3.0.vcf', countCards],
  ['vCard 3.0, Google', 'google-3.0.vcf', countCards],
  ['vCard 3.0, damaged', 'damaged.vcf', countCards],
  ['vCard 4.0', 'standard-4.0.vcf', countCards],
  ['Google CSV', 'google.csv', countTable],
  ['Google CSV before 2024', 'google-old.csv', countTable],
  ['CSV with semicolons', 'semicolons.csv', countTable],
  ['LinkedIn CSV', 'linkedin.csv', countTable],
  ['Monica JSON', 'monica.json', countMonica],
  ['Notes of Friend Tracker', 'Friend Tracker.md', countNote],
  ['Notes of Orbit', 'Orbit.md', countNote],
  ['Notes of Personal CRM', 'Personal CRM.md', countNote],
  ['Notes of VCF Contacts', 'VCF Contacts.md', countNote],
];

describe('every sample', () => {
  it.each(COUNTED)('loses nothing: %s', (_, name, count) => {
    const { read, lost } = count(name);
    expect(lost).toEqual([]);
    expect(read).toBeGreaterThan(1);
  });

  it('is counted', () => {
    const there = readdirSync(SAMPLES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(COUNTED.map(([, name]) => name).sort()).toEqual(there.sort());
  });
});

describe('the way into a note and out again', () => {
  it.each(ROUND_TRIPS)('loses no property of vCard %s: %s', (version, name) => {
    const { properties, again, kept, pictures, lost } = roundTrip(name);
    expect(lost).toEqual([]);
    expect(again + pictures).toBe(properties);
    expect(kept).toBeGreaterThan(0);
    const versions = [...readFileSync(`${SAMPLES}/${name}`, 'latin1').matchAll(/^VERSION:(\S+)/gm)].map(([, one]) => one);
    expect(new Set(versions)).toEqual(new Set([version]));
  });

  it('is gone by every card there is', () => {
    expect(ROUND_TRIPS.map(([, name]) => name).sort()).toEqual(readdirSync(SAMPLES).filter((name) => name.endsWith('.vcf')).sort());
    expect([...new Set(ROUND_TRIPS.map(([version]) => version))]).toEqual(['2.1', '3.0', '4.0']);
  });
});

describe('the count', () => {
  it('finds what is not there', () => {
    expect(isTold('Violist', plain('role: Violinist'))).toBe(false);
    expect(tally([['a', 'read'], ['b', 'lost']]).lost).toEqual(['b']);
  });
});

describe(PAGE, () => {
  it('names tests that are there, one at least for every other plugin', () => {
    const [, table = ''] = readFileSync(PAGE, 'utf8').split('| plugin | what Kith does | tested in |\n|---|---|---|\n');
    const rows = table.split('\n\n', 1)[0]!.split('\n').map((row) => [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!));
    expect(rows.length).toBeGreaterThan(7);
    for (const tests of rows) expect(tests.length > 0 && tests.every((path) => existsSync(path)), tests.join()).toBe(true);
  });

  it('has the counts of the samples', async () => {
    const rows = COUNTED.map(([format, name, count]) => {
      const { read, named, lost } = count(name);
      return `| ${format} | \`${name}\` | ${read + named + lost.length} | ${read} | ${named} | ${lost.length} |`;
    });
    const table = ['| format | sample | values | read | named | lost |', '|---|---|---|---|---|---|', ...rows].join('\n');
    const trips = ROUND_TRIPS.map(([version, name]) => {
      const { properties, again, kept, pictures, lost } = roundTrip(name);
      return `| ${version} | \`${name}\` | ${properties} | ${again} | ${kept} | ${pictures} | ${lost.length} |`;
    });
    const ways = ['| vCard | sample | properties | the same again | of them kept as lines | pictures, named | lost |', '|---|---|---|---|---|---|---|', ...trips].join('\n');
    const page = readFileSync(PAGE, 'utf8');
    const filled = Object.entries({ counts: table, 'round trips': ways }).reduce((text, [mark, rows]) =>
      text.replace(new RegExp(`(<!-- ${mark} -->\\n)[^]*(\\n<!-- /${mark} -->)`), (_, before: string, after: string) => before + rows + after), page);
    await expect(filled).toMatchFileSnapshot(`../${PAGE}`);
    expect(page).toMatch(/<!-- counts -->\n\| format/);
    expect(page).toMatch(/<!-- round trips -->\n\| vCard/);
  });
});
