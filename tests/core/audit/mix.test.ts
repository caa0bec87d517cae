import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../src/core/audit/duplicate';
import type { Pair } from '../../../src/core/audit/pairs';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { printFinding } from '../../../src/core/words/print-finding';
import { wordsOf } from '../../../src/core/words/words';
import { found, lines, note, viewIn, whom, type Asked, type Notes } from './auditing';

const OLD = 'circle: warm\nmet: 2019-05-01';
const NEW = 'circle: warm\nmet: 2026-05-01';

/** Who is to be introduced to whom, and the field that says why. */
const introduced = (notes: Notes, asked: Asked = {}): string[] => found('introduction', notes, asked)
  .map(({ about, field, given }) => `${about!.map((path) => path.slice(7, -3)).join('–')} ${field} ${given}`);

describe('an introduction is worth making', () => {
  it.each([
    ['needs: [an internship]', 'offers: [internships in radio]', 'needs an internship'],
    ['offers: [legal advice]', 'needs: [advice on a lease]', 'offers legal advice'],
    ['interests: [old maps]', 'interests: [maps, jazz]', 'interests old maps'],
    ['interests: [Natation]', 'interests: [natation en rivière]', 'interests Natation'],
    ['org: Pricelab', 'org: [PriceLab, Grelot]', 'org Pricelab'],
    ['city: Lyon', 'city: [Porto, lyon]', 'city Lyon'],
    ['city: Lyon\ninterests: jazz\nneeds: [a flat]', 'city: Lyon\ninterests: jazz\noffers: [a flat in Porto]', 'needs a flat'],
  ])('between %j and %j', (fresh, old, why) => {
    expect(introduced({ N: note(`${NEW}\n${fresh}`), O: note(`${OLD}\n${old}`) })).toEqual([`N–O ${why}`]);
  });

  it.each([
    ['interests: [old maps]', 'interests: [fast cars]'], ['needs: [help with tax]', 'offers: [help with a move]'], ['needs: [a flat]', 'needs: [a flat]'], ['offers: [a flat]', 'offers: [a flat]'],
    ['city: Lyon', 'city: Lyons-la-Forêt'], ['org: Pricelab', 'org: Price'], ['interests: [the arts and the rest]', 'interests: [and the sea]'], ['role: baker', 'role: baker'],
  ])('but not between %j and %j', (fresh, old) => {
    expect(introduced({ N: note(`${NEW}\n${fresh}`), O: note(`${OLD}\n${old}`) })).toEqual([]);
  });

  it('of one known over two years and one known under one, by field or by line', () => {
    const met = (a: string, b: string): number => introduced({ A: note(`circle: warm\ncity: Lyon\n${a}`), B: note(`circle: warm\ncity: Lyon\n${b}`) }).length;
    expect(met('met: 2024-11-22', 'met: 2025-11-24')).toBe(1);
    expect(met('met: 2024-11-23', 'met: 2025-11-24')).toBe(0);
    expect(met('met: 2024-11-22', 'met: 2025-11-23')).toBe(0);
    expect(met('met: 2019', 'met: 2018')).toBe(0);
    expect(met('met: 2019', '')).toBe(0);
    expect(met('', 'met: 2026-05-01\n\n- 2026-06-01 coffee')).toBe(0);
    expect(met('role: baker\n\n- 2019-06-01 coffee', 'role: baker\n\n- 2026-06-01 coffee')).toBe(1);
  });

  it('not with somebody who is not answering', () => {
    const asked = (...days: string[]): string[] => introduced({ N: note(`${NEW}\ncity: Lyon`), O: note(`${OLD}\ncity: Lyon\n\n${lines(...days.map((date) => `${date} → call`))}`) });
    expect([asked('2026-11-20', '2026-11-10').length, asked('2026-11-20', '2026-11-10', '2026-11-01').length]).toEqual([1, 0]);
  });

  it.each(['resting: true', 'archived: true'])('not with %s', (field) => {
    expect(introduced({ N: note(`${NEW}\ncity: Lyon`), O: note(`${OLD}\ncity: Lyon\n${field}`) })).toEqual([]);
  });

  it.each<[string, Notes, Asked]>([
    ['a line of one', { O: note(`${OLD}\ncity: Lyon\n\n- 2026-11-01 dinner with [[N]]`), N: note(`${NEW}\ncity: Lyon`) }, {}],
    ['a line of the other', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon\n\n- 2026-11-01 email with [[O]]: here you are #intro`) }, {}],
    ['a line of a third', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`), T: note(`${OLD}\n\n- 2026-11-01 dinner with [[N]] and [[O]]`) }, {}],
    ['who introduced them', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon\nvia: "[[O]]"`) }, {}],
    ['a link of a note', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`) }, { around: { links: new Map([['People/O.md', ['People/N.md']]]) } }],
    ['a meeting', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`) }, { around: { attendees: ['O', 'N'].map((name) => ({ target: name, to: `People/${name}.md`, path: 'Meetings/M.md', line: 1, day: 0, row: 0 })) } }],
    ['what is never to be suggested', { O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`) }, { settings: { neverSuggest: [pairKey('People/N.md', 'People/O.md')] } }],
  ])('not between people linked by %s', (_, notes, asked) => {
    expect(introduced(notes, asked)).toEqual([]);
  });

  it('between people who were at two different meetings all the same', () => {
    const around = { attendees: ['O', 'N'].map((name, row) => ({ target: name, to: `People/${name}.md`, path: 'Meetings/M.md', line: 1, day: 0, row })) };
    expect(introduced({ O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`) }, { around })).toHaveLength(1);
  });

  it('between people who were only two of more than thirty', () => {
    const table = (guests: number, mention = false): number => {
      const attendees = ['People/O.md', 'People/N.md', ...Array.from({ length: guests - 2 }, () => null)].map((to) => ({ target: 'x', to, path: 'Meetings/M.md', line: 1, day: 0, row: mention ? null : 40 }));
      return introduced({ O: note(`${OLD}\ncity: Lyon`), N: note(`${NEW}\ncity: Lyon`) }, { around: { attendees } }).length;
    };
    expect([table(2), table(30), table(31), table(2, true)]).toEqual([0, 0, 1, 1]);
  });

  it('the best first: a need before interests, more of these before fewer, then a house, then a town', () => {
    const notes = {
      N: note(`${NEW}\ncity: Lyon\norg: Pricelab\ninterests: [maps, jazz]\nneeds: [a lawyer]`),
      Aa: note(`${OLD}\ncity: Lyon`), Bb: note(`${OLD}\norg: Pricelab`), Cc: note(`${OLD}\ninterests: [maps]`), Dd: note(`${OLD}\ninterests: [jazz, maps]`), Ee: note(`${OLD}\noffers: [a good lawyer]`),
    };
    expect(introduced(notes).map((text) => text.slice(0, 4))).toEqual(['N–Ee', 'N–Dd', 'N–Cc', 'N–Bb', 'N–Aa']);
  });

  it('ten at the most, those linked already not among them', () => {
    const notes = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`O${index}`, note(`${OLD}\ncity: Lyon`)]));
    expect(introduced({ ...notes, N: note(`${NEW}\ncity: Lyon`) })).toHaveLength(10);
    expect(introduced({ ...notes, N: note(`${NEW}\ncity: Lyon\n\n- 2026-11-01 dinner with [[O0]], [[O1]], [[O2]], [[O3]], [[O4]], [[O5]], [[O6]]`) })).toHaveLength(8);
  });

  it('and says why', () => {
    const says = (fresh: string, old: string): string => printFinding(found('introduction', { N: note(`${NEW}\n${fresh}`), O: note(`${OLD}\n${old}`) })[0]!, wordsOf('en'));
    expect(says('interests: [old maps, jazz]', 'interests: [maps, jazz]')).toContain('N and O both care about old maps, jazz');
    expect(says('org: Pricelab', 'org: Pricelab')).toContain('N and O are both at Pricelab');
    expect(says('offers: [a flat]', 'needs: [a flat in Lyon]')).toContain('N offers “a flat”, and O needs “a flat in Lyon”');
  });
});

