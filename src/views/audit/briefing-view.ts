import { OwnView, type Own } from '../own-view';
import { drawBriefing } from './draw-briefing';
import { Network } from './network';

/** The view type of the briefing pane. */
export const BRIEFING_VIEW = 'kith-briefing';

/** What one wants to know of somebody before a call: of whom the open note is, or who was asked for. */
export class BriefingView extends OwnView {
  static override readonly own: Own = { type: BRIEFING_VIEW, icon: 'contact', title: ({ briefing }) => briefing.title, cls: 'kith-brief', gives: false };
  private readonly network = new Network(this.context);
  /** Whom it is about; the note open last that is somebody's. */
  private path: string | null = null;

  protected override drawOnce(): void {
    this.registerEvent(this.app.workspace.on('file-open', (file) => file && this.show(file.path)));
    this.path = this.app.workspace.getActiveFile()?.path ?? null;
  }

  /** Shows somebody's briefing; a note that is nobody's changes nothing. */
  show(path: string): void {
    if (!this.context.roster().factsOf(path)?.person) return;
    this.path = path;
    this.refresh();
  }

  protected override refresh(): void {
    const el = this.contentEl;
    const focused = el.doc.activeElement?.closest('.kith-timeline-mark')?.getAttribute('data-key') ?? null;
    el.empty();
    const { view, reasons } = this.network.look();
    const one = this.path === null ? undefined : view.byPath.get(this.path);
    if (!one) {
      el.createDiv({ cls: 'kith-calm', text: this.context.words().briefing.nobodyOpen });
      return;
    }
    drawBriefing(el, one, view, reasons(one.person.path), this.context);
    if (focused !== null) el.findAll('.kith-timeline-mark').find((markEl) => markEl.getAttribute('data-key') === focused)?.focus();
  }
}
