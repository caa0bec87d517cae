// Draws the orbit as SVG: elements a reader of the screen can name, a keyboard can reach and a theme can colour.
import { byDueDay, type Standing } from '../../core/due';
import { circleColor } from '../circle-color';
import { MARGIN } from './lens';
import { boxOf, labelsOf } from './orbit-labels';
import { CORE, type Dot, type Orbit, type Ring } from './orbit-model';

/** What is written in and about the picture. */
export interface OrbitTexts {
  /** The id of the picture's name: one of its own where several are on a page. */
  readonly id?: string;
  /** The whole picture in a sentence. */
  readonly title: string;
  readonly you: string;
  readonly ring: (ring: Ring) => string;
  /** Name and why, for a reader of the screen and as a tooltip. */
  readonly person: (standing: Standing) => string;
}

/** How the picture is shown. */
export interface OrbitState {
  readonly introductions: boolean;
  /** Whether somebody is among those searched for. */
  readonly found: (standing: Standing) => boolean;
  /** Height of a name, in units of the drawing. */
  readonly name: number;
  /** The colour of a circle, by its name; null for none. */
  readonly color: (circle: string | null) => string | null;
}

/** What the picture tells of the user's doings. */
export interface OrbitEvents {
  readonly dot: (el: SVGElement, standing: Standing) => void;
}

/** Mean width of a bold letter, in parts of the size of the text. */
const BOLD = 0.66;

/** Draws the orbit into an empty element. */
export function drawOrbit(el: HTMLElement, orbit: Orbit, texts: OrbitTexts, state: OrbitState, on: OrbitEvents): SVGSVGElement {
  const edge = orbit.radius * MARGIN;
  // The app shows an `aria-label` as a tooltip; the name of the whole picture is for the ear alone.
  const nameEl = el.createSpan({ cls: 'kith-unseen', text: texts.title, attr: { id: texts.id ?? 'kith-orbit-title' } });
  const svgEl = el.createSvg('svg', { cls: 'kith-orbit', attr: { viewBox: `${-edge} ${-edge} ${2 * edge} ${2 * edge}`, role: 'group', 'aria-labelledby': nameEl.id } });
  const size = state.name;
  svgEl.setCssProps({ '--kith-name-size': `${size}px` });
  drawRings(svgEl.createSvg('g', { attr: { 'aria-hidden': 'true' } }), orbit, texts, size, state.color);
  if (state.introductions) drawIntroductions(svgEl.createSvg('g', { attr: { 'aria-hidden': 'true' } }), orbit);
  const dotsEl = svgEl.createSvg('g');
  orbit.dots.forEach((dot, index) => on.dot(drawDot(dotsEl, orbit, dot, index, texts, state.found(dot.standing)), dot.standing));
  drawNames(svgEl.createSvg('g', { cls: 'kith-orbit-names', attr: { 'aria-hidden': 'true' } }), orbit, size, texts, state);
  return svgEl;
}

function drawRings(el: SVGElement, { rings }: Orbit, texts: OrbitTexts, size: number, color: OrbitState['color']): void {
  // The outermost first: every ring is a disc that the next one covers.
  for (const ring of [...rings].reverse()) {
    circleColor(el.createSvg('circle', { cls: 'kith-orbit-ring', attr: { r: round(ring.outer) } }), color(ring.circle));
    if (ring.due !== null) el.createSvg('circle', { cls: 'kith-orbit-due', attr: { r: round(ring.due) } });
  }
  const you = youRadius(size);
  el.createSvg('circle', { cls: 'kith-orbit-you', attr: { r: round(you) } });
  text(el, texts.you, 0, 0, 'middle', 'kith-orbit-you-name')
    .setCssProps({ '--kith-you-size': `${round(Math.min(size, (1.8 * you) / (texts.you.length * BOLD)))}px` });
  for (const ring of rings) {
    if (named(ring, size)) circleColor(text(el, texts.ring(ring), 0, nameHeight(ring, size), 'middle', 'kith-orbit-circle'), color(ring.circle));
  }
}

/** Oneself is never as large as to lie over the innermost ring: the word is as small as it must be. */
function youRadius(size: number): number {
  return Math.min(size * 1.7, CORE * 0.92);
}

/** Whether a ring is wide enough for its name. */
function named({ inner, outer }: Ring, size: number): boolean {
  return outer - inner > size * 1.3;
}

function nameHeight({ outer }: Ring, size: number): number {
  return -(outer - size * 0.7);
}

function drawIntroductions(el: SVGElement, { dots, introductions }: Orbit): void {
  for (const { from, to } of introductions) {
    const [a, b] = [dots[from]!, dots[to]!];
    // Bent towards the middle, so that two lines between the same rings do not lie on one another.
    const [x, y] = [(a.x + b.x) * 0.3, (a.y + b.y) * 0.3];
    el.createSvg('path', { cls: 'kith-orbit-introduction', attr: { d: `M${round(a.x)} ${round(a.y)}Q${round(x)} ${round(y)} ${round(b.x)} ${round(b.y)}` } });
  }
}

function drawDot(el: SVGElement, { dot: radius }: Orbit, { x, y, ring, angle, standing, hollow }: Dot, index: number, texts: OrbitTexts, found: boolean): SVGElement {
  const { status, person } = standing;
  const dotEl = el.createSvg('g', {
    cls: `kith-orbit-dot${hollow ? ' is-hollow' : ''}${found ? '' : ' is-faint'}`,
    attr: {
      transform: `translate(${round(x)} ${round(y)})`, role: 'button', tabindex: index === 0 ? '0' : '-1',
      'aria-label': texts.person(standing), 'data-key': person.path, 'data-status': status, 'data-ring': ring, 'data-angle': round(angle),
      'data-tooltip-position': 'top',
    },
  });
  // What a finger or pointer meets is larger than what is seen.
  dotEl.createSvg('circle', { cls: 'kith-orbit-touch', attr: { r: round(radius * 1.6) } });
  dotEl.createSvg('circle', { cls: 'kith-orbit-mark', attr: { r: round(radius) } });
  return dotEl;
}

function drawNames(el: SVGElement, orbit: Orbit, size: number, texts: OrbitTexts, { found }: OrbitState): void {
  const you = youRadius(size);
  const written = [...orbit.rings.filter((ring) => named(ring, size)).map((ring) => boxOf(texts.ring(ring).length, nameHeight(ring, size), size)), { left: -you, right: you, top: -you, bottom: you }];
  for (const { dot, x, y, anchor } of labelsOf(orbit, size, found, byDueDay, written)) {
    const { standing } = orbit.dots[dot]!;
    text(el, standing.person.name, x, y, anchor, 'kith-orbit-name');
  }
}

function text(el: SVGElement, words: string, x: number, y: number, anchor: string, cls: string): SVGElement {
  const textEl = el.createSvg('text', { cls, attr: { x: round(x), y: round(y), 'text-anchor': anchor, 'dominant-baseline': 'central' } });
  textEl.textContent = words;
  return textEl;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
