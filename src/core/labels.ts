// The short texts of the app: titles, buttons, menus, empty states.
import type { Counts } from './roster';

/** `1 note`, `60 notes` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Every short text of the app, by what it is for. */
export const LABELS = {
  whoIsDue: 'Who is due',
  openDuePane: 'Open the due pane',
  openAuditPane: 'Open the audit pane',
  duePane: 'Due',
  auditPane: 'Audit',

  open: 'Open',
  openInNewTab: 'Open in new tab',
  openToTheRight: 'Open to the right',
  openTheLine: 'Open the line that set the clock',
  toNavigate: 'to navigate',
  toOpen: 'to open',
  toOpenInNewTab: 'to open in new tab',
  toOpenToTheRight: 'to open to the right',
  toDismiss: 'to dismiss',

  filter: 'Filter by name, circle, city, interest…',
  clearFilter: 'Clear the filter',
  enough: 'Enough for today',
  dueSection: 'Due',
  showMore: (more: number) => `Show ${more.toLocaleString('en')} more`,
  dueCount: (due: number) => `${due.toLocaleString('en')} due`,
  tally: (due: number, people: number) => `${due.toLocaleString('en')} due of ${count(people, 'person', 'people')}`,
  duePeople: (due: number) => (due === 0 ? 'Nobody is due today' : `${count(due, 'person', 'people')} due today`),
  nobodyDue: 'Nobody is due today. Enjoy the people you are with.',
  nobodyFits: (filter: string) => `Nobody fits “${filter}”.`,
  nobodyYet: 'No people yet',
  searched: ({ notes }: Counts) => `Kith looked through ${count(notes, 'note')} and found no person in them.`,
  becomePerson: 'A note becomes a person when its properties say so. Put this at the top of one:',
  becomePersonExample: '---\ncircle: friends\n---\n\n## Interactions\n- 2026-11-03 call: caught up on the move',
  becomePersonElse: 'A tag such as “person”, “type: person”, or a people folder chosen in the settings do as well.',
  reading: (read: number, of: number) => `Reading notes: ${read.toLocaleString('en')} of ${of.toLocaleString('en')}`,

  nothingToMend: 'Every dated line is counted and every field is read.',
  counts: ({ notes, people, linesCounted, linesNotCounted }: Counts): readonly (readonly [string, string])[] => [
    [notes.toLocaleString('en'), notes === 1 ? 'note' : 'notes'],
    [people.toLocaleString('en'), people === 1 ? 'person' : 'people'],
    [linesCounted.toLocaleString('en'), linesCounted === 1 ? 'line counted' : 'lines counted'],
    [linesNotCounted.toLocaleString('en'), linesNotCounted === 1 ? 'line not counted' : 'lines not counted'],
  ],
} as const;
