import { describe, expect, it } from 'vitest';
import { removeField } from '../../../src/core/edit/remove-field';
import { edited, PEOPLE } from './editing';

const remove = (yaml: string): string => edited(yaml, (note) => removeField(note, 'circle', PEOPLE));

describe('a field taken out', () => {
  it.each([
    ['leaves the others', 'name: Ana\ncircle: close # why\n# mine\norg: x', 'name: Ana\n# mine\norg: x'],
    ['takes its lines along', 'circle:\n  - a\n\n  - b\nname: Ana', 'name: Ana'],
    ['may be the last', 'circle: close', ''],
    ['need not be there', 'name: Ana', 'name: Ana'],
    ['is not taken out when others refer to it', 'circle: &a close\nother: *a', 'shared-value 2 a'],
  ])('%s', (_, yaml, expected) => {
    expect(remove(yaml)).toBe(expected);
  });

  it('is not taken out when the reader still finds it', () => {
    const reading = { ...PEOPLE, source: (path: string, text: string) => ({ path, text, fields: { circle: 'close' } }) };
    expect(removeField({ path: 'Ana.md', text: '---\ncircle: close\n---\n' }, 'circle', reading)).toEqual({ rule: 'unread-place', path: 'Ana.md', line: 2, given: 'circle' });
  });

  it('need not even have frontmatter', () => {
    expect(removeField({ path: 'Ana.md', text: 'text' }, 'circle', PEOPLE)).toEqual({ from: 0, to: 0, insert: '' });
  });
});
