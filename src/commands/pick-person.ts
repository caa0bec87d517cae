import { fits } from '../core/filter';
import { isPerson, readPerson, type Person } from '../core/person';
import { printWhy } from '../core/words/print-standing';
import { ChoiceModal } from '../views/choice-modal';
import type { Context } from '../views/context';

/** The person of a note; null when it is nobody's. While notes are still being read, the app's own reading of this one will do. */
export function personAt({ app, roster, progress }: Context, path: string | undefined): Person | null {
  if (path === undefined) return null;
  const known = roster().factsOf(path)?.person ?? null;
  if (known || progress() === null) return known;
  const { lexicon } = roster();
  const fields = app.metadataCache.getCache(path)?.frontmatter ?? {};
  return isPerson(path, fields, lexicon) ? readPerson(path, fields, lexicon, () => {}) : null;
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
