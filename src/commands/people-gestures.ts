// What can be done with people, wherever they are met: as commands, in menus, with one or with several.
import type { Menu } from 'obsidian';
import type { Person } from '../core/person';
import type { Words } from '../core/words/words';
import type { Context } from '../views/context';
import { logInteraction } from './log-interaction';
import { peopleAt } from './pick-person';
import { archive, markReviewed, rest } from './rest';
import { setCadence } from './set-cadence';
import { setCircle } from './set-circle';
import { snooze } from './snooze';

/** One gesture on people, by the paths of their notes. */
export interface PeopleGesture {
  readonly id: string;
  readonly icon: string;
  /** Its name; a menu about certain people may say it otherwise. */
  readonly name: (words: Words, people: readonly Person[]) => string;
  readonly run: (context: Context, paths: readonly string[]) => void;
}

const every = (people: readonly Person[], test: (person: Person) => boolean): boolean => people.length > 0 && people.every(test);

/** The gestures, in the order menus have them. */
export const PEOPLE_GESTURES: readonly PeopleGesture[] = [
  { id: 'log-interaction', icon: 'message-circle-plus', name: ({ gestures }) => gestures.log, run: logInteraction },
  { id: 'snooze', icon: 'alarm-clock', name: ({ gestures }) => gestures.snooze, run: snooze },
  { id: 'set-cadence', icon: 'repeat', name: ({ gestures }) => gestures.setCadence, run: setCadence },
  { id: 'set-circle', icon: 'circle-dot', name: ({ gestures }) => gestures.setCircle, run: setCircle },
  { id: 'mark-reviewed', icon: 'check-check', name: ({ gestures }) => gestures.review, run: markReviewed },
  { id: 'rest', icon: 'moon', name: ({ gestures }, people) => (every(people, ({ resting }) => resting) ? gestures.wake : gestures.rest), run: rest },
  { id: 'archive', icon: 'archive', name: ({ gestures }, people) => (every(people, ({ archived }) => archived) ? gestures.unarchive : gestures.archive), run: archive },
];

/** Puts the gestures into a menu about some people. */
export function offerGestures(context: Context, menu: Menu, paths: readonly string[], gestures = PEOPLE_GESTURES): void {
  const people = peopleAt(context, paths);
  if (people.length === 0) return;
  for (const { icon, name, run } of gestures) {
    menu.addItem((item) => item.setSection('kith').setTitle(name(context.words(), people)).setIcon(icon).onClick(() => run(context, people.map(({ path }) => path))));
  }
}
