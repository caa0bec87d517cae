import type { App, HoverParent } from 'obsidian';

/** What the app knows the previews over Kith's views by: one switch for all of them. */
export const HOVER_SOURCE = 'kith';

/** Says on an element which note it stands for. */
export function standsFor(el: HTMLElement | SVGElement, path: string): void {
  el.setAttribute('data-note', path);
}

/** Asks for a preview when the mouse is over anything in an element that stands for a note. */
export function offerPreviews(el: HTMLElement, app: App, parent: HoverParent, source = HOVER_SOURCE): void {
  el.addEventListener('mouseover', (event) => {
    const { target } = event;
    // A link in a row leads where it says, and has a preview of its own.
    const targetEl = target instanceof Element && !target.closest('a') ? target.closest('[data-note]') : null;
    if (targetEl) app.workspace.trigger('hover-link', { event, source, hoverParent: parent, targetEl, linktext: targetEl.getAttribute('data-note'), sourcePath: '' });
  });
}
