import { describe, expect, it } from 'vitest';
import { misgivenCircle, readListener, readOptions, readText, type OptionName } from '../../src/core/api-arguments';
import { Roster } from '../../src/core/roster';
import { sourceOf } from '../../scripts/headless/folder';
import { day, LEXICON, personNote } from './reading';

const ALL: readonly OptionName[] = ['today', 'circle', 'city', 'limit'];
const wrong = (given: unknown, names = ALL): string => {
  const read = readOptions(given, names);
  return 'rule' in read ? `${read.rule} ${read.given}` : 'read';
};

describe('the options of a question', () => {
  it('are what was given, and nothing where nothing was', () => {
    const none = { today: null, circle: null, city: null, limit: null };
    expect([undefined, {}, { today: undefined, limit: undefined }].map((given) => readOptions(given, ALL))).toEqual([none, none, none]);
    expect(readOptions({ today: '2026-11-23', circle: 'friends', city: 'Lyon', limit: 1 }, ALL)).toEqual({ today: day('2026-11-23'), circle: 'friends', city: 'Lyon', limit: 1 });
  });

  it.each<[unknown, string]>([
    [null, 'no-options null'], ['friends', 'no-options friends'], [5, 'no-options 5'], [[], 'no-options []'], [() => 5, 'no-options function'],
    [{ limt: 5 }, 'unknown-option limt'], [{ limit: 5, circel: 'x' }, 'unknown-option circel'],
    [{ today: '2026-02-30' }, 'no-day 2026-02-30'], [{ today: 20261123 }, 'no-day 20261123'], [{ today: null }, 'no-day null'], [{ today: new Date(0) }, 'no-day object'],
    [{ circle: '' }, 'no-circle '], [{ circle: ' ' }, 'no-circle  '], [{ circle: ['friends'] }, 'no-circle object'], [{ city: 5 }, 'no-city 5'],
    [{ limit: 0 }, 'no-limit 0'], [{ limit: -1 }, 'no-limit -1'], [{ limit: 1.5 }, 'no-limit 1.5'], [{ limit: '5' }, 'no-limit 5'], [{ limit: Infinity }, 'no-limit Infinity'],
  ])('%j are named: %s', (given, said) => {
    expect(wrong(given)).toBe(said);
  });

  it('that another question has are unknown to this one', () => {
    expect(wrong({ city: 'Lyon' }, ['today'])).toBe('unknown-option city');
  });

  it('that throw when they are looked at are named by what could have been given', () => {
    expect(wrong({ get today(): string { throw new Error('no'); } }, ['today', 'limit'])).toBe('unreadable-options today, limit');
    expect(wrong(new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), ['today'])).toBe('unreadable-options today');
  });
});

describe('what else is given', () => {
  it('a text says something, and has its blanks taken off', () => {
    expect(readText(' Ana ', 'no-name')).toBe('Ana');
    expect(readText('x'.repeat(10_000), 'no-line')).toHaveLength(10_000);
    for (const given of ['', '  ', 5, undefined, {}]) expect(readText(given, 'no-line')).toMatchObject({ rule: 'no-line' });
    expect(readText('x'.repeat(10_001), 'no-name')).toMatchObject({ rule: 'no-name' });
  });

  it('a listener can be called', () => {
    const listener = (): number => 5;
    expect(readListener(listener)).toBe(listener);
    expect([null, 'call', {}].map(readListener)).toEqual([{ rule: 'no-listener', given: 'null' }, { rule: 'no-listener', given: 'call' }, { rule: 'no-listener', given: 'object' }]);
  });

  it('a circle is one of the settings, or somebody’s', () => {
    const roster = new Roster(LEXICON, () => null);
    roster.put(sourceOf('Ana.md', personNote('circle: the choir')));
    expect(['friends', 'the choir', null].map((circle) => misgivenCircle(circle, roster, day('2026-11-23')))).toEqual([null, null, null]);
    expect(misgivenCircle('nowhere', roster, day('2026-11-23'))).toEqual({ rule: 'no-circle', given: 'nowhere' });
  });
});
