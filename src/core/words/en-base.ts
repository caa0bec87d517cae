// Bases: the view of Kith's in a base of the app's own, its options, and how to come by one.
import { count, list, number } from './en-counting';

/** Every sentence of the view in a base. */
export const EN_BASE = {
  make: 'Make a base of people',
  made: (path: string) => `Made the base ${path}`,
  off: 'Bases is switched off in this vault. Switch it on in Settings → Core plugins → Bases, then run this command again.',
  views: { due: 'Who is due', everybody: 'Everybody by circle' },
  list: 'People of this base',
  person: 'Person',
  parts: { showStatus: 'Status', showLastContact: 'Last contact', showDue: 'Due', showWhy: 'Why' },
  people: 'Who is shown',
  whom: { all: 'Everybody of the base', soon: 'Who is due, or soon', due: 'Who is due' },
  mostDueFirst: 'Most due first',
  what: 'What is shown',
  noGroup: 'None',
  tally: (shown: number, people: number) => (shown === people ? count(people, 'person', 'people') : `${number(shown)} of ${count(people, 'person', 'people')}`),
  strangers: (notes: number, names: readonly string[], more: number) => `${notes === 1 ? '1 note is no person:' : `${number(notes)} notes are no people:`} ${list(more === 0 ? names : [...names, `${number(more)} more`])}`,
  nobody: 'None of the notes of this base is a person.',
  nothing: 'This base finds no note.',
} as const;
