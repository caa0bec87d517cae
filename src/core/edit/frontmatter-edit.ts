// What the edits of fields have in common: the field in its block, and the safeguard.
import { findFrontmatter, type Fields } from '../frontmatter';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { reread } from './reread';
import { applySplice, lineOf, type Splice } from './splice';
import { isField, yamlFields, type YamlField } from './yaml-fields';

/** The frontmatter of a note made ready for an edit of one field. */
export interface FieldPlace {
  /** Null when the note has no such field yet. */
  readonly field: YamlField | null;
  /** Its value as the reader gives it. */
  readonly value: unknown;
  /** Where a new field goes, and the spaces before the names of fields. */
  readonly end: number;
  readonly indent: string;
  /** The line end of the frontmatter. */
  readonly lineEnd: string;
}

/** Looks for a field in the frontmatter of a note; `null` stands for a note that has none. */
export function findField({ path, text }: Note, name: string, reading: Reading): FieldPlace | Refusal | null {
  const refuse = (rule: Refusal['rule'], offset: number, given = ''): Refusal => ({ rule, path, line: lineOf(text, offset), given });
  const block = findFrontmatter(text);
  if (block === null && !beginsFields(text)) return null;
  if (block === null || block === 'unclosed') return refuse('unclosed-frontmatter', 0);
  if (block.engine !== '') return refuse('code-frontmatter', 0, `---${block.engine}`);
  const lone = /\r(?!\n)/.exec(text.slice(0, block.bodyFrom));
  if (lone) return refuse('lone-return', lone.index);
  const found = yamlFields(text, block.from, block.to);
  if ('rule' in found && found.rule !== 'other-value') return refuse(found.rule, found.at, name);
  const { fields, problem } = reading.source(path, text);
  const yaml = text.slice(block.from, block.to);
  if (problem || (fields === null && /^[^\S\n\r\u2028\u2029]*[^\s#]/m.test(yaml))) return { rule: 'broken-frontmatter', path, line: problem?.line ?? 1, given: problem?.message ?? '' };
  if ('rule' in found) return refuse(found.rule, found.at, name);
  const field = found.find(({ key }) => key === name) ?? null;
  if (field === null && fields !== null && Object.hasOwn(fields, name)) return refuse('shared-value', block.from, name); // merged in by `<<`
  const shared = field && sharedAnchor(text, block.from, block.to, field);
  if (shared) return refuse('shared-value', field.from, shared);
  const [first] = found;
  return {
    field,
    value: field ? fields?.[name] : undefined,
    end: block.to,
    indent: first ? /^[ ]*/.exec(text.slice(first.from))![0] : '',
    lineEnd: text[block.from - 2] === '\r' ? '\r\n' : '\n',
  };
}

/** A change when nothing but one field differs with it, and `right` holds of the field's value; else why not. `was` is the field's name before it. */
export function checkField(note: Note, splice: Splice, name: string, reading: Reading, right: (value: unknown) => boolean, was = name): Splice | Refusal {
  const { path, text } = note;
  const refuse = (rule: Refusal['rule']): Refusal => ({ rule, path, line: lineOf(text, splice.from), given: name });
  return reread(note, splice, reading, () => {
    const [before, after] = [text, applySplice(text, splice)].map((each) => reading.source(path, each).fields ?? {}) as [Fields, Fields];
    if (!right(Object.hasOwn(after, name) ? after[name] : undefined)) return refuse('unread-place');
    return others(before, was) === others(after, name) ? null : refuse('facts-changed');
  }, name);
}

/** Whether two values of a YAML reader are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a comment stands among the lines of a value. */
export function hasComment(text: string): boolean {
  // Quotes open where a value or name begins, not in a word: `it's`
  return /(?:^|[ \t])#/m.test(text.replace(/((?:^|[[{,:-])[ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gm, '$1'));
}

/** Whether a note begins as if with fields that no fence closes. */
function beginsFields(text: string): boolean {
  const first = /^\uFEFF?---[ \t]*\r?\n(.*)/.exec(text)?.[1];
  return first !== undefined && isField(first.trim());
}

function others(fields: Fields, name: string): string {
  return JSON.stringify(Object.entries(fields).filter(([key]) => key !== name));
}

/** The anchor of a field that another field refers to, or the alias the field itself is; null when it stands alone. */
function sharedAnchor(text: string, from: number, to: number, field: YamlField): string | null {
  const own = text.slice(field.from, field.next);
  const rest = text.slice(from, field.from) + text.slice(field.next, to);
  const anchors = [...own.matchAll(/[\s[{,]&([^\s,[\]{}]+)/g)].map(([, name]) => name!);
  return anchors.find((name) => new RegExp(String.raw`(?:^|[\s[{,])\*${name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?=[\s,\]}]|$)`, 'u').test(rest)) ?? null;
}
