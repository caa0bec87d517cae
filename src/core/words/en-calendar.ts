import { count } from './en-counting';

/** The calendar: a year of contact. */
export const EN_CALENDAR = {
  open: 'Open the calendar of contact',
  pane: 'Calendar of contact',
  /** Monday first. */
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  describe: (contacts: number, people: number, year: number) => `${count(contacts, 'contact', 'contacts')} with ${count(people, 'person', 'people')} in ${year}`,
  day: (day: string, contacts: number) => `${day} · ${contacts === 0 ? 'no contact' : count(contacts, 'contact', 'contacts')}`,
  before: 'The year before',
  after: 'The year after',
} as const;
