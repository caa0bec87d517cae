// A note's text and fields → what it says of people, and what in it could not be counted.
// Never throws.
import { isDone, isUndone } from './checkbox';
import { originalOfConflict } from './conflict';
import type { Day } from './day';
import { readElsewhere, type Doubt } from './elsewhere';
import { byPlace, faultOf, type Finding, type FindingRule } from './finding';
import { bodyStart, findFrontmatter, lineOfField, type Fields, type FrontmatterReading } from './frontmatter';
import { Draft, NO_HISTORY, type History } from './history';
import { LineReader } from './interaction';
import type { Lexicon } from './lexicon';
import { NO_LINKS, packLinks, type RowLinks } from './link';
import { scanMarkdown } from './markdown';
import { isPerson, lies, readPerson, type Person } from './person';
import { placeholdersIn } from './placeholder';
import { NO_PROMISES, packPromises, readTask, type Promises, type Task } from './promise';
import { FIELDS } from './settings';
import { kept } from './spelling';

/** A note as whoever stores it hands it over. */
export interface NoteSource {
  /** Path from the vault's root, with slashes: `People/Ana.md`. */
  readonly path: string;
  readonly text: string;
  /** The frontmatter's values; null when there is none, or none that can be read. */
  readonly fields: Fields | null;
  /** Whether the store has seen already that no NUL character stands in the text. */
  readonly withoutNul?: boolean;
  /** What the YAML reader said of frontmatter it could not read, and the note's line it said it of. */
  readonly problem?: { readonly line: number; readonly message: string };
}

/** What one note says of people. */
export interface NoteFacts {
  readonly path: string;
  readonly person: Person | null;
  /** Interactions with the note's person; in a note that is nobody's, with those linked in `companions` only. */
  readonly history: History;
  /** Who else took part in a row of the history. */
  readonly companions: RowLinks;
  /** Open tasks: all of a person's note, of other notes those that link somebody. */
  readonly promises: Promises;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  /** The day a daily or meeting note is of. */
  readonly day: Day | null;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_DOUBTS: readonly Doubt[] = [];

/** Reads one note. Should Kith itself fail at it, that is all the note says: one of them must not hide the others. */
export function readNote(source: NoteSource, lexicon: Lexicon): NoteFacts {
  try {
    return readSoundly(source, lexicon);
  } catch (error) {
    return failedAt(source.path, error);
  }
}

/** What a note says that Kith failed at. */
export function failedAt(path: string, error: unknown): NoteFacts {
  return { ...saysNothing(path), findings: [{ path, line: 1, rule: 'reader-failed', given: faultOf(error) }] };
}

function saysNothing(path: string): NoteFacts {
  return { path, person: null, history: NO_HISTORY, companions: NO_LINKS, promises: NO_PROMISES, findings: NO_FINDINGS, doubts: NO_DOUBTS, day: null };
}

function readSoundly(source: NoteSource, lexicon: Lexicon): NoteFacts {
  const { path, text } = source;
  const findings: Finding[] = [];
  const original = originalOfConflict(path);
  if (original !== null) return { ...saysNothing(path), findings: [{ path, line: 1, rule: 'sync-conflict', given: original }] };
  const block = findFrontmatter(text);
  if (isTemplate(path, text, block, lexicon)) return saysNothing(path);
  const find = (line: number, rule: FindingRule, given: string): void => {
    findings.push({ path, line, rule, given: kept(given) });
  };
  readProblems(source, block, find);
  const fields = source.fields ?? {};
  const yaml = block && block !== 'unclosed' ? block : null;
  if (!isPerson(path, fields, lexicon)) return { ...saysNothing(path), findings, ...readElsewhere(path, text, fields, yaml, lexicon) };

  const person = readPerson(path, fields, lexicon, (rule, given, field) => {
    const standard = FIELDS.find((name) => lexicon.settings.fields[name] === field) ?? field;
    const line = yaml ? lineOfField(text, yaml, field) : 1;
    findings.push({ path, line, rule, given, field, ...(standard === field ? {} : { standard }) });
  });
  const { from, firstLine } = bodyStart(text, yaml);
  const { history, companions, promises } = readBody(text, from, firstLine, lexicon, find);
  return { path, person, history, companions, promises, findings: findings.sort(byPlace), doubts: NO_DOUBTS, day: null };
}

type Find = (line: number, rule: FindingRule, given: string) => void;

/** One for all notes: each is read to its end before the next is begun. */
const draft = new Draft();

function readBody(text: string, from: number, line: number, lexicon: Lexicon, find: Find): Pick<NoteFacts, 'history' | 'companions' | 'promises'> {
  const reader = new LineReader(text, lexicon);
  const rows: number[] = [];
  const targets: string[] = [];
  draft.clear();
  const tasks: Task[] = [];
  const taskLines: number[] = [];
  const { open, longLines } = scanMarkdown(text, from, line, (start, end, at, box) => {
    if (box === ' ') {
      tasks.push(readTask(text.slice(start, end), lexicon));
      taskLines.push(at);
    }
    if (isUndone(box)) return;
    const reading = reader.read(start, end);
    if (!reading) return;
    if (!isDone(box)) find(at, 'unknown-checkbox', `[${box}]`);
    else if ('rule' in reading) find(at, reading.rule, reading.given);
    else {
      for (const target of reading.people) {
        rows.push(draft.length);
        targets.push(target);
      }
      draft.add(reading, at);
    }
  });
  for (const at of longLines) find(at, 'long-line', '');
  if (open) find(open.line, 'unclosed-block', open.opener);
  const promises = tasks.length > 0 ? packPromises(tasks, taskLines) : NO_PROMISES;
  return { history: draft.length > 0 ? draft.pack() : NO_HISTORY, companions: packLinks(rows, targets), promises };
}

/** What is wrong with the note as a whole. */
function readProblems({ text, fields, problem, withoutNul }: NoteSource, block: FrontmatterReading, find: Find): void {
  const nul = withoutNul ? -1 : text.indexOf('\0');
  if (nul >= 0) find(text.slice(0, nul).split('\n').length, 'nul-bytes', '');
  if (block === 'unclosed') find(1, 'unclosed-frontmatter', '');
  else if (block && block.engine !== '') find(1, 'code-frontmatter', `---${block.engine}`);
  else if (problem) find(problem.line, 'broken-frontmatter', problem.message);
  else if (block && fields === null && /^[^\S\n\r\u2028\u2029]*[^\s#]/m.test(text.slice(block.from, block.to))) find(1, 'broken-frontmatter', '');
}

/** A template: in the templates folder, or with a placeholder in its frontmatter that nobody has filled in. */
function isTemplate(path: string, text: string, block: FrontmatterReading, lexicon: Lexicon): boolean {
  if (lies(path, lexicon.templatesFolders)) return true;
  if (!block || block === 'unclosed') return false;
  return placeholdersIn(text.slice(block.from, block.to)).length > 0;
}
