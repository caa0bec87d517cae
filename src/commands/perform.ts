import { Notice } from 'obsidian';
import type { NoteChange } from '../core/edit/gesture';
import type { Refusal } from '../core/edit/refusal';
import type { Context } from '../views/context';
import { noticeOf, READING_TIME, tellRefusal } from '../views/tell-refusal';

/** Does a gesture and says what was written, with a way to take it back; or why nothing was. True when done. */
export async function perform(context: Context, name: string, changes: readonly NoteChange[]): Promise<boolean> {
  const refused = await context.pen.write(name, changes);
  if (refused) tellRefusal(context, refused);
  else if (changes.length > 0) tellDone(context, name);
  return refused === null;
}

/** The notice of the last gesture. The button of an older one would take back this one, and they would lie over the view. */
let told: Notice | null = null;

/** Says what was written, with a way to take it back. */
export function tellDone(context: Context, name: string): void {
  const content = noticeOf([name]);
  const buttonEl = content.createEl('button', { cls: 'kith-undo', text: context.words().gestures.undoShort });
  buttonEl.addEventListener('click', () => void undoWrite(context));
  told?.hide();
  told = new Notice(content, READING_TIME);
}

/** Takes back the last gesture, and says so. */
export async function undoWrite(context: Context): Promise<void> {
  const { undone, nothingToUndo } = context.words().gestures;
  tellTurn(context, await context.pen.undo(), undone, nothingToUndo);
}

/** Does again what was last taken back, and says so. */
export async function redoWrite(context: Context): Promise<void> {
  const { redone, nothingToRedo } = context.words().gestures;
  tellTurn(context, await context.pen.redo(), redone, nothingToRedo);
}

function tellTurn(context: Context, turned: string | Refusal | null, say: (name: string) => string, nothing: string): void {
  told?.hide();
  if (turned !== null && typeof turned !== 'string') tellRefusal(context, turned);
  else new Notice(turned === null ? nothing : say(turned));
}
