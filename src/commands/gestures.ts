import type { Context, Gestures } from '../views/context';
import { keepPromise } from './keep-promise';
import { newPerson } from './new-person';
import { offerGestures } from './people-gestures';

/** What views may offer, done as the commands do it. */
export function gesturesOf(context: () => Context): Gestures {
  return {
    offer: (menu, paths) => offerGestures(context(), menu, paths),
    meet: (name) => newPerson(context(), name),
    keep: (promise, text) => keepPromise(context(), promise, text),
  };
}
