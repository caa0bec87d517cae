import { describe, expect, it } from 'vitest';
import { columnBehind, htmlEnd, isDelimiterRow, isRule, leafKind, opensHtml, parseMarker, titleEnd } from '../../../src/core/edit/line-marks';

describe('a list marker', () => {
  it.each([
    ['- a', { first: true, end: 1, empty: false }],
    ['+\ta', { first: true, end: 1, empty: false }],
    ['*', { first: true, end: 1, empty: true }],
    ['- \t ', { first: true, end: 1, empty: true }],
    ['1. a', { first: true, end: 2, empty: false }],
    ['1)', { first: true, end: 2, empty: true }],
    ['2. a', { first: false, end: 2, empty: false }],
    ['01. a', { first: false, end: 3, empty: false }],
    ['123456789. a', { first: false, end: 10, empty: false }],
    ['1234567890. a', null],
    ['-a', null],
    ['1 a', null],
    ['1.a', null],
    ['. a', null],
    ['a - b', null],
    ['', null],
  ])('is found in %j', (text, marker) => {
    expect(parseMarker(text, 0, text.length)).toEqual(marker);
  });

  it('is one of its line alone', () => {
    expect(parseMarker('a\n-\nb', 2, 3)).toEqual({ first: true, end: 3, empty: true });
    expect(parseMarker('a\n- b\n', 2, 5)).toEqual({ first: true, end: 3, empty: false });
  });
});

describe('the column behind spaces and tabs', () => {
  it.each([
    ['a', 0, { at: 0, column: 0 }],
    ['   a', 0, { at: 3, column: 3 }],
    ['\ta', 0, { at: 1, column: 4 }],
    ['  \ta', 0, { at: 3, column: 4 }],
    ['\ta', 3, { at: 1, column: 4 }],
    ['\t a', 5, { at: 2, column: 9 }],
    ['\t\t', 1, { at: 2, column: 8 }],
  ])('of %j from column %i', (text, column, behind) => {
    expect(columnBehind(text, 0, text.length, column)).toEqual(behind);
  });

  it('goes no further than asked', () => {
    expect(columnBehind('a    b', 1, 3, 1)).toEqual({ at: 3, column: 3 });
  });
});

describe('a rule', () => {
  it.each(['***', '---', '___', '* * *', '- - -', '_ _ _', '*\t*\t*\t', '--  -- ', '_____'])('is %j', (text) => {
    expect(isRule(text)).toBe(true);
  });

  it.each(['*', '**', '--', '_ _', '*-*', '--- a', 'a ---', '***a***', '- - a - -', '_ _ a', '*a*a*', ''])('is not %j', (text) => {
    expect(isRule(text)).toBe(false);
  });
});

describe('the line below the head of a table', () => {
  it.each([
    ['| a | b |', '| --- | --- |'],
    ['| a | b |', '|-|-|'],
    ['| a | b |', '  |  :--  |  --:  |  '],
    ['a | b', '--- | ---'],
    ['a | b', '-|-'],
    ['| a | b', '- | - |'],
    ['a | b |', '| - | -'],
    ['| a |', '|---|'],
    ['| a |', '  |  :---:  |  '],
    ['| a | b | c |', '|:-|:-:|-:|'],
    ['| a \\| b |', '|---|'],
    ['|| b |', '|---|---|'],
    ['  | a |  ', '|---|'],
  ])('below %j is %j', (head, row) => {
    expect(isDelimiterRow(row, head)).toBe(true);
  });

  it.each([
    ['a', '---'],
    ['| a', '---'],
    ['a', '|---|'],
    ['| a | b |', '|---|'],
    ['| a |', '|---|---|'],
    ['| a |', '| a |'],
    ['| a |', 'a |---|'],
    ['| a |', '|---| a'],
    ['| a |', '|---|a'],
    ['| a |', '|- -|'],
    ['| a |', '|--:-|'],
    ['| a | b |', '|---|::|'],
    ['| a | b |', '|---| |'],
    ['| a | b |', '|---||'],
    ['| a | b |', '| a |---|'],
    ['| a \\| b |', '|---|---|'],
  ])('below %j is not %j', (head, row) => {
    expect(isDelimiterRow(row, head)).toBe(false);
  });
});

