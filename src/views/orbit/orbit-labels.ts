// Which names are written beside the dots of the orbit: as many as fit without touching.
import type { Standing } from '../../core/due';
import type { Orbit } from './orbit-model';

/** A name to be written beside a dot. */
export interface Label {
  readonly dot: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Mean width of a letter and height of a line, in parts of the size of the text. */
const LETTER = 0.56;
const LINE = 1.1;

/** The names of those found that fit without touching another name, another dot or what is written already, the most urgent first. */
export function labelsOf({ dots, dot, radius }: Orbit, size: number, found: (standing: Standing) => boolean, first: (a: Standing, b: Standing) => number, written: readonly Box[]): Label[] {
  const cell = size * 4;
  const taken = new Map<string, Box[]>();
  const cells = (box: Box): string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) keys.push(`${x},${y}`);
    }
    return keys;
  };
  const put = (box: Box): void => { for (const key of cells(box)) taken.set(key, [...(taken.get(key) ?? []), box]); };
  const free = (box: Box): boolean => cells(box).every((key) => !(taken.get(key) ?? []).some((other) => overlaps(box, other)));
  dots.forEach(({ x, y, standing }) => { if (found(standing)) put({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }); });
  for (const box of written) put(box);
  const order = dots.map((_, index) => index).filter((index) => found(dots[index]!.standing)).sort((a, b) => first(dots[a]!.standing, dots[b]!.standing));
  return order.flatMap((index): Label[] => {
    const { x, y, standing } = dots[index]!;
    const width = standing.person.name.length * size * LETTER;
    const gap = dot + size * 0.25;
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + gap : x - gap - width;
      const box = { left, right: left + width, top: y - (size * LINE) / 2, bottom: y + (size * LINE) / 2 };
      if (Math.hypot(Math.max(-box.left, box.right), y) > radius * 1.06 || !free(box)) continue;
      put(box);
      return [{ dot: index, x: anchor === 'start' ? x + gap : x - gap, y, anchor }];
    }
    return [];
  });
}

/** What a text or a dot takes of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What a text around the line upwards from the middle takes. */
export function boxOf(letters: number, y: number, size: number): Box {
  const half = (letters * size * LETTER) / 2;
  return { left: -half, right: half, top: y - (size * LINE) / 2, bottom: y + (size * LINE) / 2 };
}
