import { describe, expect, it } from 'vitest';
import { readCapture } from '../../src/core/capture';
import { lexiconOf } from '../../src/core/lexicon';
import { day, settingsWith } from './reading';
import { asked, BOOK, captured, CHARLES, logged } from './typing';

describe('a typed line', () => {
  it.each([
    ['call: about the deck', '2026-11-23 call: about the deck'],
    ['→ email: sent it', '2026-11-23 → email: sent it'],
    ['<- email: replied', '2026-11-23 <- email: replied'],
    ['the deck', '2026-11-23 the deck'],
    ['call', '2026-11-23 call'],
    ['déjeuner (1h30) : prix #gave', '2026-11-23 déjeuner (1h30) : prix #gave'],
    ['14:30 call: x', '2026-11-23 14:30 call: x'],
    ['  call:\tabout\n the   deck ', '2026-11-23 call: about the deck'],
    ['call: the\0deck', '2026-11-23 call: the deck'],
    ['at 3 we met', '2026-11-23 at 3 we met'],
  ])('is of today when it names no day: %j', (typed, expected) => {
    expect(logged(typed)).toBe(expected);
  });

  it.each([
    ['2026-11-03 lunch (90 min): closed the budget', '2026-11-03 lunch (90 min): closed the budget'],
    ['2026/11/03 → email: x', '2026/11/03 → email: x'],
    ['[[2026-11-03]] coffee: x', '[[2026-11-03]] coffee: x'],
    ['**2026-11-03** 14:30 call: x', '**2026-11-03** 14:30 call: x'],
    ['2026-11-03: call: x', '2026-11-03 call: x'],
    ['2026-08 letter', '2026-08 letter'],
    ['- 2026-11-03 call: x', '2026-11-03 call: x'],
    ['- [x] 2026-11-03 call: x', '2026-11-03 call: x'],
    ['call: x [date:: 2026-11-03]', 'call: x [date:: 2026-11-03]'],
    ['at 3 we met [date:: 2026-11-03]', 'at 3 we met [date:: 2026-11-03]'],
    ['2026-11-03 call: x [date:: soon]', '2026-11-03 call: x [date:: soon]'],
    ['call: std::move', '2026-11-23 call: std::move'],
  ])('may begin with a date of the format: %s', (typed, expected) => {
    expect(logged(typed)).toBe(expected);
  });

  it.each([
    ['yesterday call: x', '2026-11-22 call: x'],
    ['Yesterday, call: x', '2026-11-22 call: x'],
    ['yesterday: call: x', '2026-11-22 call: x'],
    ['yesterday 14:30 call: x', '2026-11-22 14:30 call: x'],
    ['yesterday at 14:30 call: x', '2026-11-22 14:30 call: x'],
    ['yesterday we met at the fair', '2026-11-22 we met at the fair'],
    ['yesterday we met at 12 Mill Road', '2026-11-22 we met at 12 Mill Road'],
    ['yesterday', '2026-11-22'],
    ['last friday → email: x', '2026-11-20 → email: x'],
    ['last month letter', '2026-10 letter'],
    ['3 days ago call', '2026-11-20 call'],
    ['3 Nov 2026 call: x', '2026-11-03 call: x'],
    ['hier soir dîner : x', '2026-11-22 dîner : x'],
    ['il y a 3 jours appel : x', '2026-11-20 appel : x'],
    ['lundi dernier café — x', '2026-11-16 café — x'],
  ])('may begin with words for the day: %s', (typed, expected) => {
    expect(logged(typed)).toBe(expected);
  });

  it.each([
    ['call yesterday: x', '2026-11-22 call: x'],
    ['call yesterday', '2026-11-22 call'],
    ['call yesterday about the deck', '2026-11-22 call about the deck'],
    ['→ email yesterday: x', '2026-11-22 → email: x'],
    ['→ yesterday email: x', '2026-11-22 → email: x'],
    ['lunch (90 min) last friday: x', '2026-11-20 lunch (90 min): x'],
    ['lunch last friday (90 min): x', '2026-11-20 lunch (90 min): x'],
    ['déjeuner hier : x', '2026-11-22 déjeuner : x'],
    ['call 2026-11-03: x', '2026-11-03 call: x'],
    ['call yesterday, about the deck', '2026-11-22 call about the deck'],
    ['call yesterday,the deck', '2026-11-22 call,the deck'],
  ])('may have them at the end of its head: %s', (typed, expected) => {
    expect(logged(typed)).toBe(expected);
  });

  it.each([
    'call: talked about yesterday', 'call: yesterday we talked', 'call — last friday was hard', 'call - hier', 'call, yesterday was hard', 'talked about yesterday', 'call about yesterday', 'email friday\'s agenda',
    'call: 2026-11-03 is the day', 'Sam called', 'the deck of last week: sent', '#gave yesterday', 'call 2026 plans', '24/7 support', '1/2 day workshop',
  ])('keeps them in its summary: %s', (typed) => {
    expect(logged(typed)).toBe(`2026-11-23 ${typed}`);
  });

  it('is the same on another day', () => {
    expect(logged('last friday call: x', [CHARLES], new Map(), '2027-01-01')).toBe('2026-12-25 call: x');
    expect(logged('hier appel : x', [CHARLES], new Map(), '2024-03-01')).toBe('2024-02-29 appel : x');
  });
});

