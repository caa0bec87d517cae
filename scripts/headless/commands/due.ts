import { answerFinding, answerPerson } from '../../../src/core/answer';
import { printDay } from '../../../src/core/day';
import type { Standing, Status } from '../../../src/core/due';
import { count } from '../../../src/core/labels';
import { printDayOrDash, printWhy, STATUS_NAMES } from '../../../src/core/words';
import { bold, dim, plain, printTable, type Style } from '../table';
import type { Answer, Command, Job } from './command';

/** The groups behind the due list, in the order they are shown. */
const BEHIND: readonly Status[] = ['soon', 'waiting', 'never', 'not-answering'];

/** `kith due`: who is due, most urgent first, and why. */
export const due: Command = {
  usage: 'due VAULT',
  says: 'who is due, most urgent first, and why',
  run({ vault, today, style }: Job): Answer {
    const { roster } = vault;
    const view = roster.view(today);
    const findings = vault.findings(today);
    const rows = (people: readonly Standing[]): string => printTable(
      [{ head: 'name' }, { head: 'why', flexible: true }, { head: 'due' }, { head: 'note' }],
      people.map((standing) => [
        plain(standing.person.name), plain(printWhy(standing, roster.lexicon.channels, today)), printDayOrDash(standing.due), placeOf(standing),
      ]),
      style,
    );
    const groups = BEHIND.map((status) => view.people.filter((standing) => standing.status === status));
    const sections = [
      view.due.length > 0
        ? section(`${view.due.length} due on ${printDay(today)}`, rows(view.due), style)
        : `Nobody is due on ${printDay(today)}.`,
      ...groups.map((people, index) => (people.length > 0 ? section(STATUS_NAMES[BEHIND[index]!], rows(people), style) : '')),
      dim(summary(view.people, findings.length), style),
    ];
    return {
      json: {
        today: printDay(today),
        people: view.people.map((standing) => answerPerson(standing, roster.lexicon.channels)),
        findings: findings.map(answerFinding),
      },
      text: sections.filter((text) => text !== '').join('\n\n'),
      findings,
    };
  },
};

function section(title: string, table: string, style: Style): string {
  return `${bold(title, style)}\n${table}`;
}

/** The line that set the clock, else the note. */
function placeOf({ because, person }: Standing): string {
  return plain(because ? `${because.path}:${because.line}` : person.path);
}

function summary(people: readonly Standing[], findings: number): string {
  const quiet: readonly Status[] = ['ok', 'snoozed', 'resting', 'untracked', 'archived'];
  const counts = quiet.map((status) => [people.filter((one) => one.status === status).length, STATUS_NAMES[status].toLowerCase()] as const);
  const parts = counts.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`);
  return [count(people.length, 'person', 'people'), ...parts, count(findings, 'finding')].join(' · ');
}
