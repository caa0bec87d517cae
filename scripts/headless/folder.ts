// A folder of notes on disk. Nothing outside of it is ever opened, and nothing in it is changed.
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { originalOfConflict } from '../../src/core/conflict';
import { mayConcern } from '../../src/core/elsewhere';
import { faultOf, type Finding } from '../../src/core/finding';
import { findFrontmatter, type Fields } from '../../src/core/frontmatter';
import type { Lexicon } from '../../src/core/lexicon';
import type { NoteSource } from '../../src/core/note';
import { isPerson } from '../../src/core/person';
import { wordsOf } from '../../src/core/words/words';
import { readFields } from './frontmatter';
import { readNoteFile, textOf } from './note-file';

const MINUS = 45;
/** The first of the three bytes of a byte-order mark. */
const BYTE_ORDER_MARK = 0xef;

/** The notes of a folder, by path from its root, and what kept others from being read. */
export interface Listing {
  readonly root: string;
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** Lists the notes below a folder in the order of their paths. Throws when the folder itself cannot be read. */
export function listNotes(folder: string): Listing {
  const root = realpathSync(folder);
  const paths: string[] = [];
  const findings: Finding[] = [];
  const walk = (inside: string): void => {
    for (const entry of readdirSync(join(root, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isSymbolicLink()) findings.push(...judgeLink(root, path));
      else if (entry.isDirectory()) attempt(path, findings, () => walk(path));
      else if (entry.isFile() && /\.md$/i.test(entry.name)) paths.push(path);
    }
  };
  walk('');
  return { root, paths: paths.sort(), findings };
}

/** Reads one note; a finding instead when it cannot be. */
export function readSource(root: string, path: string): NoteSource | Finding {
  return attemptNote(root, path, (bytes) => sourceOf(path, textOf(bytes), !bytes.includes(0)));
}

/** The text of one note; null when it cannot be read. */
export function readText(root: string, path: string): string | null {
  const text = attemptNote(root, path, textOf);
  return typeof text === 'string' ? text : null;
}

/** Reads one note that may concern somebody; of one that cannot no more is made a text than its fields. `read` are its bytes where they are there already. */
export function readConcerned(root: string, path: string, lexicon: Lexicon, read: Buffer | null): NoteSource | Pick<NoteSource, 'fields'> | Finding {
  return attemptNote(root, path, (bytes) => {
    const withoutNul = !bytes.includes(0);
    const head = withoutNul && originalOfConflict(path) === null ? readHead(bytes) : null;
    if (head) {
      const fields = head.fields ?? {};
      if (!isPerson(path, fields, lexicon) && !mayConcern(path, fields, (mark) => bytes.includes(mark), lexicon)) return { fields };
    }
    return head ? { path, text: textOf(bytes), fields: head.fields, withoutNul } : sourceOf(path, textOf(bytes), withoutNul);
  }, read);
}

/** A note from its text, its frontmatter read. */
export function sourceOf(path: string, text: string, withoutNul = false): NoteSource {
  const block = findFrontmatter(text);
  if (!block || block === 'unclosed' || block.engine !== '') return { path, text, fields: null, withoutNul };
  const { fields, problem } = readFields(text, block);
  return { path, text, fields, withoutNul, problem };
}

/** The fields at the head of a note without a text made of the rest; null where that takes a closer look. */
function readHead(bytes: Buffer): { readonly fields: Fields | null } | null {
  const first = bytes[0];
  if (first !== MINUS) return first === BYTE_ORDER_MARK ? null : { fields: null };
  const fence = bytes.indexOf('\n---');
  const end = fence < 0 ? -1 : bytes.indexOf('\n', fence + 4);
  if (end < 0) return null;
  const head = textOf(bytes.subarray(0, end));
  const block = findFrontmatter(head);
  if (!block || block === 'unclosed' || block.engine !== '') return null;
  const { fields, problem } = readFields(head, block);
  return problem ? null : { fields };
}

function attemptNote<T>(root: string, path: string, read: (bytes: Buffer) => T, bytes: Buffer | null = null): T | Finding {
  try {
    const file = bytes ? { bytes } : readNoteFile(`${root}${sep}${path}`);
    if ('size' in file) return { path, line: 1, rule: 'large-note', given: String(Math.round(file.size / 1024 / 1024)) };
    return read(file.bytes);
  } catch (error) {
    return { path, line: 1, rule: error instanceof Error && 'syscall' in error ? 'unreadable-note' : 'reader-failed', given: codeOf(error) };
  }
}

/** What the system says of an error, in words: `permission denied`. Refusals are in English, like the help. */
export function reason(error: unknown): string {
  return wordsOf('en').findings.reasons[codeOf(error)] ?? faultOf(error);
}

/** The system's code of an error (`EACCES`), which the words of findings know; else what the error says. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && String(error.code) in wordsOf('en').findings.reasons ? String(error.code) : error.message;
}

function attempt(path: string, findings: Finding[], walk: () => void): void {
  try {
    walk();
  } catch (error) {
    findings.push({ path, line: 1, rule: 'unreadable-note', given: codeOf(error) });
  }
}

/** A link inside the vault leads to a note that is read at its own place; one that leads out, or to what is hidden, is not followed. */
function judgeLink(root: string, path: string): Finding[] {
  try {
    const target = realpathSync(join(root, path));
    const inside = relative(root, target);
    const hidden = inside.split(sep).find((part) => part.startsWith('.'));
    if (hidden === undefined && !isAbsolute(inside)) return [];
    const given = hidden === undefined || hidden === '..' ? '' : hidden;
    return lstatSync(target).isDirectory() || /\.md$/i.test(path) ? [{ path, line: 1, rule: 'outside-link', given }] : [];
  } catch {
    return /\.md$/i.test(path) ? [{ path, line: 1, rule: 'outside-link', given: 'nothing' }] : [];
  }
}
