// Fields of a note that is only now being made: there is nothing of the user's yet that a change could harm.
import { printText, printValue, type FieldValue } from './edit/print-yaml';
import { findFrontmatter } from './frontmatter';

/** Sets a field in a note's text: another editor of frontmatter can take the place of `setNewField`. */
export type SetField = (text: string, name: string, value: FieldValue) => string;

/** Sets a field: behind its name where the note has it with a value of one line, else as the last of the frontmatter. */
export function setNewField(text: string, name: string, value: FieldValue): string {
  const block = findFrontmatter(text);
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const field = `${printText(name)}: ${printValue(value)}`;
  if (!block || block === 'unclosed') return `---${end}${field}${end}---${end}${text}`;
  const yaml = text.slice(block.from, block.to);
  const lines = yaml.match(/[^\n]+\n?|\n/g) ?? [];
  return text.slice(0, block.from) + withField(lines, name, field, end) + text.slice(block.to);
}

function withField(lines: readonly string[], name: string, field: string, end: string): string {
  const at = lines.findIndex((line) => new RegExp(`^["']?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:(?:\\s|$)`).test(line));
  if (at < 0) return `${lines.join('')}${field}${end}`;
  let next = at + 1; // a list or map below the name is its value
  while (next < lines.length && /^(?:[ \t]+\S|- )/.test(lines[next]!)) next += 1;
  return [...lines.slice(0, at), `${field}${end}`, ...lines.slice(next)].join('');
}