describe('a line that cannot be logged is answered with a reason', () => {
  it.each([
    ['', 'empty: '],
    [' \n', 'empty: '],
    ['- ', 'empty: '],
    ['tomorrow call: x', 'future-date: tomorrow'],
    ['call next friday: x', 'future-date: next friday'],
    ['demain appel', 'future-date: demain'],
    ['2026-12-01 call', 'future-date: 2026-12-01'],
    ['2026-12 call', 'future-date: 2026-12'],
    ['call: x [date:: 2026-12-01]', 'future-date: 2026-12-01'],
    ['2026-02-30 call', 'impossible-date: 2026-02-30'],
    ['call 2026-02-30: x', 'impossible-date: 2026-02-30'],
    ['31 february call', 'impossible-date: 31 february'],
    ['03/11/2026 call', 'unreadable-date: 03/11/2026'],
    ['3/11 call: x', 'unreadable-date: 3/11'],
    ['3/11', 'unreadable-date: 3/11'],
    ['3/11 → x', 'unreadable-date: 3/11'],
    ['3/11, lunch', 'unreadable-date: 3/11'],
    ['3/11 call: x [date:: soon]', 'unreadable-date: soon'],
    ['call: x [date:: soon]', 'unreadable-date: soon'],
    ['call: x [date:: 2026-02-30]', 'impossible-date: 2026-02-30'],
  ])('%j', (typed, expected) => {
    expect(captured(typed)).toBe(expected);
  });

  it('reads the dates of the user’s own patterns as they are written, those in words too', () => {
    const context = { today: day('2026-11-23'), lexicon: lexiconOf(settingsWith({ datePatterns: ['d MMM yyyy'] })), book: BOOK, about: [CHARLES], choices: new Map() };
    const dateOf = (typed: string): unknown => {
      const read = readCapture(typed, context);
      return 'rule' in read ? read.rule : [read.parts.date, read.parts.said];
    };
    expect(dateOf('3 Nov 2026 call: x')).toEqual(['3 Nov 2026', '3 Nov 2026']);
    expect(dateOf('call 3 Nov 2026: x')).toEqual(['3 Nov 2026', '3 Nov 2026']);
    expect(dateOf('call 3 Nov: x')).toEqual(['2026-11-03', '3 Nov']);
    expect(dateOf('call: x')).toEqual(['2026-11-23', null]);
  });

  it('needs somebody', () => {
    expect(captured('call: x', [])).toBe('nobody: call: x');
    expect(captured('coffee with [[Acme]]: x', [])).toBe('nobody: coffee with [[Acme]]: x');
    expect(asked('coffee with Zed: x', [])).toEqual(['Zed (0)']);
  });
});
