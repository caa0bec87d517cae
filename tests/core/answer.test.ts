import { describe, expect, it } from 'vitest';
import { answerFinding } from '../../src/core/answer';
import { wordsOf } from '../../src/core/words/words';
import { note, personNote, standing } from './reading';

/** The person of the note format’s example, whose answer its section 6 prints. */
const CHARLES = personNote('type: person\nname: Charles\ncircle: close', [
  '', '# Charles', '', '## Interactions', '- 2026-11-03 like', '', '', '- 2026-08-03 call: the house', ...Array.from({ length: 10 }, (_, index) => `- 2026-07-${10 + index} email`),
].join('\n'));

describe('the answer about a person', () => {
  it('is that of the note format', () => {
    expect(standing(CHARLES, '2026-11-23')).toEqual({
      path: 'People/Ana.md', name: 'Charles', status: 'overdue', due: '2026-09-03', overdueDays: 81, lastContact: '2026-08-03', lastChannel: 'call',
      rule: { every: '1 month', channel: null, from: 'circle close' }, because: { path: 'People/Ana.md', line: 13 }, interactions: 12, attempts: 0,
    });
  });

  it('has null for what there is not', () => {
    expect(standing(note('tags: []'), '2026-11-23')).toEqual({
      path: 'People/Ana.md', name: 'Ana', status: 'untracked', due: null, overdueDays: null, lastContact: null, lastChannel: null, rule: null, because: null, interactions: 0, attempts: 0,
    });
    expect(standing(note('circle: close', '2026-11-01 saw each other'), '2026-11-23')).toMatchObject({ lastContact: '2026-11-01', lastChannel: null, overdueDays: -8 });
  });

  it('says which rule, from where, and the line that set the clock', () => {
    expect(standing(note('channels: { E-mail: 1 month }', '2026-11-02 visio', '2026-10-01 courriel'), '2026-11-23')).toMatchObject({
      rule: { every: '1 month', channel: 'email', from: 'channels' }, lastChannel: 'call', because: { path: 'People/Ana.md', line: 5 },
    });
    expect(standing(note('cadence: tous les 10 jours', '2026-11-02 visio'), '2026-11-23').rule).toEqual({ every: '10 days', channel: null, from: 'cadence' });
  });
});

describe('the answer about a finding', () => {
  it('has its place, its kind, and its sentence in the language asked for', () => {
    const finding = { path: 'People/Ana.md', line: 9, rule: 'impossible-date', given: '2026-02-30' } as const;
    expect(answerFinding(finding, wordsOf('en'))).toEqual({
      path: 'People/Ana.md', line: 9, rule: 'impossible-date', message: 'Not counted: the calendar has no 2026-02-30. Right would be: - 2026-02-28 call: …',
    });
    expect(answerFinding(finding, wordsOf('fr')).message).toMatch(/^Non compté.*2026-02-30.* - 2026-02-28 appel/);
  });
});
