import { answerFinding, answerPerson } from '../answer';
import { printDay } from '../day';
import type { Standing, Status } from '../due';
import { printValue } from '../edit/print-yaml';
import { linksByName } from '../link';
import { narrowed } from '../narrow';
import { personMark } from '../person-mark';
import { printDayOrDash, printWhy } from '../words/print-standing';
import type { Words } from '../words/words';
import type { Answer, Asked, Ground } from './command';
import { reasonsIn } from './reasons';
import { bold, dim, plain, printTable, widthOf, type Style } from './table';

/** The groups behind the due list, in the order they are shown. */
const BEHIND: readonly Status[] = ['soon', 'waiting', 'never', 'not-answering'];

/** Characters of a reason in the list. */
const LONGEST = 60;

/** `kith due`: who is due, most urgent first, and why. */
export function due(ground: Ground, { city }: Asked): Answer {
  const { roster, today, style, words } = ground;
  const { standing: { statuses }, terminal: { heads, dueOn, nobodyDueOn } } = words;
  const all = roster.view(today);
  const view = { due: narrowed(all.due, { city }), people: narrowed(all.people, { city }) };
  const findings = ground.findings();
  const rows = (people: readonly Standing[], worth: (standing: Standing) => readonly string[] = () => []): string => {
    const whys = people.map((standing) => plain(printWhy(standing, roster.lexicon.channels, today, words)));
    return printTable(
      [{ head: heads.name }, { head: heads.why, flexible: true, least: whys.reduce((most, why) => Math.max(most, widthOf(why)), 0) }, { head: heads.due, optional: true }, { head: heads.note, optional: true }],
      people.flatMap((standing, index) => [
        [plain(standing.person.name), whys[index]!, printDayOrDash(standing.due), placeOf(standing)],
        ...worth(standing).map((text) => ['', plain(`· ${short(linksByName(text))}`), '', '']),
      ]),
      style,
    );
  };
  // Only one of the two is printed, and a network of thousands makes each of them long.
  return {
    get json() {
      return {
        today: printDay(today),
        people: view.people.map((standing) => answerPerson(standing, roster.lexicon.channels)),
        findings: findings.map((finding) => answerFinding(finding, words)),
      };
    },
    get text() {
      const around = reasonsIn(ground);
      const groups = BEHIND.map((status) => view.people.filter((standing) => standing.status === status));
      const sections = [
        view.due.length > 0
          ? section(dueOn(view.due.length, printDay(today)), rows(view.due, ({ person }) => around.say(person.path)), style)
          : nobodyDueOn(printDay(today)),
        ...groups.map((people, index) => (people.length > 0 ? section(statuses[BEHIND[index]!], rows(people), style) : '')),
        all.people.length === 0 ? nobodyYet(ground) : '',
        dim(summary(view.people, findings.length, words), style),
      ];
      return sections.filter((text) => text !== '').join('\n\n');
    },
    findings,
  };
}

/** How a note becomes a person's under the settings of the vault; nothing where no field makes it one. */
function nobodyYet({ roster, words }: Ground): string {
  const mark = personMark(new Map(), roster.lexicon);
  return mark ? words.terminal.nobodyYet(`${mark[0]}: ${printValue(mark[1])}`) : '';
}

/** A reason as a list has room for it; `kith person` says it whole. */
function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

function section(title: string, table: string, style: Style): string {
  return `${bold(title, style)}\n${table}`;
}

/** The line that set the clock, else the note. */
function placeOf({ because, person }: Standing): string {
  return plain(because ? `${because.path}:${because.line}` : person.path);
}

function summary(people: readonly Standing[], findings: number, { standing: { statuses }, terminal }: Words): string {
  const quiet: readonly Status[] = ['ok', 'snoozed', 'resting', 'untracked', 'archived'];
  const counts = quiet.map((status) => [people.filter((one) => one.status === status).length, statuses[status].toLowerCase()] as const);
  const parts = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return [terminal.people(people.length), ...parts, terminal.findings(findings)].join(' · ');
}
