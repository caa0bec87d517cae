import { describe, expect, it } from 'vitest';
import { LONG_LINE, scanMarkdown } from '../../src/core/markdown';
import { counted, factsOf, linesOf, uncounted } from './reading';

/** What the scan visits: `line box text`. */
function visited(text: string): string[] {
  const seen: string[] = [];
  scanMarkdown(text, 0, 1, (from, to, line, box) => seen.push(`${line}${box === null ? '' : `[${box}]`} ${text.slice(from, to)}`));
  return seen;
}

describe('a list item', () => {
  it.each(['- ', '* ', '+ ', '1. ', '1) ', '12. ', '999999999. ', '-\t', '-   ', ' - ', '   - ', '- - ', '- 1. * '])('“%s” is read', (marker) => {
    expect(counted(`${marker}2026-11-03 call`)).toEqual(['1 2026-11-03']);
  });

  it.each(['-2026-11-03 call', '-- 2026-11-03 call', '1.2026-11-03 call', '1234567890. 2026-11-03 call', '1: 2026-11-03 call', '• 2026-11-03 call', '2026-11-03 call', '| 2026-11-03 | call |', '\\- 2026-11-03 call'])(
    '“%s” is none', (text) => {
      expect(counted(text)).toEqual([]);
      expect(uncounted(text)).toEqual([]);
    });

  it('is read at any depth, indented by spaces or tabs', () => {
    expect(counted([
      '- 2026-11-01 call',
      '  - 2026-11-02 call',
      '    - 2026-11-03 call',
      '      1. 2026-11-04 call',
      '         - 2026-11-05 call',
      '- topic',
      '\t- 2026-11-06 call',
      '\t\t- 2026-11-07 call',
      '\t\t\t- 2026-11-08 call',
    ].join('\n'))).toEqual(['1 2026-11-01', '2 2026-11-02', '3 2026-11-03', '4 2026-11-04', '5 2026-11-05', '7 2026-11-06', '8 2026-11-07', '9 2026-11-08']);
  });

  it('is read behind blank lines within its list', () => {
    expect(counted('- topic\n\n    - 2026-11-01 call\n\n- other\n\n\t- 2026-11-02 call\n\n1. third\n\n   2026-11-03 no item\n\n   - 2026-11-04 call')).toEqual(['3 2026-11-01', '7 2026-11-02', '13 2026-11-04']);
  });

  it('interrupts a paragraph, but for an empty one and one that counts from another number', () => {
    expect(counted('Some text\n- 2026-11-03 call\n1. 2026-11-02 call')).toEqual(['2 2026-11-03', '3 2026-11-02']);
    expect(counted('It was in\n2026. 2026-11-03 call')).toEqual([]);
    expect(counted('- topic\n2. 2026-11-03 call\n\n  more\n  2. 2026-11-02 call')).toEqual(['2 2026-11-03']);
    expect(visited('Some text\n*\n2. more')).toEqual([]);
  });

  it('is read behind a line that goes on with the one above, however deep that stands', () => {
    expect(['- a\n      - 2026-11-03 call', '- 2026-11-03 call: news of\nthe move\n    - 2026-11-02 call'].map(counted)).toEqual([['2 2026-11-03'], ['1 2026-11-03', '3 2026-11-02']]);
    expect(counted(' 7.  2026-11-03 call\n    the move\n      - 2026-11-02 call')).toEqual(['1 2026-11-03', '3 2026-11-02']);
  });

  it('holds what stands as deep as its text, behind a tab too', () => {
    expect(counted('  1)\t2026-11-03 call\n\n\t    - 2026-11-02 call')).toEqual(['1 2026-11-03', '3 2026-11-02']);
    expect(counted('  1)\t2026-11-03 call\n\n      - 2026-11-02 call')).toEqual(['1 2026-11-03']);
  });

  it('goes on with its text where the mark of a quote or fence stands too deep for one', () => {
    expect(counted('- topic\n      > quoted\n  2. 2026-11-02 call')).toEqual([]);
    expect(counted('- topic\n      > quoted\n- 2026-11-02 call')).toEqual(['3 2026-11-02']);
    expect(counted('- topic\n      ```\n- 2026-11-02 call')).toEqual(['3 2026-11-02']);
  });

  it('is read in a note that begins with a blank line and code', () => {
    expect(visited('\n\tcode\n\n\tmore\n  - one\n    - two')).toEqual(['5 one', '6 two']);
  });

  it('without a text ends with a blank line', () => {
    expect(counted('- topic\n-\n\n    - 2026-11-03 call')).toEqual([]);
    expect(counted('- topic\n-\n  - 2026-11-03 call')).toEqual(['3 2026-11-03']);
  });

  it('keeps the spaces around its text to itself', () => {
    expect(visited('-   call me  \t\n* [x]   done  \n- A \t')).toEqual(['1 call me', '2[x] done', '3 A']);
    expect(visited('-\n- ')).toEqual([]);
  });
});

