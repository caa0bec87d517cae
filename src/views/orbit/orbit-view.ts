import { setIcon } from 'obsidian';
import { fits } from '../../core/filter';
import { drawFilter } from '../filter-box';
import { OwnView, type Own } from '../own-view';
import { listenToPerson } from '../person-events';
import { drawLegend } from './draw-legend';
import { drawPeople } from './draw-people';
import { drawWho } from './draw-who';
import { Lens } from './lens';
import { touchDots } from './touch-dots';
import { walkDots } from './walk-dots';

/** The view type of the orbit. */
export const ORBIT_VIEW = 'kith-orbit';

/** The orbit: oneself in the middle, a ring for each circle, a dot for each person. */
export class OrbitView extends OwnView {
  static override readonly own: Own = { type: ORBIT_VIEW, icon: 'orbit', title: ({ orbit }) => orbit.pane, cls: 'kith-orbit-pane', gives: true };
  private filter = '';
  private introductions = false;
  private bodyEl!: HTMLElement;
  private lens!: Lens;
  /** The size of the picture drawn last. */
  private drawnFor = '';

  protected override drawOnce(el: HTMLElement): void {
    this.drawHead(el.createDiv('kith-orbit-head'));
    drawLegend(el.createDiv('kith-orbit-legend'), this.context.words().orbit);
    this.bodyEl = el.createDiv('kith-orbit-body');
    this.lens = new Lens(this.bodyEl, () => this.refresh());
    walkDots(this.bodyEl);
    touchDots(this.bodyEl);
    drawWho(el, this.bodyEl);
    this.register(() => this.lens.unload());
    // How many names fit hangs on the size of the picture, which is known only once all around it stands.
    const observer = new ResizeObserver(() => this.size() !== this.drawnFor && this.refresh());
    observer.observe(this.bodyEl);
    this.register(() => observer.disconnect());
  }

  private size(): string {
    return `${this.bodyEl.clientWidth} ${this.bodyEl.clientHeight}`;
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

  protected override refresh(): void {
    const { bodyEl } = this;
    this.drawnFor = this.size();
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
