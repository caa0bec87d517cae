import { fold } from '../core/spelling';
import { ChoiceModal, type Choice } from '../views/choice-modal';
import type { Context } from '../views/context';
import { peopleAt } from './pick-person';
import { setOnPeople } from './set-on-people';

/** Asks which circle of the table some people belong to. */
export function setCircle(context: Context, paths: readonly string[]): void {
  const people = peopleAt(context, paths);
  const words = context.words();
  const { gestures } = words;
  const circles: Choice<string | null>[] = [
    ...context.roster().lexicon.settings.circles.map(({ name, cadence }) => ({ title: name, note: cadence, value: name })),
    { title: gestures.noCircle, value: null },
  ];
  new ChoiceModal<string | null>(context.app, {
    ask: gestures.circleAsk,
    nothing: gestures.circleUnknown,
    choices: (typed) => circles.filter(({ title }) => fold(title).includes(fold(typed))),
    chosen: (circle) => void setOnPeople(context, people, 'circle', circle, gestures.did.circle),
  }, words).open();
}
