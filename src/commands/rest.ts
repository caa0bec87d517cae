import type { Context } from '../views/context';
import { peopleAt } from './pick-person';
import { setOnPeople } from './set-on-people';

/** Lets people rest from today on; wakes them when all of them rest. */
export function rest(context: Context, paths: readonly string[]): void {
  turn(context, paths, 'resting', 'rest', 'wake');
}

/** Archives people as of today; takes them out again when all of them are archived. */
export function archive(context: Context, paths: readonly string[]): void {
  turn(context, paths, 'archived', 'archive', 'unarchive');
}

/** Notes that people were looked at today. */
export function markReviewed(context: Context, paths: readonly string[]): void {
  void setOnPeople(context, peopleAt(context, paths), 'reviewed', { day: context.today() }, context.words().gestures.did.review);
}

function turn(context: Context, paths: readonly string[], field: 'resting' | 'archived', on: 'rest' | 'archive', off: 'wake' | 'unarchive'): void {
  const people = peopleAt(context, paths);
  const { did } = context.words().gestures;
  const all = people.every((person) => person[field]);
  if (all) void setOnPeople(context, people, field, null, did[off]);
  else void setOnPeople(context, people.filter((person) => !person[field]), field, { day: context.today() }, did[on]);
}
