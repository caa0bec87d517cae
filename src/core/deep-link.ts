// What an address asks to be opened: `obsidian://kith?view=due`, `?person=Ana`, `?person=Ana&log=call: about the deck`
import type { NotAsked } from './not-asked';

/** The views an address can name. */
export const LINKED_VIEWS = ['due', 'audit', 'orbit', 'calendar', 'find'] as const;
export type LinkedView = (typeof LINKED_VIEWS)[number];

/** What is to be opened: a view, what one wants to know of somebody, or a box with a line in it that nobody has logged yet. */
export type DeepLink =
  | { readonly open: 'view'; readonly view: LinkedView }
  | { readonly open: 'person'; readonly person: string }
  | { readonly open: 'log'; readonly line: string; readonly person: string | null };

/** Characters of a parameter that are read: a line that is longer nobody has written by hand. */
const LONGEST = 500;

/** Reads the parameters of an address. Whatever they hold, nothing in them can ask for more than opening. */
export function parseDeepLink(given: Readonly<Record<string, string>>): DeepLink | NotAsked {
  const said = (name: string): string => (Object.hasOwn(given, name) ? plain(given[name]!) : '');
  const [view, person, log] = [said('view'), said('person'), said('log')];
  // An address without a value (`?log`) comes as `true`.
  if (log !== '') return { open: 'log', line: log === 'true' ? '' : log, person: person || null };
  if (person !== '') return { open: 'person', person };
  if (view === '') return { rule: 'nothing-asked', given: '' };
  const linked = LINKED_VIEWS.find((one) => one === view.toLowerCase());
  return linked ? { open: 'view', view: linked } : { rule: 'unknown-view', given: view };
}

/** A parameter as one line of text that shows all it holds. */
function plain(text: string): string {
  return text.slice(0, LONGEST).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
