import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice } from '../../../src/core/edit/splice';
import { tickTask, untickTask } from '../../../src/core/edit/tick-task';
import { PEOPLE, Tally } from './editing';
import { RUNS, someNote } from './made-up-notes';
import { Opinion } from './second-opinion';

/** A note whose first item, where it has one that is no task, is one. */
const noteWithTask = someNote.map((text) => text.replace(/^([-*+]|\d+\.)([ \t]+)(?=[a-z2])/m, '$1$2[ ] '));

describe('a ticked task', () => {
  it(`differs by one character from the open one, in ${RUNS} notes`, () => {
    const tally = new Tally('ticked tasks');
    fc.assert(fc.property(noteWithTask, fc.nat(20), (text, pick) => {
      const before = new Opinion(text);
      const tasks = before.tasks();
      for (const { line, checked } of tasks.length === 0 ? [] : [tasks[pick % tasks.length]!]) {
        const said = /\[[ xX]\][ \t]+(.*?)\r?$/.exec(text.split('\n')[line - 1]!)?.[1] ?? '';
        const note = { path: 'People/Ana.md', text };
        const made = checked ? untickTask(note, line, said, PEOPLE) : tickTask(note, line, said, PEOPLE);
        tally.count(made);
        if ('rule' in made) continue;
        expect(tickTask(note, line, `${said} and more`, PEOPLE)).toMatchObject({ rule: 'no-such-task', line });
        const after = applySplice(text, made);
        expect([made.to - made.from, made.insert]).toEqual([1, checked ? ' ' : 'x']);
        const opinion = new Opinion(after);
        expect(opinion.tasks()).toEqual(tasks.map((task) => (task.line === line ? { line, checked: !checked } : task)));
        expect(opinion.leaves()).toEqual(before.leaves());
        const back = (checked ? tickTask : untickTask)({ path: 'People/Ana.md', text: after }, line, said, PEOPLE);
        expect('rule' in back ? back : applySplice(after, back).toLowerCase()).toBe(text.toLowerCase());
      }
    }), { numRuns: RUNS });
    tally.print();
    expect(tally.refusedMoreThan(0.06)).toBe(false);
  }, 3_600_000);
});
