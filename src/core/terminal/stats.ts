import { channelOf } from '../channel';
import { printDay, type Day } from '../day';
import { STATUSES, type Status } from '../due';
import { channelAt, dayAt, type History } from '../history';
import type { Roster } from '../roster';
import { printChannel } from '../words/print-standing';
import type { Answer, Ground } from './command';
import { bold, plain, printTable } from './table';

const COUNTS = ['notes', 'people', 'linesCounted', 'linesNotCounted'] as const;
/** Stands for the channel of a line that says none. */
const NONE_SAID = 'none said';

/** `kith stats`: numbers that explain the vault. */
export function stats({ roster, today, style, words, findings }: Ground): Answer {
  const { standing: { statuses: statusNames }, terminal: { stats: names } } = words;
  const { people } = roster.view(today);
  const counts = roster.counts(today);
  const statuses = tally(people.map(({ status }) => status), STATUSES);
  const circles = tally(people.flatMap(({ person }) => person.circles), roster.lexicon.settings.circles.map(({ name }) => name));
  const channels = tally(channelsUsed(roster, today), roster.lexicon.settings.channels.map(({ name }) => name));
  const table = (title: string, rows: readonly (readonly [string, number])[]): string[] => (rows.length === 0 ? [] : [
    `${bold(title, style)}\n${printTable([{ head: '' }, { head: '', right: true }], rows.map(([name, count]) => [plain(name), String(count)]), style)}`,
  ]);
  return {
    json: { today: printDay(today), counts, statuses: Object.fromEntries(statuses), circles: Object.fromEntries(circles), channels: Object.fromEntries(channels) },
    text: [
      ...table(names.vault, COUNTS.map((name) => [names.counts[name], counts[name]])),
      ...table(names.people, statuses.map(([status, count]) => [statusNames[status as Status].toLowerCase(), count])),
      ...table(names.circles, circles),
      ...table(names.channels, channels.map(([name, count]) => [name === NONE_SAID ? names.noChannel : printChannel(name, words), count])),
    ].join('\n\n'),
    findings: findings(),
  };
}

/** The channel of every line counted, once for the note it stands in. */
function channelsUsed(roster: Roster, today: Day): string[] {
  const used: string[] = [];
  const nameOf = (history: History, row: number): string => channelOf(roster.lexicon.channels, channelAt(history, row))?.name ?? NONE_SAID;
  for (const { person } of roster.view(today).people) {
    const history = roster.factsOf(person.path)!.history;
    for (let row = 0; row < history.length; row++) if (dayAt(history, row) <= today) used.push(nameOf(history, row));
  }
  for (const { history, rows } of roster.linesElsewhere(today)) used.push(...rows.map((row) => nameOf(history, row)));
  return used;
}

/** How often each word occurs: those of a given order first, in it, then the others. */
function tally(words: readonly string[], order: readonly string[]): [string, number][] {
  const counts = new Map<string, number>(order.map((word) => [word, 0]));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 0);
}
