// Gestures of the core, done in the open vault.
import { getFrontMatterInfo, parseYaml, type App } from 'obsidian';
import type { NoteChange, Pen } from '../core/edit/gesture';
import type { Reading } from '../core/edit/reading';
import type { Fields } from '../core/frontmatter';
import type { NoteSource } from '../core/note';
import { baseName } from '../core/person';
import type { Journal, Writing } from './journal';

/** A text as a note, its frontmatter read as the app reads it. */
export function sourceOfText(path: string, text: string): NoteSource {
  const { exists, frontmatter } = getFrontMatterInfo(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'));
  if (!exists) return { path, text, fields: null };
  try {
    const fields: unknown = parseYaml(frontmatter);
    return { path, text, fields: typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields as Fields : null };
  } catch (error) {
    return { path, text, fields: null, problem: problemOf(error) };
  }
}

/** What the parser says is wrong, and on which line of the note: `Tabs are not allowed as indentation at line 4, column 1:` */
function problemOf(error: unknown): NonNullable<NoteSource['problem']> {
  const said = error instanceof Error ? error.message.split('\n', 1)[0]! : '';
  const at = / at line (\d+), column \d+:?$/.exec(said);
  return at ? { message: said.slice(0, at.index), line: Number(at[1]) + 1 } : { message: said, line: 1 };
}

/** The pen of the open vault. */
export function penOf(app: App, journal: Journal, reading: () => Reading): Pen {
  const writingOf = (change: NoteChange): Writing => {
    const { path } = change;
    if ('text' in change) return { path, text: change.text };
    const file = app.vault.getFileByPath(path);
    // A note that went away between the list and the gesture.
    if (!file) return { path, refusal: { rule: 'not-written', path, line: 1, given: path } };
    return { file, change: (text) => change.change({ path: file.path, text }, reading()) };
  };
  return {
    write: (name, changes) => journal.write(name, changes.map(writingOf)),
    undo: () => journal.undo(),
    redo: () => journal.redo(),
    link: (to, from) => {
      const file = app.vault.getFileByPath(to);
      return file ? app.fileManager.generateMarkdownLink(file, from) : `[[${baseName(to)}]]`;
    },
    reading,
  };
}
