import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { App } from './app';
import type { Editor } from './editor';
import type { TFile } from './files';
import { PopoverSuggest } from './popover-suggest';
import { drawInstructions } from './suggest';

/** What an editor suggestion is about. */
export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  editor: Editor;
  file: TFile;
}

/** Where a position of the editor is on the screen, measured on a copy of the text. */
function boxAt(editor: Editor, pos: EditorPosition): { left: number; top: number; bottom: number } {
  const { inputEl } = editor;
  const own = inputEl.getBoundingClientRect();
  const style = getComputedStyle(inputEl);
  const copy = document.body.createDiv();
  copy.setCssStyles({
    position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', boxSizing: 'border-box',
    font: style.font, lineHeight: style.lineHeight, padding: style.padding, width: `${own.width}px`, top: '0', left: '0',
  });
  copy.appendText(editor.getRange({ line: 0, ch: 0 }, pos));
  const mark = copy.createSpan({ text: '​' }).getBoundingClientRect();
  copy.remove();
  const top = own.top + mark.top - inputEl.scrollTop;
  return { left: own.left + mark.left, top, bottom: top + (mark.height || 20) };
}

/** Suggestions while one types in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  private asked = 0;

  constructor(app: App) {
    super(app);
  }

  setInstructions(instructions: Instruction[]): void {
    const known = this.suggestEl.querySelector<HTMLElement>('.prompt-instructions');
    drawInstructions(known ?? this.suggestEl.createDiv('prompt-instructions'), instructions);
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Looks at the cursor and opens when this one wants to; true when it does. */
  trigger(editor: Editor, file: TFile | null): boolean {
    const cursor = editor.getCursor();
    const found = this.onTrigger(cursor, editor, file);
    if (!found || !file) {
      this.close();
      return false;
    }
    const context = { ...found, editor, file };
    this.context = context;
    const turn = ++this.asked;
    const show = (values: T[]): void => {
      if (turn !== this.asked) return;
      this.show(values, this.limit, () => boxAt(editor, found.start));
      // No suggestion closes the list, and with it forgets the context.
      if (values.length > 0) this.context = context;
    };
    const answer = this.getSuggestions(context);
    if (Array.isArray(answer)) show(answer);
    else void answer.then(show);
    return true;
  }
}

/** All registered editor suggestions: the first that wants to show does. */
export class EditorSuggestManager {
  suggests: EditorSuggest<unknown>[] = [];

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.suggests = this.suggests.filter((other) => other !== suggest);
  }

  trigger(editor: Editor, file: TFile | null): void {
    let taken = false;
    for (const suggest of this.suggests) {
      if (taken) suggest.close();
      else taken = suggest.trigger(editor, file);
    }
  }
}
