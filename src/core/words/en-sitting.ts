import type { Verdict } from '../audit/session';
import { count, number } from './en-counting';

const VERDICTS: Readonly<Record<Verdict['kind'], string>> = {
  keep: 'Keep', circle: 'Circle', cadence: 'Cadence', snooze: 'Snooze', rest: 'Rest', archive: 'Archive', edit: 'Edit', later: 'Later',
};

/** What the sitting of an audit says, and its last page. */
export const EN_SITTING = {
  start: 'Start audit',
  title: 'Audit, person by person',
  verdicts: VERDICTS,
  undo: 'Undo',
  progress: (done: number, of: number) => `${number(done)} of ${number(of)}`,
  left: (minutes: number) => `about ${count(minutes, 'minute', 'minutes')} left`,
  facts: 'What you know',
  lines: 'Last lines',
  findings: 'To look at',
  reasons: 'Worth saying',
  noLines: 'Nothing logged yet.',
  chooseCircle: 'Which circle?',
  chooseCadence: 'How often?',
  chooseSnooze: 'Until when?',
  until: (span: string, day: string) => `${span}, until ${day}`,
  undone: (name: string) => `Taken back: ${name}`,
  nothingToUndo: 'There is nothing to take back.',
  gesture: (verdict: string, name: string) => `${verdict}: ${name}`,
  nobodyLeft: 'Everybody has been looked at.',

  closing: 'The audit is done',
  looked: (people: number) => `${count(people, 'person', 'people')} looked at`,
  stillLeft: (people: number) => `${count(people, 'person', 'people')} left for another day`,
  added: 'New since the last audit',
  rested: 'Resting now',
  archived: 'Archived now',
  changed: 'Changed',
  change: (name: string, field: string, from: string, to: string) => `${name}: ${field} ${from} → ${to}`,
  none: 'none',
  sinceLast: (day: string) => `Since the audit of ${day}`,
  people: (then: number, now: number) => `People: ${number(then)} → ${number(now)}`,
  due: (then: number, now: number) => `Due: ${number(then)} → ${number(now)}`,
  linesSince: (lines: number) => `${count(lines, 'line', 'lines')} logged in between`,
  save: 'Save as a note',
  saved: (path: string) => `Saved as ${path}`,
  noteName: (day: string) => `Audit ${day}`,
} as const;
