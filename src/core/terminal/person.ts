import { answerTold } from '../answer-told';
import { printStamp } from '../stamp';
import { printChannel, printDayOrDash, printWhy } from '../words/print-standing';
import type { Answer, Asked, Ground, Unclear } from './command';
import { linksByName } from '../link';
import { findPerson } from './find-person';
import { bold, dim, plain, printTable } from './table';

/** Columns of a line of a note from which on one may read it. */
const LINE = 40;

/** `kith person`: where one person stands, what was promised them, and everything logged, newest first. */
export function person(ground: Ground, asked: Asked): Answer | Unclear {
  const { roster, today, style, words } = ground;
  const { facts: names, heads, birthday, past, nothingLogged, promised } = words.terminal;
  const standing = findPerson(ground, 'person', asked);
  if ('unclear' in standing) return standing;
  const told = answerTold(standing, ground);
  const { circles, cities, orgs, roles, interests, needs, offers, occasions, start, startPrecision, via } = standing.person;
  const facts: readonly (readonly [string, string])[] = [
    [names.status, words.standing.statuses[standing.status].toLowerCase()],
    [names.why, printWhy(standing, roster.lexicon.channels, today, words)],
    [names.due, printDayOrDash(standing.due)],
    [names.circles, circles.join(', ')], [names.city, cities.join(', ')], [names.org, orgs.join(', ')], [names.role, roles.join(', ')],
    [names.interests, interests.join(', ')], [names.needs, needs.join(', ')], [names.offers, offers.join(', ')],
    [names.dates, occasions.map((occasion, index) => `${occasion.label ?? birthday} ${told.person.dates[index]!.next ?? past}`).join(', ')],
    [names.knownSince, start === null ? '' : printStamp({ day: start, precision: startPrecision })], [names.via, via ?? ''],
  ];
  const known = facts.filter(([, value]) => value !== '');
  const width = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, value]) => `${dim(name.padEnd(width), style)}  ${plain(value)}`);
  const log = told.interactions.length === 0 ? nothingLogged : printTable(
    [{ head: heads.day }, { head: heads.channel }, { head: heads.line, flexible: true, least: LINE }, { head: heads.note, optional: true }],
    told.interactions.map((one) => [one.day, plain(one.channel === null ? '–' : printChannel(one.channel, words)), plain(one.text), plain(`${one.path}:${one.line}`)]),
    style,
  );
  const open = told.promises.length === 0 ? [] : [`${bold(promised, style)}\n${printTable(
    [{ head: heads.day }, { head: heads.line, flexible: true, least: LINE }, { head: heads.note, optional: true }],
    told.promises.map((one) => [one.day ?? '–', plain(one.text), plain(`${one.path}:${one.line}`)]),
    style,
  )}`];
  const worth = told.reasons.length === 0 ? [] : [[bold(words.briefing.reasons, style), ...told.reasons.map(({ text, path, line }) => `${plain(linksByName(text))}  ${dim(plain(`${path}:${line}`), style)}`)].join('\n')];
  return {
    json: told,
    text: [bold(plain(standing.person.name), style), lines.join('\n'), ...worth, ...open, log].join('\n\n'),
    findings: ground.findings().filter(({ path }) => path === standing.person.path),
  };
}
