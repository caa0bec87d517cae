import { describe, expect, it } from 'vitest';
import { readCapture } from '../../src/core/capture';
import type { Choices } from '../../src/core/capture-people';
import { nameBook } from '../../src/core/name-book';
import { day, LEXICON } from './reading';
import { ANA, asked, capture, CHARLES, logged, loggedIn, SAM, someone, TALIA } from './typing';

describe('people named in a line', () => {
  it('are linked, and each note names the others', () => {
    expect(loggedIn('coffee with Ana, Sam: pricing #gave', [])).toEqual({
      'Ana Ruiz': '2026-11-23 coffee with [[Sam Okafor]]: pricing #gave',
      'Sam Okafor': '2026-11-23 coffee with [[Ana Ruiz]]: pricing #gave',
    });
    expect(loggedIn('lunch yesterday with Ana', [CHARLES])).toEqual({
      'Charles': '2026-11-22 lunch with [[Ana Ruiz]]',
      'Ana Ruiz': '2026-11-22 lunch with [[Charles]]',
    });
    expect(loggedIn('hier déjeuner avec Ana, Sam et Talia : prix', [])).toEqual({
      'Ana Ruiz': '2026-11-22 déjeuner avec [[Sam Okafor]] et [[Talia Mercer]] : prix',
      'Sam Okafor': '2026-11-22 déjeuner avec [[Ana Ruiz]] et [[Talia Mercer]] : prix',
      'Talia Mercer': '2026-11-22 déjeuner avec [[Ana Ruiz]] et [[Sam Okafor]] : prix',
    });
  });

  it('are those picked beforehand when the line names none', () => {
    expect(loggedIn('call: the deck', [ANA, SAM])).toEqual({ 'Ana Ruiz': '2026-11-23 call with [[Sam Okafor]]: the deck', 'Sam Okafor': '2026-11-23 call with [[Ana Ruiz]]: the deck' });
    expect(logged('call the deck', [ANA, SAM])).toBe('2026-11-23 call with [[Sam Okafor]]: the deck');
    expect(logged('call (20 min) — the deck', [ANA, SAM])).toBe('2026-11-23 call (20 min) with [[Sam Okafor]] — the deck');
    expect(logged('the deck', [ANA, SAM])).toBe('2026-11-23 with [[Sam Okafor]]: the deck');
    expect(logged('coffee, [[Acme]] deal', [ANA, SAM])).toBe('2026-11-23 coffee with [[Sam Okafor]]: [[Acme]] deal');
    expect(logged('2026-11-03', [ANA, SAM])).toBe('2026-11-03 with [[Sam Okafor]]');
  });

  it.each([
    ['Ana Ruiz', 'Ana Ruiz'], ['ana ruiz', 'Ana Ruiz'], ['ANA', 'Ana Ruiz'], ['An', 'Ana Ruiz'], ['sammy', 'Sam Okafor'], ['elodie', 'Élodie Brun'], ['tal', 'Talia Mercer'], ['tom v', 'Tom Vale'], ['jean-luc', 'Jean-Luc de la Tour'],
  ])('are found by name, alias, first name or beginning: %s', (typed, name) => {
    for (const line of [`call with ${typed}: x`, `call with ${typed}`, `call with ${typed} yesterday: x`, `call with ${typed} (20 min): x`, `call with ${typed} — x`, `call avec ${typed} #gave`]) {
      expect(loggedIn(line)).toHaveProperty([name]);
    }
  });

  it.each([
    ['with Ana Ruiz about pricing', 'with [[Ana Ruiz]] about pricing'],
    ['with Ana about pricing', 'with [[Ana Ruiz]] about pricing'],
    ['with Ana, great talk', 'with [[Ana Ruiz]], great talk'],
    ['with Ana and Sam', 'with [[Ana Ruiz]] and [[Sam Okafor]]'],
    ['with Ana & Sam - x', 'with [[Ana Ruiz]] and [[Sam Okafor]] - x'],
    ['with Ana, Sam, and Talia: x', 'with [[Ana Ruiz]], [[Sam Okafor]] and [[Talia Mercer]]: x'],
    ['with Ana: Sam sends his regards', 'with [[Ana Ruiz]]: Sam sends his regards'],
    ['with [[Ana Ruiz|Ana]]: x', 'with [[Ana Ruiz|Ana]]: x'],
    ['with [[Acme]], Ana: x', 'with [[Ana Ruiz]] and [[Acme]]: x'],
    ['with [Ana](People/Ana%20Ruiz.md): x', 'with [Ana](People/Ana%20Ruiz.md): x'],
    ['with Charles: x', ': x'],
    ['with Charles and Ana: x', 'with [[Ana Ruiz]]: x'],
    ['with Ana about Lisbon', 'with [[Ana Ruiz]] about Lisbon'],
    ['with Ana or Zed', 'with [[Ana Ruiz]] or Zed'],
    ['with [[Ana Ruiz]] Sam came too', 'with [[Ana Ruiz]] Sam came too'],
    ['with [[ Ana Ruiz ]]: x', 'with [[ Ana Ruiz ]]: x'],
    ['with Ana, #gave', 'with [[Ana Ruiz]], #gave'],
    ['with #gave', 'with #gave'],
    ['with a good deal of patience and more', 'with a good deal of patience and more'],
  ])('end where the summary begins: %s', (typed, expected) => {
    expect(logged(`coffee ${typed}`)).toBe(`2026-11-23 coffee${expected.startsWith(':') ? '' : ' '}${expected}`);
    expect(asked(`coffee ${typed}`)).toEqual([]);
  });

  it('count for the person a link leads to', () => {
    expect(Object.keys(loggedIn('coffee with [[Ana Ruiz|Ana]], [[People/Talia Mercer]], [[Other/Sam Okafor]]: x'))).toEqual(['Charles', 'Ana Ruiz', 'Talia Mercer']);
    expect(loggedIn('coffee with [[Ana Ruiz|Ana]]: x')['Ana Ruiz']).toBe('2026-11-23 coffee with [[Charles]]: x');
    expect(Object.keys(loggedIn('coffee with [[ Ana Ruiz.md ]]: x'))).toEqual(['Charles', 'Ana Ruiz']);
    expect(Object.keys(loggedIn('coffee with [[Ana Ruiz]] Sam came too'))).toEqual(['Charles', 'Ana Ruiz']);
  });

  it('may begin the line', () => {
    expect(loggedIn('with Ana about pricing', [CHARLES])).toEqual({ 'Charles': '2026-11-23 with [[Ana Ruiz]] about pricing', 'Ana Ruiz': '2026-11-23 with [[Charles]] about pricing' });
    expect(capture('with Ana about pricing').parts).toMatchObject({ head: '', tail: 'about pricing' });
  });

  it('keep a summary from being read as a channel', () => {
    expect(loggedIn('with Ana: call later', [])).toEqual({ 'Ana Ruiz': '2026-11-23 with [[Ana Ruiz]]: call later' });
  });

  it.each<[string, readonly string[]]>([
    ['coffee with Zed: x', ['Zed (0)']],
    ['coffee with zed: x', ['zed (0)']],
    ['coffee with Tom: x', ['Tom (2)']],
    ['coffee with To: x', ['To (2)']],
    ['coffee with Ana, Zed and Tom: x', ['Zed (0)', 'Tom (2)']],
    ['coffee with Ana Lopez: x', ['Ana Lopez (0)']],
    ['coffee with Zed yesterday: x', ['Zed (0)']],
    ['coffee with Maria da Silva', ['Maria da Silva (0)']],
    ['lunch with the team: planning', ['the team (0)']],
    ['coffee with [[Zed]]: x', []],
    ['coffee with a good deal of patience and more', []],
    ['coffee: with Zed', []],
    ['coffee with zed', ['zed (0)']],
    ['coffee with zed : x', ['zed (0)']],
    ['coffee with zed #gave', ['zed (0)']],
    ['coffee with zed - x', ['zed (0)']],
    ['coffee with zed (20 min): x', ['zed (0)']],
    ['coffee with zed, great talk', ['zed (0)']],
    ['coffee with zed and ana: x', ['zed (0)']],
    ['coffee with zed et ana: x', ['zed (0)']],
    ['coffee with zed; then home', []],
    ['coffee with zed yesterday: x', ['zed (0)']],
    ['lunch with the team last friday', ['the team (0)']],
    ['coffee with Ana and zed yesterday: x', ['zed (0)']],
    ['coffee with Ana, zed', []],
    ['coffee with Ana, zed yesterday', []],
    ['coffee with Ana, zed: x', ['zed (0)']],
    ['coffee with Ana, zed : x', ['zed (0)']],
    ['coffee with Ana, great talk, see: x', []],
    ['coffee with Ana Maria', ['Ana Maria (0)']],
    ['coffee with Maria Da Silva Costa: x', ['Maria Da Silva Costa (0)']],
    ['coffee with Maria Da Silva Costa Lopes: x', []],
    ['coffee with Zed about the price: x', []],
    ['lunch with people from the office: planning', []],
    ['lunch with 3 others: planning', []],
    ['2026-11-03 coffee with Wednesday Addams: x', ['Wednesday Addams (0)']],
  ])('are asked about when nobody or several are called so: %s', (typed, names) => {
    expect(asked(typed)).toEqual(names);
  });

  it('stay words until they are answered, behind the links', () => {
    expect(logged('coffee with Zed and Ana: x')).toBe('2026-11-23 coffee with [[Ana Ruiz]] and Zed: x');
    expect(logged('lunch with the team: planning')).toBe('2026-11-23 lunch with the team: planning');
    const choices = new Map([['zed', TALIA], ['tom', null]]);
    expect(logged('coffee with Zed, Tom: x', [CHARLES], choices)).toBe('2026-11-23 coffee with [[Talia Mercer]] and Tom: x');
    expect(asked('coffee with Zed, Tom: x', [CHARLES], choices)).toEqual([]);
    expect(Object.keys(loggedIn('coffee with ZED: x', [CHARLES], choices))).toEqual(['Charles', 'Talia Mercer']);
  });

  it.each([
    ['with Ana, yesterday: x', '2026-11-22 coffee with [[Ana Ruiz]]: x'],
    ['with Ana , yesterday: x', '2026-11-22 coffee with [[Ana Ruiz]]: x'],
    ['with Ana,yesterday: x', '2026-11-22 coffee with [[Ana Ruiz]]: x'],
    ['with Ana Yesterday: x', '2026-11-22 coffee with [[Ana Ruiz]]: x'],
    ['with Ana, 2026-11-03: x', '2026-11-03 coffee with [[Ana Ruiz]]: x'],
    ['with Ana, tomorrow’s plan', '2026-11-23 coffee with [[Ana Ruiz]], tomorrow’s plan'],
    ['with zed yesterday: x', '2026-11-22 coffee with zed: x'],
    ['with the team last friday', '2026-11-20 coffee with the team'],
  ])('may stand before the day: coffee %s', (typed, expected) => {
    expect(logged(`coffee ${typed}`)).toBe(expected);
  });

  it('are as long as somebody is called so', () => {
    const book = nameBook([someone('Ana'), someone('Ana Ruiz'), someone('Sam')]);
    const names = (typed: string, choices: Choices = new Map()): string[] => {
      const read = readCapture(typed, { today: day('2026-11-23'), lexicon: LEXICON, book, about: [CHARLES], choices });
      return 'rule' in read ? [read.rule] : read.parts.names.map(({ text, found }) => `${text} = ${found.map(({ name }) => name).join()}`);
    };
    expect(names('coffee with Ana Ruiz about pricing')).toEqual(['Ana Ruiz = Ana Ruiz']);
    expect(names('coffee with Ana about pricing')).toEqual(['Ana = Ana']);
    expect(names('coffee with ana ruiz Yesterday: x')).toEqual(['ana ruiz = Ana Ruiz']);
    expect(names('coffee with Ana r, Sam: x')).toEqual(['Ana = Ana']);
    expect(names('coffee with Ana Lopez: x')).toEqual(['Ana Lopez = ']);
    // What was answered before, likewise
    const choices = new Map([['zed', TALIA], ['zed blue', SAM], ['mo', null]]);
    expect(names('coffee with Zed about pricing', choices)).toEqual(['Zed = Talia Mercer']);
    expect(names('coffee with Zed Blue about pricing', choices)).toEqual(['Zed Blue = Sam Okafor']);
    expect(names('coffee with Mo about pricing', choices)).toEqual(['Mo = ']);
  });

  it('are not told by the line itself, and nobody several may be is taken for one', () => {
    expect(capture('coffee with Ana: x').interaction.people).toEqual([]);
    expect(Object.keys(loggedIn('coffee with Tom and Ana: x'))).toEqual(['Charles', 'Ana Ruiz']);
  });

  it('are no more than once in a line', () => {
    expect(loggedIn('coffee with Ana, Ana Ruiz, [[Ana Ruiz]]: x', [CHARLES, CHARLES])).toEqual({
      'Charles': '2026-11-23 coffee with [[Ana Ruiz]]: x', 'Ana Ruiz': '2026-11-23 coffee with [[Charles]]: x',
    });
  });

  it('may bear the names of properties', () => {
    expect(asked('coffee with constructor: x', [someone('__proto__')])).toEqual(['constructor (0)']);
  });
});
