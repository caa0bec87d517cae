// One text through both readers of frontmatter: the disk's, and the app's as the stand-in has it.
import { sourceOf as sourceOnDisk } from '../scripts/headless/folder';
import { lexiconOf } from '../src/core/lexicon';
import { readNote, type NoteFacts, type NoteSource } from '../src/core/note';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { sourceOf as sourceInApp } from '../src/vault/note-reader';
import { cellsOf } from './core/reading';
import { readFrontmatter } from './host/frontmatter';

const LEXICON = lexiconOf(DEFAULT_SETTINGS);
/** Kinds that say the frontmatter could not be read. */
const UNREAD: ReadonlySet<string> = new Set(['broken-frontmatter', 'unclosed-frontmatter', 'code-frontmatter']);

/** What each reader makes of a note. */
export interface Both {
  readonly disk: NoteFacts;
  readonly app: NoteFacts;
}

function facts(source: NoteSource): NoteFacts {
  return readNote(source, LEXICON);
}

/** Reads a note both ways. */
export function readBoth(text: string, path = 'People/Ana.md'): Both {
  const fields = readFrontmatter(text);
  return { disk: facts(sourceOnDisk(path, text)), app: facts(sourceInApp(path, text, fields ? { frontmatter: fields } : {})) };
}

/** Where the readers differ, in words; null when they agree: the same facts, or a finding of both that it cannot be read. */
export function difference({ disk, app }: Both): string | null {
  const unread = (of: NoteFacts): boolean => of.findings.some(({ rule }) => UNREAD.has(rule));
  if (unread(disk) && unread(app)) return null;
  const print = (of: NoteFacts): string => JSON.stringify({ ...of, history: cellsOf(of.history) }, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value));
  return print(disk) === print(app) ? null : `disk ${print(disk)}\napp  ${print(app)}`;
}
