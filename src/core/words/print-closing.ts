// The last page of an audit in words.
import type { Changed, Closing } from '../audit/closing';
import type { Day } from '../day';
import type { Person } from '../person';
import { printShortDay } from './print-standing';
import type { Words } from './words';

/** A part of the page; the first has no title. */
export interface ClosingPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The parts of the page that have something to say. */
export function closingLines({ reviewed, left, added, rested, archived, changed, before, difference }: Closing, today: Day, words: Words): ClosingPart[] {
  const { sitting } = words;
  const names = (people: readonly Person[]): string[] => people.map(({ name }) => name);
  const value = ({ field }: Changed, text: string): string => {
    if (text === '') return sitting.none;
    const day = field === 'snooze' ? Number(text) : null;
    return day === null ? text : printShortDay(day, today, words);
  };
  return [
    { title: '', lines: [sitting.looked(reviewed), ...(left > 0 ? [sitting.stillLeft(left)] : [])] },
    { title: sitting.changed, lines: changed.map((one) => sitting.change(one.person.name, one.field, value(one, one.from), value(one, one.to))) },
    { title: sitting.added, lines: names(added) },
    { title: sitting.rested, lines: names(rested) },
    { title: sitting.archived, lines: names(archived) },
    {
      title: before === null ? '' : sitting.sinceLast(printShortDay(before, today, words)),
      lines: difference === null ? [] : [sitting.people(difference.then.people, difference.now.people), sitting.due(difference.then.due, difference.now.due), sitting.linesSince(difference.lines)],
    },
  ].filter(({ lines }) => lines.length > 0);
}
