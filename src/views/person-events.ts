import { Keymap } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';
import { peopleMenu, personMenu } from './person-menu';
import { standsFor } from './preview';

/**
 * What a person does wherever they are drawn: a click opens the note, a right click the menu; their note can be previewed.
 * `pickedIn` gives the notes of the people picked there: a menu on one of several is for all of them.
 */
export function listenToPerson(el: HTMLElement | SVGElement, standing: Standing, context: Context, pickedIn: () => readonly string[] = () => []): void {
  const { app } = context;
  standsFor(el, standing.person.path);
  el.addEventListener('click', (event) => {
    if (!hasOwnWay(event)) void openPlace(app, readingPlace(context, standing), Keymap.isModEvent(event as MouseEvent));
  });
  el.addEventListener('auxclick', (event) => {
    if ((event as MouseEvent).button === 1 && !hasOwnWay(event)) void openPlace(app, readingPlace(context, standing), 'tab');
  });
  el.addEventListener('contextmenu', (event) => {
    const at = event as MouseEvent;
    at.preventDefault();
    const picked = pickedIn();
    const menu = picked.length > 1 && picked.includes(standing.person.path) ? peopleMenu(context, picked) : personMenu(context, standing);
    // The menu key has no place of its own: the menu opens at the person then.
    const { left, bottom } = el.getBoundingClientRect();
    if (at.clientX === 0 && at.clientY === 0) menu.showAtPosition({ x: left, y: bottom });
    else menu.showAtMouseEvent(at);
  });
}

/** A link in a row leads where it says. */
function hasOwnWay({ target }: Event): boolean {
  return target instanceof Element && target.closest('a') !== null;
}
