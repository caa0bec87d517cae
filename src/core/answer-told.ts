// Everything about somebody as plain JSON: where they stand, what their note says, their lines and promises in their own words.
import { answerFinding, answerPerson, dayText } from './answer';
import type { KithInteraction, KithTold } from './api';
import { channelOf } from './channel';
import { printDay } from './day';
import type { Standing } from './due';
import { findFrontmatter } from './frontmatter';
import { channelAt, dayAt, directionOf, lineAt, rowsIn, tagsOf } from './history';
import { nextDay } from './occasion';
import { baseName } from './person';
import { promiseIn } from './promise';
import type { Ground } from './terminal/command';
import { reasonsIn } from './terminal/reasons';

/** Characters of a line that are told. */
const LONGEST = 500;

/** What a birthday is called beside days with labels of the user's. */
const BIRTHDAY = 'birthday';

/** Everything about somebody, for the terminal and for scripts. */
export function answerTold(standing: Standing, ground: Ground): Omit<KithTold, 'ok'> {
  const { roster, today, words } = ground;
  const { path, aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via, occasions, start, reviewed } = standing.person;
  const linesOf = linesBy(ground);
  return {
    today: printDay(today),
    person: {
      ...answerPerson(standing, roster.lexicon.channels),
      aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via,
      dates: occasions.map((occasion) => ({ label: occasion.label ?? BIRTHDAY, next: dayText(nextDay(occasion, today)) })),
      knownSince: dayText(start), reviewed: dayText(reviewed),
    },
    reasons: reasonsIn(ground).of(path),
    interactions: interactionsOf(path, ground, linesOf),
    promises: roster.promisesOf(path).map((one) => (
      { day: dayText(one.day), path: one.path, line: one.line, text: promiseIn(linesOf(one.path).lines[one.line - 1] ?? '', roster.lexicon).slice(0, LONGEST) })),
    findings: ground.findings().filter((finding) => finding.path === path).map((finding) => answerFinding(finding, words)),
  };
}

/** A note in lines, and the one its body begins on. */
interface Lines {
  readonly lines: readonly string[];
  readonly bodyLine: number;
}

function interactionsOf(path: string, { roster, today }: Ground, linesOf: (path: string) => Lines): KithInteraction[] {
  const told: KithInteraction[] = [];
  for (const { path: from, history, rows } of roster.rowsOf(path)) {
    const { lines, bodyLine } = linesOf(from);
    for (const row of rows ?? rowsIn(history)) {
      if (dayAt(history, row) > today) continue;
      const line = lineAt(history, row);
      told.push({
        day: printDay(dayAt(history, row)), direction: directionOf(history, row),
        channel: channelOf(roster.lexicon.channels, channelAt(history, row))?.name ?? null, tags: tagsOf(history, row),
        path: from, line,
        // The fields of a meeting say little; its name says what it was.
        text: line < bodyLine ? baseName(from) : (lines[line - 1] ?? '').trim().slice(0, LONGEST),
      });
    }
  }
  return told.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.line - b.line));
}

/** The lines of each note, cut once; none of one that cannot be read any more. */
function linesBy({ read }: Ground): (path: string) => Lines {
  const known = new Map<string, Lines>();
  return (path) => {
    let lines = known.get(path);
    if (!lines) {
      const text = read(path) ?? '';
      const block = findFrontmatter(text);
      known.set(path, lines = { lines: text.split(/\r?\n/), bodyLine: block && block !== 'unclosed' ? block.bodyLine : 1 });
    }
    return lines;
  };
}
