// One line of a vCard 4.0: RFC 6350, section 3.3, https://www.rfc-editor.org/rfc/rfc6350

/** A parameter, its name in capitals, its values without their quotes: `TYPE=work,cell` */
export interface Param {
  readonly name: string;
  readonly values: readonly string[];
}

/** A property of a card. The value is escaped as in the file. `item1.EMAIL;TYPE=work:ana@example.org` */
export interface Property {
  /** What ties a label to its value: `item1`. */
  readonly group: string | null;
  /** As written; compared in capitals. */
  readonly name: string;
  readonly params: readonly Param[];
  readonly value: string;
}

/** Somebody's card: the line of the file it begins on, from 1, and all it says but `BEGIN`, `END`, `VERSION` and `PRODID`. */
export interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
}

/** A line cut at its colon and semicolons; parameters as written. */
export interface Cut {
  readonly group: string | null;
  readonly name: string;
  readonly params: readonly string[];
  readonly value: string;
}

/** A property without group and parameters. */
export function plainProperty(name: string, value: string): Property {
  return { group: null, name, params: [], value };
}

/** A parameter: `param('TYPE', 'work')` */
export function param(name: string, ...values: readonly string[]): Param {
  return { name, values };
}

/** A property's name as it is compared. */
export function nameOf({ name }: Property): string {
  return name.toUpperCase();
}

/** The values of a parameter, none when it is not there. */
export function paramOf({ params }: Property, name: string): readonly string[] {
  return params.find((one) => one.name === name)?.values ?? [];
}

/** Cuts a line, unfolded, into its parts; null when it has no name or no colon. */
export function cutLine(line: string): Cut | null {
  const head = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9_/-]+)(?=[;:])/.exec(line);
  if (!head) return null;
  const params: string[] = [];
  let from = head[0].length;
  for (let quoted = false, at = from; at < line.length; at++) {
    const char = line[at];
    if (char === '"') quoted = !quoted;
    if (quoted || (char !== ';' && char !== ':')) continue;
    if (at > head[0].length) params.push(line.slice(from + 1, at));
    from = at;
    if (char === ':') return { group: head[1] ?? null, name: head[2]!, params, value: line.slice(at + 1) };
  }
  // A lone quote in a parameter hides the colon.
  return line.includes(':') ? cutLine(line.replace('"', '')) : null;
}

/** A line of vCard 4.0, unfolded, as a property; null for anything else. */
export function parseProperty(line: string): Property | null {
  const cut = cutLine(line);
  if (!cut) return null;
  const { group, name, value } = cut;
  return { group, name, value, params: cut.params.map(parseParam) };
}

/** A parameter as written: `type="voice,cell"` → TYPE with two values. */
export function parseParam(written: string): Param {
  const at = `${written}=`.indexOf('=');
  return { name: written.slice(0, at).trim().toUpperCase(), values: (written.slice(at + 1).match(/(?:"[^"]*"|[^,])+/g) ?? ['']).map((value) => value.replaceAll('"', '')) };
}

/** A property as one line, unfolded. */
export function printProperty({ group, name, params, value }: Property): string {
  const printed = params.map((one) => `;${one.name}=${one.values.map(printParamValue).join(',')}`);
  return `${group === null ? '' : `${group}.`}${name}${printed.join('')}:${value}`;
}

/** Quotes and line ends as RFC 6868 writes them. */
function printParamValue(value: string): string {
  const safe = value.replaceAll('"', "^'").replace(/\r\n?|\n/g, '^n');
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}
