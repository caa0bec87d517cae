import { describe, expect, it } from 'vitest';
import { renameField } from '../../../src/core/edit/rename-field';
import { applySplice } from '../../../src/core/edit/splice';
import { PEOPLE } from './editing';

/** A note with its field `cirlce` called `circle`; why not, as `rule line given`, when it was refused. */
function renamed(text: string): string {
  const made = renameField({ path: 'Notes/Ana.md', text }, 'cirlce', 'circle', PEOPLE);
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made);
}

describe('a field gets another name', () => {
  it.each([
    ['---\ncirlce: a # why\n---\n', '---\ncircle: a # why\n---\n'],
    ['---\r\n  name: Ana\r\n  "cirlce" : [a,\r\n    b]\r\n---\r\n', '---\r\n  name: Ana\r\n  circle : [a,\r\n    b]\r\n---\r\n'],
  ])('in its place: %j', (text, expected) => {
    expect(renamed(text)).toBe(expected);
  });

  it.each([
    ['in a note without frontmatter', 'text\n', 'no-such-field 1 cirlce'],
    ['that is not there', '---\nname: Ana\n---\n', 'no-such-field 1 cirlce'],
    ['beside one of that name', '---\ncirlce: a\ncircle: b\n---\n', 'name-taken 3 circle'],
    ['beside one of that name others refer to', '---\ncirlce: a\ncircle: &c b\norg: *c\n---\n', 'shared-value 3 c'],
    ['others refer to', '---\ncirlce: &c b\norg: *c\n---\n', 'shared-value 2 c'],
    ['where fields stand twice', '---\ncirlce: a\nname: b\nname: c\n---\n', 'duplicate-field 4 cirlce'],
  ])('but not %s', (_, text, refused) => {
    expect(renamed(text)).toBe(refused);
  });
});
