/** An arrow key as it is meant where one reads from right to left: what is drawn from the right goes on to the left. */
export function alongReading(key: string, el: HTMLElement): string {
  if (el.win.getComputedStyle(el).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
