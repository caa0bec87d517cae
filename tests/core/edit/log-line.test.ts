import { describe, expect, it } from 'vitest';
import { logLine } from '../../../src/core/edit/log-line';
import { lexiconOf } from '../../../src/core/lexicon';
import { settingsWith } from '../reading';
import { FRONT, logged, PEOPLE } from './editing';

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
    ['not one behind a bullet', '- # Interactions\n', '- # Interactions\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not a line of another', 'Lunch and\nInteractions\n---\n', 'Lunch and\nInteractions\n---\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['not under the next one of its level', '## Interactions\n\n## Notes\n- 2026-10-01 x\n', '## Interactions\n\n- 2026-11-03 call: the deck\n\n## Notes\n- 2026-10-01 x\n'],
    ['with blank lines below its words', '## Interactions\nWhat.\n\n## Notes\n', '## Interactions\nWhat.\n\n- 2026-11-03 call: the deck\n\n## Notes\n'],
    ['with blank lines below it', '## Interactions\n\n\n## Notes\n', '## Interactions\n\n- 2026-11-03 call: the deck\n\n## Notes\n'],
    ['above a list of tasks, but is none', '## Interactions\n- [ ] plan\n', '## Interactions\n- 2026-11-03 call: the deck\n- [ ] plan\n'],
    ['below a footnote with a list', '## Interactions\n[^1]: see\n\n    - there\n', '## Interactions\n[^1]: see\n\n    - there\n\n- 2026-11-03 call: the deck\n'],
    ['above a list, whatever words begin with a date', '## Interactions\n2026-12-01 in a text\n\n- topic\n', '## Interactions\n2026-12-01 in a text\n\n- 2026-11-03 call: the deck\n- topic\n'],
    ['with the mark of the note’s lists', '1. a\n   + b\n\n* c\n- d\n## Interactions\n', '1. a\n   + b\n\n* c\n- d\n## Interactions\n* 2026-11-03 call: the deck\n'],
    ['with a dash where the note has only lists within others', '1. a\n   + b\n\n## Interactions\n', '1. a\n   + b\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['made behind another without a text', '# Ana', '# Ana\n\n## Interactions\n- 2026-11-03 call: the deck'],
    ['made behind a blank line', '# Ana\ntext\n\n', '# Ana\ntext\n\n## Interactions\n- 2026-11-03 call: the deck\n'],
    ['made with a blank line below as underlined ones have', 'Ana and\nBo\n---\n\ntext', 'Ana and\nBo\n---\n\ntext\n\n## Interactions\n\n- 2026-11-03 call: the deck'],
    ['made with a blank line below where one of the others has no text', '# Ana\n\ntext\n# Bo', '# Ana\n\ntext\n# Bo\n\n## Interactions\n\n- 2026-11-03 call: the deck'],
    ['made without one where only some have it', '# Ana\n\ntext\n## B\ntext', '# Ana\n\ntext\n## B\ntext\n\n## Interactions\n- 2026-11-03 call: the deck'],
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
    expect(logged('', undefined, '\uFEFF')).toBe('## Interactions\n- 2026-11-03 call: the deck\n');
    expect(logged('text', undefined, '---\ntype: person\r\n---\n')).toBe('text\n\n## Interactions\n- 2026-11-03 call: the deck');
    expect(logged('text', undefined, '---\r\ntype: person\n---\n')).toBe('text\r\n\r\n## Interactions\r\n- 2026-11-03 call: the deck');
    expect(logged('a\n## Interactions\r\nb\r\n', undefined, FRONT)).toBe('a\n## Interactions\r\nb\r\n\r\n- 2026-11-03 call: the deck\r\n');
  });
});

