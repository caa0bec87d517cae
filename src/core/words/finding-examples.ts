// The parts of an example that are the same in every language.
import { dayOf, printDay } from '../day';

/** A field with a valid value of its kind, which its standard name tells; a day where `values` has none. */
export function example(values: Readonly<Record<string, string>>, field: string, standard: string): string {
  return `${field}: ${Object.hasOwn(values, standard) ? values[standard] : '2026-11-03'}`;
}

/** The day an impossible one was perhaps meant to be, the last of its month: `2026-11-31` → `2026-11-30` */
export function possibleDay(given: string): string {
  const [, year = 0, month = 0] = /^(\d{4})[-./](\d{2})[-./]\d{2}$/.exec(given) ?? [];
  const day = [31, 30, 29, 28].map((date) => dayOf(Number(year), Number(month), date)).find((one) => one !== null);
  return day === undefined ? '2026-02-28' : printDay(day);
}

/** A date with its year first as Kith reads it, `2026-1-3` → `2026-01-03`; for any other a day that shows the form. */
export function readableDay(given: string): string {
  const [, year = 0, month = 0, date = 0] = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(given) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === null ? '2026-11-03' : printDay(day);
}

/** What ends a block that begins with `opener`: `<!--` → `-->`, `<pre` → `</pre>` */
export function closing(opener: string): string {
  return opener === '<!--' ? '-->' : opener.replace(/^<(?=\w)(.*)$/, '</$1>');
}
