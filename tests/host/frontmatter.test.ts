import { describe, expect, it } from 'vitest';
import {
  getAllTags, getFrontMatterInfo, getLinkpath, iterateCacheRefs, parseFrontMatterAliases, parseFrontMatterEntry,
  parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, stringifyYaml, stripHeading,
} from './frontmatter';

describe('frontmatter', () => {
  it('is found by its two lines of dashes, whatever the line endings', () => {
    for (const text of ['---\na: 1\n---\nbody', '---\r\na: 1\r\n---\r\nbody', '\ufeff---\na: 1\n---\nbody']) {
      const info = getFrontMatterInfo(text);
      expect(info.exists).toBe(true);
      expect(parseYaml(info.frontmatter)).toEqual({ a: 1 });
      expect(text.slice(info.contentStart)).toBe('body');
      expect(text.slice(info.from, info.to)).toBe(info.frontmatter);
    }
  });

  it('is absent when it is not first or not closed', () => {
    const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
    for (const text of ['', 'x\n---\na: 1\n---', '---\na: 1\n', '----\na: 1\n---\n', ' ---\na: 1\n---\n']) {
      expect(getFrontMatterInfo(text)).toEqual(none);
    }
    expect(getFrontMatterInfo('---\n---')).toEqual({ exists: true, frontmatter: '', from: 4, to: 4, contentStart: 7 });
  });

  it('keeps dates as text and throws on broken YAML', () => {
    expect(parseYaml('day: 2026-11-03\nat: 2026-11-03T14:30\nno: no\nn: 007\nempty:')).toEqual({
      day: '2026-11-03', at: '2026-11-03T14:30', no: 'no', n: 7, empty: null,
    });
    expect(() => parseYaml('a: [1')).toThrow();
    expect(() => parseYaml('a: 1\na: 2')).toThrow();
  });

  it('is written with lists below their key, quotes where needed, nothing folded', () => {
    const long = 'word '.repeat(40).trim();
    expect(stringifyYaml({ a: ['x', 'y'], link: '[[Ana]]', long, day: '2026-11-03' })).toBe(
      `a:\n  - x\n  - y\nlink: "[[Ana]]"\nlong: ${long}\nday: 2026-11-03\n`,
    );
  });
});

describe('the parse functions', () => {
  it('read tags as the recorded notes show', () => {
    expect(parseFrontMatterTags({ tags: ['a', '#b/c', null, 5, 'x y'] })).toEqual(['#a', '#b/c']);
    expect(parseFrontMatterTags({ tags: 'a, b' })).toEqual([]);
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
    expect(parseFrontMatterTags({ tag: 'a' })).toBeNull();
    expect(parseFrontMatterTags(null)).toBeNull();
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 2, offset: 2 } };
    expect(getAllTags({ frontmatter: { tags: 'a' }, tags: [{ tag: '#b', position }] })).toEqual(['#a', '#b']);
  });

  it('read aliases, entries and lists of texts', () => {
    expect(parseFrontMatterAliases({ aliases: ['A', ' B '] })).toEqual(['A', 'B']);
    expect(parseFrontMatterAliases({})).toBeNull();
    expect(parseFrontMatterEntry({ a: 1, b: 2 }, /^b/)).toBe(2);
    expect(parseFrontMatterEntry({ a: 1 }, 'c')).toBeNull();
    expect(parseFrontMatterStringArray({ a: 'x' }, 'a')).toEqual(['x']);
  });

  it('take links apart', () => {
    expect(parseLinktext('Ana#Calls#2026')).toEqual({ path: 'Ana', subpath: '#Calls#2026' });
    expect(getLinkpath('Ana#^id')).toBe('Ana');
    expect(getLinkpath('#Calls')).toBe('');
    expect(stripHeading('A: b [[c]] #d')).toBe('A b c d');
  });

  it('visit the links and embeds of a note until told to stop', () => {
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 0, offset: 0 } };
    const ref = (link: string) => ({ link, original: link, position });
    const cache = { links: [ref('a'), ref('b')], embeds: [ref('c')] };
    const seen: string[] = [];
    expect(iterateCacheRefs(cache, (each) => { seen.push(each.link); })).toBe(false);
    expect(iterateCacheRefs(cache, (each) => each.link === 'b')).toBe(true);
    expect(seen).toEqual(['a', 'b', 'c']);
  });
});
