// A reason to be in touch, in words.
import type { Day } from '../day';
import type { Reason } from '../reason/reason';
import { printShortDay, printSpan } from './print-standing';
import type { Words } from './words';

/** A reason as one line: `Birthday (41), 3 Dec`. `text` is what stands on its line, where that has been read. */
export function printReason(reason: Reason, today: Day, words: Words, text = ''): string {
  const said = sentenceOf(reason, today, words);
  if (text === '') return said;
  return reason.kind === 'promise' ? words.reason.promiseOf(text, said) : reason.kind === 'last' ? words.reason.lastAbout(text, said) : said;
}

function sentenceOf({ kind, given, day, age, other, title }: Reason, today: Day, words: Words): string {
  const { reason } = words;
  const when = day === undefined ? '' : printWhen(day, today, words);
  switch (kind) {
    case 'promise': return day === undefined ? reason.promise : day < today ? reason.promisePast(printSpan(today - day, words)) : reason.promiseFor(when);
    case 'occasion': return age === undefined ? reason.occasion(given || reason.birthday, when) : reason.occasionWithAge(given || reason.birthday, age, when);
    case 'need': return !other ? reason.need(given)
      : other.offers !== null ? reason.needOffered(given, other.name, other.offers) : reason.needAt(given, other.name, other.org ?? '');
    case 'interest': return reason.interest(given, title ?? '');
    case 'last': return reason.last(when);
  }
}

/** A day as one says it near by: `today`, `tomorrow`, `3 Dec`. */
export function printWhen(day: Day, today: Day, words: Words): string {
  const { reason } = words;
  return day === today ? reason.today : day === today + 1 ? reason.tomorrow : day === today - 1 ? reason.yesterday : reason.on(printShortDay(day, today, words));
}
