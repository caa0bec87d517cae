import { EditorSuggest, type Editor, type EditorPosition, type EditorSuggestContext, type EditorSuggestTriggerInfo, type TFile } from 'obsidian';
import { dayOfNote } from '../core/daily';
import { bodyStart } from '../core/frontmatter';
import { scanMarkdown } from '../core/markdown';
import { printSuggestion, queryAt, suggestionsFor, type Query, type Suggestion } from '../core/suggest';
import type { Context } from '../views/context';
import { namesKnown } from './names-known';

/** Suggestions shown at once. */
const MOST = 8;

/** While a dated line is typed in a person's or a daily note: channels behind its date, people behind `with`. */
export class TypingSuggest extends EditorSuggest<Suggestion> {
  private query: Query | null = null;

  constructor(private readonly kith: Context) {
    super(kith.app);
    this.limit = MOST;
  }

  override onTrigger({ line, ch }: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    const text = editor.getLine(line);
    // Nearly every line of a note begins like none that is logged.
    if (!file || !/^\s*(?:[-*+#]|\d)/.test(text)) return null;
    const roster = this.kith.roster();
    const note = roster.factsOf(file.path)?.person ? 'person' : dayOfNote(file.path, roster.lexicon.daily) !== null ? 'daily' : null;
    if (note === null) return null;
    this.query = queryAt({ line: text, caret: ch, note, inCode: false }, roster.lexicon);
    // Whether it is code is asked last: it takes the whole note to tell.
    if (!this.query || !isRead(editor.getValue(), line)) return null;
    const { from, to, text: query } = this.query;
    return { start: { line, ch: from }, end: { line, ch: to }, query };
  }

  override getSuggestions(): Suggestion[] {
    return this.query ? suggestionsFor(this.query, this.kith.roster().lexicon, namesKnown(this.kith), MOST) : [];
  }

  override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    contentEl.createDiv({ cls: 'suggestion-title', text: suggestion.text });
    const note = suggestion.kind === 'channel' ? suggestion.channel : suggestion.person.name;
    if (note !== suggestion.text) contentEl.createDiv({ cls: 'suggestion-note', text: note });
  }

  override selectSuggestion(suggestion: Suggestion): void {
    const context: EditorSuggestContext | null = this.context;
    if (!context) return;
    const { editor, start, end, file } = context;
    const text = printSuggestion(suggestion, (person) => this.kith.pen.link(person.path, file.path));
    editor.replaceRange(text, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
    this.close();
  }
}

/** Whether the reader comes upon a line: it is no code, comment or frontmatter. */
function isRead(text: string, line: number): boolean {
  const { from, firstLine } = bodyStart(text);
  let read = false;
  scanMarkdown(text, from, firstLine, (_start, _end, at) => {
    if (at === line + 1) read = true;
  });
  return read;
}
