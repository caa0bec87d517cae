import { describe, expect, it } from 'vitest';
import type { Bullet } from '../../../src/core/edit/line';
import { outline } from '../../../src/core/edit/outline';
import { bodyStart } from '../../../src/core/frontmatter';

/**
 * A note line by line, each behind what it is: `item | - a`. With a heading goes its level, behind `@` stands the line the item around begins
 * on, and lines on which parsers differ have a question mark.
 */
function seen(text: string): string[] {
  return outline(text).map(({ from, to, kind, level, parent, unclear }) =>
    `${kind}${level === 0 ? '' : level}${parent < 0 ? '' : `@${parent + 1}`}${unclear ? '?' : ''} | ${text.slice(from, to)}`);
}

/** The text behind what its lines are. */
function bare(pictured: readonly string[]): string {
  return pictured.map((line) => line.slice(line.indexOf('|') + 2)).join('\n');
}

type Case = readonly [name: string, pictured: readonly string[]];

function each(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, pictured) => {
    expect(seen(bare(pictured))).toEqual(pictured);
  });
}

/** Texts of items and headings, as the outline has them. */
function textsIn(text: string): string[] {
  return outline(text).filter(({ bullet, level }) => bullet !== null || level > 0).map(({ textFrom, textTo }) => text.slice(textFrom, textTo));
}

function bulletsIn(text: string): (Bullet | null)[] {
  return outline(text).map(({ bullet }) => bullet);
}

describe('the body of a note', () => {
  it.each([
    ['is all of it without frontmatter', 'a\n', { from: 0, firstLine: 1 }],
    ['begins behind a byte-order mark', '\uFEFFa\n', { from: 1, firstLine: 1 }],
    ['begins behind the frontmatter', '---\na: b\n---\nc', { from: 13, firstLine: 4 }],
    ['is all of it where frontmatter is never closed', '---\na: b\n', { from: 0, firstLine: 1 }],
  ])('%s', (_, text, start) => {
    expect(bodyStart(text)).toEqual(start);
  });

  it('is cut into lines, whatever ends them', () => {
    const text = '\n\r\na\r\nb\n\r\r\nc';
    expect(outline(text).map(({ from, to, next, number }) => [text.slice(from, to), text.slice(to, next), number])).toEqual([
      ['', '\n', 1], ['', '\r\n', 2], ['a', '\r\n', 3], ['b', '\n', 4], ['\r', '\r\n', 5], ['c', '', 6],
    ]);
    expect(outline('')).toEqual([]);
  });
});

describe('code and HTML', () => {
  each([
    ['what a fence holds is code, blank lines too', ['code | ~~~', 'code | - a', 'code | ', 'code | # b', 'code | ~~~', 'item | - c']],
    ['a fence is closed by one of its kind', ['code | ~~~', 'code | ```', 'code | ~~~', 'item | - a']],
    ['a fence is closed by one as long', ['code | ````', 'code | ```', 'code | - a', 'code | ````', 'item | - b']],
    ['a fence is closed by a longer one', ['code | ~~~~', 'code | ~~~', 'code | ~~~~~', 'item | - a']],
    ['a fence is closed by one with spaces behind it', ['code | ~~~', 'code | a', 'code | ~~~ \t', 'item | - b']],
    ['a fence is not closed by one with words behind it', ['code | ~~~', 'code | ~~~ a', 'code | - b', 'code | ~~~']],
    ['a fence is closed by one three columns in', ['code | ~~~', 'code |    ~~~', 'item | - a']],
    ['a fence is not closed by one four columns in', ['code | ~~~', 'code |     ~~~', 'code | - a']],
    ['a fence in a list is closed by one as deep', ['item | - a', 'code@1 |   ~~~', 'code@1 |   - b', 'code@1 |   ~~~', 'item@1 |   - c']],
    ['a fence in a list ends with the list', ['item | - ~~~', 'code@1 |   - a', 'text | b', 'item | - c']],
    ['words in ticks are no fence', ['text | ```a``` b', 'item | - c']],
    ['a comment goes on to its end', ['html | <!-- a', 'html | ', 'html | - b', 'html | c -->', 'item | - d']],
    ['a comment on one line is over', ['html | <!-- a -->', 'item | - b']],
    ['a block of HTML goes on to a blank line', ['html | <div>', 'html | - a', 'html | </div>', 'html | - b', 'blank | ', 'item | - c']],
    ['a block of HTML in a list ends with the list', ['item | - a', 'html@1 |   <div>', 'html@1 |   - b', 'item | - c']],
    ['an item may hold HTML', ['item | - <br>', 'html@1 |   - a', 'blank@1 | ', 'item@1 |   - b']],
    ['a lone tag is HTML', ['html | <br>', 'html | - a']],
    ['a lone tag in a paragraph is none', ['text | a', 'text | <br>', 'item | - b']],
    ['a lone tag ends a table', ['text | | a |', 'text | |---|', 'html | <br>', 'html | - b']],
    ['four columns in stands code', ['code |     - a', 'blank | ', 'code |     # b', 'text | c']],
    ['but not right below a text', ['text | a', 'text |     - b', 'item | - c']],
  ]);
});

