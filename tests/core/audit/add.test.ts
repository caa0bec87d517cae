import { describe, expect, it } from 'vitest';
import { finds, found, lines, named, note, whom } from './auditing';

const ANA = note('circle: warm\naliases: Nan');

describe('company without a note', () => {
  const company = (body: string, more = {}): string[] => found('unknown-company', { Ana: `${ANA}${body}`, Sam: note('circle: warm'), 'Notes/Choir.md': 'We sing.' }, more)
    .map(({ given, line, facts }) => `${given} ${line} ${facts!.count} ${facts!.kind ?? ''}${facts!.other ?? ''}`.trim());

  it('is whoever took part and is nobody’s note, at the newest line', () => {
    expect(company('- 2026-11-03 coffee with [[Théo]], [[Sam]] and [[Noor]]\n- 2026-11-10 walk with [[théo]]')).toEqual(['théo 7 2', 'Noor 6 1']);
  });

  it('is nobody who is only mentioned, no day, and nobody of a day still to come', () => {
    expect(company('- 2026-11-03 coffee: thought of [[Théo]]\n- 2026-11-04 walk with [[2026-11-01]]\n- 2027-01-01 dinner with [[Noor]]')).toEqual([]);
  });

  it('may have a note that is no person’s, or a person’s other name', () => {
    expect(company('- 2026-11-03 event with [[Choir]]')).toEqual(['Choir 6 1 noteNotes/Choir.md']);
    expect(company('- 2026-11-03 walk with [[Nan]]')).toEqual(['Nan 6 1 aliasAna']);
  });

  it('is taken from meeting and daily notes too', () => {
    expect(company('', { around: { attendees: [named('2026-11-02 Noor', { row: 0 }), named('2026-11-03 Sam', { row: 0, to: 'People/Sam.md' })] } })).toEqual(['Noor 1 1']);
  });

  it('is never suggested again once the user said so', () => {
    expect(company('- 2026-11-03 coffee with [[Théo]]', { settings: { neverSuggest: ['theo'] } })).toEqual([]);
  });

  it('can be made a person where the note is there', () => {
    const [one] = found('unknown-company', { Ana: `${ANA}- 2026-11-03 event with [[Choir]]`, 'Notes/Choir.md': 'We sing.' });
    expect(one?.facts).toMatchObject({ kind: 'note', other: 'Notes/Choir.md' });
  });
});

describe('a name linked often', () => {
  const often = (links: readonly ReturnType<typeof named>[], more = {}): string[] => found('often-named', { Ana: ANA }, { around: { mentions: links }, ...more }).map(({ given, path, facts }) => `${given} ${path} ${facts!.count}`);
  const thrice = (name: string): ReturnType<typeof named>[] => ['2026-11-02', '2026-07-09', '2026-05-23'].map((day) => named(`${day} ${name}`));

  it('three times within six months asks for a note', () => {
    expect(often(thrice('Noor Haddad'))).toEqual(['Noor Haddad Daily/2026-11-02.md 3']);
  });

  it('is told of where it stands last, the latest named first', () => {
    const at = (line: number, path: string, name: string): ReturnType<typeof named> => named(`2026-11-02 ${name}`, { path, line });
    expect(often([...thrice('Zoë'), ...thrice('Noor'), ...['2026-11-03', '2026-10-01', '2026-09-01'].map((date) => named(`${date} Mo`))])).toEqual([
      'Mo Daily/2026-11-03.md 3', 'Noor Daily/2026-11-02.md 3', 'Zoë Daily/2026-11-02.md 3',
    ]);
    const places = found('often-named', { Ana: ANA }, { around: { mentions: [at(9, 'B.md', 'Noor'), at(4, 'A.md', 'Noor'), at(3, 'B.md', 'Noor'), at(12, 'A.md', 'Noor')] } });
    expect(places.map(({ path, line }) => `${path}:${line}`)).toEqual(['A.md:4']);
  });

  it('less often, or longer ago, does not', () => {
    expect(often(thrice('Noor').slice(1))).toEqual([]);
    expect(often([...thrice('Noor').slice(0, 2), named('2026-05-22 Noor')])).toEqual([]);
    expect(often([...thrice('Noor').slice(0, 2), named('2026-11-24 Noor')])).toEqual([]);
  });

  it.each(['pricing', '2026-W47', 'Q3 plan', 'The long way to a price for the book', 'Project/Website 2', '2026-11-02', 'the Zoo'])('is no name: %s', (name) => {
    expect(often(thrice(name))).toEqual([]);
  });

  it.each(['Noor', 'Ludwig van Beethoven', 'Ana Maria Ruiz Lopez', '田中', 'Zoë'])('is a name: %s', (name) => {
    expect(often(thrice(name))).toHaveLength(1);
  });

  it('that leads to a note, or is never to be suggested again, does not', () => {
    expect(often(thrice('Noor').map((one) => ({ ...one, to: 'Projects/Noor.md' })))).toEqual([]);
    expect(often(thrice('Noor').map((one, at) => ({ ...one, to: at === 0 ? 'Projects/Noor.md' : null })))).toEqual([]);
    expect(often(thrice('Ana').map((one) => ({ ...one, to: 'People/Ana.md' })))).toEqual([]);
    expect(often(thrice('Noor'), { settings: { neverSuggest: ['NOOR'] } })).toEqual([]);
  });
});

