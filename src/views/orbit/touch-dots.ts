// The orbit under a finger: a touch means the dot nearest to it. The first tells who it is, the second opens their note.
import { stopAt } from './walk-dots';

/** Pixels around a finger in which a dot is meant: half of what a finger needs. */
const REACH = 22;

/** Makes the dots drawn in an element touchable. A mouse is exact and needs none of it. */
export function touchDots(el: HTMLElement): void {
  /** The dot chosen when the finger came down; undefined when it was none. */
  let chosen: Element | null | undefined;
  el.addEventListener('pointerdown', ({ pointerType }) => { chosen = pointerType === 'mouse' ? undefined : el.doc.activeElement; });
  el.addEventListener('click', (event) => {
    const before = chosen;
    chosen = undefined;
    if (before === undefined) return;
    const dots = Array.from(el.querySelectorAll<SVGElement>('.kith-orbit-dot'));
    const dot = nearestTo(dots, event.clientX, event.clientY);
    if (!dot || (dot === before && dot.contains(event.target as Node))) return;
    event.stopPropagation();
    if (dot === before) dot.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else stopAt(dots, dot);
  }, { capture: true });
}

function nearestTo(dots: readonly SVGElement[], x: number, y: number): SVGElement | null {
  let nearest: SVGElement | null = null;
  let least = REACH;
  for (const dot of dots) {
    const { left, right, top, bottom } = dot.getBoundingClientRect();
    const away = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    if (away > least) continue;
    nearest = dot;
    least = away;
  }
  return nearest;
}