describe('what is hidden', () => {
  each([
    ['a comment hides all lines up to its end', ['hidden | %%', 'hidden | - a', 'hidden | ', 'hidden | # b', 'hidden | %%', 'item | - c']],
    ['a comment may begin with words and end in a line', ['hidden | %% a', 'hidden | b %% c', 'item | - d']],
    ['a comment on one line is over', ['hidden | %% a %%', 'item | - b']],
    ['a comment that is never closed hides the rest', ['hidden | %%', 'hidden | - a', 'hidden | ', 'hidden | - b']],
    ['mathematics is hidden too', ['hidden | $$ a', 'hidden | - b', 'hidden | $$', 'item | - c']],
    ['a comment within a text hides no line', ['text | a %% b', 'item | - c', 'hidden | %%']],
    ['a comment behind a bullet hides no line', ['item | - %% a', 'item | - b']],
  ]);
});

describe('items', () => {
  each([
    ['an item holds what is as deep as its text', ['item | - a', 'blank@1 | ', 'text@1 |   b', 'blank@1 | ', 'text |  c']],
    ['a number is as deep as it is long', ['item | 10. a', 'blank@1 | ', 'text@1 |     b', 'blank@1 | ', 'text |    c']],
    ['a text goes on less deep', ['item | - a', 'text@1 | b', 'item | - c']],
    ['items stand in items', ['item | - a', 'item@1 |   - b', 'item@2 |     - c', 'item@1 |   - d']],
    ['a tab is as deep as the next fourth column', ['item | - a', 'item@1 | \t- b', 'item@2 | \t  - c', 'item@2 |   \t  - d']],
    ['items that begin on one line', ['item | - 1. a', 'blank@1 | ', 'text@1 |      b', 'blank@1 | ', 'item@1 |   - c']],
    ['an empty item holds what comes right below', ['item | -', 'text@1 |   a', 'item | - b']],
    ['an empty item holds nothing less deep', ['item | -', 'text |  a']],
    ['an empty item holds nothing below a blank line', ['item | -', 'blank@1 | ', 'text |   a']],
    ['an item with a text holds what comes below a blank line', ['item | - a', 'blank@1 | ', 'text@1 |   b', 'blank@1 | ', 'text@1 |   c']],
    ['an item of code holds what is one column behind its mark', ['item | -     a', 'item@1 |   - b', 'item | - c']],
    ['an item of code in an item', ['item | - a', 'item@1 |   -     b', 'item@2 |     - c']],
    ['an item of four spaces is no code', ['item | -    a', 'item |   - b', 'item@2 |     - c']],
    ['code behind a bullet is no text that goes on', ['item | -     a', 'rule@1 |   ---', 'item@1 |   2. b']],
    ['code behind a bullet is no item', ['item | -     - a', 'item@1 |   - b']],
    ['a rule behind a bullet holds no items', ['item | - * * *', 'code@1 |       a']],
    ['a fence behind a bullet', ['item | - ~~~', 'code@1 |   - a', 'code@1 |   ~~~', 'text@1 |   b']],
    ['four columns deeper than the text stands code', ['item | - a', 'blank@1 | ', 'code@1 |       - b', 'blank@1 | ', 'item@1 |      - c']],
    ['a rule is no item', ['rule | - - -', 'item | - a', 'rule | * * *', 'item | - b']],
    ['a rule is no text that goes on', ['rule | ***', 'heading2 | a', 'underline | ---']],
    ['a number other than 1 begins no list in a text', ['text | a', 'text | 2. b', 'item | 1. c']],
    ['a number other than 1 begins a list below a blank line', ['text | a', 'blank | ', 'text | b', 'blank | ', 'item | 2. c']],
    ['an empty item begins no list in a text', ['text | a', 'text | *', 'item | * b']],
    ['a number other than 1 begins no list in the text of an item', ['item | - a', 'text@1 |   2. b', 'item@1 |   - c']],
    ['a number other than 1 goes on with a list', ['item | 1. a', 'item | 2. b', 'item | 3) c']],
  ]);

  it('has each bullet as it is written', () => {
    expect(bulletsIn(' * a\n\n\t12)  [x]  b\ntext\n')).toEqual([{ indent: ' ', mark: '*', gap: ' ', box: '' }, null, { indent: '\t', mark: '12)', gap: '  ', box: '[x]  ' }, null]);
    expect(bulletsIn('- - a\n-\n-     code\n- see [x] b\n- [x]\n- [x]a')).toMatchObject([
      { mark: '-', gap: ' ', box: '' }, { mark: '-', gap: '', box: '' }, { mark: '-', gap: '     ', box: '' }, { mark: '-', gap: ' ', box: '' }, { mark: '-', box: '' }, { mark: '-', box: '' },
    ]);
  });

  it.each([
    ['- a  \n', ['a']],
    ['* [ ]  a b\t\r\n', ['a b']],
    ['1. see [x] a', ['see [x] a']],
    ['- - a\n', ['- a']],
    ['-\n- [x] \n', ['', '[x]']],
  ])('has the text of %j', (text, said) => {
    expect(textsIn(text)).toEqual(said);
  });
});

