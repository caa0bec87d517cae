import { answerFinding, answerPerson } from '../../../src/core/answer';
import { calledSo } from '../../../src/core/called';
import { channelOf } from '../../../src/core/channel';
import { printDay, type Day } from '../../../src/core/day';
import type { Standing } from '../../../src/core/due';
import { findFrontmatter } from '../../../src/core/frontmatter';
import { directionOf, tagsOf } from '../../../src/core/history';
import { nextDay } from '../../../src/core/occasion';
import { promiseIn } from '../../../src/core/promise';
import type { Roster } from '../../../src/core/roster';
import { baseName } from '../../../src/core/person';
import { printDayOrDash, printWhy } from '../../../src/core/words/print-standing';
import { readSource } from '../folder';
import { Refusal } from '../refusal';
import { bold, dim, plain, printTable } from '../table';
import { reasonsIn } from '../reasons';
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

interface Promised {
  readonly day: string | null;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** `kith person`: where one person stands, what was promised them, and everything logged, newest first. */
export const person: Command = {
  usage: 'person VAULT NAME',
  says: 'where one person stands, what was promised them, and everything logged, newest first',
  run({ vault, today, words, style, texts }: Job): Answer {
    const { roster, root } = vault;
    const { facts: names, heads, birthday, past, nothingLogged, promised } = texts.terminal;
    const standing = findPerson(roster, today, words.join(' '));
    const told = tell(roster, root, standing.person.path, today);
    const promises = promisesTo(roster, root, standing.person.path);
    const findings = vault.findings(today).filter(({ path }) => path === standing.person.path);
    const { aliases, circles, cities, orgs, roles, interests, needs, offers, occasions, start, via, reviewed, enjoy } = standing.person;
    const days = occasions.map((occasion) => ({ label: occasion.label ?? 'birthday', next: dayText(nextDay(occasion, today)) }));
    const facts: readonly (readonly [string, string])[] = [
      [names.status, texts.standing.statuses[standing.status].toLowerCase()],
      [names.why, printWhy(standing, roster.lexicon.channels, today, texts)],
      [names.due, printDayOrDash(standing.due)],
      [names.circles, circles.join(', ')], [names.city, cities.join(', ')], [names.org, orgs.join(', ')], [names.role, roles.join(', ')],
      [names.interests, interests.join(', ')], [names.needs, needs.join(', ')], [names.offers, offers.join(', ')],
      [names.dates, occasions.map((occasion, index) => `${occasion.label ?? birthday} ${days[index]!.next ?? past}`).join(', ')],
      [names.knownSince, start === null ? '' : printDay(start)], [names.via, via ?? ''],
    ];
    const reasons = reasonsIn(vault, today).of(standing.person.path, texts);
    const known = facts.filter(([, value]) => value !== '');
    const width = Math.max(...known.map(([name]) => name.length));
    const lines = known.map(([name, value]) => `${dim(name.padEnd(width), style)}  ${plain(value)}`);
    const log = told.length === 0 ? nothingLogged : printTable(
      [{ head: heads.day }, { head: heads.channel }, { head: heads.line, flexible: true }, { head: heads.note }],
      told.map((one) => [one.day, plain(one.channel ?? '–'), plain(one.text), plain(`${one.path}:${one.line}`)]),
      style,
    );
    const open = promises.length === 0 ? [] : [`${bold(promised, style)}\n${printTable(
      [{ head: heads.day }, { head: heads.line, flexible: true }, { head: heads.note }],
      promises.map((one) => [one.day ?? '–', plain(one.text), plain(`${one.path}:${one.line}`)]),
      style,
    )}`];
    const worth = reasons.length === 0 ? [] : [[bold(texts.briefing.reasons, style), ...reasons.map(({ text, path, line }) => `${plain(text)}  ${dim(plain(`${path}:${line}`), style)}`)].join('\n')];
    return {
      json: {
        today: printDay(today),
        person: {
          ...answerPerson(standing, roster.lexicon.channels),
          aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via,
          dates: days, knownSince: dayText(start), reviewed: dayText(reviewed),
        },
        reasons,
        interactions: told,
        promises,
        findings: findings.map((finding) => answerFinding(finding, texts)),
      },
      text: [bold(plain(standing.person.name), style), lines.join('\n'), ...worth, ...open, log].join('\n\n'),
      findings,
    };
  },
};

/** The person of a name, alias or path. Throws a `Refusal` for none, and for several. */
export function findPerson(roster: Roster, today: Day, said: string): Standing {
  if (said === '') throw new Refusal('whom? Right would be: kith person VAULT "Ana Ruiz"');
  const found = calledSo(roster.view(today).people, said);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new Refusal(`nobody here is called “${said}”. kith due lists everyone`);
  throw new Refusal(`“${said}” could be ${found.slice(0, 5).map((one) => one.person.path).join(', ')}. Give the note's path`);
}

function tell(roster: Roster, root: string, path: string, today: Day): Told[] {
  const told: Told[] = [];
  for (const { path: from, history, rows } of roster.rowsOf(path)) {
    const { text, bodyLine } = linesOf(root, from);
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
        // The fields of a meeting say little; its name says what it was.
        text: line < bodyLine ? baseName(from) : (text[line - 1] ?? '').trim().slice(0, 500),
      });
    }
  }
  return told.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.line - b.line));
}

function promisesTo(roster: Roster, root: string, path: string): Promised[] {
  return roster.promisesOf(path).map(({ day, path: from, line }) => ({
    day: dayText(day), path: from, line, text: promiseIn(linesOf(root, from).text[line - 1] ?? '', roster.lexicon).slice(0, 500),
  }));
}

/** The lines of a note, and the one its body begins on; none when it cannot be read any more. */
function linesOf(root: string, path: string): { readonly text: readonly string[]; readonly bodyLine: number } {
  const source = readSource(root, path);
  if ('rule' in source) return { text: [], bodyLine: 1 };
  const block = findFrontmatter(source.text);
  return { text: source.text.split(/\r?\n/), bodyLine: block && block !== 'unclosed' ? block.bodyLine : 1 };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