describe('a block of HTML', () => {
  it.each(['<div>', '</div>', '<DIV class="a">', '<h1', '<hr/>', '<p a', '<script>', '<PRE', '<style a>', '<textarea', '<!-- a', '<?php', '<!DOCTYPE html>', '<![CDATA[ a'])('begins with %j, below a text too', (rest) => {
    expect([opensHtml(rest, false), opensHtml(rest, true)]).toEqual([true, true]);
  });

  it.each(['<br>', '<br />', '<a href="b" c=\'d\' e=f g>', '</a>', '</a >  ', '<my-tag>'])('begins with %j, alone on its line', (rest) => {
    expect([opensHtml(rest, false), opensHtml(rest, true)]).toEqual([true, false]);
  });

  it.each(['a <div>', ' <div>', '<b>bold</b>', '<https://example.org>', '<divided', '<scripts> a', '< div>', '<', '<3', '<1>', '<! a', 'a<!-- b', ''])('does not begin with %j', (rest) => {
    expect([opensHtml(rest, false), opensHtml(rest, true)]).toEqual([false, false]);
  });

  it.each([
    ['<script>', 'a </SCRIPT> b', '</div>'],
    ['<pre', '</pre>', '<pre>'],
    ['<!-- a', 'b --> c', '-- >'],
    ['<?a', '?>', '>'],
    ['<!a', '>', 'b'],
    ['<![CDATA[', ']]>', ']>'],
  ])('that begins with %j ends with %j, not with %j', (rest, last, other) => {
    const end = htmlEnd(rest) as RegExp;
    expect([end.test(last), end.test(other)]).toEqual([true, false]);
  });

  it('of any other kind ends at a blank line', () => {
    expect([htmlEnd('<div>'), htmlEnd('<br>')]).toEqual(['blank', 'blank']);
  });
});

describe('the text of a heading', () => {
  it.each([
    ['# Title', 'Title'],
    ['# Title  \t', 'Title'],
    ['# Title #', 'Title'],
    ['# Title \t### ', 'Title'],
    ['# C#', 'C#'],
    ['# C# #', 'C#'],
    ['# a # b', 'a # b'],
    ['# ###', ''],
    ['# ', ''],
    ['#', ''],
  ])('of %j is %j', (line, title) => {
    const from = Math.min(2, line.length);
    expect(line.slice(from, titleEnd(line, from, line.length))).toBe(title);
  });

  it('ends where it begins at the least', () => {
    expect(titleEnd('## ##', 3, 5)).toBe(3);
    expect(titleEnd('#   ', 4, 4)).toBe(4);
  });
});

describe('what begins with a line', () => {
  it.each([
    ['> a', 'quote'],
    ['>', 'quote'],
    ['# a', 'heading'],
    ['######\ta', 'heading'],
    ['###', 'heading'],
    ['* * *', 'rule'],
    ['```', 'code'],
    ['``` js', 'code'],
    ['`````', 'code'],
    ['~~~ a ` b ~', 'code'],
    ['%%', 'hidden'],
    ['%% a', 'hidden'],
    ['$$', 'hidden'],
    ['$$ a', 'hidden'],
    ['<div>', 'html'],
    ['<br>', 'html'],
  ])('%j: %s', (rest, kind) => {
    expect(leafKind(rest, false)).toBe(kind);
  });

  it.each(['a', 'a > b', '#a', '####### a', 'a # b', 'a #', '``', '```a``` b', 'a ```', 'a ~~~', '~~', 'a %%', 'a $$', '% %', '$ 5', '- a', '1. a'])('%j: nothing but a text or an item', (rest) => {
    expect(leafKind(rest, false)).toBeNull();
  });

  it('a lone tag below a text begins nothing', () => {
    expect(leafKind('<br>', true)).toBeNull();
    expect(leafKind('<div>', true)).toBe('html');
  });
});