/** Every pair of some people, best first, and how many were looked at. */
function pairsIn(notes: Notes): { pairs: readonly Pair[]; looks: number } {
  const { ties, people } = viewIn(notes);
  const pairing = ties.pairsAmong(people);
  const pairs: Pair[] = [];
  for (let pair = pairing.at(0); pair !== null; pair = pairing.at(pairs.length)) pairs.push(pair);
  return { pairs, looks: pairing.looks };
}

describe('pairs are looked for', () => {
  const crowd = (size: number, fields: (index: number) => string): Notes => Object.fromEntries(Array.from({ length: size }, (_, index) => [`P${index}`, note(`${index % 2 === 0 ? OLD : NEW}\n${fields(index)}`)]));

  it('in at most 400 looks where ten thousand people share one city', () => {
    const { pairs, looks } = pairsIn(crowd(10_000, () => 'city: Lyon'));
    expect(looks).toBe(400);
    expect(pairs).toHaveLength(400);
  });

  it('in looks that grow as the people do, whatever they share', () => {
    const looksOf = (size: number): number => pairsIn(crowd(size, (index) => `city: Town ${index % 7}\norg: House ${index % (size / 20)}\ninterests: [a${index % 50} maps, b${index % 3}xx]\nneeds: [tax${index % 9}]\noffers: [tax${index % 11}]`)).looks;
    const [small, large] = [looksOf(400), looksOf(4_000)];
    expect(small).toBeGreaterThan(100);
    expect(large).toBeLessThan(small * 12);
    expect(large).toBeLessThan(4_000 * 10 * 6); // ten for each of the six words of each
  });

  it('among those with most to say for themselves, of equals the first by path', () => {
    const olds = Object.fromEntries(Array.from({ length: 24 }, (_, index) => {
      const name = `O${String.fromCharCode(97 + ((index * 7) % 24))}`;
      return [name, note(`${OLD}\ncity: Lyon${/[bdw]$/.test(name) ? '\ninterests: [maps]' : ''}${/[bx]$/.test(name) ? '\norg: Grelot' : ''}`)];
    }));
    const { pairs } = pairsIn({ ...olds, N: note(`${NEW}\ncity: Lyon`) });
    expect(pairs.map(({ old }) => old.person.name.slice(1)).sort().join('')).toBe('abcdefghijklmnopqrwx'.split('').sort().join(''));
    const fresh = pairsIn({ Oa: note(`${OLD}\ncity: Lyon`), ...Object.fromEntries(Object.entries(olds).map(([name, text]) => [name.replace('O', 'N'), text.replace('2019', '2026')])) }).pairs;
    expect(fresh.map((pair) => pair.new.person.name.slice(1)).join('')).toBe('abcdefghijklmnopqrwx');
  });

  it.each([
    ['needs: [a lawyer, a flat]', ['offers: [lawyers]', 'offers: [lawyers, flats]']],
    ['needs: [a lawyer]\ninterests: [jazz, maps]', ['offers: [lawyers]', 'offers: [lawyers]\ninterests: [maps]', 'offers: [lawyers]\ninterests: [jazz, maps]']],
    ['needs: [a lawyer]\norg: [Grelot, Pricelab]', ['offers: [lawyers]', 'offers: [lawyers]\norg: Grelot', 'offers: [lawyers]\norg: [Grelot, Pricelab]']],
    ['interests: [jazz]\ncity: [Lyon, Porto]', ['interests: [jazz]', 'interests: [jazz]\ncity: Porto', 'interests: [jazz]\ncity: [Lyon, Porto]']],
    ['city: [Lyon, Porto]', ['city: [Lyon, Bern]', 'city: [Porto, Lyon]']],
  ])('with the more in common the sooner: with %j', (fresh, olds) => {
    const names = olds.map((_, index) => `O${index}`);
    const pairs = (order: readonly string[]): string[] => pairsIn({ ...Object.fromEntries(order.map((fields, index) => [`O${index}`, note(`${OLD}\n${fields}`)])), N: note(`${NEW}\n${fresh}`) }).pairs.map(({ old }) => old.person.name);
    expect(pairs(olds)).toEqual([...names].reverse());
    expect(pairs([...olds].reverse())).toEqual(names);
  });

  it('by one word only where that is all: many words of one phrase are one thing in common', () => {
    const [pair, ...others] = pairsIn({ N: note(`${NEW}\ninterests: [open water swimming]`), O: note(`${OLD}\ninterests: [swimming in open water]`), P: note(`${OLD}\nneeds: [jazz]`) }).pairs;
    expect([pair?.interests, others]).toEqual([1, []]);
  });

  it('whom one enjoys before others, and then by path', () => {
    const pairs = (...extra: string[]): string[] => pairsIn({
      Ob: note(`${OLD}\ncity: Lyon${extra.includes('Ob') ? '\nenjoy: true' : ''}`), Oa: note(`${OLD}\ncity: Lyon`), Nb: note(`${NEW}\ncity: Lyon${extra.includes('Nb') ? '\nenjoy: true' : ''}`), Na: note(`${NEW}\ncity: Lyon`),
    }).pairs.map((pair) => `${pair.old.person.name}${pair.new.person.name}`);
    expect(pairs()).toEqual(['OaNa', 'OaNb', 'ObNa', 'ObNb']);
    expect(pairs('Ob')).toEqual(['ObNa', 'ObNb', 'OaNa', 'OaNb']);
    expect(pairs('Nb')).toEqual(['OaNb', 'ObNb', 'OaNa', 'ObNa']);
    expect(pairs('Ob', 'Nb')).toEqual(['ObNb', 'OaNb', 'ObNa', 'OaNa']);
  });

  it('and the rarest thing in common is never crowded out by what everybody shares', () => {
    const notes = { ...crowd(2_000, () => 'city: Lyon'), N: note(`${NEW}\ncity: Lyon\ninterests: [glassblowing]`), O: note(`${OLD}\ncity: Lyon\ninterests: [glassblowing]`) };
    expect(introduced(notes)[0]).toBe('N–O interests glassblowing');
  });
});

