// What the user has decided so far about everyone in a file.
import type { Ticked } from '../../core/import/gesture';
import type { Choice, Planned } from '../../core/import/plan';

/** Decisions about an import; what is not decided yet is as planned. */
export class Review {
  private readonly choices = new Map<number, Choice>();
  private readonly included = new Map<number, boolean>();
  private readonly ticks = new Map<string, boolean>();
  private readonly plans: Planned[];

  constructor(people: number, private readonly plan: (index: number, choice: Choice | undefined) => Planned) {
    this.plans = Array.from({ length: people }, (_, index) => plan(index, undefined));
  }

  get planned(): readonly Planned[] {
    return this.plans;
  }

  /** Says whose note it is. What was ticked of another note is forgotten. */
  choose(index: number, choice: Choice): void {
    this.choices.set(index, choice);
    this.plans[index] = this.plan(index, choice);
    this.included.set(index, choice !== 'leave');
    for (const key of this.ticks.keys()) if (key.startsWith(`${index}:`)) this.ticks.delete(key);
  }

  choiceOf(index: number): Choice | undefined {
    return this.choices.get(index);
  }

  /** Whether anything can be done with somebody. */
  can(index: number): boolean {
    const { path, makes, changes } = this.plans[index]!;
    return path !== null && (makes || changes.length > 0);
  }

  includes(index: number): boolean {
    return this.can(index) && (this.included.get(index) ?? this.plans[index]!.sure);
  }

  include(index: number, yes: boolean): void {
    this.included.set(index, yes);
  }

  ticked(index: number, change: number): boolean {
    return this.ticks.get(`${index}:${change}`) ?? this.plans[index]!.changes[change]!.sure;
  }

  tick(index: number, change: number, yes: boolean): void {
    this.ticks.set(`${index}:${change}`, yes);
  }

  /** Everyone to be imported, with what is ticked of them. */
  result(): Ticked[] {
    return this.plans.flatMap((planned, index): Ticked[] => {
      const changes = planned.changes.filter((_, change) => this.ticked(index, change));
      return this.includes(index) && (planned.makes || changes.length > 0) ? [{ planned, changes }] : [];
    });
  }
}
