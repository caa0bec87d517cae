// What scripts and other plugins are told by the API.
import type { Misgiven } from '../api-arguments';
import type { NotCalled } from '../not-asked';

/** What is the matter, and a call that would be right. */
type Reason = readonly [what: string, right: string];

const WRONG: Readonly<Record<(Misgiven | NotCalled)['rule'], (given: string) => Reason>> = {
  'no-options': (given) => [`Options are given in an object, and this is “${given}”`, 'due({ limit: 5 })'],
  'unknown-option': (given) => [`“${given}” is no option of this question`, 'due({ circle: \'clients\', limit: 5 })'],
  'unreadable-options': (given) => [`The options cannot be read: ${given}`, 'due({ limit: 5 })'],
  'no-day': (given) => [`“${given}” is no day of the calendar`, 'due({ today: \'2026-11-23\' })'],
  'no-circle': (given) => [`“${given}” is no circle of the settings, and nobody’s`, 'due({ circle: \'clients\' })'],
  'no-city': (given) => [`“${given}” is no name of a city`, 'due({ city: \'Lisbon\' })'],
  'no-limit': (given) => [`“${given}” is no whole number from 1 on`, 'due({ limit: 5 })'],
  'no-name': (given) => [`“${given}” is no name and no path`, 'person(\'Ana Ruiz\')'],
  'no-line': (given) => [`“${given}” is no line to log`, 'log(\'Ana Ruiz\', \'call: about the deck\')'],
  'no-listener': (given) => [`“${given}” cannot be called back`, 'onChange(() => draw())'],
  'nobody-called': (given) => [`Nobody is called “${given}” in full`, '\'Ana Ruiz\''],
  'several-called': (given) => [`Several are called so: ${given}. A link with the path of the note is sure`, '\'[[People/Ana Ruiz]]\''],
};

/** Every sentence of the API. */
export const EN_API = {
  wrong: WRONG,
  off: 'Kith was switched off, or loaded anew. What it offers is to be asked for again',
} as const;
