import type { TooltipOptions } from 'obsidian';

let shown: HTMLElement | null = null;
let owner: HTMLElement | null = null;

/** Hides the tooltip that is shown, if any. */
export function hideTooltip(): void {
  shown?.remove();
  shown = null;
  owner = null;
}

/** Shows a tooltip on an element now. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hideTooltip();
  const tip = document.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], text: content });
  const box = el.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const gap = options.gap ?? 8;
  const middle = { left: box.left + (box.width - size.width) / 2, top: box.top + (box.height - size.height) / 2 };
  const spots = {
    bottom: { left: middle.left, top: box.bottom + gap },
    top: { left: middle.left, top: box.top - size.height - gap },
    left: { left: box.left - size.width - gap, top: middle.top },
    right: { left: box.right + gap, top: middle.top },
  };
  const spot = spots[options.placement ?? 'bottom'];
  const left = Math.max(4, Math.min(spot.left, window.innerWidth - size.width - 4));
  tip.setCssStyles({ left: `${left}px`, top: `${Math.max(4, spot.top)}px` });
  shown = tip;
  owner = el;
}

/** Gives an element a tooltip, which is its accessible name too. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip || null);
  el.setAttr('data-tooltip-position', options.placement ?? null);
  el.setAttr('data-tooltip-delay', options.delay ?? null);
}

/** Shows what `aria-label` says while the pointer is on an element, as the app does for all of them. */
export function listenToTooltips(): void {
  if (listening.has(document)) return;
  listening.add(document);
  document.addEventListener('mouseover', (evt) => {
    const el = evt.target instanceof Element ? evt.target.closest<HTMLElement>('[aria-label]') : null;
    if (el === owner) return;
    hideTooltip();
    const text = el?.getAttribute('aria-label');
    if (!el || !text || el.hasAttribute('data-no-tooltip')) return;
    const placement = el.getAttribute('data-tooltip-position');
    displayTooltip(el, text, placement === 'top' || placement === 'left' || placement === 'right' ? { placement } : {});
  });
  document.addEventListener('mousedown', hideTooltip, true);
  document.addEventListener('keydown', hideTooltip, true);
}

const listening = new WeakSet<Document>();
