// What the due pane shows: plain data, made from the roster, drawn by `drawDue`.
import type { Day } from '../core/day';
import type { Standing, Status } from '../core/due';
import { fits } from '../core/filter';
import type { Counts, View } from '../core/roster';
import type { Settings } from '../core/settings';

/** People under one heading. */
export interface Group {
  readonly id: 'due' | Status;
  readonly people: readonly Standing[];
  /** People in the group, those not shown included. */
  readonly total: number;
}

/** The state of the pane the user sets. */
export interface DueState {
  readonly filter: string;
  /** Groups opened or closed against their standard. */
  readonly toggled: ReadonlySet<string>;
  /** Groups of which all rows are shown. */
  readonly whole: ReadonlySet<string>;
}

/** The pane as it is to be drawn. */
export interface DueModel {
  readonly groups: readonly Group[];
  readonly due: number;
  readonly counts: Counts;
  readonly filter: string;
  readonly today: Day;
}

/** Groups behind the due list; `ok`, resting and the like are found by filtering only. */
const BEHIND: readonly Status[] = ['soon', 'waiting', 'never', 'not-answering'];
const FOUND: readonly Status[] = [...BEHIND, 'ok', 'snoozed', 'untracked', 'resting', 'archived'];

/** The pane's model. While a filter stands everybody it fits is shown, whatever their status. */
export function dueModel(view: View, counts: Counts, settings: Settings, state: DueState): DueModel {
  const people = view.people.filter(({ person }) => fits(person, state.filter));
  const searching = state.filter.trim() !== '';
  const due = people.filter(({ status }) => status === 'overdue' || status === 'due');
  const whole = searching || state.whole.has('due');
  const groups = [
    { id: 'due' as const, total: due.length, people: whole ? due : due.slice(0, settings.firstListSize) },
    ...(searching ? FOUND : BEHIND).map((status): Group => {
      const group = people.filter((one) => one.status === status).sort(byDueDay);
      return { id: status, total: group.length, people: group };
    }),
  ];
  return { groups, due: view.due.length, counts, filter: state.filter, today: view.today };
}

/** The nearest due day first; without one, the order there was. */
function byDueDay(a: Standing, b: Standing): number {
  return (a.due ?? 0) - (b.due ?? 0);
}
