// What can be done with people: the names of commands and menus, the questions they ask, and what was written.
import { count } from './en-counting';

const people = (names: readonly string[]): string => (names.length > 2 ? count(names.length, 'person', 'people') : names.join(' and '));

/** Every text of a gesture, by what it is for. */
export const EN_GESTURES = {
  log: 'Log an interaction',
  newPerson: 'New person',
  makePerson: 'Make this note a person',
  setCadence: 'Set the cadence',
  setCircle: 'Set the circle',
  snooze: 'Snooze',
  rest: 'Let rest',
  wake: 'Wake from rest',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  review: 'Mark as reviewed',
  insertToday: 'Insert today’s people into the daily note',
  undo: 'Undo the last change',
  redo: 'Redo the last undone change',
  undoShort: 'Undo',
  /** Heads a menu about several people. */
  several: (names: readonly string[]) => people(names),

  pick: 'Who?',
  nobodyCalled: (typed: string) => `Nobody fits “${typed}”.`,
  withWhom: (names: readonly string[]) => `Log: ${people(names)}`,
  line: 'call: about the deck',
  lineLabel: 'What happened',
  /** Whose notes the line goes into, when they are several. */
  notes: (names: readonly string[]) => `a line in ${count(names.length, 'note', 'notes')}: ${names.join(', ')}`,
  daily: 'a line in today’s daily note',
  notDaily: 'in their own notes: a daily note has no room for it',
  toLog: 'to log',
  toPick: 'to choose',
  example: (right: string) => `For example: ${right}`,

  cadenceAsk: '6 weeks, monthly, twice a year, none…',
  cadenceUnread: (typed: string) => `“${typed}” does not say how often. For example: 6 weeks, monthly, twice a year.`,
  never: 'Never: no cadence at all',
  asCircle: 'As the circle says',
  circleAsk: 'Which circle?',
  circleUnknown: (typed: string) => `“${typed}” is not in the table of circles. It is kept in the settings.`,
  noCircle: 'No circle',
  snoozeAsk: '1 week, 1 month, a day…',
  snoozeUnread: (typed: string) => `“${typed}” names no day to come. For example: 10 days, next friday, 2026-12-01.`,
  until: (day: string) => `until ${day}`,
  awake: 'No longer',
  presets: ['1 week', '1 month', '3 months'],
  cadences: ['1 week', '2 weeks', '1 month', '6 weeks', '2 months', '3 months', '6 months', '1 year'],

  name: 'Name',
  circle: 'Circle',
  cadence: 'Cadence',
  reach: 'E-mail or phone',
  how: 'How you met',
  howExample: 'last friday dinner at Ana’s',
  make: 'Make the note',
  already: 'Is it one of these?',

  promised: 'Promised',
  tick: (text: string) => `Done: ${text}`,
  today: 'People for today',

  /** Stands before a person in a line that is written. */
  with: 'with',

  /** What a gesture is called when it is told of, or taken back. */
  did: {
    log: (names: readonly string[]) => `Logged: ${people(names)}`,
    make: (names: readonly string[]) => `New person: ${people(names)}`,
    cadence: (names: readonly string[]) => `Cadence set: ${people(names)}`,
    circle: (names: readonly string[]) => `Circle set: ${people(names)}`,
    snooze: (names: readonly string[]) => `Snoozed: ${people(names)}`,
    awake: (names: readonly string[]) => `No longer snoozed: ${people(names)}`,
    rest: (names: readonly string[]) => `Resting: ${people(names)}`,
    wake: (names: readonly string[]) => `No longer resting: ${people(names)}`,
    archive: (names: readonly string[]) => `Archived: ${people(names)}`,
    unarchive: (names: readonly string[]) => `No longer archived: ${people(names)}`,
    review: (names: readonly string[]) => `Reviewed: ${people(names)}`,
    tick: (text: string) => `Promise kept: ${text}`,
    today: 'Today’s people are in the daily note',
  },
  undone: (what: string) => `Taken back: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  nothingToUndo: 'Nothing to take back',
  nothingToRedo: 'Nothing to do again',
  nobodyToday: 'Nobody is due today',
} as const;
