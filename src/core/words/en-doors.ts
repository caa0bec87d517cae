// What is asked for from outside of Kith's own views: by a block in a note, by a link, by a script.
import type { NotAskedRule } from '../not-asked';

/** What is not understood, and what would be right. */
type Reason = readonly [what: string, right: string];

const WRONG: Readonly<Record<NotAskedRule, (given: string) => Reason>> = {
  'unknown-option': (given) => [`“${given}” is no option of this block`, 'due, circle: clients, limit: 5'],
  'second-view': (given) => [`A block shows one thing, and “${given}” is a second`, 'due, limit: 5'],
  'said-twice': (given) => [`“${given}” is said twice`, 'due, circle: clients'],
  'no-value': (given) => [`Nothing stands behind “${given}”`, 'due, circle: clients, city: Lisbon'],
  'needless-value': (given) => [`“${given}” stands alone, with nothing behind it`, 'audit, circle: clients'],
  'no-number': (given) => [`“${given}” is no number of rows from 1 to 1000`, 'due, limit: 5'],
  'not-with': (given) => [`These do not go together: ${given}`, 'due, circle: clients, limit: 5'],
  'no-circle': (given) => [`“${given}” is no circle of the settings, and nobody’s`, 'due, circle: clients'],
  'unknown-view': (given) => [`“${given}” is no view of Kith`, 'obsidian://kith?view=due'],
  'nothing-asked': () => ['The link does not say what to open', 'obsidian://kith?view=due'],
  'nobody-called': (given) => [`Nobody is called “${given}”`, 'person: Ana Ruiz'],
  'several-called': (given) => [`Several are called so: ${given}. The path of a note is sure`, 'person: People/Ana Ruiz.md'],
};

/** Every sentence of what is asked from outside. */
export const EN_DOORS = {
  wrong: WRONG,
  noneDue: 'Nobody of these is due today.',
  noneFound: 'Nothing asks for your eye here.',
} as const;