describe('headings', () => {
  each([
    ['of all levels', ['heading1 | # a', 'heading6 | ###### b', 'text | ####### c', 'text | #d']],
    ['underlined', ['heading1 | a', 'underline | ===', 'heading2 | b', 'underline | -', 'text | c']],
    ['underlined with spaces behind', ['heading1 | a', 'underline | = \t', 'heading2 | b', 'underline | -- ']],
    ['of several lines', ['heading1 | # a', 'blank | ', 'heading2 | b', 'heading | c', 'underline | ---']],
    ['not underlined with anything else', ['text | a', 'text | b ===', 'text | ===c', 'text | =-=', 'text | = =']],
    ['not underlined four columns in', ['text | a', 'text |     ===']],
    ['not underlined from outside of the item', ['item | - a', 'rule | ---', 'item | - b', 'text@3 | ===']],
    ['in the first item they are none of the note', ['item | - a', 'underline@1 |   ---', 'text@1 |   b']],
    ['in an item they are none of the note', ['text | a', 'item | - b', 'underline@2 |   ===', 'text@2 |   c']],
    ['not a table underlined', ['text | | a |', 'text | |---|', 'text | ===', 'rule | ---']],
    ['empty', ['heading1 | #', 'heading2 | ## ', 'text | a']],
    ['behind a bullet', ['item1 | - # a', 'text@1 |   b']],
  ]);

  it.each([
    ['##  a b  ', ['a b']],
    ['# a ##  \r\n', ['a']],
    ['# a#', ['a#']],
    ['#', ['']],
    ['## ##', ['']],
    ['text\n\n  a\n   b \t\n---\n', ['a\n   b']],
  ])('has the text of %j', (text, said) => {
    expect(textsIn(text)).toEqual(said);
  });
});

describe('tables', () => {
  each([
    ['end with a deep line', ['text | | a |', 'text | |---|', 'code |     b']],
    ['end with the item they stand in', ['item | - a', 'text@1 |   | b |', 'text@1 |   |---|', 'heading2 | c', 'underline | ---']],
    ['begin on the line of an item too', ['item | - | a |', 'text@1 |   |---|', 'heading2 | b', 'underline | ---']],
    ['begin on the line of a footnote too', ['text | [^1]: | a |', 'text@1 |     |---|', 'text | b']],
    ['end with any list', ['text | | a |', 'text | |---|', 'item | 1. b']],
    ['end with a list of any number, or do not', ['text | | a |', 'text | |---|', 'item? | 2. b']],
    ['end with an empty item, or do not', ['text | | a |', 'text | |---|', 'item? | *']],
    ['are more text where the cells do not match', ['text | | a |', 'text | |---|---|', 'text | 2. b']],
    ['behind an item may go on with the one in it', ['item | - | a |', 'text@1 |   |---|', 'text? | | b |', 'text | |---|']],
    ['do not begin where nothing but a text goes on with an item', ['item | - a', 'text@1 | b | c', 'text@1 | -|-', 'text@1 |   2. d']],
  ]);
});

