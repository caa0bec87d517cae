import { fold } from '../core/spelling';
import type { CircleRow } from '../core/settings';

/** Gives an element the colour of a circle, as `--kith-circle`: the theme's own of that name. Null leaves it what it is. */
export function circleColor(el: Element, color: string | null): void {
  if (color !== null) el.classList.add(`kith-color-${color}`);
}

/** The colour the table gives a circle, by the circle's name in any spelling; null for none. */
export function colorIn(circles: readonly CircleRow[], name: string | null): string | null {
  return name === null ? null : circles.find((row) => fold(row.name) === fold(name))?.color ?? null;
}
