import { ButtonComponent, Notice, Scope, type WorkspaceLeaf } from 'obsidian';
import { closingOf, type Closing } from '../../core/audit/closing';
import { editsOfChanges, noteChanges } from '../../core/audit/note-edit';
import { changesOf, progressOf, sessionOf, type Step, type Verdict } from '../../core/audit/session';
import { briefingOn } from '../../core/briefing';
import type { Day } from '../../core/day';
import type { Person } from '../../core/person';
import { explainFinding } from '../../core/words/print-finding';
import type { Context } from '../context';
import { openPlace } from '../open-place';
import { OwnView, type Own } from '../own-view';
import { tellRefusal } from '../tell-refusal';
import { ChoiceModal } from './choice-modal';
import { cadenceChoices, circleChoices, snoozeChoices } from './choices';
import { drawClosing } from './draw-closing';
import { drawFacts, drawLines, drawReasons, drawSaid } from './draw-brief';
import { Network, type Look } from './network';

/** The view type of the sitting of an audit. */
export const SITTING_VIEW = 'kith-sitting';

/** The key of each verdict, in the order of the buttons. */
const KEYS: readonly (readonly [key: string, kind: Verdict['kind']])[] = [
  ['k', 'keep'], ['c', 'circle'], ['d', 'cadence'], ['s', 'snooze'], ['r', 'rest'], ['a', 'archive'], ['e', 'edit'], ['l', 'later'],
];

/** The sitting of an audit: person by person, one screen and one key each. All that is decided stands in the notes. */
export class SittingView extends OwnView {
  static override readonly own: Own = { type: SITTING_VIEW, icon: 'clipboard-list', title: ({ sitting }) => sitting.title, cls: 'kith-sitting', gives: true };
  private readonly network = new Network(this.context);
  /** People as they were when the sitting began. */
  private was: readonly Person[] | null = null;
  /** Who has had a verdict that the index has not read yet, and who was put off, in that order. */
  private readonly handled = new Set<string>();
  private readonly later = new Set<string>();
  private begun: Day | null = null;
  private verdicts = 0;
  private began = 0;
  private busy = false;

  constructor(leaf: WorkspaceLeaf, context: Context) {
    super(leaf, context);
    // The app hands keys to the scope of the view that is active, wherever the focus stands.
    this.scope = new Scope(this.app.scope);
    for (const [key, kind] of KEYS) this.scope.register([], key, () => this.onKey(() => this.ask(kind)));
    this.scope.register([], 'u', () => this.onKey(() => void this.undo()));
  }

  protected override refresh(): void {
    if (this.context.progress() !== null) return;
    const look = this.network.look();
    const session = sessionOf(look.view, look.findings);
    this.was ??= look.view.people.map(({ person }) => person);
    this.begun ??= session.begun;
    for (const path of this.handled) if (!session.queue.some(({ one }) => one.person.path === path)) this.handled.delete(path);
    const queue = this.ordered(session.queue);
    this.contentEl.empty();
    const [step] = queue;
    this.current = step ?? null;
    const done = session.done + this.handled.size;
    this.drawProgress(progressOf({ ...session, queue, done }, this.secondsEach()));
    if (step) this.drawStep(step, look);
    else drawClosing(this.contentEl, this.closing(look), this.context);
  }

  private current: Step | null = null;

  /** Those put off come last; those with a verdict the index has not read yet not at all. */
  private ordered(queue: readonly Step[]): readonly Step[] {
    const waiting = queue.filter(({ one }) => !this.handled.has(one.person.path));
    const isLater = ({ one }: Step): boolean => this.later.has(one.person.path);
    const put = [...this.later];
    return [...waiting.filter((step) => !isLater(step)), ...waiting.filter(isLater).sort((a, b) => put.indexOf(a.one.person.path) - put.indexOf(b.one.person.path))];
  }

  private secondsEach(): number | null {
    return this.verdicts < 3 ? null : (Date.now() - this.began) / 1000 / this.verdicts;
  }

