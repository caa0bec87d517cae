import { Keymap, type HoverParent } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';
import { peopleMenu, personMenu } from './person-menu';

/** Where a person is drawn. */
export interface Around {
  /** The view type, and the view previews are shown over. */
  readonly source: string;
  readonly parent: HoverParent;
  /** Notes of the people picked there: a menu on one of several is for all of them. */
  readonly picked?: () => readonly string[];
}

/** What a person does wherever they are drawn: a click opens the note, a right click the menu, hovering asks for a preview. */
export function listenToPerson(el: HTMLElement | SVGElement, standing: Standing, context: Context, around: Around): void {
  const { app } = context;
  el.addEventListener('click', (event) => void openPlace(app, readingPlace(context, standing), Keymap.isModEvent(event as MouseEvent)));
  el.addEventListener('auxclick', (event) => {
    if ((event as MouseEvent).button === 1) void openPlace(app, readingPlace(context, standing), 'tab');
  });
  el.addEventListener('contextmenu', (event) => {
    const at = event as MouseEvent;
    at.preventDefault();
    const picked = around.picked?.() ?? [];
    const menu = picked.length > 1 && picked.includes(standing.person.path) ? peopleMenu(context, picked) : personMenu(context, standing);
    // The menu key has no place of its own: the menu opens at the person then.
    const { left, bottom } = el.getBoundingClientRect();
    if (at.clientX === 0 && at.clientY === 0) menu.showAtPosition({ x: left, y: bottom });
    else menu.showAtMouseEvent(at);
  });
  el.addEventListener('mouseover', (event) => {
    app.workspace.trigger('hover-link', {
      event, source: around.source, hoverParent: around.parent, targetEl: el, linktext: standing.person.path, sourcePath: '',
    });
  });
}
