// Logging and new people: the preview of a line, why one is not logged, what is asked, what a template is filled with.
import { list } from './en-counting';
import { EN_MONTHS } from './en-dates';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What is the matter, and what would be right. */
type Reason = readonly [what: string, right: string];

/** Every sentence of capture. */
export const EN_CAPTURE = {
  preview: {
    noChannel: 'no channel',
    today: 'today',
    yesterday: 'yesterday',
    out: 'you reached out',
    in: 'they reached out',
    minutes: (minutes: number) => `${minutes} min`,
    /** `with Talia, Sam and Ana` */
    people: (names: readonly string[]) => `with ${list(names)}`,
    tag: { gave: 'you helped', asked: 'you asked a favour', intro: 'you introduced people', news: 'your news', thanks: 'you said thank you' },
  },
  notCaptured: {
    'empty': (): Reason => ['What happened?', 'call: about the deck'],
    'nobody': (): Reason => ['With whom?', 'coffee with Ana, Sam: pricing'],
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
    notPlaced: {
      'no-name': (): Reason => ['A note needs a name that can be a file’s', 'Ana Ruiz'],
      'outside-folder': (given: string): Reason => [`“${given}” is no folder inside the vault`, 'People/Friends'],
      'kept-out': (given: string): Reason => [`${given} says of itself that it is no person`, 'the same note without the property kith'],
    },
    exists: (path: string) => `${path} is there already: open it`,
    alike: {
      email: (value: string) => `same e-mail: ${value}`,
      phone: (value: string) => `same phone: ${value}`,
      name: (value: string) => `same name: ${value}`,
      alias: (value: string) => `also called ${value}`,
    },
    unfilled: (placeholders: readonly string[]) => `The template leaves ${list(placeholders)} to be filled in. Until then the note is taken for a template.`,
  },
  calendar: {
    months: MONTHS,
    shortMonths: EN_MONTHS,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    /** `23rd` */
    ordinal: (date: number) => `${date}${date > 10 && date < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th'}`,
  },
} as const;
