// The parts of an example that are the same in every language.

/** A field with a valid value of its kind, which its standard name tells; a day where `values` has none. */
export function example(values: Readonly<Record<string, string>>, field: string, standard: string): string {
  return `${field}: ${Object.hasOwn(values, standard) ? values[standard] : '2026-11-03'}`;
}

/** What ends a block that begins with `opener`: `<!--` → `-->`, `<pre` → `</pre>` */
export function closing(opener: string): string {
  return opener === '<!--' ? '-->' : opener.replace(/^<(?=\w)(.*)$/, '</$1>');
}
