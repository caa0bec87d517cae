import { DUE_VIEW } from '../views/due-view';
import { FIND_VIEW } from '../views/find/find-view';
import type { Context, Gestures } from '../views/context';
import { keepPromise } from './keep-promise';
import { newPerson } from './new-person';
import { openView } from './open-view';
import { offerGestures } from './people-gestures';
import { undoWrite } from './perform';
import { peopleAt } from './pick-person';
import { setOnPeople } from './set-on-people';

/** What views may offer, done as the commands do it. */
export function gesturesOf(context: () => Context): Gestures {
  return {
    offer: (menu, paths) => offerGestures(context(), menu, paths),
    meet: (name) => newPerson(context(), name),
    keep: (promise, text) => keepPromise(context(), promise, text),
    giveCircle: (path, circle) => setOnPeople(context(), peopleAt(context(), [path]), 'circle', circle, context().words().gestures.did.circle),
    undo: () => undoWrite(context()),
    openDue: () => void openView(context().app, DUE_VIEW, 'side'),
    findPeople: () => void openView(context().app, FIND_VIEW, 'tab'),
  };
}
