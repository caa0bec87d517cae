// One change of one note, in one piece: the place is found in the very text that is written.
import { MarkdownView, type App, type TFile } from 'obsidian';
import type { Refusal } from '../core/edit/refusal';
import { applySplice, type Splice } from '../core/edit/splice';
import { faultOf } from '../core/finding';

/** What is to become of a note, said of the text it has at that moment. */
export type Change = (text: string) => Splice | Refusal;

/** The text of a note before a change and after it. */
export interface Rewritten {
  readonly before: string;
  readonly after: string;
}

/** Thrown inside the app's own edit to leave the note as it is; caught again right here. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.rule);
  }
}

/** Changes a note: in the editor it is open in, so that the cursor stays and the app's own undo knows of it, else on disk. */
export async function rewrite(app: App, file: TFile, change: Change): Promise<Rewritten | Refusal> {
  const saved = await app.vault.read(file).catch(() => '');
  // From here to the edit nothing is waited for: the note could be closed in between.
  const view = viewOf(app, file);
  if (!view || !keepsBytes(saved, view.editor.getValue())) return rewriteOnDisk(app, file, change);
  const done = rewriteInEditor(view, change);
  if ('rule' in done) return done;
  await new Promise((resume) => { window.setTimeout(resume, 0); });
  if (view.file === file) return done;
  // The editor was being closed already, and may have saved what it held before.
  let saves = false;
  const again = await rewriteOnDisk(app, file, (text) => {
    saves = plain(text) === plain(done.after);
    return saves ? NOTHING : change(text);
  });
  return saves ? done : again;
}

const NOTHING: Splice = { from: 0, to: 0, insert: '' };

async function rewriteOnDisk(app: App, file: TFile, change: Change): Promise<Rewritten | Refusal> {
  let rewritten: Rewritten | null = null;
  try {
    await app.vault.process(file, (before) => {
      const made = change(before);
      if ('rule' in made) throw new Refused(made);
      rewritten = { before, after: applySplice(before, made) };
      return rewritten.after;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    return { rule: 'not-written', path: file.path, line: 1, given: faultOf(error) };
  }
  return rewritten!;
}

function rewriteInEditor({ editor }: MarkdownView, change: Change): Rewritten | Refusal {
  const before = editor.getValue();
  const splice = change(before);
  if ('rule' in splice) return splice;
  editor.transaction({ changes: [{ from: editor.offsetToPos(splice.from), to: editor.offsetToPos(splice.to), text: splice.insert }] });
  return { before, after: editor.getValue() };
}

function viewOf(app: App, file: TFile): MarkdownView | null {
  const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
  return views.find((view): view is MarkdownView => view instanceof MarkdownView && view.file === file && view.getMode() === 'source') ?? null;
}

/**
 * Whether an edit in the editor leaves all else as it is. The editor knows one kind of line end only and would save
 * a note of another kind changed throughout: as long as nothing is typed that is not saved, such a note is changed on
 * disk. An editor that is empty over a note that is not is just being opened or closed, and would lose the note.
 */
function keepsBytes(saved: string, typed: string): boolean {
  return saved === typed || (typed !== '' && plain(saved) !== plain(typed));
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
