import type { Words } from '../../core/words/words';

/** Draws what the dots of the orbit mean. */
export function drawLegend(el: HTMLElement, { legend }: Words['orbit']): void {
  const marks: readonly (readonly [status: string, hollow: boolean, name: string])[] = [
    ['ok', false, legend.ok], ['due', false, legend.due], ['waiting', false, legend.waiting], ['resting', false, legend.resting], ['never', true, legend.never],
  ];
  for (const [status, hollow, name] of marks) {
    const itemEl = el.createSpan();
    itemEl.createSvg('svg', { attr: { viewBox: '-6 -6 12 12', 'aria-hidden': 'true' } })
      .createSvg('g', { cls: `kith-orbit-dot${hollow ? ' is-hollow' : ''}`, attr: { 'data-status': status } })
      .createSvg('circle', { cls: 'kith-orbit-mark', attr: { r: 4 } });
    itemEl.appendText(name);
  }
  el.createSpan({ text: legend.line });
}
