// Where everybody stands in the orbit: you in the middle, a ring for each circle, a dot for each person. Pure geometry;
// units are those of the drawing, the middle is 0, 0.
import { lengthInDays } from '../../core/cadence';
import type { Day } from '../../core/day';
import { byName, type Standing } from '../../core/due';
import { fold } from '../../core/spelling';

/** A ring: the people of one circle between two radii. */
export interface Ring {
  /** Name of the circle; null for those in none. */
  readonly circle: string | null;
  readonly inner: number;
  readonly outer: number;
  /** The radius a cadence that has just run out stands on; null in a ring where nobody has a cadence. */
  readonly due: number | null;
  readonly people: number;
}

/** One person. */
export interface Dot {
  readonly standing: Standing;
  readonly ring: number;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  /** Whether nothing is known of a last contact: drawn hollow. */
  readonly hollow: boolean;
}

/** Who introduced whom, as indices of dots. */
export interface Introduction {
  readonly from: number;
  readonly to: number;
}

/** The whole picture. */
export interface Orbit {
  readonly radius: number;
  readonly dot: number;
  readonly rings: readonly Ring[];
  /** Ring by ring, each by name around the clock. */
  readonly dots: readonly Dot[];
  readonly introductions: readonly Introduction[];
}

/** What the orbit is made of. */
export interface OrbitInput {
  readonly people: readonly Standing[];
  /** Circles in the order of the table: the first is the innermost. */
  readonly circles: readonly string[];
  readonly today: Day;
  /** The note of who introduced somebody; null when nobody did or the link leads nowhere. */
  readonly introducer: (standing: Standing) => string | null;
}

const RADIUS = 500;
/** Room in the middle for oneself. */
export const CORE = 46;
/** A ring is at least so wide, that nearness can be told within it. */
const NARROWEST = 26;
/** Times of a cadence that fit into a ring: from just spoken to twice as long as meant. */
const SPAN = 2;
/** Part of a turn left free on either side of the line upwards from the middle, where the rings are named. */
const GAP = 0.055;
/** Part of a ring's width left free at its edges. */
const EDGE = 0.12;

/** Places everybody who is not archived. */
export function orbitOf({ people, circles, today, introducer }: OrbitInput): Orbit {
  const groups = groupsOf(people, circles);
  const widths = ringWidths(groups.map(({ members }) => members.length));
  const rings: Ring[] = [];
  const dots: Dot[] = [];
  let inner = CORE;
  groups.forEach(({ circle, members }, ring) => {
    const outer = inner + widths[ring]!;
    const at = (share: number): number => inner + (outer - inner) * (EDGE + (1 - 2 * EDGE) * share);
    rings.push({ circle, inner, outer, due: members.some(({ rule }) => rule !== null) ? at(1 / SPAN) : null, people: members.length });
    members.forEach((standing, index) => {
      // Each ring begins a little further round than the one inside it, so that the rings do not line up in spokes.
      const round = ((index + 0.5) / members.length + ring * 0.382) % 1;
      const angle = (GAP + (1 - 2 * GAP) * round) * 2 * Math.PI - Math.PI / 2;
      const share = awayFor(standing, today);
      const radius = at(share ?? 1);
      dots.push({ standing, ring, angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle), hollow: share === null });
    });
    inner = outer;
  });
  return { radius: RADIUS, dot: dotRadius(rings), rings, dots, introductions: introductionsOf(dots, introducer) };
}

/** How far out somebody stands within their ring, 0 to 1: time since the last contact, measured in their cadence. Null when never. */
function awayFor({ lastContact, rule, person }: Standing, today: Day): number | null {
  const since = lastContact ?? person.start;
  if (since === null) return null;
  // Who has no cadence is measured by a year.
  const length = rule ? lengthInDays(rule.cadence) : 365;
  return Math.min(1, Math.max(0, (today - since) / length / SPAN));
}

interface Group {
  readonly circle: string | null;
  readonly members: readonly Standing[];
}

/** Everybody in their first circle that the table knows; those of other circles behind them, those of none last. */
function groupsOf(people: readonly Standing[], circles: readonly string[]): Group[] {
  const known = new Map(circles.map((name) => [fold(name), name]));
  const groups = new Map<string | null, Standing[]>(circles.map((name) => [name, []]));
  for (const standing of people) {
    if (standing.status === 'archived') continue;
    const said = standing.person.circles;
    const circle = said.map((name) => known.get(fold(name))).find((name) => name !== undefined) ?? said[0] ?? null;
    groups.set(circle, [...(groups.get(circle) ?? []), standing]);
  }
  const none = groups.get(null) ?? [];
  groups.delete(null);
  const all = [...groups].map(([circle, members]): Group => ({ circle, members: members.sort(byName) }));
  return [...all, { circle: null, members: none.sort(byName) }].filter(({ members }) => members.length > 0);
}

/** A ring's area grows with its people, so that all dots have the same room; a small ring keeps its least width. */
function ringWidths(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const free = RADIUS * RADIUS - CORE * CORE;
  let square = CORE * CORE;
  const wanted = counts.map((count) => {
    const from = Math.sqrt(square);
    square += (free * count) / Math.max(total, 1);
    return Math.max(NARROWEST, Math.sqrt(square) - from);
  });
  const sum = wanted.reduce((all, width) => all + width, 0);
  return wanted.map((width) => (width * (RADIUS - CORE)) / sum);
}

function dotRadius(rings: readonly Ring[]): number {
  const room = rings.map(({ inner, outer, people }) => Math.sqrt((outer * outer - inner * inner) / Math.max(people, 1)) / 2);
  return Math.min(9, Math.max(2.4, 0.55 * Math.min(...room, 20)));
}

function introductionsOf(dots: readonly Dot[], introducer: OrbitInput['introducer']): Introduction[] {
  const places = new Map(dots.map(({ standing }, index) => [standing.person.path, index]));
  return dots.flatMap(({ standing }, to) => {
    const path = introducer(standing);
    const from = path === null ? undefined : places.get(path);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
}
