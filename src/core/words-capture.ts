// The sentences of capture: the preview of a line, why one is not logged, new people and the settings of both.
import type { Civil } from './day';
import type { Tag } from './settings';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const TAG_TEXTS: Readonly<Record<Tag, string>> = {
  gave: 'you helped', asked: 'you asked a favour', intro: 'you introduced people', news: 'your news', thanks: 'you said thank you',
};

/** What is the matter, and what would be right. */
type Reason = readonly [what: string, right: string];

/** Every sentence of capture, by what it is for. */
export const CAPTURE_WORDS = {
  preview: {
    noChannel: 'no channel',
    today: 'today',
    yesterday: 'yesterday',
    /** `3 Nov`, with its year where it is not this one */
    day: ({ date, month, year }: Civil, withYear: boolean) => `${date} ${MONTHS[month - 1]!}${withYear ? ` ${year}` : ''}`,
    /** `Oct 2026` */
    month: ({ month, year }: Civil) => `${MONTHS[month - 1]!} ${year}`,
    out: 'you reached out',
    in: 'they reached out',
    minutes: (minutes: number) => `${minutes} min`,
    /** `with Talia, Sam and Ana` */
    people: (names: readonly string[]) => `with ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names[0]!}`,
    /** Whose notes the line goes into, when they are several. */
    notes: (names: readonly string[]) => `a line in ${names.length} notes: ${names.join(', ')}`,
    tag: TAG_TEXTS,
  },
  calendar: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  notCaptured: {
    'empty': (_given: string): Reason => ['What happened?', 'call: about the deck'],
    'nobody': (_given: string): Reason => ['With whom?', 'coffee with Ana, Sam: pricing'],
    'future-date': (given: string): Reason => [`${given} is still to come. A plan is an open task in the note`, '- [ ] 2026-12-01 call'],
    'impossible-date': (given: string): Reason => [`The calendar has no ${given}`, '2026-02-28 call: about the deck'],
    'unreadable-date': (given: string): Reason => [`“${given}” can be read as more than one day, or as none`, '2026-11-03 call: about the deck'],
  },
  asked: {
    unknown: (name: string) => `Nobody is called “${name}”`,
    several: (name: string) => `Which ${name}?`,
    newPerson: (name: string) => `New person: ${name}`,
    leave: (name: string) => `Leave “${name}” as words`,
  },
  newPerson: {
    'no-name': (_given: string): Reason => ['A note needs a name that can be a file’s', 'Ana Ruiz'],
    'outside-folder': (given: string): Reason => [`“${given}” is no folder inside the vault`, 'People/Friends'],
    'kept-out': (given: string): Reason => [`${given} says of itself that it is no person (kith: false)`, 'the same note without that line'],
    exists: (path: string) => `${path} is there already: open it`,
    because: {
      email: (value: string) => `same e-mail: ${value}`,
      phone: (value: string) => `same phone: ${value}`,
      name: (value: string) => `same name: ${value}`,
      alias: (value: string) => `also called ${value}`,
    },
    unfilled: (placeholders: readonly string[]) => `The template left ${placeholders.join(', ')} to be filled in. Until then the note is taken for a template.`,
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
