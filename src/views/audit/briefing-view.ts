import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { offerPreviews } from '../preview';
import { drawBriefing } from './draw-briefing';
import { Network } from './network';

/** The view type of the briefing pane. */
export const BRIEFING_VIEW = 'kith-briefing';

/** What one wants to know of somebody before a call: of whom the open note is, or who was asked for. */
export class BriefingView extends ItemView {
  /** The preview shown over this view; the app puts it here. */
  hoverPopover: HoverPopover | null = null;
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
    offerPreviews(this.contentEl, this.app, this);
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
