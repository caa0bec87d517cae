import { describe, expect, it } from 'vitest';
import { otherFacts } from '../../../src/core/edit/same-facts';
import { applySplice, type Splice } from '../../../src/core/edit/splice';
import { factsOf } from '../reading';

const NOTE = [
  '---', 'type: person', 'circle: nowhere', '---',
  '- 2026-11-03 call with [[Bo]]: news',
  '- [ ] 2026-12-01 send [[Bo]] it',
  '- 2026-02-30 lunch',
  '- 2026-10-01 walk',
  '',
].join('\n');

/** The change that replaces a run of the note, which stands in it once. */
function replacing(run: string, insert: string, text = NOTE): Splice {
  const from = text.indexOf(run);
  return { from, to: from + run.length, insert };
}

/** The change that writes something before a run of the note. */
function before(run: string, insert: string, text = NOTE): Splice {
  const from = text.indexOf(run);
  return { from, to: from, insert };
}

/** The line of another fact that is not as it was, where a note became what the change makes of it and, besides, what `also` does. */
function changed(splice: Splice, also: (after: string) => string = (after) => after, field: string | null = null, text = NOTE): number | null {
  return otherFacts(factsOf(text), factsOf(also(applySplice(text, splice))), text, splice, field);
}

const WRITTEN = before('- [ ] 2026-12', '- 2026-11-01 visit\n');

describe('all other facts are as they were', () => {
  it.each([
    ['where a line is written above others', WRITTEN],
    ['where several are', before('- [ ] 2026-12', '- 2026-11-01 visit\n- 2026-02-30 x\n- [ ] more\n')],
    ['where a line is written at the end', { from: NOTE.length, to: NOTE.length, insert: '- 2026-09-01 visit\n' }],
    ['where a line is written behind the end of another', before('\n- [ ] 2026-12', '\n- 2026-11-01 visit')],
    ['where it is written so with other line ends', before('\n- [ ] 2026-12', '\r\n- 2026-11-01 visit')],
    ['where a line is written anew', replacing('2026-11-03 call with [[Bo]]', '2026-11-04 lunch with [[Cy]]')],
    ['where one character of a line is', replacing('[ ]', '[x]')],
    ['where a line becomes two', replacing('- 2026-02-30 lunch', '- 2026-02-28 lunch\n- 2026-02-27 walk')],
    ['where two lines become one', replacing('- [ ] 2026-12-01 send [[Bo]] it\n- 2026-02-30 lunch', '- 2026-02-28 lunch')],
    ['where lines are taken out', replacing('- [ ] 2026-12-01 send [[Bo]] it\n- 2026-02-30 lunch\n', '')],
    ['where a line is broken in two', replacing(' call with [[Bo]]: news', '\n- 2026-11-01 walk')],
    ['where a line loses its end', replacing(' walk', '')],
    ['where words are written into a line', before(': news', ' and [[Cy]]')],
    ['where words before a line break are', before(' with [[Bo]]:', ' at last\nand')],
  ])('%s', (_, splice) => {
    expect(changed(splice)).toBeNull();
  });

  it.each([
    ['without frontmatter', '- 2026-11-03 call\n'],
    ['with a byte-order mark alone above', '\uFEFF- 2026-11-03 call\n'],
  ])('where a line is written at the head of a note %s', (_, text) => {
    expect(changed(before('-', '- 2026-11-05 walk\n', text), undefined, null, text)).toBeNull();
    const promised = text.replace('2026-11-03 call', '[ ] send [[Bo]] it');
    const splice = before('-', '- [ ] 2026-12-01 call [[Bo]]\n', promised);
    expect(changed(splice, undefined, null, promised)).toBeNull();
    expect(changed(splice, (after) => after.replace('send [[Bo]]', 'send [[Cy]]'), null, promised)).toBe(2);
  });
});

