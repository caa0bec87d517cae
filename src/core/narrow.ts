import type { Standing } from './due';
import { peopleIn } from './place';
import { fold } from './spelling';

/** Who is meant: those of a circle, those of a place, or of both; everybody where neither is said. */
export interface Narrowing {
  readonly circle?: string | null | undefined;
  /** A city; part of its name will do. */
  readonly city?: string | null | undefined;
}

/** The people meant, in their order; those of a place as a journey has them, by who is most due. */
export function narrowed(people: readonly Standing[], { circle = null, city = null }: Narrowing): readonly Standing[] {
  const there = city === null ? people : peopleIn(people, city);
  return circle === null ? there : there.filter(({ person }) => person.circles.some((one) => fold(one) === fold(circle)));
}

/** Whether a circle is one of the table, or somebody's. */
export function isCircle(circle: string, people: readonly Standing[], table: ReadonlyMap<string, unknown>): boolean {
  return table.has(fold(circle)) || narrowed(people, { circle }).length > 0;
}
