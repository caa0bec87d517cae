import { describe, expect, it } from 'vitest';
import { logLine } from '../../../src/core/edit/log-line';
import { applySplice } from '../../../src/core/edit/splice';
import { lexiconOf } from '../../../src/core/lexicon';
import { settingsWith } from '../reading';
import { PEOPLE } from './editing';

const FRONT = '---\ntype: person\n---\n';

/** A body with a line logged in it; why not, as `rule line given`, when it was refused. */
function logged(body: string, said = '2026-11-03 call: the deck', front = FRONT, reading = PEOPLE): string {
  const text = front + body;
  const made = logLine({ path: 'People/Ana.md', text }, said, reading);
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made).slice(front.length);
}

const lines = (...all: string[]): string => all.join('\n');

describe('a line is logged under the heading', () => {
  it.each([
    ['in any case and level', '###### iNTERACTIONS ##\n', '###### iNTERACTIONS ##\n- 2026-11-03 call: the deck\n'],
    ['underlined', 'Interactions\n---\ntext', 'Interactions\n---\ntext\n\n- 2026-11-03 call: the deck'],
    ['the first of several', '# Interactions\n## Interactions\n', '# Interactions\n- 2026-11-03 call: the deck\n## Interactions\n'],
    ['before the next one of its level', '## Interactions\n- 2026-10-01 x\n\n## Notes\n', '## Interactions\n- 2026-11-03 call: the deck\n- 2026-10-01 x\n\n## Notes\n'],
    ['behind its blank line', '## Interactions\n\n## Notes', '## Interactions\n\n- 2026-11-03 call: the deck\n\n## Notes'],
    ['below a table', '## Interactions\n| a |\n|---|', '## Interactions\n| a |\n|---|\n\n- 2026-11-03 call: the deck'],
    ['below its words', '## Interactions\nWhat we did.\n## Notes', '## Interactions\nWhat we did.\n\n- 2026-11-03 call: the deck\n\n## Notes'],
    ['above a list of other things', '## Interactions\n* topic\n', '## Interactions\n* 2026-11-03 call: the deck\n* topic\n'],
    ['above a numbered list of other things', '## Interactions\n3. topic\n', '## Interactions\n- 2026-11-03 call: the deck\n\n3. topic\n'],
    ['not one in a fence', '```\n## Interactions\n```\n', '```\n## Interactions\n```\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not one in a comment', '%%\n## Interactions\n%%', '%%\n## Interactions\n%%\n\n## Interactions\n- 2026-11-03 call: the deck'],
    ['not one in a quote', '> ## Interactions\n', '> ## Interactions\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not one in a list', '- a\n  ## Interactions\n', '- a\n  ## Interactions\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not one in a footnote', '[^1]: see\n\n    ## Interactions\n    there\nmore\n---\n', '[^1]: see\n\n    ## Interactions\n    there\nmore\n---\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not one in HTML', '<div>\n## Interactions\n</div>\n', '<div>\n## Interactions\n</div>\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['made when missing', '# Ana\ntext\n', '# Ana\ntext\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['made with a blank line below where the note has them', '# Ana\n\ntext', '# Ana\n\ntext\n\n## Interactions\n\n- 2026-11-03 call: the deck'],
    ['made in an empty body', '', '## Interactions\n- 2026-11-03 call: the deck\n'],
  ])('%s', (_, body, expected) => {
    expect(logged(body)).toBe(expected);
  });

  it('of the settings', () => {
    const reading = { ...PEOPLE, lexicon: lexiconOf(settingsWith({ heading: 'Échanges', peopleFolders: ['People'] })) };
    expect(logged('## echanges\n', undefined, FRONT, reading)).toBe('## echanges\n- 2026-11-03 call: the deck\n');
    expect(logged('', undefined, FRONT, reading)).toBe('## Échanges\n- 2026-11-03 call: the deck\n');
  });

  it('whatever frontmatter, mark and line ends the note has', () => {
    expect(logged('', undefined, '')).toBe('## Interactions\n- 2026-11-03 call: the deck\n');
    expect(logged('', undefined, '---\ntype: person\n---')).toBe('\n## Interactions\n- 2026-11-03 call: the deck');
    expect(logged('## Interactions\r\n- 2026-10-01 x', undefined, '---\r\ntype: person\r\n---\r\n')).toBe('## Interactions\r\n- 2026-11-03 call: the deck\r\n- 2026-10-01 x');
    expect(logged('## Interactions', undefined, '\uFEFF')).toBe('## Interactions\n- 2026-11-03 call: the deck');
    expect(logged('a\n## Interactions\r\nb\r\n', undefined, FRONT)).toBe('a\n## Interactions\r\nb\r\n\r\n- 2026-11-03 call: the deck\r\n');
  });
});

describe('in date order', () => {
  const newest = '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n';
  const oldest = '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n';

  it.each([
    ['2026-11-20', '## Interactions\n- 2026-11-20 z\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n'],
    ['2026-11-03', '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 z\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n'],
    ['2026-09-01', '## Interactions\n- 2026-11-10 a\n  more\n- 2026-11-03 b\n- 2026-10-01 c\n  - child\n- 2026-09-01 z\n'],
  ])('newest first: %s', (date, expected) => {
    expect(logged(newest, `${date} z`)).toBe(expected);
  });

  it.each([
    ['2026-11-20', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n- 2026-11-20 z\n'],
    ['2026-11-03', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-03 z\n- 2026-11-10 a\n'],
    ['2026-10-15', '## Interactions\n- 2026-10-01 c\n\n  more\n- 2026-10-15 z\n- 2026-11-03 b\n- 2026-11-10 a\n'],
    ['2026-09-01', '## Interactions\n- 2026-09-01 z\n- 2026-10-01 c\n\n  more\n- 2026-11-03 b\n- 2026-11-10 a\n'],
  ])('newest last: %s', (date, expected) => {
    expect(logged(oldest, `${date} z`)).toBe(expected);
  });

  it('among headings that are interactions', () => {
    const body = lines('## Interactions', '', '### 2026-10-01 Dinner', '', 'Pasta.', '', '### 2026-08-01 Call', '', '## Notes');
    expect(logged(body)).toBe(body.replace('### 2026-10', '### 2026-11-03 call: the deck\n\n### 2026-10'));
    expect(logged(body, '2026-09-01 z')).toBe(body.replace('### 2026-08', '### 2026-09-01 z\n\n### 2026-08'));
    expect(logged(body, '2026-07-01 z')).toBe(body.replace('Call\n\n', 'Call\n\n### 2026-07-01 z\n\n'));
  });

  it('under the heading of its year or month', () => {
    const body = lines('## Interactions', '### 2026', '#### 2026-11', '- 2026-11-01 a', '#### 2026-10', '### 2025', '- 2025-02-01 b', '');
    expect(logged(body)).toBe(body.replace('- 2026-11-01', '- 2026-11-03 call: the deck\n- 2026-11-01'));
    expect(logged(body, '2026-10-03 z')).toBe(body.replace('2026-10\n', '2026-10\n- 2026-10-03 z\n'));
    expect(logged(body, '2025-01-03 z')).toBe(body.replace('01 b\n', '01 b\n- 2025-01-03 z\n'));
    expect(logged(body, '2024-01-03 z')).toBe(body.replace('Interactions\n', 'Interactions\n- 2024-01-03 z\n'));
  });

  it('among the dated lines below a topic', () => {
    expect(logged('## Interactions\n- work\n\t- 2026-10-01 a\n')).toBe('## Interactions\n- work\n\t- 2026-11-03 call: the deck\n\t- 2026-10-01 a\n');
  });

  it('passing over plans and days the calendar does not have', () => {
    expect(logged('## Interactions\n- [ ] 2026-12-01 plan\n- 2026-02-30 x\n- 2026-10-01 a\n')).toBe('## Interactions\n- [ ] 2026-12-01 plan\n- 2026-02-30 x\n- 2026-11-03 call: the deck\n- 2026-10-01 a\n');
  });
});

describe('in the manner of its neighbours', () => {
  it.each([
    ['their mark', '* 2026-10-01 a', '* 2026-11-03 call: the deck'],
    ['their spaces', '  +   2026-10-01 a', '  +   2026-11-03 call: the deck'],
    ['their ticked box', '- [x] 2026-10-01 a', '- [x] 2026-11-03 call: the deck'],
    ['their number', '1. 2026-10-01 a', '1. 2026-11-03 call: the deck'],
    ['slashes', '- 2026/10/01 a', '- 2026/11/03 call: the deck'],
    ['dots', '- 2026.10.01 a', '- 2026.11.03 call: the deck'],
    ['links', '- [[2026-10-01]] a', '- [[2026-11-03]] call: the deck'],
    ['links with a path', '- [[Daily/2026/2026-10/2026-10-01]] a', '- [[Daily/2026/2026-11/2026-11-03]] call: the deck'],
    ['links with the date shown', '- [[Daily/2026-10-01|2026-10-01]] a', '- [[Daily/2026-11-03|2026-11-03]] call: the deck'],
    ['links, but not another day’s words', '- [[Daily/2026-10-01|Thursday]] a', '- [[Daily/2026-11-03]] call: the deck'],
    ['links, but not what hangs on the day', '- [[Weekly/W40/2026-10-01]] a', '- [[2026-11-03]] call: the deck'],
    ['Markdown links', '- [2026-10-01](Daily/2026-10-01.md) a', '- [2026-11-03](Daily/2026-11-03.md) call: the deck'],
    ['bold', '- **2026-10-01** a', '- **2026-11-03** call: the deck'],
    ['but not half a bold run', '- **2026-10-01 lunch** a', '- 2026-11-03 call: the deck'],
    ['brackets', '- (2026-10-01) a', '- (2026-11-03) call: the deck'],
    ['a colon', '- 2026-10-01: a', '- 2026-11-03: call: the deck'],
    ['a time left out', '- 2026-10-01T14:30 a', '- 2026-11-03 call: the deck'],
    ['a month, where there is no day to tell', '- 2026-10 a', '- 2026-11-03 call: the deck'],
  ])('%s', (_, neighbour, expected) => {
    expect(logged(`## Interactions\n${neighbour}\n`)).toBe(`## Interactions\n${expected}\n${neighbour}\n`);
  });

  it('plainly where they differ', () => {
    expect(logged('## Interactions\n- [[2026-10-01]] a\n- 2026-09-01 b\n')).toContain('\n- 2026-11-03 call');
    expect(logged('## Interactions\n- [x] 2026-10-01 a\n- 2026-09-01 b\n')).toContain('\n- 2026-11-03 call');
  });

  it('but a date typed in a form of its own stays as it is', () => {
    expect(logged('## Interactions\n- 2026-10-01 a\n', '[[2026-11-03]] call')).toContain('\n- [[2026-11-03]] call\n');
    expect(logged('## Interactions\n- [[2026-10-01]] a\n', '2026-11 call')).toContain('\n- 2026-11 call\n');
  });

  it('with a blank line between where all have one', () => {
    expect(logged('## Interactions\n\n- 2026-10-02 a\n\n- 2026-10-01 b\n')).toBe('## Interactions\n\n- 2026-11-03 call: the deck\n\n- 2026-10-02 a\n\n- 2026-10-01 b\n');
    expect(logged('## Interactions\n- 2026-10-02 a\n\n- 2026-10-01 b\n', '2026-09-01 z')).toBe('## Interactions\n- 2026-10-02 a\n\n- 2026-10-01 b\n\n- 2026-09-01 z\n');
  });

  it('numbers counting on at the end of a list, where they count', () => {
    expect(logged('## Interactions\n1. 2026-11-04 a\n2. 2026-11-04 b\n')).toContain('\n3. 2026-11-03 call');
    expect(logged('## Interactions\n1) 2026-11-04 a\n1) 2026-11-04 b\n')).toContain('\n1) 2026-11-03 call');
    expect(logged('## Interactions\n08. 2026-11-04 a\n09. 2026-11-04 b\n')).toContain('\n10. 2026-11-03 call');
    expect(logged('## Interactions\n999999999. 2026-11-04 a\n')).toContain('\n999999999. 2026-11-03 call');
  });
});

describe('a line is not logged, and the note not touched,', () => {
  it.each([
    ['without a day', 'call: the deck', '', 'not-dated 1 call: the deck'],
    ['with a day the calendar does not have', '2026-02-30 call', '', 'not-dated 1 2026-02-30 call'],
    ['with a day to come', '2026-11-24 call', '', 'future-day 1 2026-11-24'],
    ['with more lines than one', '2026-11-03 call\nmore', '', 'several-lines 1 2026-11-03 call\nmore'],
    ['that opens a comment', '2026-11-03 call %% aside', '', 'opens-block 1 %%'],
    ['that opens another comment', '2026-11-03 --> <!-- aside', '', 'opens-block 1 <!--'],
    ['that opens mathematics', '2026-11-03 paid $$', '', 'opens-block 1 $$'],
    ['behind a fence that is never closed', '2026-11-03 call', 'text\n```\n## Interactions\n', 'unclosed-block 5 ```'],
    ['behind a comment that is never closed', '2026-11-03 call', '%%\n', 'unclosed-block 4 %%'],
    ['behind HTML that is never closed', '2026-11-03 call', 'text\n\n<pre>\n', 'unclosed-block 6 <pre'],
    ['where lines end in the way of old', '2026-11-03 call', 'text\rmore', 'lone-return 4'],
  ])('%s', (_, said, body, refused) => {
    expect(logged(body, said)).toBe(refused);
  });

  it.each([
    ['is nobody’s', '---\ntype: book\n---\n', 'not-a-person 1'],
    ['was left by a sync conflict', '---\nkith: false\n---\n', 'not-a-person 1'],
    ['has broken frontmatter', '---\ntype: person\ncircle: [\n---\n', 'broken-frontmatter 3'],
    ['has frontmatter that is code', '---js\n{}\n---\n', 'code-frontmatter 1 ---js'],
    ['has frontmatter without an end', '---\ntype: person\n', 'unclosed-frontmatter 1'],
  ])('into a note that %s', (_, front, refused) => {
    const made = logLine({ path: 'Notes/Ana.md', text: front }, '2026-11-03 call', PEOPLE);
    expect('rule' in made ? `${made.rule} ${made.line} ${made.given}` : made).toMatch(new RegExp(`^${refused}`));
  });

  it('though marks that are closed are fine', () => {
    expect(logged('', '2026-11-03 call %% aside %% <!-- more --> --> $$x$$')).toContain('- 2026-11-03 call %% aside %%');
  });
});
