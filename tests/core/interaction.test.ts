import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lexiconOf } from '../../src/core/lexicon';
import { LineReader, parseInteraction } from '../../src/core/interaction';
import { LEXICON, line, settingsWith, tagsIn, told, type Told } from './reading';

const NOTHING: Told = { day: '2026-11-03', precision: 'day', direction: 'both', channel: null, minutes: null, people: [], summary: '' };

/** What a line tells beyond the day 2026-11-03. */
function rest(text: string): Partial<Told> {
  const read = line(text);
  return Object.fromEntries(Object.entries(read).filter(([key, value]) =>
    JSON.stringify(value) !== JSON.stringify(NOTHING[key as keyof Told])));
}

describe('the lines of the note format', () => {
  it.each<[string, Partial<Told>]>([
    ['2026-11-03 call: caught up on the move; Sam needs an internship #asked', { channel: 'call', summary: 'caught up on the move; Sam needs an internship #asked' }],
    ['2026-10-22 ← email: replied, wants the deck', { day: '2026-10-22', direction: 'in', channel: 'email', summary: 'replied, wants the deck' }],
    ['2026-10-20 → email: congratulated on the Series B', { day: '2026-10-20', direction: 'out', channel: 'email', summary: 'congratulated on the Series B' }],
    ['[[2026-10-01]] coffee with [[Talia]]: payments, tennis', { day: '2026-10-01', channel: 'met', people: ['Talia'], summary: 'payments, tennis' }],
    ['2026-09-12 14:30 lunch (90 min): closed the budget', { day: '2026-09-12', channel: 'met', minutes: 90, summary: 'closed the budget' }],
    ['2026-08 letter', { day: '2026-08-01', precision: 'month', channel: 'letter' }],
    ['2026-07-14 Dinner at Ana\'s', { day: '2026-07-14', channel: 'met', summary: 'at Ana\'s' }],
  ])('%s', (text, expected) => {
    expect(rest(text)).toEqual(expected);
  });
});

describe('a time behind the date', () => {
  it.each([
    '2026-11-03 14:30 call: x', '2026-11-03 9:05 call: x', '2026-11-03 14h30 call: x', '2026-11-03 2:30 pm call: x', '2026-11-03 2pm call: x', '2026-11-03 14h call: x',
    '2026-11-03 14:30:00 call: x', '2026-11-03 14:30-15:00 call: x', '2026-11-03 14:30 – 15:00 call: x', '2026-11-03 14:30: call: x', '2026-11-03 14:30, call: x', '2026-11-03 14:30 - call: x',
    '2026-11-03T14:30 call: x', '[[2026-11-03]] 14:30 call: x',
  ])('is passed over: %s', (text) => {
    expect(rest(text)).toEqual({ channel: 'call', summary: 'x' });
  });

  it('does not hide an arrow', () => {
    expect(rest('2026-11-03 14:30 → call: x')).toEqual({ direction: 'out', channel: 'call', summary: 'x' });
    expect(rest('2026-11-03 14:30-> call: x')).toEqual({ direction: 'out', channel: 'call', summary: 'x' });
  });

  it('is not made of a number that belongs to the summary', () => {
    expect(rest('2026-11-03 14 people came')).toEqual({ summary: '14 people came' });
    expect(rest('2026-11-03 2026 plans')).toEqual({ summary: '2026 plans' });
  });
});

describe('a separator', () => {
  it.each(['2026-11-03 call', '2026-11-03: call', '2026-11-03 : call', '2026-11-03 - call', '2026-11-03 – call', '2026-11-03 — call', '2026-11-03, call', '2026-11-03 | call', '2026-11-03 · call', '2026-11-03—call'])(
    'may stand before the channel: %s', (text) => {
      expect(rest(text)).toEqual({ channel: 'call' });
    });

  it.each(['call: the deck', 'call — the deck', 'call – the deck', 'call - the deck', 'call, the deck', 'call the deck', 'call – the deck', 'call:the deck', 'call :  the deck'])('may stand before the summary: %s', (text) => {
    expect(rest(`2026-11-03 ${text}`)).toEqual({ channel: 'call', summary: 'the deck' });
  });
});

