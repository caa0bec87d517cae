// Everything about somebody as plain JSON: where they stand, what their note says, their lines and promises in their own words.
import { answerFinding, answerPerson } from './answer';
import type { KithInteraction, KithPromise, KithTold } from './api';
import { channelOf } from './channel';
import { printDay, type Day } from './day';
import type { Standing } from './due';
import { findFrontmatter } from './frontmatter';
import { channelAt, dayAt, directionOf, lineAt, tagsOf } from './history';
import { nextDay } from './occasion';
import { baseName } from './person';
import { promiseIn } from './promise';
import type { Roster } from './roster';
import type { Words } from './words/words';

/** Characters of a line that are told. */
const LONGEST = 500;

/** What a birthday is called beside days with labels of the user's. */
const BIRTHDAY = 'birthday';

/** The text of a note by its path; empty when it cannot be read any more. */
export type TextOf = (path: string) => string;

/** The notes whose texts are needed to tell everything about somebody. */
export function notesToTell(path: string, roster: Roster): string[] {
  return [...new Set([...roster.rowsOf(path), ...roster.promisesOf(path)].map((one) => one.path))];
}

/** Everything about somebody on a day. */
export function answerTold(standing: Standing, roster: Roster, today: Day, textOf: TextOf, words: Words): KithTold {
  const { person } = standing;
  const { path, aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via, occasions, start, reviewed } = person;
  const day = (value: Day | null): string | null => (value === null ? null : printDay(value));
  const linesOf = linesBy(textOf);
  return {
    ok: true,
    person: {
      ...answerPerson(standing, roster.lexicon.channels),
      aliases, circles, cities, orgs, roles, interests, needs, offers, enjoy, via,
      dates: occasions.map((occasion) => ({ label: occasion.label ?? BIRTHDAY, next: day(nextDay(occasion, today)) })),
      knownSince: day(start), reviewed: day(reviewed),
    },
    interactions: interactionsOf(path, roster, today, linesOf),
    promises: roster.promisesOf(path).map((one): KithPromise => (
      { day: day(one.day), path: one.path, line: one.line, text: promiseIn(linesOf(one.path).lines[one.line - 1] ?? '', roster.lexicon).slice(0, LONGEST) })),
    findings: roster.findings(today).filter((finding) => finding.path === path).map((finding) => answerFinding(finding, words)),
  };
}

/** A note in lines, and the one its body begins on. */
interface Lines {
  readonly lines: readonly string[];
  readonly bodyLine: number;
}

function interactionsOf(path: string, roster: Roster, today: Day, linesOf: (path: string) => Lines): KithInteraction[] {
  const told: KithInteraction[] = [];
  for (const { path: from, history, rows } of roster.rowsOf(path)) {
    const { lines, bodyLine } = linesOf(from);
    for (const row of rows ?? Array.from({ length: history.length }, (_, index) => index)) {
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

function linesBy(textOf: TextOf): (path: string) => Lines {
  const known = new Map<string, Lines>();
  return (path) => {
    let lines = known.get(path);
    if (!lines) {
      const text = textOf(path);
      const block = findFrontmatter(text);
      known.set(path, lines = { lines: text.split(/\r?\n/), bodyLine: block && block !== 'unclosed' ? block.bodyLine : 1 });
    }
    return lines;
  };
}
