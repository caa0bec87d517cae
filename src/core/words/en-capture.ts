// What capture says: the preview of a line, why one is not logged, new people and the settings of both.
import type { Civil } from '../day';
import type { Tag } from '../settings';
import { count } from './en-counting';
import { EN_DATES } from './en-dates';

const TAG_TEXTS: Readonly<Record<Tag, string>> = {
  gave: 'you helped', asked: 'you asked a favour', intro: 'you introduced people', news: 'your news', thanks: 'you said thank you',
};

/** What is the matter, and what would be right. */
export type CaptureReason = (given: string) => readonly [what: string, right: string];

const NOT_CAPTURED: Readonly<Record<'empty' | 'nobody' | 'future-date' | 'impossible-date' | 'unreadable-date', CaptureReason>> = {
  'empty': () => ['What happened?', 'call: about the deck'],
  'nobody': () => ['With whom?', 'coffee with Ana, Sam: pricing'],
  'future-date': (given) => [`${given} is still to come. A plan is an open task in the note`, '- [ ] 2026-12-01 call'],
  'impossible-date': (given) => [`The calendar has no ${given}`, '2026-02-28 call: about the deck'],
  'unreadable-date': (given) => [`“${given}” can be read as more than one day, or as none`, '2026-11-03 call: about the deck'],
};
const NOT_PLACED: Readonly<Record<'no-name' | 'outside-folder' | 'kept-out', CaptureReason>> = {
  'no-name': () => ['A note needs a name that can be a file’s', 'Ana Ruiz'],
  'outside-folder': (given) => [`“${given}” is no folder inside the vault`, 'People/Friends'],
  'kept-out': (given) => [`${given} says of itself that it is no person (kith: false)`, 'the same note without that line'],
};

/** Every sentence of capture, by what it is for. */
export const EN_CAPTURE = {
  preview: {
    noChannel: 'no channel',
    today: 'today',
    yesterday: 'yesterday',
    /** `Oct 2026` */
    month: (civil: Civil) => EN_DATES.day(civil, true).replace(/^\d+ /, ''),
    out: 'you reached out',
    in: 'they reached out',
    minutes: (minutes: number) => `${minutes} min`,
    /** `with Talia, Sam and Ana` */
    people: (names: readonly string[]) => `with ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names[0]!}`,
    /** Whose notes the line goes into, when they are several. */
    notes: (names: readonly string[]) => `a line in ${count(names.length, 'note', 'notes')}: ${names.join(', ')}`,
    daily: 'a line in today’s daily note',
    notDaily: 'in their own notes: a line of a daily note begins with its channel',
    tag: TAG_TEXTS,
  },
  notCaptured: NOT_CAPTURED,
  asked: {
    unknown: (name: string) => `Nobody is called “${name}”`,
    several: (name: string) => `Which ${name}?`,
    leave: (name: string) => `Leave “${name}” as words`,
  },
  notPlaced: NOT_PLACED,
  newPerson: {
    exists: (path: string) => `${path} is there already: open it`,
    because: {
      email: (value: string) => `same e-mail: ${value}`,
      phone: (value: string) => `same phone: ${value}`,
      name: (value: string) => `same name: ${value}`,
      alias: (value: string) => `also called ${value}`,
    },
    unfilled: (placeholders: string) => `The template left ${placeholders} to be filled in. Until then the note is taken for a template.`,
  },
  settings: {
    heading: 'Logging',
    logTo: ['Log to', 'One line in the note of each person, or one line in the daily note that links them.'],
    logToOptions: { person: 'People’s notes', daily: 'Daily note' },
    personFolder: ['Folder for new people', 'Where notes of new people are made. Empty: at the top of the vault.'],
    personFolderExample: 'People',
    personTemplate: ['Template for new people', 'A note of yours with {{title}}, {{date}}, {{time}} or the name of a field, such as {{circle}}. Empty: Kith’s own.'],
    personTemplateExample: 'Templates/Person.md',
  },
} as const;
