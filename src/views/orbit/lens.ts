// Looking closer at a drawing: the wheel and the buttons bring it nearer, a drag moves it, two fingers do both.

/** The part of a drawing that is looked at. `x` and `y` are its middle, in units of the drawing; `zoom` is 1 for all of it. */
interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const WHOLE: Look = { x: 0, y: 0, zoom: 1 };
const CLOSEST = 12;
/** How much wider a drawing is than the radius of what is in it. */
export const MARGIN = 1.08;
/** Milliseconds of rest after which names are placed anew. */
const REST = 120;
/** Pixels a pointer may tremble and still mean a click. */
const TREMBLE = 4;

/** A lens over an SVG whose view box is a square around 0, 0. */
export class Lens {
  private looking = WHOLE;
  private svgEl: SVGSVGElement | null = null;
  /** Half the side of the whole drawing. */
  private edge = 1;
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private moved = 0;
  private timer: number | null = null;

  constructor(private readonly el: HTMLElement, private readonly onRest: () => void) {
    el.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    el.addEventListener('pointerdown', (event) => this.onDown(event));
    el.addEventListener('pointermove', (event) => this.onMove(event));
    for (const type of ['pointerup', 'pointercancel'] as const) el.addEventListener(type, ({ pointerId }) => { this.pointers.delete(pointerId); });
    // The click at the end of a drag is none.
    el.addEventListener('click', (event) => { if (this.moved > TREMBLE) event.stopImmediatePropagation(); }, { capture: true });
  }

  /** Stops what is still to come. */
  unload(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
  }

  /** Looks at a drawing as the one before it was looked at. */
  look(svgEl: SVGSVGElement): void {
    this.svgEl = svgEl;
    const box = svgEl.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    this.edge = (box[2] ?? 2) / 2;
    this.apply();
  }

  /** Pixels of the screen for a unit of a drawing of some radius. */
  scaleOf(radius: number): number {
    const side = Math.min(this.el.clientWidth, this.el.clientHeight) || 600;
    return (side / (2 * MARGIN * radius)) * this.looking.zoom;
  }

  /** Brings the drawing nearer, by a factor, around its middle or a point of it. */
  zoom(factor: number, x = this.looking.x, y = this.looking.y): void {
    const zoom = Math.min(CLOSEST, Math.max(1, this.looking.zoom * factor));
    const kept = this.looking.zoom / zoom;
    this.looking = zoom === 1 ? WHOLE : { zoom, x: x + (this.looking.x - x) * kept, y: y + (this.looking.y - y) * kept };
    this.apply();
    this.rest();
  }

  /** Shows all of it. */
  reset(): void {
    this.looking = WHOLE;
    this.apply();
    this.rest();
  }

  private apply(): void {
    const half = this.edge / this.looking.zoom;
    this.svgEl?.setAttribute('viewBox', `${this.looking.x - half} ${this.looking.y - half} ${2 * half} ${2 * half}`);
  }

  private rest(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = null;
      this.onRest();
    }, REST);
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.pointOf(event.clientX, event.clientY);
    this.zoom(Math.exp(-event.deltaY / 400), x, y);
  }

  private onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.moved = 0;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  private onMove({ pointerId, clientX, clientY }: PointerEvent): void {
    const before = this.pointers.get(pointerId);
    if (!before) return;
    const other = [...this.pointers].find(([id]) => id !== pointerId)?.[1];
    this.moved += Math.hypot(clientX - before.x, clientY - before.y);
    this.pointers.set(pointerId, { x: clientX, y: clientY });
    if (other) {
      const { x, y } = this.pointOf((clientX + other.x) / 2, (clientY + other.y) / 2);
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      if (was > 0) this.zoom(Math.hypot(clientX - other.x, clientY - other.y) / was, x, y);
    } else if (this.moved > TREMBLE && this.looking.zoom > 1) {
      const unit = (2 * this.edge) / this.looking.zoom / (Math.min(this.el.clientWidth, this.el.clientHeight) || 1);
      this.looking = { ...this.looking, x: this.looking.x - (clientX - before.x) * unit, y: this.looking.y - (clientY - before.y) * unit };
      this.apply();
    }
  }

  private pointOf(clientX: number, clientY: number): { x: number; y: number } {
    const { left, top, width, height } = this.el.getBoundingClientRect();
    const unit = (2 * this.edge) / this.looking.zoom / (Math.min(width, height) || 1);
    return { x: this.looking.x + (clientX - left - width / 2) * unit, y: this.looking.y + (clientY - top - height / 2) * unit };
  }
}
