import { describe, expect, it } from 'vitest';
import { channelCode, channelOf, channelTable, matchChannel, type Channel } from '../../src/core/channel';
import { LEXICON } from './reading';

const table = LEXICON.channels;
const nameOf = (text: string): string | null => channelOf(table, channelCode(table, text))?.name ?? null;

/** The table of the note format, section 2. */
const FORMAT: readonly (readonly [string, number, boolean, string])[] = [
  ['met', 5, true, 'in person, coffee, lunch, dinner, breakfast, drinks, walk, visit, meeting, tennis, café, déjeuner, dîner, rencontre, visite, réunion'],
  ['event', 4, true, 'party, conference, meetup, soirée, événement, conférence'],
  ['call', 4, true, 'phone, rang, video, zoom, teams, facetime, voice, appel, téléphone, visio'],
  ['letter', 3, true, 'card, postcard, handwritten, gift, lettre, carte, mot, cadeau'],
  ['email', 2, true, 'mail, emailed, courriel, e-mail'],
  ['message', 2, true, 'text, sms, whatsapp, signal, dm, chat, texto, message'],
  ['social', 1, false, 'like, comment, repost, linkedin, twitter, x, instagram, réseau'],
];

describe('the channel table', () => {
  it('is the one of the note format, richest first', () => {
    expect(table.rows.map(({ name, richness, resets }) => [name, richness, resets])).toEqual(FORMAT.map(([name, richness, resets]) => [name, richness, resets]));
  });

  it.each(FORMAT.flatMap(([name, , , synonyms]) => [name, ...synonyms.split(', ')].map((word): [string, string] => [word, name])))('“%s” is %s', (word, name) => {
    expect([nameOf(word), nameOf(word.toUpperCase()), nameOf(word.normalize('NFD'))]).toEqual([name, name, name]);
  });

  it.each(['', ' ', 'calls', 'call them', 'inperson', 'in', 'in  person', 'tea', 'constructor', '__proto__', 'hasOwnProperty', 'call-back', '- call', 'ca ll'])('“%s” is none', (word) => {
    expect(channelCode(table, word)).toBe(0);
  });

  it('has no row for the code 0 or for one beyond its end', () => {
    expect(channelOf(table, 0)).toBeNull();
    expect(channelOf(table, 99)).toBeNull();
  });

  it('gives a word said twice to the first row that has it', () => {
    const twice = channelTable([
      { name: 'paper', synonyms: ['card'], richness: 3, resets: true },
      { name: 'card', synonyms: ['note'], richness: 2, resets: true },
    ]);
    expect(channelCode(twice, 'card')).toBe(1);
    expect(channelCode(twice, 'note')).toBe(2);
  });

  it('prefers the longest phrase, whatever the order of the rows', () => {
    const phrases = channelTable([
      { name: 'video', synonyms: ['video'], richness: 4, resets: true },
      { name: 'film', synonyms: ['video game night', '', '  '], richness: 5, resets: true },
    ]);
    expect(channelCode(phrases, 'video game night')).toBe(2);
    expect(matchChannel(phrases, 'video game was fun', 0)).toEqual({ code: 1, end: 5 });
    expect(channelCode(phrases, '')).toBe(0);
  });

  it('reads words that are named like parts of objects', () => {
    const odd = channelTable([{ name: '__proto__', synonyms: [], richness: 1, resets: true }, { name: 'constructor', synonyms: [], richness: 2, resets: true }]);
    // A word is letters and digits; an underscore is neither, so that row is never met.
    expect([channelCode(odd, '__proto__'), channelCode(odd, 'constructor')]).toEqual([0, 2]);
  });
});

it('a table of more rows than a history has codes for knows the first of them', () => {
  const long = channelTable(Array.from({ length: 300 }, (_, index) => ({ name: `way ${index + 1}`, synonyms: [], richness: 2, resets: true })));
  expect(['way 255', 'way 256', 'way 257', 'way 300'].map((word) => channelCode(long, word))).toEqual([255, 0, 0, 0]);
});

describe('the word at an offset', () => {
  it.each([
    ['call: the deck', 4], ['call', 4], ['call, short', 4], ['call(5 min)', 4], ['e-mail about it', 6], ['in person at last', 9], ['Café – long', 4], ['call’', 4], ['call- ', 4],
  ])('“%s” ends at %d', (text, end) => {
    expect(matchChannel(table, text, 0)?.end).toBe(end);
  });

  it.each(['called', 'call2', 'callé', 'in-person', '', '→ call', '(call)', '电话'])('“%s” has no channel at its head', (text) => {
    expect(matchChannel(table, text, 0)).toBeNull();
  });
});

describe('words of other scripts, which are read by their spelling', () => {
  const row = (name: string, ...synonyms: string[]): Channel => ({ name, synonyms, richness: 4, resets: true });
  const letters = channelTable([
    row('звонок', 'видео', 'видео по сети', 'видео по', ''),
    row('встреча', 'видео-встреча', 'чай', 'звонок', 'кафе № 2'),
    row('зв’язок', 'зв\'язок', '面談2', 'δείπνο', 'tea-', 'hot tea-'),
  ]);
  const found = (text: string, at = 0, to?: number): string | null => {
    const match = matchChannel(letters, text, at, to);
    return match && `${match.code} ${text.slice(match.end)}`;
  };

  it.each([
    ['звонок: о деле', '1 : о деле'], ['Звонок', '1 '], ['встреча, потом', '2 , потом'], ['чай', '2 '], ['чаи\u0306 вдвоём', '2  вдвоём'], ['ΔΕΊΠΝΟ – x', '3  – x'], ['面談2、x', '3 、x'],
    ['видео', '1 '], ['видео по сети: план', '1 : план'], ['видео по почте', '1  почте'], ['видео с ней', '1  с ней'], ['видео по', '1 '], ['видео/по сети', '1 /по сети'], ['видео  по сети', '1   по сети'],
    ['видео-встреча: x', '2 : x'], ['зв’язок є', '3  є'], ['зв\'язок є', '3  є'], ['звонок- ', '1 - '], ['звонок’ x', '1 ’ x'],
  ])('“%s” begins with one', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each(['звонки', 'звонок2', 'звонок-видео', 'видеосвязь', '面談', '面', '№ 2', '→ звонок', ' звонок', '’звонок', '\u0301 x', 'кафе № 2', 'tea-', 'hot tea-', 'tea'])('“%s” begins with none', (text) => {
    expect(found(text)).toBe(null);
  });

  it('are looked for at an offset, and no farther than asked', () => {
    expect(found('- звонок: x', 2)).toBe('1 : x');
    expect(found('- звонок: x', 3)).toBe(null);
    expect(found('звонок', 0, 5)).toBe(null);
    expect(found('звонок2', 0, 6)).toBe('1 2');
    expect(found('видео по сети', 0, 12)).toBe('1  сети');
    expect(found('видео по сети', 0, 6)).toBe('1  по сети');
    expect(found('видео по', 0, 5)).toBe('1  по');
  });

  it('are a channel’s when they are all of a text, whatever space is behind them', () => {
    expect([' ', ' \n', ''].map((space) => channelCode(letters, `видео по сети${space}`))).toEqual([1, 1, 1]);
    expect(['видео по почте', 'видео.'].map((text) => channelCode(letters, text))).toEqual([0, 0]);
  });
});
