import { describe, expect, it } from 'vitest';
import { finds, found, lines, note, promise, whom } from './auditing';

const person = (fields: string, ...texts: readonly string[]): string => `${fields}\n\n${lines(...texts)}`;

describe('only likes for a year', () => {
  it('are likes within it and nothing else, of somebody known for a year', () => {
    expect(finds('only-social', person('circle: warm', '2026-10-01 like', '2025-11-23 lunch'))).toBe(true);
    expect(finds('only-social', person('circle: warm', '2026-10-01 like', '2025-11-24 lunch'))).toBe(false);
    expect(finds('only-social', person('circle: warm\nmet: 2025-11-23', '2026-10-01 like'))).toBe(true);
    expect(finds('only-social', person('circle: warm\nmet: 2025-11-24', '2026-10-01 like'))).toBe(false);
  });

  it.each([
    ['2026-10-01 like', '2026-09-01 → email', '2020-01-01 lunch'], ['2026-10-01 like', '2026-09-01 ← message', '2020-01-01 lunch'], ['2025-10-01 like', '2020-01-01 lunch'], ['2026-10-01 saw each other', '2020-01-01 lunch'],
  ])('are not %j', (...texts) => {
    expect(finds('only-social', person('circle: warm', ...texts))).toBe(false);
  });

  it('are not asked of who rests', () => {
    expect(finds('only-social', person('circle: warm\nresting: true', '2026-10-01 like', '2024-11-23 lunch'))).toBe(false);
  });
});

describe('one channel only', () => {
  it.each([
    [['2026-10-01 email', '2026-08-01 ← email', '2026-03-01 → email'], true],
    [['2026-10-01 email', '2026-08-01 courriel', '2026-03-01 mail', '2026-02-01 like'], true],
    [['2026-10-01 letter', '2026-08-01 card', '2026-03-01 letter'], true],
    [['2026-10-01 email', '2026-08-01 email'], false],
    [['2026-10-01 email', '2026-08-01 email', '2025-11-23 email'], false],
    [['2026-10-01 email', '2026-08-01 email', '2026-03-01 whatsapp'], false],
    [['2026-10-01 call', '2026-08-01 call', '2026-03-01 call'], false],
    [['2026-10-01 lunch', '2026-08-01 lunch', '2026-03-01 lunch'], false],
    [['2026-10-01 email', '2026-08-01 email', '2026-03-01 saw each other'], false],
    [['2026-10-01 the deck', '2026-08-01 the deck', '2026-03-01 the deck'], false],
    [['2026-10-01 like', '2026-08-01 like', '2026-03-01 like'], false],
  ])('%j: %s', (texts, is) => {
    expect(finds('one-channel', person('circle: warm', ...texts))).toBe(is);
  });
});

describe('only favours asked', () => {
  it.each([
    [['2026-10-01 email #asked'], true],
    [['2026-10-01 email #asked', '2026-02-01 call #asked #thanks', '2026-01-01 like', '2025-11-23 lunch'], true],
    [['2026-10-01 email #asked', '2026-02-01 call'], false],
    [['2025-11-23 email #asked'], false],
    [['2026-10-01 email #gave'], false],
    [['2026-11-24 email', '2026-10-01 → email #asked'], true],
  ])('%j: %s', (texts, is) => {
    expect(finds('only-asked', person('circle: warm', ...texts))).toBe(is);
  });
});

describe('only your own news', () => {
  it.each([
    [['2026-10-01 email #news', '2026-09-01 email #news', '2026-08-01 call #news', '2026-07-01 email #news', '2026-06-01 lunch'], true],
    [['2026-06-01 lunch', '2026-07-01 email #news', '2026-08-01 call #news', '2026-09-01 email #news', '2026-10-01 email #news'], true],
    [['2026-10-01 email #news', '2026-09-01 email #news', '2026-08-01 call #news'], false],
    [['2026-10-02 coffee', '2026-10-01 email #news', '2026-09-01 email #news', '2026-08-01 call #news', '2026-07-01 email #news'], false],
    [['2026-10-01 email #news', '2026-09-01 email #news', '2026-08-01 call', '2026-07-01 email #news', '2026-06-01 email #news'], false],
  ])('%j: %s', (texts, is) => {
    expect(finds('only-news', person('circle: warm', ...texts))).toBe(is);
  });
});

