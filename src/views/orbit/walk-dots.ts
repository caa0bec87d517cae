// The orbit by keyboard: one stop of the Tab key; left and right go around a ring, up and down from ring to ring.

/** Makes the dots drawn in an element walkable. Enter and Space click. */
export function walkDots(el: HTMLElement): void {
  el.addEventListener('keydown', (event) => {
    const dots = Array.from(el.querySelectorAll<SVGElement>('.kith-orbit-dot'));
    const at = dots.findIndex((dot) => dot === event.target);
    const dot = dots[at];
    if (!dot) return;
    if (event.key === 'Enter' || event.key === ' ') {
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      dot.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
    } else {
      const next = nextDot(dots, at, event.key);
      if (!next) return;
      stopAt(dots, next);
    }
    event.preventDefault();
  });
}

/** Focuses one of some dots, and makes it the stop of the Tab key. */
export function stopAt(dots: readonly SVGElement[], dot: SVGElement): void {
  for (const other of dots) other.setAttribute('tabindex', other === dot ? '0' : '-1');
  dot.focus();
}

function nextDot(dots: readonly SVGElement[], at: number, key: string): SVGElement | undefined {
  const ring = (dot: SVGElement): number => Number(dot.getAttribute('data-ring'));
  const from = dots[at]!;
  const same = dots.filter((dot) => ring(dot) === ring(from));
  const place = same.indexOf(from);
  switch (key) {
    case 'ArrowRight': return same[(place + 1) % same.length];
    case 'ArrowLeft': return same[(place - 1 + same.length) % same.length];
    case 'ArrowUp': return nearest(dots.filter((dot) => ring(dot) === ring(from) + 1), from);
    case 'ArrowDown': return nearest(dots.filter((dot) => ring(dot) === ring(from) - 1), from);
    case 'Home': return dots[0];
    case 'End': return dots[dots.length - 1];
    default: return undefined;
  }
}

/** The dot in the direction most like that of another, seen from the middle. */
function nearest(dots: readonly SVGElement[], from: SVGElement): SVGElement | undefined {
  const angle = (dot: SVGElement): number => Number(dot.getAttribute('data-angle'));
  const apart = (dot: SVGElement): number => -Math.cos(angle(dot) - angle(from));
  return dots.reduce<SVGElement | undefined>((best, dot) => (best === undefined || apart(dot) < apart(best) ? dot : best), undefined);
}
