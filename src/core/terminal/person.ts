import { answerFinding, answerPerson } from '../answer';
import { channelOf } from '../channel';
import { printDay, type Day } from '../day';
import { findFrontmatter } from '../frontmatter';
import { channelAt, dayAt, directionOf, lineAt, tagsOf } from '../history';
import { nextDay } from '../occasion';
import { promiseIn } from '../promise';
import { baseName } from '../person';
import { printDayOrDash, printWhy } from '../words/print-standing';
import type { Answer, Asked, Ground, Unclear } from './command';
import { findPerson } from './find-person';
import { reasonsIn } from './reasons';
import { bold, dim, plain, printTable } from './table';

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
export function person(ground: Ground, asked: Asked): Answer | Unclear {
  const { roster, today, style, words } = ground;
  const { facts: names, heads, birthday, past, nothingLogged, promised } = words.terminal;
  const standing = findPerson(ground, 'person', asked);
  if ('unclear' in standing) return standing;
  const told = tell(ground, standing.person.path);
  const promises = promisesTo(ground, standing.person.path);
  const findings = ground.findings().filter(({ path }) => path === standing.person.path);
  const { aliases, circles, cities, orgs, roles, interests, needs, offers, occasions, start, via, reviewed, enjoy } = standing.person;
  const days = occasions.map((occasion) => ({ label: occasion.label ?? 'birthday', next: dayText(nextDay(occasion, today)) }));
  const facts: readonly (readonly [string, string])[] = [
    [names.status, words.standing.statuses[standing.status].toLowerCase()],
    [names.why, printWhy(standing, roster.lexicon.channels, today, words)],
    [names.due, printDayOrDash(standing.due)],
    [names.circles, circles.join(', ')], [names.city, cities.join(', ')], [names.org, orgs.join(', ')], [names.role, roles.join(', ')],
    [names.interests, interests.join(', ')], [names.needs, needs.join(', ')], [names.offers, offers.join(', ')],
    [names.dates, occasions.map((occasion, index) => `${occasion.label ?? birthday} ${days[index]!.next ?? past}`).join(', ')],
    [names.knownSince, start === null ? '' : printDay(start)], [names.via, via ?? ''],
  ];
  const reasons = reasonsIn(ground).of(standing.person.path);
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
  const worth = reasons.length === 0 ? [] : [[bold(words.briefing.reasons, style), ...reasons.map(({ text, path, line }) => `${plain(text)}  ${dim(plain(`${path}:${line}`), style)}`)].join('\n')];
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
      findings: findings.map((finding) => answerFinding(finding, words)),
    },
    text: [bold(plain(standing.person.name), style), lines.join('\n'), ...worth, ...open, log].join('\n\n'),
    findings,
  };
}

function tell({ roster, read, today }: Ground, path: string): Told[] {
  const told: Told[] = [];
  for (const { path: from, history, rows } of roster.rowsOf(path)) {
    const { text, bodyLine } = linesOf(read(from));
    for (const row of rows ?? Array.from({ length: history.length }, (_, index) => index)) {
      if (dayAt(history, row) > today) continue;
      const line = lineAt(history, row);
      told.push({
        day: printDay(dayAt(history, row)),
        direction: directionOf(history, row),
        channel: channelOf(roster.lexicon.channels, channelAt(history, row))?.name ?? null,
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

function promisesTo({ roster, read }: Ground, path: string): Promised[] {
  return roster.promisesOf(path).map(({ day, path: from, line }) => ({
    day: dayText(day), path: from, line, text: promiseIn(linesOf(read(from)).text[line - 1] ?? '', roster.lexicon).slice(0, 500),
  }));
}

/** The lines of a note, and the one its body begins on; none when it cannot be read any more. */
function linesOf(text: string | null): { readonly text: readonly string[]; readonly bodyLine: number } {
  if (text === null) return { text: [], bodyLine: 1 };
  const block = findFrontmatter(text);
  return { text: text.split(/\r?\n/), bodyLine: block && block !== 'unclosed' ? block.bodyLine : 1 };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
