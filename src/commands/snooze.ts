import { civilOf, type Day } from '../core/day';
import { parseSnooze } from '../core/snooze';
import { ChoiceModal, type Choice } from '../views/choice-modal';
import type { Context } from '../views/context';
import { peopleAt } from './pick-person';
import { setOnPeople } from './set-on-people';

/** Asks until when some people are not to be due: a week, a month, or a day. */
export function snooze(context: Context, paths: readonly string[]): void {
  const people = peopleAt(context, paths);
  const words = context.words();
  const { gestures, dates } = words;
  const today = context.today();
  const choice = (title: string): Choice<Day | null>[] => {
    const day = parseSnooze(title, today, context.roster().lexicon);
    return day === null ? [] : [{ title, note: gestures.until(dates.day(civilOf(day), true)), value: day }];
  };
  new ChoiceModal<Day | null>(context.app, {
    ask: gestures.snoozeAsk,
    nothing: gestures.snoozeUnread,
    choices: (typed) => (typed !== '' ? choice(typed) : [
      ...gestures.presets.flatMap(choice),
      ...(people.some((person) => person.snooze !== null) ? [{ title: gestures.awake, value: null }] : []),
    ]),
    chosen: (day) => void setOnPeople(context, people, 'snooze', day === null ? null : { day }, day === null ? gestures.did.awake : gestures.did.snooze),
  }, words).open();
}
