import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './markdown-metadata';

const tags = (text: string) => (readMetadata(text).tags ?? []).map((each) => each.tag);
const links = (text: string) => (readMetadata(text).links ?? []).map((each) => each.link);
const types = (text: string) => (readMetadata(text).sections ?? []).map((each) => each.type);

describe('metadata beyond the recorded notes', () => {
  it('finds tags in prose, not in words, numbers, code, formulas, links or HTML comments', () => {
    expect(tags('a #one, (#two) #a/b-c_d #été #2026-x')).toEqual(['#one', '#two', '#a/b-c_d', '#été', '#2026-x']);
    expect(tags('x#no #123 \\#no `#no` [[x#no]] [x](y#no) <!-- #no --> $x #no y$ &#39;')).toEqual([]);
    expect(tags('paid $5 #gave and $10')).toEqual(['#gave']);
    expect(tags('```\n#no\n```\n\n    #no\n\n$$\n#no\n$$')).toEqual([]);
  });

  it('finds links in all prose, not in code or comments of HTML', () => {
    expect(links('| a |\n|---|\n| [[x\\|y]] |\n\n> [[q]]\n\n# [[h]]\n\n- *[[i]]*')).toEqual(['x', 'q', 'h', 'i']);
    expect(links('`[[no]]` <!-- [[no]] --> \\[[no]] [[]] [x](https://no) <https://no>')).toEqual([]);
    expect(readMetadata('![a](b%20c.png)').embeds?.[0]).toMatchObject({ link: 'b c.png', displayText: 'a' });
  });

  it('takes block comments as one section, even with code fences and blank lines inside', () => {
    expect(types('a\n%%\n- [ ] x\n\n```\n%%\nb')).toEqual(['paragraph', 'comment', 'paragraph']);
    expect(types('```\n%%\n```\n- a\n\n%%')).toEqual(['code', 'list', 'comment']);
    expect(types('%% a %% b')).toEqual(['paragraph']);
    expect(readMetadata('%%\n- [ ] x #t [[l]]\n%%').listItems).toBeUndefined();
    expect(types('- ```\n  %%\n- b\n\n%%\nc\n%%')).toEqual(['list', 'comment']);
  });

  it('counts offsets the same with CRLF and a byte order mark', () => {
    const item = readMetadata('\ufeff---\r\na: 1\r\n---\r\n- [x] b\r\n').listItems?.[0];
    expect(item).toMatchObject({ task: 'x', position: { start: { line: 3, col: 0, offset: 17 }, end: { offset: 24 } } });
  });

  it('has no frontmatter when its YAML is broken, repeats a key or is no map', () => {
    for (const yaml of ['a: [', 'a: 1\na: 2', '- a', 'text']) {
      const cache = readMetadata(`---\n${yaml}\n---\n# H`);
      expect(cache.frontmatter).toBeUndefined();
      expect(cache.frontmatterPosition).toBeUndefined();
      expect(cache.headings).toHaveLength(1);
    }
  });

  it('names the links of properties by their place', () => {
    const cache = readMetadata('---\na: "[[x|y]]"\nb:\n  c: ["no [[z]]", "[t](u.md)", "[p](50%)"]\n---\n');
    expect(cache.frontmatterLinks).toEqual([
      { key: 'a', link: 'x', original: '[[x|y]]', displayText: 'y' },
      { key: 'b.c.1', link: 'u.md', original: '[t](u.md)', displayText: 't' },
      { key: 'b.c.2', link: '50%', original: '[p](50%)', displayText: 'p' },
    ]);
  });

  it('gives ids to list items and to the block above', () => {
    const cache = readMetadata('- a ^One\n\n> q\n\n^two');
    expect(cache.listItems?.[0]?.id).toBe('One');
    expect(Object.keys(cache.blocks ?? {})).toEqual(['two', 'one']);
    expect(cache.sections?.[1]).toMatchObject({ type: 'blockquote', id: 'two' });
  });

  it('lists footnotes', () => {
    const cache = readMetadata('a[^1]\n\n[^1]: b');
    expect(cache.footnotes?.[0]?.id).toBe('1');
    expect(cache.footnoteRefs?.[0]?.id).toBe('1');
  });

  it('never throws, and stays within the text', () => {
    const piece = fc.constantFrom(
      '- ', '[ ] ', '1. ', '> ', '%%', '\n', '\r\n', '\t', '```', '---\n', '[[', ']]', '|', '#t', '$', '<!--', '-->',
      'a', ' ', '^b', '\ufeff', '![', '](x)', 'é😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const cache = readMetadata(text);
        const { sections = [], listItems = [], tags = [], links = [] } = cache;
        for (const each of [...sections, ...listItems, ...tags, ...links]) {
          expect(each.position.start.offset).toBeLessThanOrEqual(each.position.end.offset);
          expect(each.position.end.offset).toBeLessThanOrEqual(text.length);
        }
        for (const { original, position } of links) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
