import { ButtonComponent } from 'obsidian';
import { noteChanges, type NoteEdit } from '../../core/audit/note-edit';
import { isAfterGap, loadOf, spread } from '../../core/load';
import type { Context } from '../context';
import { drawLoadPicture } from '../load/load-picture';
import { tellRefusal } from '../tell-refusal';
import type { Look } from './network';

/** Draws what the cadences ask for a week against what there was; after a long gap the offer to spread what has piled up. */
export function drawLoad(el: HTMLElement, { view }: Look, context: Context): void {
  drawLoadPicture(el, view, context);
  const { briefing } = context.words();
  const { today } = view;
  const days = view.people.flatMap(({ past }) => past.contacts);
  const load = loadOf(view.people.map(({ standing }) => standing), days, today);
  if (load.circles.length === 0) return;
  const detailsEl = el.createEl('details', 'kith-load');
  detailsEl.createEl('summary', { text: briefing.asked(oneDecimal(load.asked), oneDecimal(load.made)) });
  for (const { circle, people, asked } of load.circles) detailsEl.createDiv({ text: briefing.circleLoad(circle ?? briefing.noCircle, people, oneDecimal(asked)) });
  const due = view.people.map(({ standing }) => standing).filter(({ status }) => status === 'overdue' || status === 'due');
  if (!isAfterGap(days, today) || due.length === 0) return;
  new ButtonComponent(el.createDiv('kith-load-offer')).setButtonText(briefing.spread).onClick(() => {
    const snooze = context.roster().lexicon.settings.fields.snooze;
    const edits = spread(due, today, load.made > 0 ? Math.max(load.made, load.asked) : load.asked).map(([path, day]): NoteEdit => ({ path, kind: 'set', field: snooze, value: { day } }));
    void context.pen.write(briefing.spread, noteChanges(edits)).then((refusal) => refusal && tellRefusal(context, refusal));
  });
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
