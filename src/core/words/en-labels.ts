// The short texts of the app: titles, buttons, menus, empty states.
import type { Counts } from '../roster';
import { count, form, number } from './en-counting';

/** Every short text of the app, by what it is for. */
export const EN_LABELS = {
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
  showMore: (more: number) => `Show ${number(more)} more`,
  dueCount: (due: number) => `${number(due)} due`,
  tally: (due: number, people: number) => `${number(due)} due of ${count(people, 'person', 'people')}`,
  duePeople: (due: number) => (due === 0 ? 'Nobody is due today' : `${count(due, 'person', 'people')} due today`),
  nobodyDue: 'Nobody is due today. Enjoy the people you are with.',
  nobodyFits: (filter: string) => `Nobody fits “${filter}”.`,
  nobodyYet: 'No people yet',
  searched: ({ notes }: Counts) => `Kith looked through ${count(notes, 'note', 'notes')} and found no person in them.`,
  becomePerson: 'A note becomes a person when its properties say so. Put this at the top of one:',
  becomePersonExample: '---\ncircle: friends\n---\n\n## Interactions\n- 2026-11-03 call: caught up on the move',
  becomePersonElse: 'A tag such as “person”, “type: person”, or a people folder chosen in the settings do as well.',
  reading: (read: number, of: number) => `Reading notes: ${number(read)} of ${number(of)}`,

  nothingToMend: 'Every dated line is counted and every field is read.',
  counts: ({ notes, people, linesCounted, linesNotCounted }: Counts): readonly (readonly [string, string])[] => [
    [number(notes), form(notes, 'note', 'notes')],
    [number(people), form(people, 'person', 'people')],
    [number(linesCounted), form(linesCounted, 'line counted', 'lines counted')],
    [number(linesNotCounted), form(linesNotCounted, 'line not counted', 'lines not counted')],
  ],
} as const;
