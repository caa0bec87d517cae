import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrontmatter, lineOfField } from '../../src/core/frontmatter';

/** The YAML and the body of a text; or what else was found. */
function split(text: string): readonly [string, string, number, string] | 'unclosed' | null {
  const block = findFrontmatter(text);
  return block === null || block === 'unclosed' ? block : [text.slice(block.from, block.to), text.slice(block.bodyFrom), block.bodyLine, block.engine];
}

describe('frontmatter', () => {
  it.each<[string, string, readonly [string, string, number, string]]>([
    ['with LF', '---\na: 1\n---\nbody', ['a: 1\n', 'body', 4, '']],
    ['with CRLF', '---\r\na: 1\r\n---\r\nbody', ['a: 1\r\n', 'body', 4, '']],
    ['behind a byte-order mark', '\uFEFF---\na: 1\n---\nbody', ['a: 1\n', 'body', 4, '']],
    ['that is empty', '---\n---\nbody', ['', 'body', 3, '']],
    ['at the end of the text', '---\na: 1\n---', ['a: 1\n', '', 4, '']],
    ['with spaces behind its fences', '---  \na: 1\n--- \t\nbody', ['a: 1\n', 'body', 4, '']],
    ['holding longer rules', '---\na: 1\n----\n---\nbody', ['a: 1\n----\n', 'body', 5, '']],
    ['in JavaScript', '---js\n{}\n---\nbody', ['{}\n', 'body', 4, 'js']],
    ['in TOML', '---toml \na = 1\n---\nbody', ['a = 1\n', 'body', 4, 'toml']],
  ])('is found %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each(['', 'body', '\n---\na: 1\n---', ' ---\na: 1\n---', '----\na: 1\n----', '--- a: 1\n---\n', '- 2026-11-03 call', '-', '\uFEFFbody', '---\n\ntext below a rule', '---', '---\n2026-11-03 call', '---\n- a: b', '---\n[[Ana]]: x', '---\n**bold**: x', '## x\n---\na: 1\n---'])(
    'is not there: %j', (text) => {
      expect(split(text)).toBeNull();
    });

  it.each(['---\ncircle: friends\n\n- 2026-11-03 call', '---\ncircle: friends', '---\ntags:\n  - person', '---\r\ncircle: friends\r\n', '---\nmy field: x\n--', '---\n"my circle": friends\n', "---\n'my circle' : friends", '---\nprénom: Zoé\n\ntext', '---\n名前: x', '---\ncercle\u0301: x'])('is never closed: %j', (text) => {
    expect(split(text)).toBe('unclosed');
  });

  it('is looked for in any text without an exception', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('---', '\n', '\r', '\r\n', 'a: 1', ' ', '\uFEFF', 'js')).map((parts) => parts.join('')), (text) => {
      const block = findFrontmatter(text);
      if (block === null || block === 'unclosed') return;
      expect(block.from).toBeLessThanOrEqual(block.to);
      expect(block.to).toBeLessThan(block.bodyFrom);
      expect(block.bodyFrom).toBeLessThanOrEqual(text.length);
    }));
  });
});

describe('the line of a field', () => {
  const text = '---\r\nname: Ana\r\n"my circle": x\r\n\'it s\': y\r\n# cadence: none\r\nchannels:\r\n  email: 1 month\r\nlast:\r\n---\r\n';
  const block = findFrontmatter(text);
  if (block === null || block === 'unclosed') throw new Error('the text has frontmatter');

  it.each([['name', 2], ['my circle', 3], ['it s', 4], ['channels', 6], ['last', 8]])('%s is %d', (field, line) => {
    expect(lineOfField(text, block, field)).toBe(line);
  });

  it.each(['email', 'cadence', 'nam', '', '__proto__', '.*'])('of “%s”, which is not at the margin, is the first', (field) => {
    expect(lineOfField(text, block, field)).toBe(1);
  });
});
