import type { Counts } from '../roster';
import { count, list, number } from './en-counting';

/** What the rows of the settings say of this vault, as it is now. */
export const EN_LIVE = {
  here: 'In this vault',
  found: ({ notes, people, linesCounted, linesNotCounted }: Counts) =>
    `${count(people, 'person', 'people')} in ${count(notes, 'note', 'notes')}. ${count(linesCounted, 'line', 'lines')} counted, ${number(linesNotCounted)} not: the audit says why.`,
  findMore: (command: string) => `The command “${command}” looks for more.`,
  notes: (notes: number, names: readonly string[]) => (notes === 0 ? 'Now: no note.' : `Now: ${count(notes, 'note', 'notes')}, such as ${list(names)}.`),
  templates: (folders: string, notes: number) => `Now: ${folders}, ${count(notes, 'note', 'notes')} left out.`,
  noTemplates: 'Now: no folder.',
  members: (people: number) => count(people, 'person', 'people'),
  membersOf: (people: number, size: number) => `${number(people)} of ${count(size, 'person', 'people')}`,
  dueAgain: (day: string) => `in touch today, due again ${day}`,
  neverDue: 'nobody falls due by it',
  lines: (lines: number) => count(lines, 'line', 'lines'),
  nowLines: (lines: number) => `Now: ${count(lines, 'line', 'lines')}.`,
  linesIn: (lines: number, notes: number) => `Now: ${count(lines, 'line', 'lines')} in ${count(notes, 'note', 'notes')}.`,
  fieldNotes: (people: number) => `Now: ${count(people, 'person has', 'people have')} it.`,
  due: (shown: number, due: number) => `Today: ${number(shown)} of ${number(due)}.`,
  notAnswering: (people: number) => `Now: ${count(people, 'person', 'people')}.`,
  review: (day: string) => `Looked at today: again on ${day}.`,
  entries: (entries: number) => `Now: ${count(entries, 'entry', 'entries')}.`,
  line: (line: string, heading: string) => `Today: “${line}” below “${heading}”.`,
  dailyLine: (line: string) => `Today: “${line}”.`,
  said: 'caught up on the move',
  pattern: (written: string, day: string) => `“${written}” is ${day}.`,
  noPattern: (day: string) => `Now: none but ${day}.`,
  file: (path: string) => `For example: ${path}`,
  template: (path: string) => `Now: ${path}`,
  noSuchNote: (path: string) => `There is no note ${path}.`,
  ownTemplate: 'Now: Kith’s own.',
  today: (day: string) => `Today is ${day}.`,
  finds: (findings: number) => `Today: ${findings === 0 ? 'nothing' : count(findings, 'finding', 'findings')}.`,
  off: (rules: number) => `${number(rules)} off`,
  allOn: 'all on',
} as const;
