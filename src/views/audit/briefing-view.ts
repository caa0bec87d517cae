import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { briefingOn } from '../../core/briefing';
import { printWhen } from '../../core/words/print-reason';
import type { Context } from '../context';
import { drawBriefTimeline } from '../timeline/brief-timeline';
import { drawFacts, drawLines, drawPromises, drawReasons, drawSaid } from './draw-brief';
import { Network } from './network';

/** The view type of the briefing pane. */
export const BRIEFING_VIEW = 'kith-briefing';

/** What one wants to know of somebody before a call: of whom the open note is, or who was asked for. */
export class BriefingView extends ItemView {
  private readonly network: Network;
  /** Whom it is about; the note open last that is somebody's. */
  private path: string | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
    this.network = new Network(context);
    this.navigation = false;
  }

  override getViewType(): string {
    return BRIEFING_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words().briefing.title;
  }

  override getIcon(): string {
    return 'contact';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('kith-brief');
    this.register(this.context.onChange(() => this.draw()));
    this.registerEvent(this.app.workspace.on('file-open', (file) => file && this.show(file.path)));
    this.path = this.app.workspace.getActiveFile()?.path ?? null;
    this.draw();
  }

  /** Shows somebody's briefing; a note that is nobody's changes nothing. */
  show(path: string): void {
    if (!this.context.roster().factsOf(path)?.person) return;
    this.path = path;
    this.draw();
  }

  private draw(): void {
    const { roster, words, today } = this.context;
    const el = this.contentEl;
    const focused = el.doc.activeElement?.closest('.kith-timeline-mark')?.getAttribute('data-key') ?? null;
    el.empty();
    const { view, reasons } = this.network.look();
    const one = this.path === null ? undefined : view.byPath.get(this.path);
    const { briefing } = words();
    if (!one) {
      el.createDiv({ cls: 'kith-calm', text: briefing.nobodyOpen });
      return;
    }
    const brief = briefingOn(one, view, roster());
    drawFacts(el, brief, this.context);
    drawReasons(el, reasons(one.person.path), this.context);
    drawPromises(el, brief, this.context);
    drawSaid(el, briefing.needs, one.person.needs.map((text) => ({ text })), this.context);
    drawSaid(el, briefing.occasions, brief.coming.map(({ label, day }) => ({ text: briefing.occasion(label ?? briefing.birthday, printWhen(day, today(), words())) })), this.context);
    drawBriefTimeline(el.createDiv(), one.standing, this.context);
    drawLines(el, brief, briefing.lines, this.context);
    drawSaid(el, briefing.shared, brief.shared.map(({ path, name }) => ({ text: name, lead: { path, line: 1 } })), this.context);
    if (focused !== null) el.findAll('.kith-timeline-mark').find((markEl) => markEl.getAttribute('data-key') === focused)?.focus();
  }
}
