import { describe, expect, it } from 'vitest';
import { applySplice } from '../../../src/core/edit/splice';
import { tickTask, untickTask } from '../../../src/core/edit/tick-task';
import { PEOPLE } from './editing';

function ticked(text: string, line: number, expected: string, edit = tickTask): string {
  const made = edit({ path: 'People/Ana.md', text }, line, expected, PEOPLE);
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made);
}

describe('a task', () => {
  it.each([
    ['- [ ] send the deck', 1, 'send the deck', '- [x] send the deck'],
    ['- a\r\n\t1. [ ]   send [ ] it  \r\n', 2, 'send [ ] it', '- a\r\n\t1. [x]   send [ ] it  \r\n'],
    ['---\ntype: person\n---\n- a\n  - [ ] 2026-12-01 send', 5, '2026-12-01 send', '---\ntype: person\n---\n- a\n  - [x] 2026-12-01 send'],
    ['- [ ] send\u00a0\n', 1, ' send ', '- [x] send\u00a0\n'],
    ['- [ ] send\n- [ ] send\n', 2, 'send', '- [ ] send\n- [x] send\n'],
  ])('is ticked, and opened again: %j', (text, line, expected, after) => {
    expect(ticked(text, line, expected)).toBe(after);
    expect(ticked(after, line, expected, untickTask)).toBe(text);
  });

  it.each([
    ['on another line', '- a\n- [ ] send', 1],
    ['with another text', '- [ ] send it', 1],
    ['ticked already', '- [x] send', 1],
    ['put off', '- [-] send', 1],
    ['in code', '```\n- [ ] send\n```', 2],
    ['that is gone', '', 1],
  ])('is left alone when it is not there: %s', (_, text, line) => {
    expect(ticked(text, line, 'send')).toBe(`no-such-task ${line} send`);
  });

  it.each([
    ['frontmatter is never closed', '---\na: b\n- [ ] send', 'unclosed-frontmatter 1'],
    ['lines end in the way of old', '- [ ] send\ra\n- [ ] send', 'lone-return 1'],
  ])('is not ticked where %s', (_, text, refused) => {
    expect(ticked(text, 3, 'send')).toBe(refused);
    expect(ticked(text, 2, 'send')).toBe(refused);
  });

  it('opens again from a capital cross too', () => {
    expect(ticked('- [X] send', 1, 'send', untickTask)).toBe('- [ ] send');
    expect(ticked('- [ ] send', 1, 'send', untickTask)).toBe('no-such-task 1 send');
  });
});
