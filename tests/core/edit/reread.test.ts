import { describe, expect, it } from 'vitest';
import type { Refusal, RefusalRule } from '../../../src/core/edit/refusal';
import { reread, type Reread } from '../../../src/core/edit/reread';
import { PEOPLE } from './editing';

/**
 * What becomes of a change: `written`, or why not, as `rule line given`. The text has the run to be replaced between
 * `‹` and `›`: `- ‹a›` with `b` is to become `- b`.
 */
function changed(marked: string, insert: string, judge: (facts: Reread) => Refusal | null = () => null, field: string | null = null): string {
  const [head, old, tail] = marked.split(/[‹›]/) as [string, string, string];
  const splice = { from: head.length, to: head.length + old.length, insert };
  const made = reread({ path: 'Notes/Ana.md', text: head + old + tail }, splice, PEOPLE, judge, field);
  if (!('rule' in made)) return made === splice ? 'written' : 'another change';
  return `${made.path === 'Notes/Ana.md' ? '' : made.path}${made.rule} ${made.line} ${made.given}`.trimEnd();
}

const refuse = (rule: RefusalRule) => (): Refusal => ({ rule, path: 'Notes/Ana.md', line: 9, given: 'x' });

describe('a change is written', () => {
  it.each([
    ['of an item’s whole text', '- ‹a›\n- b\n', 'c'],
    ['of a whole line', '- a\n‹- b\n›- c\n', '- d\n- e\n'],
    ['that adds a line between two', '# A\n‹›- b\n', '- a\n'],
    ['that takes a line away', '- a\n‹- b\n›- c\n', ''],
    ['of a box', '- [‹ ›] a\n  more\n', 'x'],
    ['above a block that is never closed', '- a\n‹›\n```\n- b\n', '- c\n'],
    ['in a note that has a block closed', '```\n- a\n```\n‹›', '- b\n'],
  ])('%s', (_, text, insert) => {
    expect(changed(text, insert)).toBe('written');
  });
});

describe('a change is refused', () => {
  it.each([
    ['that alters an item in its middle', '- a\n- b ‹c› d\n', 'e', 'facts-changed 2'],
    ['that makes an item of a line there was', 'a\n\n‹›b\n', '- ', 'facts-changed 3'],
    ['that makes code of an item', '- a\n\n‹›- b\n', '```\n', 'facts-changed 3'],
    ['that shows one item and hides its like', '‹```\n›- a\n```\n- a\n\n          ```\n', '', 'facts-changed 4'],
    ['that opens a block at the end', 'a\n‹›', '```\n', 'facts-changed 1'],
    ['that closes a block that never was', '# A\n```\n- a\n‹›', '```\n', 'unclosed-block 2 ```'],
    ['that closes a block and opens another', '# A\n```\n‹›', '```\n%%\n', 'unclosed-block 2 ```'],
    ['that makes code of a text', 'a\n‹›    b\n', '\n', 'facts-changed 2'],
    ['that makes two lines one', 'ab‹\n›cd\nef\n', '', 'facts-changed 2'],
    ['that makes one line two', 'ab\nc‹›d\nef\n', '\n', 'facts-changed 3'],
    ['that takes a blank line into a comment', '‹›\nb %%\n', '%%\n', 'facts-changed 1'],
    ['that takes a blank line out of a comment', '‹%%\n›\nb %%\n', '', 'facts-changed 2'],
    ['that alters the level of a heading', '#‹› A\n', '#', 'facts-changed 1'],
    ['that gives a text to an item', '‹›\n  b\n', '- x\n', 'facts-changed 2'],
    ['that gives an item to another', '- a\n‹›  - b\n', '- c\n', 'facts-changed 2'],
    ['that takes a text from its item', '- a\n‹›\n  b\n', '\npara\n', 'facts-changed 3'],
    ['that makes a note somebody else’s', '---\ntype: ‹person›\n---\n- a\n', 'book', 'facts-changed 2'],
  ])('%s', (_, text, insert, refused) => {
    expect(changed(text, insert)).toBe(refused);
  });
});

it('a field may make a note somebody’s, or nobody’s', () => {
  expect(changed('---\ntype: ‹person›\n---\n- 2026-11-03 call\n', 'book', () => null, 'type')).toBe('written');
});

describe('what was written and is not read', () => {
  it.each([
    ['is lost in a block never closed', '```\n‹›', 'a\n', 'unclosed-block 1 ```'],
    ['is lost in HTML it begins', '‹›', '<div>\n', 'unclosed-block 1 <div'],
    ['is lost in HTML at the top', '<pre>\na\n‹›', '- b\n', 'unclosed-block 1 <pre'],
    ['is lost in HTML below text with a tag', 'a <b> c\n\n<script>\nd\n‹›', '- e\n', 'unclosed-block 3 <script'],
    ['is lost in HTML of an item', '- <pre>\n  a\n‹›', '  b\n', 'unclosed-block 1 <pre'],
    ['is lost in HTML of an item in an item', '1. - <!-- a\n     b\n‹›', '     c\n', 'unclosed-block 1 <!--'],
    ['is lost in HTML below the text of an item', '- a\n\n  <pre>\n  b <i>\n‹›', '  c\n', 'unclosed-block 3 <pre'],
    ['is lost for another reason', '<div>\n\na\n‹›', 'b\n', 'unread-place 9 x'],
  ])('%s', (_, text, insert, refused) => {
    expect(changed(text, insert, refuse('unread-place'))).toBe(refused);
  });

  it('is told of for what it is, whatever is open', () => {
    expect(changed('‹›\n```\n', 'a\n', refuse('not-a-person'))).toBe('not-a-person 9 x');
    expect(changed('<pre>\n‹›', 'a\n', refuse('future-day'))).toBe('future-day 9 x');
  });
});

it('the judge is told of both readings, and of the lines that were written and are read', () => {
  let told: readonly number[] = [];
  expect(changed('---\ntype: person\n---\n## Interactions\n‹›- 2026-11-01 call\n', 'text\n\n- 2026-11-03 call\n- 2026-11-02 call\n\n', ({ before, after, lines }) => {
    told = [before.history.length, after.history.length, ...lines];
    return null;
  })).toBe('written');
  expect(told).toEqual([1, 3, 7, 8]);
});