describe('somebody without a cadence', () => {
  const thrice = lines('2026-11-03 coffee', '2026-09-15 walk', '2026-05-23 lunch');

  it('met on three days of six months is asked about', () => {
    expect(finds('no-cadence', `type: person\n\n${thrice}`)).toBe(true);
    expect(finds('no-cadence', `circle: tennis\n\n${thrice}`)).toBe(true);
  });

  it.each([
    `type: person\n\n${lines('2026-11-03 coffee', '2026-09-15 walk', '2026-05-22 lunch')}`,
    `type: person\n\n${lines('2026-11-03 coffee', '2026-11-03 walk', '2026-05-23 lunch')}`,
    `type: person\n\n${lines('2026-11-03 like', '2026-09-15 like', '2026-05-23 like')}`,
    `type: person\n\n${lines('2026-11-03 → email', '2026-09-15 → email', '2026-05-23 → email')}`,
    `type: person\ncadence: none\n\n${thrice}`, `circle: friends\n\n${thrice}`, `type: person\nresting: true\n\n${thrice}`, `type: person\narchived: true\n\n${thrice}`,
  ])('is not when %j', (text) => {
    expect(finds('no-cadence', text)).toBe(false);
  });

  it('in a circle that asks for nothing is meant so', () => {
    expect(whom('no-cadence', { Ana: note(`circle: neighbours\n\n${thrice}`) }, { settings: { circles: [{ name: 'neighbours', cadence: '' }] } })).toEqual([]);
  });

  it('is offered the cadence that is nearest to what is kept', () => {
    expect(found('no-cadence', { Ana: note(`type: person\n\n${lines('2026-11-16 call', '2026-11-09 call', '2026-11-02 call')}`) })[0]?.facts?.every).toEqual({ count: 1, unit: 'week' });
    const every = (...days: string[]): unknown => found('no-cadence', { Ana: note(`type: person\n\n${lines(...days.map((date) => `${date} call`))}`) })[0]?.facts;
    expect(every('2026-11-16', '2026-11-09', '2026-11-02', '2026-05-22', '2020-01-01')).toMatchObject({ count: 3, every: { count: 1, unit: 'week' } });
    expect(every('2026-11-23', '2026-08-23', '2026-05-23')).toMatchObject({ count: 3, every: { count: 3, unit: 'month' } });
    expect(every('2026-11-23', '2026-08-23', '2026-05-22')).toBeUndefined();
  });
});