describe('footnotes', () => {
  each([
    ['hold what is four columns in', ['text | [^1]: a', 'blank@1 | ', 'text@1 |     b', 'blank@1 | ', 'text |    c']],
    ['hold what comes below several blank lines', ['text | [^1]: a', 'blank@1 | ', 'text@1 |     b', 'blank@1 | ', 'text@1 |     c']],
    ['have names of any length', ['text | [^my-note]: a', 'item@1 |     - b', 'item | - c']],
    ['begin within a text', ['text | a', 'text | [^1]: b', 'item@2 |     - c']],
    ['end a list', ['item | - a', 'text | [^1]: b', 'blank@2 | ', 'text@2 |     c']],
    ['hold text that goes on', ['text | [^1]: a', 'text@1 |     2. b', 'text@1 | c']],
    ['hold headings that are none of the note', ['text | [^1]: a', 'underline@1 |     ---', 'text@1 |     b']],
    ['are no links to one', ['text | [^1] a', 'text |     - b']],
    ['begin a line', ['text | a [^1]: b', 'text |     - c']],
    ['have no spaces or brackets in their names', ['text | [^a b]: c', 'text | [^]: d', 'text | [^e]f]: g', 'text |     - h']],
  ]);
});

describe('quotes', () => {
  each([
    ['go on with any text', ['quote | > a', 'text | b', 'rule | ---']],
    ['go on with the text of an item in them', ['quote | > - a', 'text | b', 'rule | ---']],
    ['go on with words in ticks', ['quote | > ```a``` b', 'text | c', 'rule | ---']],
    ['go on with a comment in them', ['quote | > %% a', 'text | b', 'rule | ---']],
    ['end behind a blank line of theirs', ['quote | > a', 'quote | >', 'heading2 | b', 'underline | ---']],
    ['end behind a heading in them', ['quote | > # a', 'heading2 | b', 'underline | ---']],
    ['end behind a heading without a space before it', ['quote | >## a', 'heading2 | b', 'underline | ---']],
    ['end behind an empty heading in them', ['quote | >   ###', 'heading2 | b', 'underline | ---']],
    ['end behind a heading in a quote in them', ['quote | > > # a', 'heading2 | b', 'underline | ---']],
    ['end behind a rule in them', ['quote | > ---', 'heading2 | a', 'underline | ---']],
    ['end behind code in them', ['quote | >     a', 'heading2 | b', 'underline | ---']],
    ['end behind a fence in them', ['quote | > ~~~', 'heading2 | b', 'underline | ---']],
    ['end behind a fence three columns in', ['quote | >    ~~~', 'quote | > a', 'heading2 | b', 'underline | ---']],
    ['end within a fence in them', ['quote | > ~~~', 'quote | > a', 'heading2 | b', 'underline | ---']],
    ['go on behind a fence in them', ['quote | > ~~~', 'quote | > a', 'quote | > ~~~  ', 'quote | > b', 'text | c', 'rule | ---']],
    ['close a fence with one as long', ['quote | > ````', 'quote | > ```', 'quote | > a', 'heading2 | b', 'underline | ---']],
    ['close a fence with one without words', ['quote | > ~~~', 'quote | > ~~~ a', 'quote | > b', 'heading2 | c', 'underline | ---']],
    ['close a fence with one that is no code', ['quote | > ~~~', 'quote | >     ~~~', 'quote | > b', 'heading2 | c', 'underline | ---']],
    ['are others behind a blank line, without the fence', ['quote | > ~~~', 'blank | ', 'quote | > a', 'text | b', 'rule | ---']],
    ['do not hold lists', ['quote | > - a', 'item | - b']],
    ['do not underline', ['quote | > a', 'text | ===', 'item | - b']],
  ]);
});

describe('a line is not clear', () => {
  each([
    ['with a number other than 1 right below code', ['code |     a', 'item? | 2. b']],
    ['with a number other than 1 below code and blank lines', ['code |     a', 'blank | ', 'blank | ', 'item? | 2. b']],
    ['with an empty item right below code', ['code |     a', 'item? | *']],
    ['with a number other than 1 below code behind a bullet', ['item | -     a', 'item@1? |   2. b']],
    ['with a lone tag behind a quote', ['quote | > a', 'html? | <br>']],
    ['with a lone tag less deep than a text', ['item | - a', 'html? | <br>']],
  ]);
});

describe('a line is clear', () => {
  each([
    ['with any other item below code', ['code |     a', 'item | 1. b', 'text@2 |        c']],
    ['with a number other than 1 some lines below code', ['code |     a', 'item | - b', 'item | 2. c']],
    ['with a number other than 1 below an empty item', ['item | -', 'item@1 |   2. a']],
    ['with a lone tag below a blank line', ['item | - a', 'blank@1 | ', 'html | <br>']],
    ['with a lone tag behind what a quote does not go on with', ['quote | > # a', 'html | <br>']],
    ['with a block of HTML less deep than a text', ['item | - a', 'html | <div>']],
    ['with a bar less deep than a text', ['item | - a', 'text@1 | b | c']],
    ['without a bar behind a table in an item', ['item | - | a |', 'text@1 |   |---|', 'text | b']],
  ]);
});
