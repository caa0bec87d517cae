import { isDue, type Standing } from '../../core/due';
import { printWhy } from '../../core/words/print-standing';
import { colorIn } from '../circle-color';
import type { Context } from '../context';
import { drawOrbit, type OrbitEvents, type OrbitState } from './draw-orbit';
import { orbitOf } from './orbit-model';

/** How some people are shown in an orbit. */
export interface PeopleState extends Pick<OrbitState, 'introductions' | 'found'> {
  /** Pixels of the screen for a unit of a drawing of some radius. */
  readonly scaleOf: (radius: number) => number;
  /** The id of the picture's name, where several are on a page. */
  readonly id?: string;
}

/** Draws the orbit of some people into an empty element. */
export function drawPeople(el: HTMLElement, people: readonly Standing[], { words, roster, today }: Context, { introductions, found, scaleOf, id }: PeopleState, on: OrbitEvents): SVGSVGElement {
  const { orbit: texts } = words();
  const { lexicon } = roster();
  const orbit = orbitOf({
    people,
    circles: lexicon.settings.circles.map(({ name }) => name),
    today: today(),
    introducer: ({ person: { via, path } }) => (via === null ? null : roster().resolve(via, path)),
  });
  return drawOrbit(el, orbit, {
    ...(id === undefined ? {} : { id }),
    title: texts.describe(orbit.dots.length, orbit.rings.length, orbit.dots.filter(({ standing }) => isDue(standing)).length),
    you: texts.you,
    ring: ({ circle, people: members }) => `${circle ?? texts.noCircle} · ${members}`,
    person: (standing) => `${standing.person.name} · ${printWhy(standing, lexicon.channels, today(), words())}`,
  }, { introductions, found, name: textSize(el) / scaleOf(orbit.radius), color: (circle) => colorIn(lexicon.settings.circles, circle) }, on);
}

/** Pixels of the text in an element; of the app's small text where it is not on the page yet. */
function textSize(el: HTMLElement): number {
  return parseFloat(el.win.getComputedStyle(el).fontSize) || 12;
}
