import { answerFinding, answerPerson } from '../../../src/core/answer';
import { channelOf } from '../../../src/core/channel';
import { printDay, type Day } from '../../../src/core/day';
import type { Standing } from '../../../src/core/due';
import { directionOf, tagsOf } from '../../../src/core/history';
import { nextDay } from '../../../src/core/occasion';
import type { Roster } from '../../../src/core/roster';
import { fold } from '../../../src/core/spelling';
import { baseName } from '../../../src/core/person';
import { printDayOrDash, printFinding, printWhy, STATUS_NAMES } from '../../../src/core/words';
import { readSource } from '../folder';
import { Refusal } from '../refusal';
import { bold, dim, plain, printTable } from '../table';
import type { Answer, Command, Job } from './command';

interface Told {
  readonly day: string;
  readonly direction: string;
  readonly channel: string | null;
  readonly tags: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** `kith person`: where one person stands, and everything logged, newest first. */
export const person: Command = {
  usage: 'person VAULT NAME',
  says: 'where one person stands, and everything logged, newest first',
  run({ vault, today, words, style }: Job): Answer {
    const { roster, root } = vault;
    const standing = findPerson(roster, today, words.join(' '));
    const told = tell(roster, root, standing.person.path, today);
    const findings = vault.findings(today).filter(({ path }) => path === standing.person.path);
    const { aliases, circles, cities, orgs, roles, interests, needs, offers, occasions, start, via, reviewed, enjoy } = standing.person;
    const days = occasions.map((occasion) => ({ label: occasion.label ?? 'birthday', next: dayText(nextDay(occasion, today)) }));
    const facts: readonly (readonly [string, string])[] = [
      ['status', STATUS_NAMES[standing.status].toLowerCase()],
      ['why', printWhy(standing, roster.lexicon.channels, today)],
      ['due', printDayOrDash(standing.due)],
      ['circles', circles.join(', ')], ['city', cities.join(', ')], ['org', orgs.join(', ')], ['role', roles.join(', ')],
      ['interests', interests.join(', ')], ['needs', needs.join(', ')], ['offers', offers.join(', ')],
      ['dates', days.map(({ label, next }) => `${label} ${next ?? 'past'}`).join(', ')],
      ['known since', start === null ? '' : printDay(start)], ['via', via ?? ''],
    ];
    const width = Math.max(...facts.map(([name]) => name.length));
    const lines = facts.filter(([, value]) => value !== '').map(([name, value]) => `${dim(name.padEnd(width), style)}  ${plain(value)}`);
    const log = told.length === 0 ? 'Nothing logged yet.' : printTable(
      [{ head: 'day' }, { head: 'channel' }, { head: 'line', flexible: true }, { head: 'note' }],
      told.map((one) => [one.day, one.channel ?? '–', plain(one.text), plain(`${one.path}:${one.line}`)]),
      style,
    );
    return {
      json: {
        today: printDay(today),
        person: {
          ...answerPerson(standing, roster.lexicon.channels),
          aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via,
          dates: days, knownSince: dayText(start), reviewed: dayText(reviewed),
        },
        interactions: told,
        findings: findings.map(answerFinding),
      },
      text: [bold(plain(standing.person.name), style), lines.join('\n'), log, ...findings.map((one) => `line ${one.line}: ${plain(printFinding(one))}`)].join('\n\n'),
      findings,
    };
  },
};

/** The person of a name, alias or path. Throws a `Refusal` for none, and for several. */
export function findPerson(roster: Roster, today: Day, said: string): Standing {
  if (said === '') throw new Refusal('whom? Right would be: kith person VAULT "Ana Ruiz"');
  const { people } = roster.view(today);
  const wanted = fold(said);
  const named = ({ person }: Standing): string[] => [person.name, baseName(person.path), person.path, ...person.aliases].map(fold);
  const exact = people.filter((one) => named(one).includes(wanted));
  const found = exact.length > 0 ? exact : people.filter((one) => named(one).some((name) => name.includes(wanted)));
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new Refusal(`nobody here is called “${said}”. kith due lists everyone`);
  throw new Refusal(`“${said}” could be ${found.slice(0, 5).map((one) => one.person.path).join(', ')}. Give the note's path`);
}

function tell(roster: Roster, root: string, path: string, today: Day): Told[] {
  const told: Told[] = [];
  for (const { path: from, history, rows } of roster.rowsOf(path)) {
    const source = readSource(root, from);
    const text = 'rule' in source ? [] : source.text.split(/\r?\n/);
    for (const row of rows ?? Array.from({ length: history.length }, (_, index) => index)) {
      if (history.days[row]! > today) continue;
      const line = history.lines[row]!;
      told.push({
        day: printDay(history.days[row]!),
        direction: directionOf(history, row),
        channel: channelOf(roster.lexicon.channels, history.channels[row]!)?.name ?? null,
        tags: tagsOf(history, row),
        path: from,
        line,
        text: (text[line - 1] ?? '').trim().slice(0, 500),
      });
    }
  }
  return told.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.line - b.line));
}

function dayText(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
