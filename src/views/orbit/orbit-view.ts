import { ItemView, setIcon, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { fits } from '../../core/filter';
import { drawFilter } from '../filter-box';
import { listenToPerson } from '../person-events';
import { offerPreviews } from '../preview';
import { drawLegend } from './draw-legend';
import { drawPeople } from './draw-people';
import { Lens } from './lens';
import { walkDots } from './walk-dots';

/** The view type of the orbit. */
export const ORBIT_VIEW = 'kith-orbit';

/** The orbit: oneself in the middle, a ring for each circle, a dot for each person. */
export class OrbitView extends ItemView {
  /** The preview shown over this view; the app puts it here. */
  hoverPopover: HoverPopover | null = null;
  private filter = '';
  private introductions = false;
  private bodyEl!: HTMLElement;
  private lens!: Lens;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
  }

  override getViewType(): string {
    return ORBIT_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words().orbit.pane;
  }

  override getIcon(): string {
    return 'orbit';
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.empty();
    contentEl.addClass('kith-orbit-pane');
    offerPreviews(contentEl, this.app, this);
    this.drawHead(contentEl.createDiv('kith-orbit-head'));
    this.bodyEl = contentEl.createDiv('kith-orbit-body');
    this.lens = new Lens(this.bodyEl, () => this.refresh());
    walkDots(this.bodyEl);
    drawLegend(contentEl.createDiv('kith-orbit-legend'), this.context.words().orbit);
    this.register(() => this.lens.unload());
    this.register(this.context.onChange(() => this.refresh()));
    this.refresh();
  }

  override onResize(): void {
    this.refresh();
  }

  private drawHead(el: HTMLElement): void {
    const { orbit: texts } = this.context.words();
    drawFilter(el, this.filter, this.context.words(), {
      change: (filter) => {
        this.filter = filter;
        this.refresh();
      },
      leave: () => this.bodyEl.find('.kith-orbit-dot:not(.is-faint)')?.focus(),
    });
    const switchEl = button(el, 'waypoints', texts.introductions, () => {
      this.introductions = !this.introductions;
      switchEl.toggleClass('is-active', this.introductions);
      switchEl.setAttribute('aria-pressed', String(this.introductions));
      this.refresh();
    });
    switchEl.setAttribute('aria-pressed', 'false');
    button(el, 'zoom-in', texts.zoomIn, () => this.lens.zoom(1.5));
    button(el, 'zoom-out', texts.zoomOut, () => this.lens.zoom(1 / 1.5));
    button(el, 'maximize', texts.zoomReset, () => this.lens.reset());
  }

  private refresh(): void {
    const { bodyEl } = this;
    const { roster, today } = this.context;
    const key = bodyEl.doc.activeElement?.getAttribute('data-key') ?? null;
    bodyEl.empty();
    const svgEl = drawPeople(bodyEl, roster().view(today()).people, this.context, {
      introductions: this.introductions, found: (standing) => fits(standing.person, this.filter), scaleOf: (radius) => this.lens.scaleOf(radius),
    }, { dot: (el, standing) => listenToPerson(el, standing, this.context) });
    this.lens.look(svgEl);
    if (key !== null) bodyEl.findAll('.kith-orbit-dot').find((el) => el.getAttribute('data-key') === key)?.focus();
  }
}

function button(el: HTMLElement, icon: string, name: string, click: () => void): HTMLElement {
  const buttonEl = el.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': name } });
  setIcon(buttonEl, icon);
  buttonEl.addEventListener('click', click);
  return buttonEl;
}
