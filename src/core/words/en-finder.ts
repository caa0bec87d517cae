import { count, form, list, number } from './en-counting';

/** The first minutes: looking for people, and giving the first five a circle. */
export const EN_FINDER = {
  find: 'Find people in this vault',
  pane: 'Find people',
  title: 'The people in this vault',
  soFar: (people: number, notes: number) => `${count(people, 'person', 'people')} so far, in ${count(notes, 'note', 'notes')}.`,
  intro: 'A note is a person when its properties, its tags or its folder say so. A rule made here changes Kith’s settings alone: no note is written, and one click takes it back.',
  signs: 'Likely people',
  rules: 'Rules at work',
  noSigns: 'No other folder, tag, type or field looks like people’s.',
  kinds: {
    folder: (folder: string) => `Folder ${folder}`,
    tag: (tag: string) => `Tag #${tag}`,
    type: (type: string) => `type: ${type}`,
    field: (field: string) => `Field ${field}`,
    cadence: (field: string) => `Field ${field}, read as how often`,
  },
  more: (notes: number, more: number, names: readonly string[], others: number) =>
    `${count(notes, 'note', 'notes')}. As a rule it would make ${number(more)} more ${form(more, 'person', 'people')}: ${others === 0 ? list(names) : `${names.join(', ')} and ${number(others)} more`}.`,
  isRule: (notes: number) => count(notes, 'note', 'notes'),
  makeRule: 'Make it a rule',
  takeBack: 'Not a rule any more',
  named: (action: string, sign: string) => `${action}: ${sign}`,

  walk: 'A circle for the first of them',
  walkAbout: 'A circle says how often you would like to be in touch. It is written into the properties of the note, and can be undone.',
  step: (step: number, of: number) => `${number(step)} of ${number(of)}`,
  circle: (circle: string, cadence: string) => `${circle} · ${cadence}`,
  skip: 'Skip',
  walkDone: (given: number) => (given === 0 ? 'Nobody was given a circle. Any time will do.' : `${count(given, 'person has', 'people have')} a circle now. Kith tells you when one of them is due.`),
  everybody: 'Everybody has a circle or a cadence.',
  openDue: 'Who is due',

  welcome: 'Welcome to Kith',
  empty: (notes: number) => `Nobody is in ${notes === 0 ? 'this vault' : `this vault of ${count(notes, 'note', 'notes')}`} yet. Three steps, and somebody is:`,
  steps: [
    'Make a note for somebody you would not want to lose touch with.',
    'Say how often: give them a circle, or a cadence such as “6 weeks”.',
    'When you have been in touch, log a line. Kith reads its date, and counts from there.',
  ],
} as const;