describe('needs are open', () => {
  it.each([
    ['needs: [a lawyer]', [], true],
    ['needs: [a lawyer]', ['2026-01-01 call #gave'], false],
    ['needs: [a lawyer]', ['2025-01-01 call #gave', '2026-01-01 call'], true],
    ['needs: [a lawyer]\nreviewed: 2026-06-01', ['2026-05-22 call #gave'], true],
    ['needs: [a lawyer]\nreviewed: 2026-06-01', ['2026-05-23 call #gave'], false],
    ['needs: [a lawyer]\nreviewed: 2026-01-01', ['2025-12-31 call #gave'], true],
    ['needs: [a lawyer]\nreviewed: 2026-01-01', ['2026-01-01 call #gave'], false],
    ['needs: [a lawyer]\nreviewed: 2026-10-24', [], false],
    ['needs: [a lawyer]\nreviewed: 2026-10-23', [], true],
    ['needs: []', [], false],
    ['offers: [law]', [], false],
    ['needs: [a lawyer]\narchived: true', [], false],
  ])('%s with %j: %s', (fields, texts, is) => {
    expect(finds('needs-open', person(`circle: warm\n${fields}`, ...texts))).toBe(is);
  });
});

describe('a promise is past its day', () => {
  const notes = { Ana: note('circle: warm'), Sam: note('circle: warm\nresting: true') };
  const past = (...promises: readonly ReturnType<typeof promise>[]): string[] => found('promise-past', notes, { around: { promises } }).map(({ path, line, facts, about }) => `${path}:${line} ${facts!.days} ${facts!.name} ${about!.length}`);

  it('from the day after on, wherever it stands', () => {
    expect(past(promise('2026-11-22'), promise('2026-11-23'), promise('2026-11-24'), promise(null))).toEqual(['People/Ana.md:5 1 Ana 1']);
    expect(past(promise('2026-11-02', { path: 'Daily/2026-11-01.md', line: 3, to: ['People/Sam.md', 'People/Ana.md'] }))).toEqual(['Daily/2026-11-01.md:3 21 Sam 2']);
  });

  it('not when it was made to nobody there is', () => {
    expect(past(promise('2026-11-02', { to: ['People/Gone.md'] }), promise('2026-11-02', { to: [] }))).toEqual([]);
  });
});

describe('a cadence kept by gatherings alone', () => {
  const guests = (count: number): string => Array.from({ length: count }, (_, index) => `[[G${index}]]`).join(', ');
  const gathered = (fields: string, ...texts: readonly string[]): boolean => whom('only-gatherings', { Ana: note(person(fields, ...texts)) }).includes('Ana');

  it('is one whose contacts of the year all had more than eight people', () => {
    expect(gathered('circle: friends', `2026-10-01 party with ${guests(8)}`, `2026-06-01 party with ${guests(12)}`)).toBe(true);
    expect(gathered('circle: friends', `2026-10-01 party with ${guests(7)}`, `2026-06-01 party with ${guests(12)}`)).toBe(false);
    expect(gathered('circle: friends', `2026-10-01 party with ${guests(8)}`)).toBe(false);
    expect(gathered('circle: friends', `2026-10-01 party with ${guests(8)}`, `2026-06-01 party with ${guests(8)}`, '2026-05-01 coffee')).toBe(false);
    expect(gathered('circle: inner', `2026-10-01 party with ${guests(8)}`, `2026-06-01 party with ${guests(8)}`)).toBe(false); // not kept
    expect(gathered('type: person', `2026-10-01 party with ${guests(8)}`, `2026-06-01 party with ${guests(8)}`)).toBe(false); // no cadence
  });

  it('counts the people of the line, whoever’s note it stands in', () => {
    const sam = note(person('circle: friends', `2026-10-01 party with ${guests(7)}, [[Ana]]`, `2026-06-01 party with ${guests(7)}, [[Ana]]`, '2026-11-01 coffee'));
    expect(whom('only-gatherings', { Ana: note('circle: friends'), Sam: sam })).toEqual(['Sam']);
    expect(found('only-gatherings', { Ana: note('circle: friends'), Sam: sam })[0]?.about).toEqual(['People/Ana.md']);
  });
});