describe('nobody new', () => {
  const five = (met: (index: number) => string): Notes => Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`P${index}`, note(`circle: warm\nmet: ${met(index)}`)]));

  it('for six months is said once, of a network of five or more', () => {
    expect(whom('nobody-new', five((index) => `2026-05-${19 + index}`))).toEqual(['P4']);
    expect(whom('nobody-new', five(() => '2026-05-24'))).toEqual([]);
    expect(whom('nobody-new', { A: note(OLD), B: note(OLD), C: note(OLD), D: note(OLD) })).toEqual([]);
  });

  it('not where since when somebody is known is not written down', () => {
    expect(whom('nobody-new', { ...five(() => '2019-01-01'), X: note('circle: warm') })).toEqual([]);
  });

  it('nor by who is archived', () => {
    expect(whom('nobody-new', { ...five(() => '2019-01-01'), X: note('circle: warm\narchived: true\nmet: 2026-11-01') })).toHaveLength(1);
  });
});

describe('only new people', () => {
  it('lead to whom one has known the longest, of equals the first, and count who is known for half a year', () => {
    const some = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`P${index}`, note(`circle: warm\nmet: 2026-05-24\n\n${lines('2026-11-01 coffee')}`)]));
    const known = (met: string): string => note(`circle: warm\nmet: ${met}\n\n${lines('2026-05-01 coffee')}`);
    expect(whom('only-new', { ...some, A: known('2019-05-02'), B: known('2019-05-01'), C: known('2019-05-01'), D: known('2020-01-01') })).toEqual(['B']);
    expect(whom('only-new', { ...some, A: known('2026-05-23') })).toEqual(['A']);
    expect(whom('only-new', { ...some, A: note('circle: warm\nmet: 2026-05-24') })).toEqual([]);
    expect(whom('only-new', { ...some, A: note('circle: warm') })).toEqual([]);
  });

  const fresh = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`P${index}`, note(`circle: warm\nmet: 2026-10-01\n\n${lines('2026-11-01 coffee')}`)]));
  const old = (last: string): string => note(`${OLD}\n\n${lines(`${last} coffee`)}`);

  it('are said where others are known and nobody of them was met', () => {
    expect(whom('only-new', { ...fresh, O: old('2026-05-23') })).toEqual(['O']);
    expect(whom('only-new', { ...fresh, O: old('2026-05-24') })).toEqual([]);
    expect(whom('only-new', fresh)).toEqual([]);
    expect(whom('only-new', { P0: fresh['P0']!, O: old('2020-05-24') })).toEqual([]);
    expect(whom('only-new', { ...fresh, O: note(`${OLD}\nresting: true`) })).toEqual([]);
  });
});

