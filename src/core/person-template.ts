// The text of a new person's note: the user's own template filled in, or Kith's.
import { printValue, type FieldValue } from './edit/print-yaml';
import { findFrontmatter } from './frontmatter';
import type { Lexicon } from './lexicon';
import { printMoment, type WallTime } from './moment-format';
import { setNewField, type SetField } from './new-field';
import { personMark } from './person-mark';
import { placeholdersIn } from './placeholder';
import { FIELDS, type FieldName } from './settings';
import type { Words } from './words/words';

/** What is filled into a template. */
export interface Filling {
  /** The name of the note's file. */
  readonly title: string;
  /** The person's name, where the file could not have it. */
  readonly name: string;
  readonly now: WallTime;
  /** Fields in the order they are written. */
  readonly values: ReadonlyMap<FieldName, FieldValue>;
}

/** A note's text, and the placeholders of its frontmatter that nobody filled in: with those it counts as a template. */
export interface Filled {
  readonly text: string;
  readonly unfilled: readonly string[];
}

/** How moments and fields are written; the app has a printer of dates in the user's language. */
export interface Printers {
  readonly date?: (format: string) => string;
  readonly setField?: SetField;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The note of a new person, from the user's template; null: from Kith's own. */
export function newPersonText(template: string | null, filling: Filling, lexicon: Lexicon, words: Words, { date, setField = setNewField }: Printers = {}): Filled {
  const names = lexicon.settings.fields;
  const values = new Map<FieldName, FieldValue>(filling.name === filling.title ? filling.values : [['name', filling.name], ...filling.values]);
  const print = date ?? ((format: string): string => printMoment(format, filling.now, words));
  const base = template ?? kithsOwn(lexicon, setField);
  const placed = new Set<FieldName>();
  const valueOf = (placeholder: string): FieldValue | null => {
    const [, key = '', format] = /^(\w[\w -]*?)(?::(.*))?$/.exec(placeholder) ?? [];
    if (key === 'title') return filling.title;
    if (key === 'date') return print(format ?? 'YYYY-MM-DD');
    if (key === 'time') return print(format ?? 'HH:mm');
    const field = FIELDS.find((name) => name === key.toLowerCase() || names[name] === key);
    if (field === undefined) return null;
    placed.add(field);
    return values.get(field) ?? (field === 'name' ? filling.name : '');
  };
  const block = findFrontmatter(base);
  const split = block && block !== 'unclosed' ? block.to : 0;
  let text = base.slice(0, split).split('\n').map((line) => fillYaml(line, valueOf)).join('\n') + base.slice(split).replace(PLACEHOLDER, (all, key: string) => plain(valueOf(key.trim())) ?? all);
  for (const [field, value] of values) if (!placed.has(field)) text = setField(text, names[field], value);
  const mark = personMark(fieldsOf(text), lexicon);
  if (mark) text = setField(text, mark[0], mark[1]);
  return { text, unfilled: unfilledIn(text) };
}

/** A line of frontmatter filled in: a placeholder that is the whole value becomes YAML, one inside quotes stays in them. */
function fillYaml(line: string, valueOf: (placeholder: string) => FieldValue | null): string {
  const whole = /^(\s*(?:- \s*)?(?:[^\s:#][^:]*:\s+)?)\{\{([^{}]*)\}\}(\s*)$/.exec(line);
  if (whole) {
    const value = valueOf(whole[2]!.trim());
    return value === null ? line : value === '' ? `${whole[1]!.trimEnd()}${whole[3]!}` : `${whole[1]!}${isPlainDate(value) ? value : printValue(value)}${whole[3]!}`;
  }
  return line.replace(PLACEHOLDER, (all, key: string, at: number) => {
    const text = plain(valueOf(key.trim()));
    if (text === null) return all;
    const before = line.slice(0, at);
    if (/:\s+"[^"]*$|^\s*- "[^"]*$/.test(before)) return JSON.stringify(text).slice(1, -1);
    return /:\s+'[^']*$|^\s*- '[^']*$/.test(before) ? text.replaceAll("'", "''") : text;
  });
}

/** Dates stay plain, as the app writes them. */
function isPlainDate(value: FieldValue): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value);
}

function plain(value: FieldValue | null): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean' || 'day' in value) return printValue(value);
  return value.join(', ');
}

/** What Kith makes of nothing: the mark of a person, and the heading interactions are logged under. */
function kithsOwn(lexicon: Lexicon, setField: SetField): string {
  const mark = personMark(new Map(), lexicon);
  const text = `---\n---\n\n## ${lexicon.settings.heading}\n`;
  return mark ? setField(text, mark[0], mark[1]) : text;
}

/** The fields of a text's frontmatter that have a value, as it stands there. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const block = findFrontmatter(text);
  if (!block || block === 'unclosed') return new Map();
  const fields = text.slice(block.from, block.to).matchAll(/^["']?([^\s"':#-][^"':\n]*)(?:["'][^\S\n]*)?:((?:[^\n]*)(?:\n(?:[ \t]+\S|- )[^\n]*)*)/gm);
  return new Map(Array.from(fields, ([, name, value]): [string, string] => [name!, value!.trim()]).filter(([, value]) => value !== ''));
}

function unfilledIn(text: string): string[] {
  const block = findFrontmatter(text);
  if (!block || block === 'unclosed') return [];
  return placeholdersIn(text.slice(block.from, block.to));
}
