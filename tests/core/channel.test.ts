import { describe, expect, it } from 'vitest';
import { channelCode, channelOf, channelTable, matchChannel } from '../../src/core/channel';
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
  expect([channelCode(long, 'way 255'), channelCode(long, 'way 256')]).toEqual([255, 0]);
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