describe('since when somebody is known', () => {
  const people = (met: string): Notes => ({ A: note(OLD), B: note(OLD), C: note(OLD), D: note(OLD), E: note(`circle: warm\nmet: ${met}`) });
  const said = (rule: 'nobody-new' | 'only-new', notes: Notes): string[] => ['en', 'fr'].map((language) => printFinding(found(rule, notes)[0]!, wordsOf(language as 'en' | 'fr')).replaceAll('\u00a0', ' '));

  it('is told in years and months where it is known by more than a year', () => {
    expect(said('nobody-new', people('2025-01'))[0]).toContain('the newest is E, known for 23 months.');
    expect(said('nobody-new', people('2025'))).toEqual([expect.stringContaining('the newest is E. '), expect.stringContaining('la relation la plus récente est E. ')]);
    const seen = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`P${index}`, note(`circle: warm\nmet: 2026-10-01\n\n${lines('2026-11-01 coffee')}`)]));
    expect(said('only-new', { ...seen, O: note('circle: warm\nmet: 2011') })).toEqual([expect.stringContaining('; O you have known longest.'), expect.stringContaining('O est la plus ancienne.')]);
    expect(said('only-new', { ...seen, O: note('circle: warm\nmet: 2011-03-01') })).toEqual([expect.stringContaining('; O you have known for 16 years.'), expect.stringContaining('O, c’est une relation de 16 ans.')]);
    expect(said('only-new', { ...seen, O: note(`circle: warm\nmet: 2011\n\n${lines('2010-12-01 coffee')}`) })[0]).toContain('; O you have known for 16 years.');
  });
});

