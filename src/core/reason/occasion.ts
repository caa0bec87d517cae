import { civilOf } from '../day';
import { nextDay } from '../occasion';
import type { FindReasons, Reason } from './reason';

/** Days ahead an occasion is worth a word. */
const AHEAD = 14;

/** Birthdays and other days of theirs within two weeks, the nearest first. */
export const occasionReasons: FindReasons = ({ person }, { view: { today, lexicon } }) =>
  person.occasions
    .map((occasion) => ({ occasion, day: nextDay(occasion, today) }))
    .filter(({ day }) => day !== null && day <= today + AHEAD)
    .sort((a, b) => a.day! - b.day!)
    .map(({ occasion: { label, year }, day }): Reason => ({
      kind: 'occasion',
      path: person.path,
      line: 1,
      field: label === null ? lexicon.settings.fields.birthday : lexicon.settings.fields.dates,
      given: label ?? '',
      day: day!,
      ...(label === null && year !== null && civilOf(day!).year > year ? { age: civilOf(day!).year - year } : {}),
    }));
