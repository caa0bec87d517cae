import { describe, expect, it } from 'vitest';
import { TERMINAL } from '../../../scripts/headless/dialect';
import { APP_DIALECT } from '../../../src/commands/command-line/app-dialect';
import { parseDay } from '../../../src/core/day';
import { LANGUAGES } from '../../../src/core/language';
import type { Unclear } from '../../../src/core/terminal/command';
import type { Dialect } from '../../../src/core/terminal/dialect';
import { printHelp } from '../../../src/core/terminal/help';
import { COMMANDS, FLAGS, VALUES, type CommandName } from '../../../src/core/terminal/parameters';
import { printUnclear, readAsked, type Given } from '../../../src/core/terminal/read-asked';
import { wordsOf } from '../../../src/core/words/words';

const TODAY = parseDay('2026-11-23')!;
const DIALECTS: readonly (readonly [string, Dialect])[] = [['the terminal', TERMINAL], ['the app', APP_DIALECT]];
const command = (id: CommandName) => COMMANDS.find((one) => one.id === id)!;
const asked = (id: CommandName, given: Given, dialect = TERMINAL): unknown => readAsked(command(id), given, TODAY, dialect);
const wrong = (id: CommandName, given: Given, dialect = TERMINAL): string => {
  const read = readAsked(command(id), given, TODAY, dialect);
  return 'unclear' in read ? `${read.unclear.what} → ${read.unclear.right}` : '';
};

describe('what is asked', () => {
  it('is everything for today, as text, in English, where nothing is said', () => {
    expect(asked('due', {})).toEqual({ today: TODAY, json: false, language: 'en', city: null, format: null, person: '', line: '' });
  });

  it('is what was said', () => {
    expect(asked('due', { today: '2026-02-28', json: 'true', city: 'Lyon', language: 'fr' })).toMatchObject({ today: parseDay('2026-02-28'), json: true, city: 'Lyon', language: 'fr' });
    expect(asked('log', { person: ' Ana Ruiz ', line: 'call: hello' })).toMatchObject({ person: 'Ana Ruiz', line: 'call: hello' });
    expect(asked('export', { format: 'csv' })).toMatchObject({ format: 'csv', json: false });
    expect(asked('export', { format: 'json' })).toMatchObject({ format: 'json', json: false });
  });

  it.each(COMMANDS.filter(({ id }) => id !== 'export').map(({ id }) => id))('is JSON of %s by format=json too, and text by format=text', (id) => {
    expect(asked(id, { format: 'json' })).toEqual(asked(id, { json: 'true' }));
    expect(asked(id, { format: 'text' })).toEqual(asked(id, {}));
  });

  it('is in no name of every object', () => {
    expect(wrong('due', { constructor: 'x' })).toContain('“constructor” is nothing');
    expect(wrong('due', Object.fromEntries([['__proto__', 'x']]))).toContain('“__proto__” is nothing');
  });
});