describe('a circle is over its size', () => {
  const settings = { circles: DEFAULT_SETTINGS.circles.map((row) => (row.name === 'inner' ? { ...row, size: 2 } : row)) };
  const three = { A: note('circle: inner\n\n- 2026-11-01 call'), B: note('circle: Inner\n\n- 2026-10-01 call'), C: note('circle: [clients, inner]\n\n- 2026-11-02 call') };

  it('with more people on the clock than the table says, never without a size', () => {
    expect(found('circle-full', three, { settings })[0]).toMatchObject({ path: 'People/B.md', field: 'circle', given: 'inner', facts: { count: 3, most: 2 } });
    expect(whom('circle-full', three)).toEqual([]);
    expect(whom('circle-full', { ...three, B: note('circle: inner\nresting: true') }, { settings })).toEqual([]);
    const four = { A: note('circle: inner\n\n- 2026-10-02 call'), B: note('circle: inner\n\n- 2026-10-01 call'), C: note('circle: INNER\n\n- 2026-10-01 call'), D: note('circle: outer\n\n- 2020-10-01 call') };
    expect(found('circle-full', four, { settings })).toEqual([expect.objectContaining({ path: 'People/B.md', facts: expect.objectContaining({ count: 3, most: 2, name: 'B' }) as object })]);
    expect(whom('circle-full', { ...four, E: note('circle: inner') }, { settings })).toEqual(['E']);
  });
});