describe('a checkbox', () => {
  it.each(['[x]', '[X]'])('%s is done, and counts', (box) => {
    expect(counted(`- ${box} 2026-11-03 call`)).toEqual(['1 2026-11-03']);
    expect(counted(`1. ${box} 2026-11-03 call\n\t- ${box} 2026-11-02 call`)).toEqual(['1 2026-11-03', '2 2026-11-02']);
  });

  it.each(['[ ]', '[-]', '[>]', '[?]'])('%s has not happened, without a word', (box) => {
    expect(counted(`- ${box} 2026-11-03 call`)).toEqual([]);
    expect(uncounted(`- ${box} 2026-11-03 call\n- ${box} 2026-02-30 call`)).toEqual([]);
  });

  it.each(['[/]', '[!]', '[*]', '[✓]', '[1]'])('%s is neither done nor open: a finding where a date follows', (box) => {
    expect(counted(`- ${box} 2026-11-03 call`)).toEqual([]);
    expect(uncounted(`- ${box} 2026-11-03 call\n- ${box} buy milk`)).toEqual([`1 unknown-checkbox ${box}`]);
    expect(uncounted(`- ${box} 2026-02-30 call`)).toEqual([`1 unknown-checkbox ${box}`]);
  });

  it('is one only before a space and a text', () => {
    expect(visited('- [x]\n- [x]done\n- [xx] a\n- [x](link)')).toEqual(['1 [x]', '2 [x]done', '3 [xx] a', '4 [x](link)']);
  });
});

describe('a heading', () => {
  it.each(['# ', '## ', '### ', '#### ', '##### ', '###### ', '#\t', '  ## '])('“%s” is read', (marks) => {
    expect(counted(`${marks}2026-07-14 Dinner`)).toEqual(['1 2026-07-14']);
  });

  it('loses its closing marks', () => {
    expect(visited('## 2026-07-14 Dinner ##  \n# C#\n## ##\n## x  ##')).toEqual(['1 2026-07-14 Dinner', '2 C#', '4 x']);
  });

  it.each(['####### 2026-07-14 Dinner', '#2026-07-14 Dinner', '\\# 2026-07-14 Dinner'])('“%s” is none', (text) => {
    expect(counted(text)).toEqual([]);
  });

  it('of several lines is underlined below the last, and begins on its first', () => {
    expect(visited('2026-07-14 Dinner\nat Ana’s\n---')).toEqual(['1 2026-07-14 Dinner']);
    expect(visited('- topic\n\n  2026-07-14 Dinner\n  ---\n')).toEqual(['1 topic', '3 2026-07-14 Dinner']);
  });

  it.each(['===', '---', '=', '-', '  ===  ', '==========  '])('may be underlined with “%s”', (underline) => {
    expect(counted(`text\n\n2026-07-14 Dinner\n${underline}\nthe summary`)).toEqual(['3 2026-07-14']);
  });

  it('is not made by a rule behind a blank line, a list or another heading', () => {
    expect(counted('2026-07-14 Dinner\n\n---')).toEqual([]);
    expect(counted('2026-07-14 Dinner\n\n===')).toEqual([]);
    expect(counted('- topic\n2026-07-14 Dinner\n---')).toEqual([]);
    expect(counted('2026-07-14 Dinner\n- - -')).toEqual([]);
    expect(counted('2026-07-14 Dinner\n=-=')).toEqual([]);
    expect(counted('2026-07-14 Dinner\n--x')).toEqual([]);
    expect(counted('> quoted\n2026-07-14 Dinner\n---')).toEqual([]);
    expect(counted('2026-07-14 | Dinner\n--- | ---\n2026-07-14 | Lunch\n---')).toEqual([]);
    expect(visited('***\n---\n___\n===')).toEqual([]);
  });

  it.each(['***', '* * *', '- - -', '___', '_  _ _ _', '  ---', '- ***', '1. - - -'])('is no rule “%s”, nor is that a list or a text to go on with', (rule) => {
    expect(visited(rule)).toEqual([]);
    expect(counted(`${rule}\n2026-07-14 Dinner\n===\n${rule}\n2. 2026-07-13 call`)).toEqual(['2 2026-07-14', '5 2026-07-13']);
  });

  it('ends a list', () => {
    expect(counted('- topic\n## 2026-07-14 Dinner\n    2026 code')).toEqual(['2 2026-07-14']);
  });
});