describe('what makes no sense', () => {
  it('is told with what would be right, as it is typed in the terminal', () => {
    expect(wrong('due', { today: 'tomorrow' })).toBe('--today tomorrow is not a day of the calendar → --today 2026-11-23');
    expect(wrong('stats', { city: 'Lyon' })).toBe('--city goes with due alone → kith due ~/Notes --city Lisbon');
    expect(wrong('due', { format: 'ics' })).toBe('--format ics goes with export alone → kith export ~/Notes --format ics');
    expect(wrong('export', { format: 'text' })).toBe('--format text is none Kith writes → --format vcard, --format csv, --format json, --format ics');
  });

  it('names what there is instead', () => {
    expect(wrong('due', { colour: 'red' })).toMatch(/“colour” is nothing.* → --today DAY, --json, --city PLACE, --language LANG$/);
    expect(wrong('log', { colour: 'red' }, APP_DIALECT)).toMatch(/ → person=NAME, line=LINE, today=DAY, json, language=LANG$/);
    expect(wrong('due', { format: 'xml' })).toBe('--format xml is none Kith writes → --format json, --format text');
  });

  it('is told with what would be right, as it is typed in the app', () => {
    expect(wrong('due', { today: 'next week' }, APP_DIALECT)).toBe('today="next week" is not a day of the calendar → today=2026-11-23');
    expect(wrong('stats', { city: 'Lyon' }, APP_DIALECT)).toBe('city goes with due alone → obsidian kith:due city=Lisbon');
    expect(wrong('log', { json: '1' }, APP_DIALECT)).toBe('json=1 stands alone, with nothing behind it → json');
  });

  it('is told in the language asked for, in English where that is none', () => {
    expect(wrong('due', { today: 'demain', language: 'fr' })).toBe('--today demain n’est pas un jour du calendrier → --today 2026-11-23');
    expect(wrong('due', { today: 'cras', language: 'la' })).toBe('--language la is not a language Kith speaks → --language en, --language fr');
    expect(wrong('due', { language: 'fr-CA' })).toBe('--language fr-CA n’est pas une langue que Kith parle → --language en, --language fr');
    const given = { language: 'fr-CA' };
    expect(printUnclear(readAsked(command('due'), given, TODAY, TERMINAL) as Unclear, given)).toContain('. Correct\u00a0: --language en');
  });
});

describe.each(DIALECTS)('what is shown as right in %s', (_, dialect) => {
  it.each(LANGUAGES)('is understood (%s)', (language) => {
    const { examples } = wordsOf(language).terminal;
    for (const { id, takes, flags } of COMMANDS) {
      const given = Object.fromEntries([...takes, ...flags].map((name) => [name, name === 'json' ? 'true' : examples[name]]));
      expect(wrong(id, given, dialect), id).toBe('');
    }
  });

  it.each(LANGUAGES)('stands in the help, with every command and flag (%s)', (language) => {
    const words = wordsOf(language);
    const help = printHelp(words, dialect, [['own', 'of one place']]);
    const rows = help.split('\n').filter((row) => row.startsWith('  '));
    expect(rows.length).toBe(COMMANDS.length + FLAGS.length + 1);
    for (const one of COMMANDS) expect(rows.filter((row) => row.startsWith(`  ${dialect.usage(one)} `) && row.endsWith(words.terminal.commands[one.id]))).toHaveLength(1);
    for (const name of FLAGS) expect(rows.filter((row) => row.startsWith(`  ${dialect.flag(name, VALUES[name])} `) && row.endsWith(words.terminal.flags[name]))).toHaveLength(1);
    const withOne = FLAGS.filter((name) => COMMANDS.filter(({ flags }) => flags.includes(name)).length === 1);
    expect(withOne).toEqual(['city', 'format']);
    for (const name of FLAGS) {
      const home = COMMANDS.find(({ flags }) => flags.includes(name))!.id;
      expect(rows.find((row) => row.endsWith(words.terminal.flags[name]))!.includes(words.terminal.with(home)), name).toBe(withOne.includes(name));
    }
  });
});

it('help begins with what Kith is, and each list has its meanings below each other', () => {
  const words = wordsOf('en');
  const [title, commands, flags, ...others] = printHelp(words, TERMINAL).split('\n\n');
  expect([title, others]).toEqual([`kith – ${words.terminal.about}`, []]);
  expect([commands!.split('\n').length, flags!.split('\n').length]).toEqual([COMMANDS.length, FLAGS.length]);
  for (const [list, says] of [[commands!, (at: number) => words.terminal.commands[COMMANDS[at]!.id]], [flags!, (at: number) => words.terminal.flags[FLAGS[at]!]]] as const) {
    const starts = list.split('\n').map((row, at) => row.length - says(at).length - (row.includes(words.terminal.with('due')) ? words.terminal.with('due').length + 1 : row.includes(words.terminal.with('export')) ? words.terminal.with('export').length + 1 : 0));
    expect(new Set(starts).size).toBe(1);
  }
});
