import { parseCadence } from '../core/cadence';
import { fold } from '../core/spelling';
import { ChoiceModal, type Choice } from '../views/choice-modal';
import type { Context } from '../views/context';
import { peopleAt } from './pick-person';
import { setOnPeople } from './set-on-people';

/** As the field says it, in every language. */
const NONE = 'none';

/** Asks how often to be in touch with some people, and writes it as it was said. */
export function setCadence(context: Context, paths: readonly string[]): void {
  const people = peopleAt(context, paths);
  const words = context.words();
  const { gestures, dates } = words;
  const every = (said: string): string => {
    const cadence = parseCadence(said);
    return cadence === null ? '' : cadence === 'none' ? gestures.never : dates.every(cadence);
  };
  const fixed: Choice<string | null>[] = [
    ...gestures.cadences.map((said) => ({ title: said, note: every(said), value: said })),
    { title: NONE, note: gestures.never, value: NONE },
    { title: gestures.asCircle, value: null },
  ];
  new ChoiceModal<string | null>(context.app, {
    ask: gestures.cadenceAsk,
    nothing: gestures.cadenceUnread,
    choices: (typed) => {
      const near = fixed.filter(({ title }) => fold(title).includes(fold(typed)));
      const said = parseCadence(typed) !== null && !near.some(({ title }) => fold(title) === fold(typed));
      return said ? [{ title: typed, note: every(typed), value: typed }, ...near] : near;
    },
    chosen: (said) => void setOnPeople(context, people, 'cadence', said, gestures.did.cadence),
  }, words).open();
}