/** One dated item that must count stands behind each of these. */
describe('what is not read', () => {
  it.each([
    ['a fence', '```\n- 2026-11-01 call\n```'],
    ['a fence with a language', '```md\n- 2026-11-01 call\n```'],
    ['a fence of tildes', '~~~\n- 2026-11-01 call\n~~~'],
    ['a fence of tildes holding ticks', '~~~ `x`\n```\n- 2026-11-01 call\n~~~'],
    ['a long fence holding a short one', '````\n```\n- 2026-11-01 call\n```\n- 2026-11-01 call\n````'],
    ['a fence closed by a longer one', '```\n- 2026-11-01 call\n`````'],
    ['a fence whose closing has a language', '```\n``` js\n- 2026-11-01 call\n```'],
    ['a fence holding other blocks’ marks', '```\n%%\n<!--\n$$\n~~~\n- 2026-11-01 call\n```'],
    ['an indented fence', '  ```\n  - 2026-11-01 call\n  ```'],
    ['a fence in a list', '- topic\n  ```\n  - 2026-11-01 call\n  ```'],
    ['a fence in a numbered list', '1. topic\n\n   ```\n   - 2026-11-01 call\n\n   ```'],
    ['a fence behind a bullet', '- ```\n  - 2026-11-01 call\n  ```'],
    ['a fence in a nested list', '- a\n\t- b\n\t  ~~~\n\t  - 2026-11-01 call\n\t  ~~~'],
    ['indented code', '\n    - 2026-11-01 call\n\n    - 2026-11-01 call\n\t- 2026-11-01 call'],
    ['indented code in a list', '- topic\n\n      - 2026-11-01 call'],
    ['indented code behind a bullet', '-      2026-11-01 call'],
    ['a paragraph’s deep line', 'text\n    - 2026-11-01 call'],
    ['inline code', '- `2026-11-01` call\n- `- 2026-11-01 call`\n## `2026-11-01`'],
    ['a comment', '%%\n- 2026-11-01 call\n%%'],
    ['a comment within blank lines', '%%\n\n- 2026-11-01 call\n\n%%'],
    ['a comment that begins with words', '%% draft\n- 2026-11-01 call\nend %%'],
    ['a comment in one line', '%% - 2026-11-01 call %%'],
    ['a comment behind a bullet', '- %% 2026-11-01 call %%'],
    ['an HTML comment', '<!--\n- 2026-11-01 call\n-->'],
    ['an HTML comment in one line', '<!-- - 2026-11-01 call -->'],
    ['an HTML comment holding percents', '<!-- %%\n- 2026-11-01 call\n-->'],
    ['an HTML comment behind a bullet', '- <!-- 2026-11-01 call -->'],
    ['mathematics', '$$\n- 2026-11-01 call\n$$'],
    ['mathematics in one line', '$$ 2026-11-01 $$'],
    ['a quote', '> - 2026-11-01 call\n> 2026-11-01'],
    ['a quote without a space', '>- 2026-11-01 call'],
    ['a nested quote', '> > - 2026-11-01 call'],
    ['a callout', '> [!note] 2026-11-01\n> - 2026-11-01 call'],
    ['a quote in a list', '- topic\n  > - 2026-11-01 call'],
    ['a quoted heading', '> ## 2026-11-01 Dinner'],
    ['a fence in a quote', '> ```\n> - 2026-11-01 call'],
    ['a paragraph', '2026-11-01 call'],
    ['a table', '| 2026-11-01 | call |\n| --- | --- |\n| 2026-11-01 | call |'],
  ])('%s', (_, block) => {
    expect(counted(`${block}\n\n- 2026-11-03 call`)).toEqual([`${block.split('\n').length + 2} 2026-11-03`]);
    expect(uncounted(`${block}\n\n- 2026-11-03 call`)).toEqual([]);
    const impossible = block.replaceAll('2026-11-01', '2026-02-30');
    expect(uncounted(`${impossible}\n\n- 2026-11-03 call`)).toEqual([]);
  });

  it('ends where the block ends, on the very next line', () => {
    expect(visited('| a |\n| - |\n    code\nAna\n---')).toEqual(['4 Ana']); // code ends a table
    expect(counted('```\n```\n- 2026-11-01 call\n%%\n%%\n- 2026-11-02 call\n<!--\n-->\n- 2026-11-03 call\n$$\n$$\n- 2026-11-04 call\n> q\n- 2026-11-05 call'))
      .toEqual(['3 2026-11-01', '6 2026-11-02', '9 2026-11-03', '12 2026-11-04', '14 2026-11-05']);
  });

  it('is no block where a mark is part of a line', () => {
    expect(counted('`` ` ``` ``\n- 2026-11-01 call\n``` inline ```\n- 2026-11-02 call\n50 %% and\n- 2026-11-03 call\n% %\n- 2026-11-04 call\n$5\n- 2026-11-05 call\n<b>\n- 2026-11-06 call'))
      .toEqual(['2 2026-11-01', '4 2026-11-02', '6 2026-11-03', '8 2026-11-04', '10 2026-11-05', '12 2026-11-06']);
  });

  it('in a list ends with its item', () => {
    expect(counted('- topic\n  ```\n  - 2026-11-01 call\n- 2026-11-02 call\n')).toEqual(['4 2026-11-02']);
    expect(counted('- ```\n  never closed\n\n- 2026-11-02 call\n')).toEqual(['4 2026-11-02']);
  });
});

