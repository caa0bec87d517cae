import { fits } from '../core/filter';
import type { Person } from '../core/person';
import { printWhy } from '../core/words/print-standing';
import { ChoiceModal } from '../views/choice-modal';
import type { Context } from '../views/context';

/** The person of a note; null when it is nobody's. */
export function personAt({ roster }: Context, path: string | undefined): Person | null {
  return path === undefined ? null : roster().factsOf(path)?.person ?? null;
}

/** The person of the note that is open; null when it is nobody's, or none is open. */
export function openPerson(context: Context): Person | null {
  return personAt(context, context.app.workspace.getActiveFile()?.path);
}

/** Does something with the person of the open note, else with one picked from everybody, those who are due first. */
export function withPerson(context: Context, act: (paths: readonly string[]) => void): void {
  const open = openPerson(context);
  if (open) return act([open.path]);
  const { app, roster, today } = context;
  const words = context.words();
  const { people } = roster().view(today());
  new ChoiceModal<string>(app, {
    ask: words.gestures.pick,
    nothing: words.gestures.nobodyCalled,
    choices: (typed) => people.filter(({ person }) => fits(person, typed)).map((standing) => (
      { title: standing.person.name, note: printWhy(standing, roster().lexicon.channels, today(), words), value: standing.person.path })),
    chosen: (path) => act([path]),
  }, words).open();
}

/** The people of some notes. */
export function peopleAt(context: Context, paths: readonly string[]): Person[] {
  return paths.flatMap((path) => personAt(context, path) ?? []);
}
