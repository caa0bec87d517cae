import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding';
import { explainFinding, printFinding } from '../../../src/core/words/print-finding';
import { wordsOf } from '../../../src/core/words/words';

const [en, fr] = [wordsOf('en'), wordsOf('fr')];

function finding(rule: Finding['rule'], given: string, field?: string, standard?: string): Finding {
  return { path: 'People/Ana.md', line: 9, rule, given, ...(field === undefined ? {} : { field }), ...(standard === undefined ? {} : { standard }) };
}

describe('a finding', () => {
  it.each([
    [finding('impossible-date', '2026-02-30'), 'Not counted: the calendar has no 2026-02-30. Right would be: - 2026-02-28 call: …',
      'Non compté\u00a0: le 2026-02-30 n’existe pas dans le calendrier. Correct\u00a0: - 2026-02-28 appel : …'],
    [finding('unreadable-cadence', 'when I can', 'rythme', 'cadence'), '“when I can” does not say how often. Right would be: rythme: every 6 weeks',
      '«\u00a0when I can\u00a0» ne dit pas à quelle cadence. Correct\u00a0: rythme: toutes les 6 semaines'],
    [{ ...finding('not-answering', ''), facts: { count: 1 } }, '1 attempt without an answer. Let it rest? For example: resting: true', '1\u00a0tentative sans réponse. Laisser reposer\u202f? Par exemple\u00a0: resting: true'],
    [finding('unreadable-note', 'EACCES'), 'Could not be opened: permission denied. Right would be: a note you may read', 'Impossible à ouvrir\u00a0: accès refusé. Correct\u00a0: une note que vous avez le droit de lire'],
    [finding('unreadable-note', 'out of paper'), 'Could not be opened: out of paper. Right would be: a note you may read', 'Impossible à ouvrir\u00a0: out of paper. Correct\u00a0: une note que vous avez le droit de lire'],
    [finding('outside-link', 'nothing'), 'Not followed: a link that leads to nothing. Right would be: the notes themselves, inside the vault', 'Non suivi\u00a0: un lien qui ne mène à rien. Correct\u00a0: les notes elles-mêmes, dans le coffre'],
    [finding('outside-link', ''), 'Not followed: a link that leads to another place. Right would be: the notes themselves, inside the vault', 'Non suivi\u00a0: un lien qui mène ailleurs. Correct\u00a0: les notes elles-mêmes, dans le coffre'],
  ])('says what is the matter, and what would be right: %#', (one, english, french) => {
    expect([en, fr].map((words) => printFinding(one, words))).toEqual([english, french]);
  });

  it('gives a day for an example that is near the one that is wrong', () => {
    const right = (rule: 'impossible-date' | 'unreadable-date', given: string): string => explainFinding(finding(rule, given), en).right;
    expect(['2026-11-31', '2027-02-29', '2024/02/30', '2026-13-01', '2026-00-10', '2026-02'].map((given) => right('impossible-date', given)))
      .toEqual(['2026-11-30', '2027-02-28', '2024-02-29', '2026-02-28', '2026-02-28', '2026-02-28'].map((day) => `- ${day} call: …`));
    expect(['2026-1-3', '2026.12.3', '2026 11 03', '2026-2-30', '3/11/2026', 'Nov 3'].map((given) => right('unreadable-date', given)))
      .toEqual(['2026-01-03', '2026-12-03', '2026-11-03', '2026-11-03', '2026-11-03', '2026-11-03'].map((day) => `- ${day} call: …`));
  });

  it('says in French what French says', () => {
    const told = (rule: Finding['rule'], given: string, facts: NonNullable<Finding['facts']>): string => explainFinding({ ...finding(rule, given), facts }, fr).what.replace(/\u00a0/g, ' ');
    const every = { count: 1, unit: 'month' } as const;
    expect([20, 150, 1_000].map((days) => told('cadence-exceeded', '', { days, every }))).toEqual(['toutes les 3 semaines', 'tous les 5 mois', 'tous les 3 ans'].map((rhythm) => `C’est plutôt ${rhythm}, les cinq dernières fois`));
    expect(['Amélie', 'Hugo', 'Yvette', 'Yann', 'Sam', 'Élise', 'Œdipe'].map((other) => told('duplicate', 'a@b.c', { other, kind: 'email' }).replace(/.*la note /, ''))).toEqual(['d’Amélie', 'd’Hugo', 'd’Yvette', 'de Yann', 'de Sam', 'd’Élise', 'd’Œdipe']);
    expect(['email', 'letter', 'fax'].map((channel) => told('one-channel', channel, { count: 3 }).replace(/.*toujours par (\S+).*/, '$1'))).toEqual(['courriel', 'lettre', 'fax']);
  });

  it.each([en, fr])('quotes no more than the beginning of a long text, and no control characters', (words) => {
    const { what } = explainFinding(finding('unreadable-date', `1/\u0007${'9'.repeat(100)}`), words);
    expect(what).toContain(`1/ ${'9'.repeat(57)}…`);
  });

  it('of a block names what closes it', () => {
    expect(['<!--', '```', '%%'].map((opener) => explainFinding(finding('unclosed-block', opener), en).right)).toEqual([
      '--> on a line of its own, at its end', '``` on a line of its own, at its end', '%% on a line of its own, at its end',
    ]);
  });
});
