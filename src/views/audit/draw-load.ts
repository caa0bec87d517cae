import { ButtonComponent, DropdownComponent } from 'obsidian';
import { noteChanges, type NoteEdit } from '../../core/audit/note-edit';
import { LADDER } from '../../core/audit/rung';
import { printCadence, type Cadence } from '../../core/cadence';
import { isDue } from '../../core/due';
import { circlesFollowed, isAfterGap, loadOf, spread } from '../../core/load';
import { fold } from '../../core/spelling';
import type { Context } from '../context';
import { drawLoadPicture } from '../load/load-picture';
import { tellRefusal } from '../tell-refusal';
import type { Look } from './network';

/** What is open and asked of the load, kept as long as the pane is: it is drawn anew with every change. */
export interface LoadState {
  open: boolean;
  /** The circle and the cadence of the what-if. */
  circle: string;
  every: Cadence | null;
}

/** Draws what the cadences ask for a week against what there was, and the what-if; after a long gap the offer to spread what has piled up. */
export function drawLoad(el: HTMLElement, { view: { people, today, lexicon } }: Pick<Look, 'view'>, state: LoadState, context: Context): void {
  const { briefing, touches: { number } } = context.words();
  const load = loadOf(people, today);
  if (load.circles.length === 0) return;
  drawLoadPicture(el, load, people, today, context);
  const detailsEl = el.createEl('details', 'kith-load');
  detailsEl.open = state.open;
  detailsEl.addEventListener('toggle', () => { state.open = detailsEl.open; });
  detailsEl.createEl('summary', { text: briefing.asked(number(load.asked), number(load.made)) });
  for (const { circle, people: count, asked } of load.circles) detailsEl.createDiv({ text: briefing.circleLoad(circle ?? briefing.noCircle, count, number(asked)) });
  drawTrial(detailsEl, circlesFollowed(people, lexicon), state, context, (trial) => [load.asked, loadOf(people, today, trial).asked]);
  const due = people.map(({ standing }) => standing).filter(isDue);
  if (!isAfterGap(people, today) || due.length === 0) return;
  new ButtonComponent(el.createDiv('kith-load-offer')).setButtonText(briefing.spread).onClick(() => {
    const { snooze } = lexicon.settings.fields;
    const edits = spread(due, today, Math.max(load.made, load.asked)).map(([path, day]): NoteEdit => ({ path, kind: 'set', field: snooze, value: { day } }));
    void context.pen.write(briefing.spread, noteChanges(edits)).then((refusal) => refusal && tellRefusal(context, refusal));
  });
}

/** Two boxes, a circle and a cadence, and what they would come to. Nothing is written. */
function drawTrial(el: HTMLElement, circles: readonly string[], state: LoadState, { words }: Context, load: (trial: ReadonlyMap<string, Cadence>) => readonly [was: number, is: number]): void {
  if (circles.length === 0) return;
  const { briefing, dates, touches: { number } } = words();
  if (!circles.includes(state.circle)) state.circle = circles[0]!;
  const rowEl = el.createDiv({ cls: 'kith-load-trial', text: briefing.whatIf });
  const saidEl = el.createDiv({ cls: 'kith-load-said', attr: { role: 'status' } });
  const say = (): void => {
    if (state.every === null) return saidEl.setText('');
    const [was, is] = load(new Map([[fold(state.circle), state.every]]));
    saidEl.setText(briefing.wouldAsk(state.circle, dates.every(state.every), number(is), number(was)));
  };
  const choose = (label: string, options: readonly (readonly [value: string, shown: string])[], value: string, chosen: (value: string) => void): void => {
    const box = new DropdownComponent(rowEl);
    for (const [one, shown] of options) box.addOption(one, shown);
    box.setValue(value).onChange((one) => {
      chosen(one);
      say();
    });
    box.selectEl.setAttribute('aria-label', label);
  };
  choose(briefing.whatIfCircle, circles.map((name) => [name, name]), state.circle, (name) => { state.circle = name; });
  choose(briefing.whatIfCadence, [['', briefing.asItIs], ...LADDER.map((rung) => [printCadence(rung), dates.every(rung)] as const)], state.every ? printCadence(state.every) : '', (text) => {
    state.every = LADDER.find((rung) => printCadence(rung) === text) ?? null;
  });
  say();
}