describe('a direction', () => {
  it.each<[string, string]>([
    ['→', 'out'], ['->', 'out'], ['←', 'in'], ['<-', 'in'], ['↔', 'both'], ['<->', 'both'], ['', 'both'], ['↔\uFE0F', 'both'],
  ])('“%s” is %s', (arrow, direction) => {
    expect(line(`2026-11-03 ${arrow} email: hello`)).toMatchObject({ direction, channel: 'email', summary: 'hello' });
    expect(line(`2026-11-03: ${arrow} email: hello`)).toMatchObject({ direction, channel: 'email', summary: 'hello' });
    expect(line(`2026-11-03 — ${arrow}email: hello`)).toMatchObject({ direction, channel: 'email', summary: 'hello' });
  });

  it('needs no channel', () => {
    expect(rest('2026-11-03 → asked about the house')).toEqual({ direction: 'out', summary: 'asked about the house' });
  });

  it('counts only at its place', () => {
    expect(rest('2026-11-03 email → the deck')).toEqual({ channel: 'email', summary: '→ the deck' });
  });
});

describe('a channel', () => {
  it('is said in any case, by any synonym, with or without accents', () => {
    expect(['CALL', 'Visio', 'telephone', 'in person', 'In Person', 'dejeuner', 'E-mail'].map((word) => line(`2026-11-03 ${word}: x`).channel))
      .toEqual(['call', 'call', 'call', 'met', 'met', 'met', 'email']);
  });

  it('is looked for only directly behind the date and direction', () => {
    expect(rest('2026-11-03 long call about the move')).toEqual({ summary: 'long call about the move' });
    expect(rest('2026-11-03 **call**: x')).toEqual({ summary: '**call**: x' });
  });

  it('may be missing: an unknown first word is summary, and the line counts', () => {
    expect(rest('2026-11-03 pigeon: sent one')).toEqual({ summary: 'pigeon: sent one' });
    expect(rest('2026-11-03')).toEqual({});
    expect(rest('2026-11-03 constructor: x')).toEqual({ summary: 'constructor: x' });
  });
});

describe('minutes', () => {
  it.each<[string, number]>([
    ['(90 min)', 90], ['(90)', 90], ['(90m)', 90], ['(90 minutes)', 90], ['(1h30)', 90], ['(1 h 30 min)', 90], ['(2h)', 120], ['(2 hours)', 120], ['(1 heure)', 60], ['(45\')', 45], ['(5 min.)', 5],
  ])('%s are %d', (text, minutes) => {
    expect(rest(`2026-11-03 call ${text}: x`)).toEqual({ channel: 'call', minutes, summary: 'x' });
    expect(rest(`2026-11-03 ${text}: x`)).toEqual({ minutes, summary: 'x' });
  });

  it('may stand behind the people', () => {
    expect(rest('2026-11-03 call with [[Talia]] (20 min): x')).toEqual({ channel: 'call', people: ['Talia'], minutes: 20, summary: 'x' });
  });

  it('are not read out of other brackets', () => {
    expect(rest('2026-11-03 call (about the deck): x')).toEqual({ channel: 'call', summary: '(about the deck): x' });
    expect(rest('2026-11-03 call (3 of us): x')).toEqual({ channel: 'call', summary: '(3 of us): x' });
    expect(rest('2026-11-03 call (): x')).toEqual({ channel: 'call', summary: '(): x' });
  });
});

