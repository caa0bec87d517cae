// The frontmatter nearly all notes have, read without a YAML parser: fields with plain or quoted values, lists of them in
// brackets or below their field, maps of one level, texts of several lines without a gap. Anything else, and all that is
// broken, is left to one.
import type { Fields } from '../../src/core/frontmatter';

/** A value that is none of a scalar this file reads. */
const UNUSUAL = Symbol('unusual');
type Scalar = string | number | boolean | null;

// No colon in a field's name, and nothing at its head that YAML gives a meaning.
const FIELD = /^([A-Za-z_][\w-]*(?: [\w-]+)*):(?: +(?! )(.*))?$/;
const INNER_FIELD = /^( +)([A-Za-z_][\w-]*(?: [\w-]+)*): +([^\s].*)$/;
const ITEM = /^( *)- +([^\s].*)$/;
/** Words of letters, and marks that mean nothing within a value. */
const SAFE = /^[A-Za-z][\w .,@&+()/'-]*$/;
const COMMENT = /^#[\x20-\x7e]*$/;
/** Announces a text on the lines below: folded or as it stands, its last newline kept or not. */
const BLOCK = /^[>|]-?$/;
const BLOCK_LINE = /^( +)([!-~\xa1-\ud7ff](?:[ -~\xa1-\ud7ff]*[!-~\xa1-\ud7ff])?)$/;
/** Names that are no text to YAML, or none an object should be given. */
const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['null', null], ['Null', null], ['NULL', null],
  ['true', true], ['True', true], ['TRUE', true], ['false', false], ['False', false], ['FALSE', false],
]);
/** Longer names are none to YAML. */
const LONGEST_NAME = 1_000;
const NOT_NAMES: ReadonlySet<string> = new Set([...WORDS.keys(), '__proto__']);

/** The fields of a YAML text; null when it holds anything out of the ordinary. A sound text has the fields the parser finds. */
export function parsePlainYaml(yaml: string): Fields | null {
  const fields: Record<string, unknown> = {};
  let any = false;
  /** The field whose value may stand on the lines below it, and how far those are indented. */
  let open: string | null = null;
  let indent = -1;
  /** How the text of several lines began that is being read; empty between such texts. */
  let block = '';
  for (let at = 0; at < yaml.length;) {
    const newline = yaml.indexOf('\n', at);
    const end = newline < 0 ? yaml.length : newline;
    const line = yaml.slice(at, end);
    at = end + 1;
    if (block !== '') {
      const said = BLOCK_LINE.exec(line);
      if (said) {
        const deep = said[1]!.length;
        if (indent >= 0 && deep !== indent) return null;
        fields[open!] = indent < 0 ? said[2]! : `${String(fields[open!])}${block.startsWith('>') ? ' ' : '\n'}${said[2]!}`;
        indent = deep;
        if (at < yaml.length) continue;
      }
      if (indent < 0 || line === '' || line.startsWith('#') || newline < 0) return null;
      if (!block.endsWith('-')) fields[open!] = `${String(fields[open!])}\n`;
      block = '';
      open = null;
      if (said) continue;
    }
    if (line === '' || (line.startsWith('#') && COMMENT.test(line))) continue;
    const field = FIELD.exec(line);
    if (field) {
      const name = field[1]!;
      if (Object.hasOwn(fields, name) || NOT_NAMES.has(name) || name.length > LONGEST_NAME) return null;
      const said = trimmed(field[2] ?? '');
      if (said.length <= 2 && BLOCK.test(said)) block = said;
      const value = said.startsWith('[') ? parseList(said) : said === '' || block !== '' ? null : parseScalar(said);
      if (value === UNUSUAL) return null;
      fields[name] = value;
      open = said === '' || block !== '' ? name : null;
      indent = -1;
      any = true;
    } else if (open === null) {
      return null;
    } else {
      const deep = addBelow(fields, open, line, indent);
      if (deep < 0) return null;
      indent = deep;
    }
  }
  return any && block === '' ? fields : null;
}

/** Adds a line below a field to its value; its indentation, or -1 when it is unusual or unlike the line before it. */
function addBelow(fields: Record<string, unknown>, name: string, line: string, indent: number): number {
  const value = fields[name];
  const item = ITEM.exec(line);
  if (item) {
    const scalar = parseScalar(trimmed(item[2]!));
    const deep = item[1]!.length;
    if (scalar === UNUSUAL || (indent >= 0 && deep !== indent)) return -1;
    if (value === null) fields[name] = [scalar];
    else if (Array.isArray(value)) value.push(scalar);
    else return -1;
    return deep;
  }
  const inner = INNER_FIELD.exec(line);
  if (!inner || Array.isArray(value)) return -1;
  const deep = inner[1]!.length;
  const scalar = parseScalar(trimmed(inner[3]!));
  const map = (value ?? {}) as Record<string, unknown>;
  if (scalar === UNUSUAL || (indent >= 0 && deep !== indent) || Object.hasOwn(map, inner[2]!) || NOT_NAMES.has(inner[2]!) || inner[2]!.length > LONGEST_NAME) return -1;
  map[inner[2]!] = scalar;
  fields[name] = map;
  return deep;
}

/** `[a, "b, c", 3]` */
function parseList(text: string): Scalar[] | typeof UNUSUAL {
  if (!text.endsWith(']')) return UNUSUAL;
  const inside = trimmed(text.slice(1, -1).replace(/^ +/, ''));
  if (inside === '') return [];
  const items: Scalar[] = [];
  const pattern = /("[^"\\]*"|'[^']*'|[^,"'[\]{}:#]+)(, *|$)/y;
  while (pattern.lastIndex < inside.length) {
    const match = pattern.exec(inside);
    if (!match) return UNUSUAL;
    const scalar = parseScalar(trimmed(match[1]!));
    if (scalar === UNUSUAL) return UNUSUAL;
    items.push(scalar);
    if (match[2] !== '' && pattern.lastIndex === inside.length) return UNUSUAL; // a comma with nothing behind it
  }
  return items;
}

function parseScalar(text: string): Scalar | typeof UNUSUAL {
  if (SAFE.test(text)) return WORDS.has(text) ? WORDS.get(text)! : text;
  if (/[^\x20-\x7e\xa1-\ud7ff]/.test(text)) return UNUSUAL;
  const first = text.charCodeAt(0);
  if (first === 34) return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : UNUSUAL;
  if (first === 39) return /^'[^']*'$/.test(text) ? text.slice(1, -1) : UNUSUAL;
  if (!/^[A-Za-z0-9+(/_\xa1-\ud7ff]/.test(text) || /:(?: |$)| #/.test(text)) return UNUSUAL;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  // Whatever else may be a number to YAML.
  return /^[+]?[\d.]+(?:[eE][-+]?\d+|[xo][\da-fA-F]+)?$/.test(text) ? UNUSUAL : text;
}

/** Without the spaces at the end; other white space is part of a value. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
