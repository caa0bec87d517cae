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
    expect(rows.find((row) => row.includes(words.terminal.flags.city))).toContain(words.terminal.with('due'));
  });
});
