// Fields of a note that is only now being made: there is nothing of the user's yet that a change could harm.
import { printDay, type Day } from './day';
import { findFrontmatter } from './frontmatter';

/** What a field can be set to. */
export type NewValue = string | boolean | readonly string[] | { readonly day: Day };

/** Sets a field in a note's text: another editor of frontmatter can take the place of `setNewField`. */
export type SetField = (text: string, name: string, value: NewValue) => string;

/** Plain in every schema of YAML; anything else stands in quotes. */
const PLAIN = /^[\p{L}][\p{L}\p{M}\p{N} ./'’-]*$/u;
const AMOUNT = /^[1-9]\d* [a-z]+$/i;
const OTHER_THAN_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nil|none|nan|inf)$/i;

/** A value as YAML on one line: `friends`, `"[[Talia]]"`, `[inner, clients]`, `2026-11-23` */
export function printYaml(value: NewValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return printText(value);
  return 'day' in value ? printDay(value.day) : `[${value.map(printText).join(', ')}]`;
}

/** Sets a field: behind its name where the note has it with a value of one line, else as the last of the frontmatter. */
export function setNewField(text: string, name: string, value: NewValue): string {
  const block = findFrontmatter(text);
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const field = `${printText(name)}: ${printYaml(value)}`;
  if (!block || block === 'unclosed') return `---${end}${field}${end}---${end}${text}`;
  const yaml = text.slice(block.from, block.to);
  const lines = yaml.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return text.slice(0, block.from) + withField(lines, name, field, end) + text.slice(block.to);
}

function withField(lines: readonly string[], name: string, field: string, end: string): string {
  const at = lines.findIndex((line) => new RegExp(`^["']?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:(?:\\s|$)`).test(line));
  if (at < 0) return `${lines.join('')}${field}${end}`;
  let next = at + 1; // a list or map below the name is its value
  while (next < lines.length && /^(?:[ \t]+\S|- )/.test(lines[next]!)) next += 1;
  return [...lines.slice(0, at), `${field}${end}`, ...lines.slice(next)].join('');
}

function printText(text: string): string {
  const plain = (PLAIN.test(text) || AMOUNT.test(text)) && !/ $| {2}/.test(text) && !OTHER_THAN_TEXT.test(text);
  // A text of JSON is one of YAML, but for a few letters JSON lets stand.
  return plain ? text : JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
