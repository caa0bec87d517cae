import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { explainFinding } from '../../../src/core/words/print-finding';
import { printFix } from '../../../src/core/words/print-fix';
import { wordsOf } from '../../../src/core/words/words';
import type { FindingRule } from '../../../src/core/finding';
import { found, lines, note, promise, type Asked, type Notes } from './auditing';

const EN = wordsOf('en');
const says = (rule: FindingRule, notes: Notes, asked: Asked = {}): string[] => found(rule, notes, asked).map((finding) => explainFinding(finding, EN).what);
const offers = (rule: FindingRule, notes: Notes, asked: Asked = {}): string[] => found(rule, notes, asked).flatMap((finding) => fixesOf(finding).map((fix) => printFix(fix, finding.path, EN)));
const asked = (count: number): Notes => ({ Ana: note(`circle: warm\n\n${lines(...Array.from({ length: count }, (_, index) => `2026-10-0${index + 1} email #asked`))}`) });

describe('the sentence of a finding', () => {
  it.each<[FindingRule, Notes, string]>([
    ['review-due', { Ana: note('circle: warm') }, 'Not looked at yet. Still right?'],
    ['review-due', { Ana: note('circle: warm\nreviewed: 2026-03-01') }, 'Last looked at 9 months ago. Still right?'],
    ['unknown-company', { Ana: note('circle: warm\naliases: Nan\n\n- 2026-10-01 call with [[Nan]]') }, 'The link “Nan” leads to no note; Ana goes by that name'],
    ['unknown-company', { Ana: note('circle: warm\n\n- 2026-10-01 event with [[Choir]]\n- 2026-10-02 event with [[Choir]]\n- 2026-10-03 event with [[Choir]]'), 'Notes/Choir.md': '' }, 'Choir was there 3 times, and that note is nobody’s yet'],
    ['only-asked', asked(1), 'The one line of the last year asked a favour'],
    ['only-asked', asked(2), 'Both lines of the last year asked a favour'],
    ['only-asked', asked(3), 'All 3 lines of the last year asked a favour'],
    ['only-social', { Ana: note('circle: warm\nmet: 2019\n\n- 2026-10-01 like') }, 'A year of likes and the like (one line), and nothing else'],
    ['needs-open', { Ana: note('circle: warm\nneeds: [a lawyer, a flat]') }, 'Needs “a lawyer, a flat”; no help is logged yet. Could you?'],
    ['duplicate', { Ana: note('circle: warm\nname: Nan'), Bo: note('circle: warm\nalias: nan') }, 'The name nan is also in the note of Nan'],
    ['cadence-missed', { Ana: note(`cadence: 20 years\n\n${lines('1985-01-01 call', '1940-01-01 call', '1895-01-01 call')}`) }, 'It is rather every 45 years, the last three times. The cadence is wrong, not you'],
  ])('%s: %#', (rule, notes, sentence) => {
    expect(says(rule, notes, { today: '2026-11-23' })).toEqual([sentence]);
  });

  it('quotes no more of a note than one can read, and nothing that is not text', () => {
    const [what] = says('dead-via', { Ana: note(`circle: warm\nvia: "${'x'.repeat(80)}"`) });
    expect(what).toBe(`No note is called “${'x'.repeat(60)}…”`);
  });

  it('names fields as the notes do', () => {
    const settings = { fields: { ...DEFAULT_SETTINGS.fields, reviewed: 'revu', circle: 'cercle' } };
    const [one] = found('review-due', { Ana: note('cercle: warm') }, { settings });
    expect(one).toMatchObject({ field: 'revu', standard: 'reviewed' });
    expect(explainFinding(one!, EN).right).toBe('revu: 2026-11-23');
  });
});

describe('what can be done about a finding', () => {
  it('is said as one would press it', () => {
    expect(offers('unknown-company', { Ana: note('circle: warm\n\n- 2026-10-01 event with [[Choir]]'), 'Notes/Choir.md': '' })).toEqual(['Make it a person', 'Open', 'Never suggest again']);
    expect(offers('promise-past', { Ana: note('circle: warm') }, { around: { promises: [promise('2026-11-02')] } })).toEqual(['Done', 'Open']);
    expect(offers('cadence-missed', { Ana: note(`cadence: 20 years\n\n${lines('1985-01-01 call', '1940-01-01 call', '1895-01-01 call')}`) })).toEqual(['Let rest', 'Still right', 'Open']);
    expect(offers('unreadable-field', { Ana: note('circle: warm\nbirthday: soon') })).toEqual(['Open']);
  });

  it('reaches the person, in whatever note the finding stands', () => {
    const [one] = found('not-answering', { Ana: note(`circle: warm\n\n${lines('2026-10-03 → email', '2026-09-03 → call')}`), Sam: note('circle: warm\n\n- 2026-11-03 → message with [[Ana]]') });
    expect(fixesOf(one!).slice(0, 2)).toEqual([{ kind: 'rest', path: 'People/Ana.md', value: '2026-11-23' }, { kind: 'archive', path: 'People/Ana.md', value: '2026-11-23' }]);
  });
});
