// Where the fields of a block of YAML stand: as much of YAML's syntax as it takes to change one and touch no other.
// What is read here is never trusted with a value: that is the YAML reader's, before a change and after it.
import { columnBehind } from './line-marks';

/** How a value is written. `other` is whatever can be replaced but not added to. */
export type ValueKind = 'empty' | 'plain' | 'single' | 'double' | 'flow-list' | 'flow-map' | 'list' | 'map' | 'other';

/** One field. Offsets are the text's. */
export interface YamlField {
  readonly key: string;
  /** Beginning of its first line, and of the line behind its last. */
  readonly from: number;
  readonly next: number;
  /** Offset right behind the colon. */
  readonly colon: number;
  readonly kind: ValueKind;
  /** Where the value stands; its lines below the key's when it is a list or map of several lines. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** What stands behind the value on its line, or behind the colon when the value stands below: spaces, a comment. */
  readonly tail: string;
}

/** The fields of a block; or the offset of what is none, and why. */
export type YamlFields = readonly YamlField[] | { readonly rule: 'complex-field' | 'duplicate-field' | 'other-value'; readonly at: number };

interface Row {
  readonly from: number;
  /** Offset of the first character that is no space, and its column. */
  readonly at: number;
  readonly column: number;
  /** End without the line end. */
  readonly to: number;
  readonly next: number;
}

const KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|((?:[^\s#&*!|>'"%@`{}[\],?:-]|[?:-](?=\S))(?:[^\s:]|:(?=\S)|[ \t]+(?=[^\s:#]))*))[ \t]*:(?=[ \t]|$)/;

/** Finds the fields of a mapping that fills [from, to). */
export function yamlFields(text: string, from: number, to: number): YamlFields {
  const fields: YamlField[] = [];
  const keys = new Set<string>();
  let base = -1;
  for (let row = rowAt(text, from, to); row; ) {
    if (row.at === row.to || text[row.at] === '#') {
      row = rowAt(text, row.next, to);
      continue;
    }
    if (base < 0) base = row.column;
    const line = text.slice(row.at, row.to);
    if (/^(?:\?(?:\s|$)|[&!*])/.test(line)) return { rule: 'complex-field', at: row.at };
    const match = KEY.exec(line);
    if (!match || row.column !== base) return { rule: 'other-value', at: row.at };
    const key = keyOf(match);
    if (keys.has(key)) return { rule: 'duplicate-field', at: row.at };
    keys.add(key);
    const field = readValue(text, row, row.at + match[0].length, base, to);
    fields.push({ key, ...field });
    row = rowAt(text, field.next, to);
  }
  return fields;
}

/** Whether a line, its indentation taken off, begins with the name of a field and a colon. */
export function isField(line: string): boolean {
  return KEY.test(line);
}

/** The name a field has, of what stands in double quotes, in single ones or in none. */
export function keyOf([, double, single, plain]: RegExpExecArray): string {
  if (single !== undefined) return single.replaceAll("''", "'");
  if (double === undefined) return plain!;
  try {
    return JSON.parse(`"${double}"`) as string;
  } catch {
    return double;
  }
}

function readValue(text: string, row: Row, colon: number, base: number, end: number): Omit<YamlField, 'key'> {
  const spaced = columnBehind(text, colon, row.to, 0).at;
  const properties = /^(?:[&!]\S*(?:[ \t]+|$))+/.exec(text.slice(spaced, row.to))?.[0] ?? '';
  const at = spaced + properties.length;
  const head = text[at];
  if (at >= row.to || head === '#') return below(text, row, colon, base, end, properties !== '');
  const made = (kind: ValueKind, valueTo: number): Omit<YamlField, 'key'> => {
    const last = rowAround(text, valueTo, end);
    const tail = text.slice(valueTo, last.to);
    const whole = /^[ \t]*$|^[ \t]+#/.test(tail);
    return { from: row.from, next: last.next, colon, kind: whole && properties === '' ? kind : 'other', valueFrom: spaced, valueTo: whole ? valueTo : last.to, tail: whole ? tail : '' };
  };
  if (head === '"' || head === "'") return made(head === '"' ? 'double' : 'single', quoteEnd(text, at, end));
  if (head === '[' || head === '{') return made(head === '[' ? 'flow-list' : 'flow-map', flowParts(text, at, end).to);
  if (head === '|' || head === '>') {
    const last = lastBelow(text, row, base, end, true) ?? row;
    return { from: row.from, next: last.next, colon, kind: 'other', valueFrom: spaced, valueTo: last.to, tail: '' };
  }
  const comment = text.slice(at, row.to).search(/[ \t]#/);
  const stop = comment < 0 ? row.to : at + comment;
  const last = comment < 0 ? lastBelow(text, row, base, end, false) : null;
  if (last) return { from: row.from, next: last.next, colon, kind: 'other', valueFrom: spaced, valueTo: last.to, tail: '' };
  return made('plain', at + text.slice(at, stop).trimEnd().length);
}

/** A value on the lines below its key, or none. */
function below(text: string, row: Row, colon: number, base: number, end: number, dressed: boolean): Omit<YamlField, 'key'> {
  const tail = dressed ? '' : text.slice(colon, row.to);
  const first = firstBelow(text, row, base, end);
  if (!first) return { from: row.from, next: row.next, colon, kind: dressed ? 'other' : 'empty', valueFrom: colon, valueTo: dressed ? row.to : colon, tail };
  let last = first;
  const dashes = first.column === base;
  for (let next = rowAt(text, first.next, end); next; next = rowAt(text, next.next, end)) {
    if (next.at === next.to || text[next.at] === '#') continue;
    if (next.column < base || (next.column === base && !(dashes && isDash(text, next)))) break;
    last = next;
  }
  const kind = isDash(text, first) ? 'list' : isField(text.slice(first.at, first.to)) ? 'map' : 'other';
  return { from: row.from, next: last.next, colon, kind: dressed ? 'other' : kind, valueFrom: dressed ? colon : first.from, valueTo: last.to, tail };
}

function firstBelow(text: string, row: Row, base: number, end: number): Row | null {
  for (let next = rowAt(text, row.next, end); next; next = rowAt(text, next.next, end)) {
    if (next.at === next.to || text[next.at] === '#') continue;
    return next.column > base || (next.column === base && isDash(text, next)) ? next : null;
  }
  return null;
}

/** The last of the deeper lines a text goes on with; a block of text may hold lines that look like comments. */
function lastBelow(text: string, row: Row, base: number, end: number, block: boolean): Row | null {
  let last: Row | null = null;
  for (let next = rowAt(text, row.next, end); next; next = rowAt(text, next.next, end)) {
    if (next.at === next.to) continue;
    if (next.column <= base || (!block && text[next.at] === '#')) break;
    last = next;
  }
  return last;
}

/** The parts of a list or map on one line or several, and the offset behind its closing bracket. */
export function flowParts(text: string, open: number, end: number): { readonly parts: readonly (readonly [from: number, to: number])[]; readonly to: number } {
  const parts: [number, number][] = [];
  let depth = 0;
  let from = open + 1;
  const take = (to: number): void => {
    const said = text.slice(from, to);
    const lead = said.length - said.trimStart().length;
    if (said.trim() !== '') parts.push([from + lead, from + said.trimEnd().length]);
    from = to + 1;
  };
  for (let at = open; at < end; at++) {
    const char = text[at]!;
    if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[at - 1]!)) at = quoteEnd(text, at, end) - 1;
    else if (char === '#' && /\s/.test(text[at - 1]!)) at = rowAround(text, at, end).to - 1;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ',' && depth === 1) take(at);
    else if (char === ']' || char === '}') {
      depth -= 1;
      if (depth > 0) continue;
      take(at);
      return { parts, to: at + 1 };
    }
  }
  return { parts, to: end };
}

function quoteEnd(text: string, open: number, end: number): number {
  const quote = text[open]!;
  for (let at = open + 1; at < end; at++) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return end;
}

function isDash(text: string, { at, to }: Row): boolean {
  return text[at] === '-' && (at + 1 === to || text[at + 1] === ' ' || text[at + 1] === '\t');
}

function rowAt(text: string, from: number, end: number): Row | null {
  if (from >= end) return null;
  const newline = text.indexOf('\n', from);
  const next = newline < 0 || newline >= end ? end : newline + 1;
  let to = newline < 0 || newline >= end ? end : newline;
  if (to > from && text[to - 1] === '\r') to -= 1;
  return { from, to, next, ...columnBehind(text, from, to, 0) };
}

function rowAround(text: string, at: number, end: number): Row {
  return rowAt(text, text.lastIndexOf('\n', Math.min(at, end - 1) - 1) + 1, end)!;
}