describe('the people of a line', () => {
  it.each<[string, readonly string[]]>([
    ['with [[Talia]]', ['Talia']],
    ['With [[Talia]]', ['Talia']],
    ['avec [[Talia]]', ['Talia']],
    ['with [[Talia]] and [[Sam]]', ['Talia', 'Sam']],
    ['with [[Talia]] & [[Sam]]', ['Talia', 'Sam']],
    ['avec [[Talia]] et [[Sam]]', ['Talia', 'Sam']],
    ['with [[Talia]], [[Sam]] and [[Ana Ruiz]]', ['Talia', 'Sam', 'Ana Ruiz']],
    ['with [[Talia]], [[Sam]], and [[Ana Ruiz]]', ['Talia', 'Sam', 'Ana Ruiz']],
    ['with [[Talia]],[[Sam]]', ['Talia', 'Sam']],
    ['with [[People/Talia|her]]', ['People/Talia']],
    ['with [[Talia#Work]]', ['Talia']],
    ['with [[Talia^block|her]]', ['Talia']],
    ['with [Talia](People/Talia%20Mercer.md)', ['People/Talia Mercer']],
    ['with [Talia](<People/Talia Mercer.md>)', ['People/Talia Mercer']],
    ['with [Talia](People/Talia.md#Work)', ['People/Talia']],
    ['with [Talia](100%.md)', ['100%.md']],
  ])('%s', (text, people) => {
    expect(rest(`2026-11-03 coffee ${text}: tennis`)).toEqual({ channel: 'met', people, summary: 'tennis' });
    expect(rest(`2026-11-03 ${text} - tennis`)).toEqual({ people, summary: 'tennis' });
  });

  it('are those behind “with”: other links are mentions only', () => {
    expect(rest('2026-11-03 coffee: talked about [[Talia]]')).toEqual({ channel: 'met', summary: 'talked about [[Talia]]' });
    expect(rest('2026-11-03 coffee [[Talia]]')).toEqual({ channel: 'met', summary: '[[Talia]]' });
    expect(rest('2026-11-03 coffee with [[Talia]]: met [[Sam]] and with [[Ana]]')).toEqual({ channel: 'met', people: ['Talia'], summary: 'met [[Sam]] and with [[Ana]]' });
  });

  it('are links: a name alone is summary', () => {
    expect(rest('2026-11-03 coffee with Talia')).toEqual({ channel: 'met', summary: 'with Talia' });
    expect(rest('2026-11-03 coffee with [x] first')).toEqual({ channel: 'met', summary: '[x] first' });
  });
});

describe('the tags of a line', () => {
  it('say what it was', () => {
    expect(tagsIn('- 2026-11-03 call: x #gave #asked #intro #news #thanks')).toEqual(['gave', 'asked', 'intro', 'news', 'thanks']);
    expect(tagsIn('- 2026-11-03 call: x #thanks #other')).toEqual(['thanks']);
    expect(tagsIn('- 2026-11-03 #asked')).toEqual(['asked']);
    expect(tagsIn('- 2026-11-03 call')).toEqual([]);
  });

  it('may be nested, in any case, before a mark', () => {
    expect(tagsIn('- 2026-11-03 call: for a favour (#asked/money no) #Gave, #THANKS.')).toEqual(['gave', 'thanks']);
    expect(tagsIn('- 2026-11-03 call #gave\u00a0x #news\u3000y')).toEqual(['gave', 'news']);
    expect(tagsIn('- 2026-11-03 call: #asked/money')).toEqual(['asked']);
  });

  it('are not part of a word, of code or of a comment', () => {
    expect(tagsIn('- 2026-11-03 call: x#asked [[Note#asked]] `#gave` ``a `#intro` b`` %% #news %% <!-- #thanks -->')).toEqual([]);
    expect(tagsIn('- 2026-11-03 call: #thanks %% #news')).toEqual(['thanks']);
    expect(tagsIn('- 2026-11-03 call: #thanks <!-- #news')).toEqual(['thanks']);
  });

  it('are the ones of the settings', () => {
    const lexicon = lexiconOf(settingsWith({ tags: { gave: '#aide', asked: 'demande', intro: 'constructor', news: 'news', thanks: 'merci' } }));
    expect(tagsIn('- 2026-11-03 call: #Aide #asked #constructor', lexicon)).toEqual(['gave', 'intro']);
  });
});

