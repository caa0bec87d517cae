import { Keymap, type HoverParent } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';
import { personMenu } from './person-menu';

/** What a person does wherever they are drawn: a click opens the note, a right click the menu, hovering asks for a preview. */
export function listenToPerson(el: HTMLElement | SVGElement, standing: Standing, context: Context, hover: { readonly source: string; readonly parent: HoverParent }): void {
  const { app } = context;
  el.addEventListener('click', (event) => void openPlace(app, readingPlace(context, standing), Keymap.isModEvent(event as MouseEvent)));
  el.addEventListener('auxclick', (event) => {
    if ((event as MouseEvent).button === 1) void openPlace(app, readingPlace(context, standing), 'tab');
  });
  el.addEventListener('contextmenu', (event) => {
    const at = event as MouseEvent;
    at.preventDefault();
    const menu = personMenu(context, standing);
    // The menu key has no place of its own: the menu opens at the person then.
    const { left, bottom } = el.getBoundingClientRect();
    if (at.clientX === 0 && at.clientY === 0) menu.showAtPosition({ x: left, y: bottom });
    else menu.showAtMouseEvent(at);
  });
  el.addEventListener('mouseover', (event) => {
    app.workspace.trigger('hover-link', {
      event, source: hover.source, hoverParent: hover.parent, targetEl: el, linktext: standing.person.path, sourcePath: '',
    });
  });
}
