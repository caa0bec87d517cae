import { describe, expect, it } from 'vitest';
import { logged, SAID } from './editing';

const lines = (...all: string[]): string => all.join('\n');

describe('in date order', () => {
  const newest = '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n';
  const oldest = '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n';

  it.each([
    ['2026-11-20', '## Interactions\n- 2026-11-20 z\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n'],
    ['2026-11-03', '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 z\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n'],
    ['2026-09-01', '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n- 2026-09-01 z\n'],
  ])('newest first: %s', (date, expected) => {
    expect(logged(newest, `${date} z`)).toBe(expected);
  });

  it.each([
    ['2026-11-20', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n- 2026-11-20 z\n'],
    ['2026-11-03', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-03 z\n- 2026-11-10 a\n'],
    ['2026-10-15', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-10-15 z\n- 2026-11-03 b\n- 2026-11-10 a\n'],
    ['2026-09-01', '## Interactions\n- 2026-09-01 z\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n'],
  ])('newest last: %s', (date, expected) => {
    expect(logged(oldest, `${date} z`)).toBe(expected);
  });

  it('among headings that are interactions', () => {
    const body = lines('## Interactions', '', '### 2026-10-01 Dinner', '', 'Pasta.', '', '### 2026-08-01 Call', '', '## Notes');
    expect(logged(body)).toBe(body.replace('### 2026-10', '### 2026-11-03 call: the deck\n\n### 2026-10'));
    expect(logged(body, '2026-09-01 z')).toBe(body.replace('### 2026-08', '### 2026-09-01 z\n\n### 2026-08'));
    expect(logged(body, '2026-07-01 z')).toBe(body.replace('Call\n\n', 'Call\n\n### 2026-07-01 z\n\n'));
  });

  it('under the heading of its year or month', () => {
    const body = lines('## Interactions', '### 2026', '#### 2026-11', '- 2026-11-01 a', '#### 2026-10', '### 2025', '- 2025-02-01 b', '');
    expect(logged(body)).toBe(body.replace('- 2026-11-01', '- 2026-11-03 call: the deck\n- 2026-11-01'));
    expect(logged(body, '2026-10-03 z')).toBe(body.replace('2026-10\n', '2026-10\n- 2026-10-03 z\n'));
    expect(logged(body, '2025-01-03 z')).toBe(body.replace('01 b\n', '01 b\n- 2025-01-03 z\n'));
    expect(logged(body, '2025-06-03 z')).toBe(body.replace('- 2025', '- 2025-06-03 z\n- 2025'));
    expect(logged(body, '2024-01-03 z')).toBe(body.replace('Interactions\n', 'Interactions\n- 2024-01-03 z\n'));
  });

  it.each([
    ['a link', '### [[2026-10]]'],
    ['bold', '### **2026-10**'],
    ['words behind', '### 2026-10 in Rome'],
  ])('under the heading of its month, however that is written: %s', (_, heading) => {
    const body = lines('## Interactions', heading, '- 2026-10-01 a', '', heading.replace('10', '11'), heading.replace('10', '12').replace('2026', '2025'), '');
    expect(logged(body)).toBe(body.replace(/11(.*)\n/, '11$1\n- 2026-11-03 call: the deck\n'));
    expect(logged(body, '2026-09-01 z')).toBe(body.replace('Interactions\n', 'Interactions\n- 2026-09-01 z\n'));
  });

  it('under the heading of its month, not among the days behind it', () => {
    expect(logged('## Interactions\n### 2026-11\n### 2026-10-05 Dinner\n')).toBe('## Interactions\n### 2026-11\n- 2026-11-03 call: the deck\n### 2026-10-05 Dinner\n');
  });

  it.each([
    ['without blank lines where they have none', lines('### 2026-10-01 Dinner', 'Pasta.', '### 2026-08-01 Call', ''), '### 2026-11-03 call: the deck\n'],
    ['with a blank line where all but the first have one above', lines('### 2026-10-01 Dinner', 'Pasta.', '', '### 2026-08-01 Call', ''), '### 2026-11-03 call: the deck\n\n'],
    ['without a blank line where only some have one', lines('### 2026-10-01 Dinner', '', '### 2026-09-01 Tea', '### 2026-08-01 Call', ''), '### 2026-11-03 call: the deck\n'],
  ])('among headings %s', (_, body, written) => {
    expect(logged(`## Interactions\n${body}`)).toBe(`## Interactions\n${written}${body}`);
  });

  it('among headings, with a blank line before what comes behind', () => {
    const body = lines('## Interactions', '', '### 2026-10-01 Dinner', '', '### 2026-08-01 Call', 'Tea.', '## Notes');
    expect(logged(body, '2026-07-01 z')).toBe(body.replace('Tea.', 'Tea.\n\n### 2026-07-01 z\n'));
  });

  it.each([
    ['among the dated lines below a topic', '- work\n\t- 2026-10-01 a\n', SAID, '- work\n\t- 2026-11-03 call: the deck\n\t- 2026-10-01 a\n'],
    ['behind a dated line below a topic', '- work\n  - 2026-10-01 a\n    more\n  - topic\n', '2026-09-01 z', '- work\n  - 2026-10-01 a\n    more\n  - 2026-09-01 z\n  - topic\n'],
    ['whatever order dated lines within others have', '- 2026-10-01 a\n  - 2026-10-20 then\n- 2026-10-15 b\n', SAID, '- 2026-10-01 a\n  - 2026-10-20 then\n- 2026-10-15 b\n- 2026-11-03 call: the deck\n'],
    ['whatever order headings within others have', '### 2026-10-01 a\n#### 2026-10-20 then\n### 2026-10-15 b\n', SAID, '### 2026-10-01 a\n#### 2026-10-20 then\n### 2026-10-15 b\n### 2026-11-03 call: the deck\n'],
    ['whatever order plans have', '- 2026-10-01 a\n- [ ] 2026-09-01 plan\n- [-] 2026-09-01 [x] no plan\n- 2026-10-15 b\n', SAID, '- 2026-10-01 a\n- [ ] 2026-09-01 plan\n- [-] 2026-09-01 [x] no plan\n- 2026-10-15 b\n- 2026-11-03 call: the deck\n'],
    ['whatever order code has', '- 2026-10-01 a\n-     2026-09-01 code\n- 2026-10-15 b\n', SAID, '- 2026-10-01 a\n-     2026-09-01 code\n- 2026-10-15 b\n- 2026-11-03 call: the deck\n'],
  ])('%s', (_, body, said, expected) => {
    expect(logged(`## Interactions\n${body}`, said)).toBe(`## Interactions\n${expected}`);
  });

  it.each([
    ['words', 'text\n', true],
    ['a fence', '```\ncode\n```\n', true],
    ['HTML', '<div>\n</div>\n', true],
    ['an underlined title', 'Title\n---\n', true],
    ['an underlined title of two lines', 'A\ntitle\n---\n', true],
    ['a title', '## Title\n---\n', false],
    ['an underlined item', '- b\n  ---\n', false],
    ['a rule', '***\n', false],
    ['a quote', '> quote\n', false],
  ])('with a blank line before what would be taken for more of it: %s', (_, behind, apart) => {
    const body = `## Interactions\n- 2026-10-01 a\n  ~~~\n  ~~~\n${behind}`;
    expect(logged(body, '2026-09-01 z')).toBe(`## Interactions\n- 2026-10-01 a\n  ~~~\n  ~~~\n- 2026-09-01 z\n${apart ? '\n' : ''}${behind}`);
  });

  it.each([
    ['- 2026-10-01 a\n', '3. x\n', '- 2026-09-01 z\n\n'],
    ['- 2026-10-01 a\n', '11. x\n', '- 2026-09-01 z\n\n'],
    ['- 2026-10-01 a\n', '1. x\n', '- 2026-09-01 z\n'],
    ['- 2026-10-01 a\n', '1) x\n', '- 2026-09-01 z\n'],
    ['- 2026-10-01 a\n', '* x\n', '- 2026-09-01 z\n'],
    ['1) 2026-10-01 a\n', '3. x\n', '2) 2026-09-01 z\n\n'],
    ['1. 2026-10-01 a\n', '3. x\n', '2. 2026-09-01 z\n'],
    ['1. 2026-10-01 a\n', '23. x\n', '2. 2026-09-01 z\n'],
  ])('between the list %j and another that begins %j', (list, other, written) => {
    expect(logged(`## Interactions\n${list}${other}`, '2026-09-01 z')).toBe(`## Interactions\n${list}${written}${other}`);
  });

  it('passing over plans and days the calendar does not have', () => {
    expect(logged('## Interactions\n- [ ] 2026-12-01 plan\n- 2026-02-30 x\n- 2026-10-01 a\n')).toBe('## Interactions\n- [ ] 2026-12-01 plan\n- 2026-02-30 x\n- 2026-11-03 call: the deck\n- 2026-10-01 a\n');
  });
});