describe('another fact is not as it was, and its line is told,', () => {
  it.each([
    ['where a day is another', '2026-10-01', '2026-10-02', 9],
    ['where a channel is', ' walk', ' email', 9],
    ['where a direction is', ' walk', ' → walk', 9],
    ['where a tag is', ' walk', ' walk #gave', 9],
    ['where somebody took part', ' walk', ' walk with [[Cy]]', 9],
    ['where somebody else took part', 'with [[Bo]]', 'with [[Cy]]', 5],
    ['where the day of a promise is', '2026-12-01', '2026-12-02', 7],
    ['where a promise is made to another', 'send [[Bo]]', 'send [[Cy]]', 7],
    ['where a promise is kept', '[ ]', '[-]', 7],
    ['where a finding is about something else', '2026-02-30', '2026-02-31', 8],
    ['where a finding is of another kind', '- 2026-02-30', '- [!] 2026-02-30', 8],
    ['where a finding is gone', '2026-02-30', 'undated', 8],
    ['where a line no longer counts', '- 2026-10-01', '- undated', 9],
    ['where one more finding is', ' walk\n', ' walk\n- 2026-02-30 tea\n', 10],
    ['where a line has moved', '- 2026-10-01', '\n- 2026-10-01', 9],
    ['where somebody is called otherwise', 'circle: nowhere', 'name: Zoé', 6],
  ])('%s', (_, was, is, line) => {
    expect(changed(WRITTEN, (after) => after.replace(was, is))).toBe(line);
  });

  it('where what is written hides the lines behind it', () => {
    expect(changed(before('- [ ] 2026-12', '%%\n'))).toBe(9);
  });

  it('where one more line counts', () => {
    const text = '---\ntype: person\n---\n- 2026-11-03 call\n';
    expect(changed(before('- 2026', '- 2026-11-05 walk\n', text), (after) => `${after}- 2026-10-01 tea\n`, null, text)).toBe(6);
  });

  it('right above and right below the lines that were written', () => {
    const anew = replacing('- [ ] 2026-12-01 send [[Bo]] it\n- 2026-02-30 lunch', '- 2026-02-28 lunch');
    expect(changed(anew, (after) => after.replace('call', 'email'))).toBe(5);
    expect(changed(anew, (after) => after.replace('walk', 'email'))).toBe(7);
    const behind = before('\n- [ ] 2026-12', '\n- 2026-11-01 visit');
    expect(changed(behind, (after) => after.replace('call', 'email'))).toBe(5);
    expect(changed(behind, (after) => after.replace('2026-12-01', '2026-12-02'))).toBe(7);
    const above = before('- 2026-11-03 call', '- 2026-11-05 walk\n');
    expect(changed(above, (after) => after.replace('call', 'email'))).toBe(6);
  });
});

describe('when a field is set', () => {
  const text = ['---', 'type: person', 'cirle: friends', 'cadence: sometimes', '---', '- 2026-11-03 call', ''].join('\n');
  const set = (splice: Splice, field: string | null, also?: (after: string) => string): number | null => changed(splice, also, field, text);
  const circle = before('cadence', 'circle: close\n', text);

  it('what is found about it may change, and who the note is of', () => {
    expect(set(circle, 'circle')).toBeNull();
    expect(set(before('cirle', 'cadence: monthly\n', text), 'cadence', (after) => after.replace('cadence: sometimes\n', ''))).not.toBeNull();
    expect(set(before('cirle', 'org: Acme\n', text), 'cadence', (after) => after.replace('cadence: sometimes', 'cadence: monthly'))).toBeNull();
  });

  it('nothing else may', () => {
    expect(set(circle, 'circle', (after) => after.replace('call', 'email'))).toBe(7);
    expect(set(circle, 'circle', (after) => after.replace('sometimes', 'monthly'))).toBe(5);
    expect(set(circle, 'circle', (after) => after.replace('sometimes', 'at times'))).toBe(5);
    expect(set(circle, 'org')).toBe(3);
    const org = text.replace('cirle: friends', 'circle: org');
    expect(changed(before('cadence', 'org: Acme\n', org), (after) => after.replace('circle: org', 'circle: close'), 'org', org)).toBe(3);
    expect(set(circle, null)).toBe(4);
  });

  it('a note may become somebody’s, or nobody’s', () => {
    const nobody = '---\na: b\n---\n- 2026-11-03 call\n- [ ] send\n';
    expect(changed(before('a: b', 'type: person\n', nobody), undefined, 'type', nobody)).toBeNull();
    expect(changed(replacing('type: person\n', '', NOTE.replace('circle: nowhere\n', '')), undefined, 'type', NOTE.replace('circle: nowhere\n', ''))).toBeNull();
  });

  it('what a note that is nobody’s has of others that cannot be counted is a fact too', () => {
    const nobody = '---\ndate: 2026-02-30\nattendees: "[[Bo]]"\n---\n';
    expect(changed({ from: nobody.length, to: nobody.length, insert: 'text\n' }, undefined, null, nobody)).toBeNull();
    expect(changed({ from: nobody.length, to: nobody.length, insert: 'text\n' }, (after) => after.replace('02-30', '02-31'), null, nobody)).toBe(2);
  });

  it('a note that stays nobody’s keeps its promises', () => {
    const nobody = '---\na: b\n---\n- [ ] send [[Bo]] it\n';
    expect(changed(before('a: b', 'c: d\n', nobody), (after) => after.replace('[ ]', '[-]'), 'c', nobody)).toBe(5);
    expect(changed(before('a: b', 'c: d\n', nobody), undefined, 'c', nobody)).toBeNull();
  });
});
