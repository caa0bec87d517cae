import { describe, expect, it } from 'vitest';
import { insertDailyLine } from '../../../src/core/edit/insert-daily-line';
import { applySplice } from '../../../src/core/edit/splice';
import { PEOPLE } from './editing';

/** A daily note with a line added; why not, as `rule line given`, when it was refused. */
function added(text: string, heading: string | null = null, said = 'coffee with [[Ana]]: pricing'): string {
  const made = insertDailyLine({ path: 'Daily/2026-11-03.md', text }, said, heading, PEOPLE);
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made);
}

describe('a line of a daily note', () => {
  it.each([
    ['begins it', '', '- coffee with [[Ana]]: pricing\n'],
    ['goes on with a list that begins it', '- a\n  - b\n    more\n', '- a\n  - b\n    more\n- coffee with [[Ana]]: pricing\n'],
    ['counts on from a number alone', '1. a\n\n# B\n1. b\n', '1. a\n\n# B\n1. b\n2. coffee with [[Ana]]: pricing\n'],
    ['stands below an underlined title', 'Day\n---\n', 'Day\n---\n- coffee with [[Ana]]: pricing\n'],
    ['stands below a title', '# Day\n', '# Day\n- coffee with [[Ana]]: pricing\n'],
    ['stands behind a blank line below a title', '# Day\n\n', '# Day\n\n- coffee with [[Ana]]: pricing\n'],
    ['stands below its words', 'Rain.', 'Rain.\n\n- coffee with [[Ana]]: pricing'],
    ['goes on with its list', '# Day\n* a\n\t* b\n\n', '# Day\n* a\n\t* b\n* coffee with [[Ana]]: pricing\n\n'],
    ['goes on with its tasks, but is none', '- [ ] a\n', '- [ ] a\n- coffee with [[Ana]]: pricing\n'],
    ['goes on with its numbers', '1. a\n2. b\n   more\n', '1. a\n2. b\n   more\n3. coffee with [[Ana]]: pricing\n'],
    ['goes on with a list of code, but is none', '-     code\n', '-     code\n- coffee with [[Ana]]: pricing\n'],
    ['goes on behind an empty item', '- a\n-\n', '- a\n-\n- coffee with [[Ana]]: pricing\n'],
    ['stands below a list with words behind it', '- a\n\nmore\n', '- a\n\nmore\n\n- coffee with [[Ana]]: pricing\n'],
    ['stands below a heading without a list', '- a\n\n## Log\n', '- a\n\n## Log\n- coffee with [[Ana]]: pricing\n'],
  ])('%s', (_, text, expected) => {
    expect(added(text)).toBe(expected);
  });

  it.each([
    ['at the end of its list', '## People\n- a\n\n## Other\n- b\n', '## People\n- a\n- coffee with [[Ana]]: pricing\n\n## Other\n- b\n'],
    ['before the first heading in it', '## People\n### Calls\n- a\n', '## People\n- coffee with [[Ana]]: pricing\n### Calls\n- a\n'],
    ['made for it', 'Rain.\n', 'Rain.\n\n## People\n- coffee with [[Ana]]: pricing\n'],
  ])('stands under the heading asked for, %s', (_, text, expected) => {
    expect(added(text, 'people')).toBe(expected.replace('## People\n- coffee', text.includes('People') ? '## People\n- coffee' : '## people\n- coffee'));
  });

  it.each([
    ['## People\n\n## Other\n\n    code\n2. x\n', '## People\n\n- coffee with [[Ana]]: pricing\n\n## Other\n\n    code\n2. x\n'],
    ['    code\n2. x\n\n## People\n- a\n', '    code\n2. x\n\n## People\n- a\n- coffee with [[Ana]]: pricing\n'],
  ])('is written whatever stands behind the section, or before its title: %j', (text, expected) => {
    expect(added(text, 'People')).toBe(expected);
  });

  it('loses the spaces around it', () => {
    expect(added('', null, ' call with [[Ana]]  ')).toBe('- call with [[Ana]]\n');
  });

  it.each([
    ['', ' ', 'no-text 1'],
    ['', 'a\rb', 'several-lines 1 a\rb'],
    ['---\na: b\n', 'x', 'unclosed-frontmatter 1'],
    ['a\rb', 'x', 'lone-return 1'],
    ['text\n$$\n', 'x', 'unclosed-block 2 $$'],
    ['<details>\n%%\n\n%%', 'x', 'unread-place 1'],
    ['<!--\n', 'x', 'unclosed-block 1 <!--'],
    ['text\n\n<script>\nx', 'x', 'unclosed-block 3 <script'],
    ['    code\n3. x\n', 'x', 'unclear-line 2 3. x'],
    ['> quoted\n  <br>\n', 'x', 'unclear-line 2 <br>'],
    ['    code\n3. x\n\n#tag\n', 'x', 'unclear-line 2 3. x'],
    ['    code\n3. x\n\nTitle\n---\n', 'x', 'unclear-line 2 3. x'],
    ['    code\n3. x\n   # in it\n\n4. y\n', 'x', 'unclear-line 2 3. x'],
    ['- a\n  | a | b |\n  | - | - |\n| c | d |\n| - | - |\n', 'x', 'unclear-line 4 | c | d |'],
  ])('is refused in %j: %j', (text, said, refused) => {
    expect(added(text, null, said)).toBe(refused);
  });
});
