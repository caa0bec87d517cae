// What the due pane shows: plain data, made from the roster, drawn by `drawDue`.
import type { Day } from '../core/day';
import type { Standing, Status } from '../core/due';
import { fits } from '../core/filter';
import type { Counts, View } from '../core/roster';
import type { Settings } from '../core/settings';

/** A group of people under a heading. */
export interface Section {
  readonly id: 'due' | Status;
  readonly people: readonly Standing[];
  /** People in the section, those not shown included. */
  readonly total: number;
}

/** The state of the pane the user sets. */
export interface DueState {
  readonly filter: string;
  /** Sections opened or closed against their standard. */
  readonly toggled: ReadonlySet<string>;
  /** Sections of which all rows are shown. */
  readonly whole: ReadonlySet<string>;
}

/** The pane as it is to be drawn. */
export interface DueModel {
  readonly sections: readonly Section[];
  readonly due: number;
  readonly counts: Counts;
  readonly filter: string;
  readonly today: Day;
}

/** Sections behind the due list; `ok`, resting and the like are found by filtering only. */
const BEHIND: readonly Status[] = ['soon', 'waiting', 'never', 'not-answering'];
const FOUND: readonly Status[] = [...BEHIND, 'ok', 'snoozed', 'untracked', 'resting', 'archived'];

/** Rows of a section other than the first that are shown before it is asked for whole. */
const FIRST_ROWS = 50;

/** The pane's model. While a filter stands everybody it fits is shown, whatever their status. */
export function dueModel(view: View, counts: Counts, settings: Settings, state: DueState): DueModel {
  const people = view.people.filter(({ person }) => fits(person, state.filter));
  const searching = state.filter.trim() !== '';
  const due = people.filter(({ status }) => status === 'overdue' || status === 'due');
  const groups: [Section['id'], readonly Standing[], number][] = [
    ['due', due, searching ? FIRST_ROWS : settings.firstListSize],
    ...(searching ? FOUND : BEHIND).map((status): [Status, readonly Standing[], number] =>
      [status, people.filter((one) => one.status === status).sort(byDueDay), FIRST_ROWS]),
  ];
  const sections = groups
    .filter(([id, group]) => group.length > 0 || id === 'due')
    .map(([id, group, first]): Section => ({ id, total: group.length, people: state.whole.has(id) ? group : group.slice(0, first) }));
  return { sections, due: view.due.length, counts, filter: state.filter, today: view.today };
}

/** The nearest due day first; without one, the order there was. */
function byDueDay(a: Standing, b: Standing): number {
  return (a.due ?? 0) - (b.due ?? 0);
}