  private drawProgress({ done, of, minutes }: ReturnType<typeof progressOf>): void {
    const { sitting } = this.context.words();
    const headEl = this.contentEl.createDiv('kith-sitting-head');
    headEl.createEl('progress', { attr: { max: String(Math.max(1, of)), value: String(done), 'aria-label': sitting.title } });
    headEl.createSpan({ cls: 'kith-sitting-progress', text: [sitting.progress(done, of), ...(minutes > 0 ? [sitting.left(minutes)] : [])].join(' · '), attr: { role: 'status' } });
  }

  private drawStep({ one, findings }: Step, { view, reasons }: Look): void {
    const { roster, words } = this.context;
    const { sitting } = words();
    const brief = briefingOn(one, view, roster());
    const bodyEl = this.contentEl.createDiv({ cls: 'kith-sitting-body', attr: { tabindex: '0' } });
    const leftEl = bodyEl.createDiv();
    const rightEl = bodyEl.createDiv();
    drawFacts(leftEl, brief, this.context);
    drawSaid(leftEl, sitting.findings, findings.map((finding) => ({ text: explainFinding(finding, words()).what, lead: finding })), this.context);
    drawLines(rightEl, brief, sitting.lines, this.context);
    drawReasons(rightEl, reasons(one.person.path), this.context);
    const barEl = this.contentEl.createDiv({ cls: 'kith-sitting-bar', attr: { role: 'toolbar', 'aria-label': sitting.title } });
    for (const [key, kind] of KEYS) drawButton(barEl, sitting.verdicts[kind], key, () => this.ask(kind));
    drawButton(barEl, sitting.undo, 'u', () => void this.undo());
  }

  /** False: the key goes no further. */
  private onKey(act: () => void): false {
    act();
    return false;
  }

  private ask(kind: Verdict['kind']): void {
    const step = this.current;
    if (!step || this.busy) return;
    const { app, roster, today, words } = this.context;
    const { sitting } = words();
    const { person, standing } = step.one;
    if (kind === 'circle') new ChoiceModal(app, sitting.chooseCircle, circleChoices(person, roster().lexicon), (circle) => void this.decide(step, { kind, circle })).open();
    else if (kind === 'cadence') new ChoiceModal(app, sitting.chooseCadence, cadenceChoices(standing.rule?.cadence ?? null, words()), (cadence) => void this.decide(step, { kind, cadence })).open();
    else if (kind === 'snooze') new ChoiceModal(app, sitting.chooseSnooze, snoozeChoices(today(), words()), (until) => void this.decide(step, { kind, until })).open();
    else void this.decide(step, { kind });
  }

  private async decide({ one: { person } }: Step, verdict: Verdict): Promise<void> {
    const { app, roster, today, words, pen } = this.context;
    const { sitting } = words();
    if (verdict.kind === 'edit') return openPlace(app, { path: person.path, line: 1 }, 'tab');
    this.later.delete(person.path);
    if (verdict.kind === 'later') this.later.add(person.path);
    else {
      this.busy = true;
      const { lexicon } = roster();
      const refusal = await pen.write(sitting.gesture(sitting.verdicts[verdict.kind], person.name), noteChanges(editsOfChanges(person.path, changesOf(verdict, person, lexicon, today()), lexicon)));
      this.busy = false;
      if (refusal) return tellRefusal(this.context, refusal);
      this.handled.add(person.path);
      this.verdicts += 1;
      this.began ||= Date.now();
    }
    this.refresh();
  }

  private async undo(): Promise<void> {
    const { sitting } = this.context.words();
    const undone = await this.context.pen.undo();
    if (undone === null) new Notice(sitting.nothingToUndo);
    else if (typeof undone === 'string') {
      const [last] = [...this.handled].slice(-1);
      if (last !== undefined) this.handled.delete(last);
      new Notice(sitting.undone(undone));
    } else tellRefusal(this.context, undone);
    this.refresh();
  }

  private closing({ view }: Look): Closing {
    const { roster, today } = this.context;
    const begun = this.begun ?? today();
    const first = closingOf(view, begun, this.was ?? [], null);
    return first.before === null ? first : closingOf(view, begun, this.was ?? [], roster().view(first.before).people);
  }
}

function drawButton(el: HTMLElement, label: string, key: string, press: () => void): void {
  const buttonEl = new ButtonComponent(el).onClick(press).buttonEl;
  buttonEl.createSpan({ text: label });
  buttonEl.createEl('kbd', { text: key });
}
