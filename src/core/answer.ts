// The answers of the core as plain JSON, the same for the terminal and for scripts: the note format, section 6.
import type { KithFinding, KithPerson } from './api';
import { printCadence } from './cadence';
import { channelOf, type ChannelTable } from './channel';
import { printDay, type Day } from './day';
import type { Standing } from './due';
import type { Finding } from './finding';
import { printFinding } from './words/print-finding';
import type { Words } from './words/words';

/** A standing as JSON. */
export function answerPerson(standing: Standing, table: ChannelTable): KithPerson {
  const { person, rule, because } = standing;
  return {
    path: person.path,
    name: person.name,
    status: standing.status,
    due: dayText(standing.due),
    overdueDays: standing.overdueDays,
    lastContact: dayText(standing.lastContact),
    lastChannel: channelOf(table, standing.lastChannel)?.name ?? null,
    rule: rule && { every: printCadence(rule.cadence), channel: channelOf(table, rule.channel)?.name ?? null, from: rule.from },
    because: because && { path: because.path, line: because.line },
    interactions: standing.interactions,
    attempts: standing.attempts,
  };
}

/** A finding as JSON, its message in the language of `words`. */
export function answerFinding(finding: Finding, words: Words): KithFinding {
  return { path: finding.path, line: finding.line, rule: finding.rule, message: printFinding(finding, words) };
}

/** A day as JSON has it. */
export function dayText(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
