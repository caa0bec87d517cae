import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bold, dim, plain, printTable } from '../../../src/core/terminal/table';
import { kith, SAMPLE } from '../../headless/terminal';

const QUIET = { colour: false, width: Infinity };
const COLUMNS = [{ head: 'name' }, { head: 'why', flexible: true }, { head: 'days', right: true }];

describe('a table', () => {
  it('has columns as wide as their widest cell, numbers to the right, nothing behind the last', () => {
    expect(printTable(COLUMNS, [['Ana', 'call', '7'], ['Bartholomew', '', '120']], QUIET).split('\n')).toEqual([
      'name         why   days',
      'Ana          call     7',
      'Bartholomew         120',
    ]);
  });

  it('has no line of heads when it has none', () => {
    const rows = [['notes', '3']];
    for (const colour of [true, false]) expect(printTable([{ head: '' }, { head: '', right: true }], rows, { ...QUIET, colour })).toBe('notes  3');
  });

  it('counts what a terminal shows: wide letters twice, accents put on afterwards not at all', () => {
    expect(printTable([{ head: 'name' }, { head: 'x' }], [['田中', '.'], ['Zoe\u0308', '.'], ['\u{20000}b', '.'], ['🎂', '.']], QUIET).split('\n')).toEqual([
      'name  x', '田中  .', 'Zoe\u0308   .', '\u{20000}b   .', '🎂    .',
    ]);
  });

  it('leaves out what is optional, the last first, before the flexible column is cut below its least', () => {
    const columns = [{ head: 'name' }, { head: 'why', flexible: true, least: 14 }, { head: 'days', right: true, optional: true }, { head: 'note', optional: true }];
    const at = (width: number): string => printTable(columns, [['Ana', 'a long reason that goes on', '7', 'Ana.md']], { colour: false, width }).split('\n')[1]!;
    expect([46, 45, 34, 33, 26, 25, 20, 19].map(at)).toEqual([
      'Ana   a long reason that goes on     7  Ana.md', 'Ana   a long reason that goes …     7  Ana.md', 'Ana   a long reason…     7  Ana.md',
      'Ana   a long reason that g…     7', 'Ana   a long reason…     7', 'Ana   a long reason that…', 'Ana   a long reason…', 'Ana   a long reaso…',
    ]);
  });

  it('cuts the flexible column to the width there is', () => {
    const rows = [['Ana', 'a long reason that goes on and on', '7'], ['Bo', '田中田中田中田中田中田中田中', '12']];
    const lines = printTable(COLUMNS, rows, { colour: false, width: 30 }).split('\n');
    expect(lines).toEqual(['name  why                 days', 'Ana   a long reason tha…     7', 'Bo    田中田中田中田中…     12']);
    expect(printTable(COLUMNS, rows, { colour: false, width: 1 }).split('\n')[1]).toBe('Ana   a long reas…     7');
  });
});

describe('colour', () => {
  it('is only where it is asked for', () => {
    expect([dim('a', QUIET), bold('a', QUIET)]).toEqual(['a', 'a']);
    const style = { colour: true, width: Infinity };
    expect([dim('a', style), bold('a', style)]).toEqual(['\u001b[2ma\u001b[22m', '\u001b[1ma\u001b[22m']);
  });

  it.each([['due', SAMPLE], ['audit', SAMPLE], ['stats', SAMPLE], ['person', SAMPLE, 'Ana Ruiz']])('changes no word of kith %s', (...args) => {
    const coloured = kith(args, { style: { colour: true, width: Infinity } }).out;
    expect(coloured).toContain('\u001b[1m');
    expect(stripVTControlCharacters(coloured)).toBe(kith(args).out);
  });
});

describe('a text of a note', () => {
  it('is shown without what moves a cursor, rings, or turns the direction', () => {
    expect(plain('a\u001b[2Jb\u0007c\nd\u202ee\u2066f\u009bg\u200bé田')).toBe('a[2Jbcdefgé田');
  });
});

describe('every table of the sample vault', () => {
  it('begins each column at one place', () => {
    for (const block of kith(['due', SAMPLE]).out.split('\n\n').filter((text) => text.includes('name '))) {
      const [head, ...rows] = block.split('\n').slice(1);
      const starts = ['why', 'due', 'note'].map((name) => head!.indexOf(name, 4));
      expect(rows.length).toBeGreaterThan(0);
      // What is worth saying stands below a person, in the second column alone.
      for (const row of rows.filter((text) => !/^ +· /.test(text))) for (const start of starts) expect(row.slice(start - 2, start + 1)).toMatch(/^ {2}\S$/);
    }
  });
});
