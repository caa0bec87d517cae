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