describe('a block that is never closed', () => {
  it.each(['```', '~~~', '`````', '%%', '<!--', '$$'])('%s hides all that follows, and is a finding', (opener) => {
    const body = `- 2026-11-01 call\n\n${opener}\n- 2026-11-02 call\n\n## 2026-11-03 Dinner\n`;
    expect(counted(body)).toEqual(['1 2026-11-01']);
    expect(uncounted(body)).toEqual([`3 unclosed-block ${opener}`]);
  });

  it('is one even on the last line', () => {
    expect(uncounted('text\n```')).toEqual(['2 unclosed-block ```']);
  });
});

describe('the lines of a note', () => {
  const LINES = ['- 2026-11-01 call', '', '## 2026-11-02 Dinner', '', '2026-11-03 Lunch', '===', '%%', '- 2026-11-04 call', '%%', '```', '- 2026-11-05 call', '```', '- [x] 2026-11-06 call'];
  const READ = ['1 2026-11-01', '3 2026-11-02', '5 2026-11-03', '13 2026-11-06'];

  it('may end in LF, CRLF, or nothing', () => {
    expect(counted(LINES.join('\n'))).toEqual(READ);
    expect(counted(LINES.join('\r\n'))).toEqual(READ);
    expect(counted(`${LINES.join('\r\n')}\r\n`)).toEqual(READ);
  });

  it('have their own numbers behind frontmatter', () => {
    const { history } = factsOf('---\ntype: person\nname: Ana\n---\n\n- 2026-11-01 call\n');
    expect(linesOf(history)).toEqual([6]);
  });

  it('are read up to 100,000 characters each, and a longer one is a finding', () => {
    const long = `- 2026-11-01 call: ${'x'.repeat(1_000_000)}`;
    expect(counted(`${long}\n- 2026-11-02 call`)).toEqual(['1 2026-11-01', '2 2026-11-02']);
    expect(uncounted(`text\n${long}`)).toEqual(['2 long-line']);
    expect(uncounted(`- 2026-11-01 ${'x'.repeat(LONG_LINE - 13)}`)).toEqual([]);
    expect(uncounted(`- 2026-11-01 ${'x'.repeat(LONG_LINE - 12)}`)).toEqual(['1 long-line']);
    expect(uncounted(`- 2026-11-01 ${'x'.repeat(LONG_LINE - 13)}\r\n`)).toEqual([]);
  });

  it('may nest without end', () => {
    expect(counted(`${'- '.repeat(40_000)}2026-11-01 call\n- 2026-11-02 call`)).toEqual(['1 2026-11-01', '2 2026-11-02']);
    expect(counted(`${'> '.repeat(40_000)}2026-11-01 call\n- 2026-11-02 call`)).toEqual(['2 2026-11-02']);
  });
});