describe('in the manner of its neighbours', () => {
  it.each([
    ['their mark', '* 2026-10-01 a', '* 2026-11-03 call: the deck'],
    ['four spaces', '-    2026-10-01 a', '-    2026-11-03 call: the deck'],
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
    expect(logged('## Interactions\n- [[2026-10-01]] a\n', '2026-11-03T14:30 call')).toContain('\n- 2026-11-03T14:30 call\n');
    expect(logged('## Interactions\n- [[2026-10-01]] a\n', '**2026-11-03 lunch** with us')).toContain('\n- **2026-11-03 lunch** with us\n');
    expect(logged('## Interactions\n- [[2026-10-01]] a\n', 'call [date:: 2026-11-03]')).toContain('\n- call [date:: 2026-11-03]\n');
  });

  it('with a blank line between where all have one', () => {
    expect(logged('## Interactions\n\n- 2026-10-02 a\n\n- 2026-10-01 b\n')).toBe('## Interactions\n\n- 2026-11-03 call: the deck\n\n- 2026-10-02 a\n\n- 2026-10-01 b\n');
    expect(logged('## Interactions\n- 2026-10-03 a\n\n- 2026-10-02 b\n- 2026-10-01 c\n')).toContain('\n- 2026-11-03 call: the deck\n- 2026-10-03 a\n');
    expect(logged('## Interactions\n- 2026-10-02 a\n\n- 2026-10-01 b\n', '2026-09-01 z')).toBe('## Interactions\n- 2026-10-02 a\n\n- 2026-10-01 b\n\n- 2026-09-01 z\n');
  });

  it('numbers counting on at the end of a list, where they count', () => {
    expect(logged('## Interactions\n1. 2026-11-04 a\n2. 2026-11-04 b\n')).toContain('\n3. 2026-11-03 call');
    expect(logged('## Interactions\n1) 2026-11-04 a\n1) 2026-11-04 b\n')).toContain('\n1) 2026-11-03 call');
    expect(logged('## Interactions\n08. 2026-11-04 a\n09. 2026-11-04 b\n')).toContain('\n10. 2026-11-03 call');
    expect(logged('## Interactions\n01. 2026-11-04 a\n')).toContain('\n02. 2026-11-03 call');
    expect(logged('## Interactions\n1. 2026-11-05 a\n2. 2026-11-04 b\n2. 2026-11-04 c\n')).toContain('\n2. 2026-11-03 call');
    expect(logged('## Interactions\n1. 2026-11-05 a\n   7. then\n   more\n1. 2026-11-04 b\n')).toContain('\n1. 2026-11-03 call');
    expect(logged('1. topic\n\n## Interactions\n1. 2026-11-04 a\n')).toContain('\n2. 2026-11-03 call');
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
    ['right above a line parsers differ on', '2026-11-03 call', '## Interactions\n    code\n2. 2026-10-01 a\n', 'unclear-line 6 2. 2026-10-01 a'],
    ['behind what one reader has for a comment and another for HTML', '2026-11-03 call', '<details>\n%%\n\n%%', 'unread-place 1'],
    ['where lines end in the way of old', '2026-11-03 call', 'text\rmore', 'lone-return 4'],
  ])('%s', (_, said, body, refused) => {
    expect(logged(body, said)).toBe(refused);
  });

  it.each([
    ['is nobody’s', '---\ntype: book\n---\n', 'not-a-person 1 $'],
    ['says so', '---\nkith: false\n---\n', 'not-a-person 1 $'],
    ['has broken frontmatter', '---\ntype: person\ncircle: [\n---\n', 'broken-frontmatter 3'],
    ['has frontmatter that is code', '---js\n{}\n---\n', 'code-frontmatter 1 ---js'],
    ['has frontmatter without an end', '---\ntype: person\n', 'unclosed-frontmatter 1'],
  ])('into a note that %s', (_, front, refused) => {
    const made = logLine({ path: 'Notes/Ana.md', text: front }, '2026-11-03 call', PEOPLE);
    expect('rule' in made ? `${made.rule} ${made.line} ${made.given}` : made).toMatch(new RegExp(`^${refused}`));
  });

  it('though spaces around it are fine', () => {
    expect(logged('', '  2026-11-03 call ')).toBe('## Interactions\n- 2026-11-03 call\n');
  });

  it('though marks that are closed are fine', () => {
    expect(logged('', '2026-11-03 call %% aside %% <!-- more --> --> $$x$$')).toContain('- 2026-11-03 call %% aside %%');
  });
});