describe('an inline date field', () => {
  it.each<[string, Partial<Told>]>([
    ['call with [[Talia]]: the deck [date:: 2026-11-03]', { channel: 'call', people: ['Talia'], summary: 'the deck' }],
    ['[date:: 2026-11-03] call: the deck', { channel: 'call', summary: 'the deck' }],
    ['(date:: 2026-11-03) call: the deck', { channel: 'call', summary: 'the deck' }],
    ['→ call: the deck [date:: 2026/11/03] at last', { direction: 'out', channel: 'call', summary: 'the deck at last' }],
    ['call: the deck [date:: [[2026-11-03]]]', { channel: 'call', summary: 'the deck' }],
    ['call: the deck [Date::2026-11-03]', { channel: 'call', summary: 'the deck' }],
    ['call: the deck [date:: 2026-11]', { day: '2026-11-01', precision: 'month', channel: 'call', summary: 'the deck' }],
  ])('dates its line: %s', (text, expected) => {
    expect(rest(text)).toEqual(expected);
  });

  it.each([
    ['call [date:: 2026-02-30]', 'impossible-date'], ['call [date:: soon]', 'unreadable-date'], ['call [date:: ]', 'unreadable-date'], ['call [date:: 2026-11-03 or so]', 'unreadable-date'],
    ['call [date:: 03/11/2026]', 'unreadable-date'],
  ])('that cannot be counted is a finding: %s', (text, rule) => {
    expect(told(text)).toBe(rule);
  });

  it.each(['call `[date:: 2026-11-03]`', 'call %% [date:: 2026-11-03] %%', 'call <!-- [date:: 2026-11-03] -->', 'call [due:: 2026-11-03]', 'std::vector', 'date:: 2026-11-03', 'call [update:: 2026-11-03]'])(
    'is not read in “%s”', (text) => {
      expect(told(text)).toBeNull();
    });

  it('gives way to a date the line begins with', () => {
    expect(rest('2026-11-03 call [date:: 2026-01-01]')).toEqual({ channel: 'call', summary: '[date:: 2026-01-01]' });
  });

  it('stands in for a date at the head that cannot be counted', () => {
    expect(rest('3/11/2026 call [date:: 2026-11-03]')).toMatchObject({ summary: '3/11/2026 call' });
  });
});

describe('any line', () => {
  it('is read without an exception', () => {
    const parts = fc.array(fc.constantFrom('2026-11-03', ' ', 'call', '→', '(', '90 min', ')', 'with', '[[Ana]]', 'and', ':', '—', '#gave', '`', '%%', '[date:: ', ']', '<!--', '\0', '14:30'), { maxLength: 14 });
    fc.assert(fc.property(fc.oneof(fc.string(), parts.map((words) => words.join(''))), (text) => {
      expect(() => parseInteraction(text, LEXICON)).not.toThrow();
      expect(() => parseInteraction(`2026-11-03 ${text}`, LEXICON)).not.toThrow();
    }), { numRuns: 1_000 });
  });

  it.each([['spaces', ' '], ['brackets', '['], ['ticks', '`'], ['percents', '%%'], ['opened comments', '<!--'], ['tags', ' #a'], ['links', '[[a]],'], ['words', 'call '], ['digits', '1']])(
    'of 100,000 characters of %s takes no second', (_, part) => {
      const text = `2026-11-03 call with ${part.repeat(100_000 / part.length)}`;
      const began = performance.now();
      parseInteraction(text, LEXICON);
      parseInteraction(`${text.slice(11)} [date:: 2026-11-03]`, LEXICON);
      expect(performance.now() - began).toBeLessThan(1_000);
    });

  it('of 20,000 lines that open a link to a daily note none of them closes searches the note for its end once', () => {
    const opened = '[[Daily/2026-11-03|x\n';
    const text = opened.repeat(20_000);
    const reader = new LineReader(text, LEXICON);
    const searched = vi.spyOn(String.prototype, 'indexOf');
    for (let at = 0; at < text.length; at += opened.length) reader.read(at, at + opened.length - 1);
    const ends = searched.mock.calls.filter(([mark], call) => mark === ']]' && String(searched.mock.contexts[call]).length === text.length).length;
    searched.mockRestore();
    expect(ends).toBe(1);
  });
});
