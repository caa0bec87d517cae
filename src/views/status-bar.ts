import { setTooltip } from 'obsidian';
import type { Context } from '../commands/context';

/** Keeps the number of people due in the status bar; a click shows them. Nothing stands there when nobody is. */
export function drawStatusBar(el: HTMLElement, context: Context, open: () => void): void {
  el.addClass('mod-clickable', 'kith-status');
  el.setAttribute('role', 'button');
  el.addEventListener('click', open);
  const draw = (): void => {
    const { labels } = context.words();
    const due = context.roster().view(context.today()).due.length;
    el.setText(due === 0 ? '' : labels.dueCount(due));
    el.toggleClass('kith-hidden', due === 0);
    setTooltip(el, labels.duePeople(due), { placement: 'top' });
  };
  context.onChange(draw);
  draw();
}
