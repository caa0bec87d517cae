// How a note writes its dates, taken from the lines it has: `[[Daily/2026-11-03|Tue]]` → `[[Daily/2026-11-04]]`
import { printDay, type Day } from '../day';
import { parseStamp } from '../stamp';

/** A date as written, and the day it means. */
export interface Dated {
  readonly text: string;
  readonly day: Day;
}

/** The date a line's text begins with, together with the colon right behind it; null when it begins with none. */
export function datedHead(text: string, patterns: readonly string[]): Dated | null {
  const stamp = parseStamp(text, patterns);
  if (!stamp || !('day' in stamp)) return null;
  return { text: text.slice(0, stamp.end) + (text[stamp.end] === ':' ? ':' : ''), day: stamp.day };
}

/** A day in the one form all these dates have; the plain form, `2026-11-03`, when they differ or tell none. */
export function printLike(day: Day, dates: readonly Dated[]): string {
  const forms = new Set(dates.map(formOf));
  const form = forms.size === 1 ? [...forms][0]! : null;
  if (form === null) return printDay(day);
  return partsOf(day).reduce((text, [part, mark]) => text.replaceAll(mark, part), form);
}

/** The parts of a day a date may be made of, longest first, and what stands for each in a form. */
function partsOf(day: Day): (readonly [part: string, mark: string])[] {
  const [y, m, d] = printDay(day).split('-') as [string, string, string];
  return [
    [`${y}-${m}-${d}`, '\uE000'], [`${y}/${m}/${d}`, '\uE001'], [`${y}.${m}.${d}`, '\uE002'],
    [`${y}-${m}`, '\uE003'], [`${y}/${m}`, '\uE004'], [y, '\uE005'],
  ];
}

/** A date with its parts made blanks to fill in; null when more of it depends on the day than can be told. */
function formOf({ text, day }: Dated): string | null {
  const bare = text.replace(/T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/, '');
  const form = partsOf(day).reduce((left, [part, mark]) => left.replaceAll(part, mark), bare);
  const kept = form.replace(/^([^|]*)\|[^\]\uE000-\uE005]*(?=\]\])/, '$1'); // a word shown instead of the date is another day's
  if (!closes(kept)) return null;
  if (!/\d/.test(kept)) return kept;
  return kept.startsWith('[[') ? '[[\uE000]]' : null;
}

/** Whether what wraps the date is closed with it: not the `**` of `**2026-11-03 lunch**`. */
function closes(form: string): boolean {
  const open = /^(?:\*{1,3}|_{1,3}|\()/.exec(form)?.[0];
  return open === undefined || form.replace(/:$/, '').endsWith(open === '(' ? ')' : open);
}
