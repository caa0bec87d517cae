import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from './app';
import { Chooser } from './chooser';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';

/** Writes the row of key hints under a list. */
export function drawInstructions(el: HTMLElement, instructions: Instruction[]): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const row = el.createDiv('prompt-instruction');
    row.createSpan({ cls: 'prompt-instruction-command', text: command });
    row.createSpan({ text: purpose });
  }
}

/** A dialog with an input and the suggestions for it. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  chooser: Chooser<T>;
  private instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const box = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = box.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = createDiv('prompt-instructions');
    this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => { this.updateSuggestions(); });
  }

  override open(): void {
    super.open();
    if (!this.isOpen) return;
    this.inputEl.focus();
    this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    drawInstructions(this.instructionsEl, instructions);
    this.modalEl.appendChild(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    if (this.emptyStateText) this.chooser.addMessage(this.emptyStateText);
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(evt);
  }

  /** Asks again for what is typed; an older answer that comes late is dropped. */
  updateSuggestions(): void {
    const turn = ++this.asked;
    const answer = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(answer)) this.showSuggestions(answer);
    else void answer.then((values) => { if (turn === this.asked) this.showSuggestions(values); });
  }

  private showSuggestions(values: T[]): void {
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (shown.length > 0) this.chooser.setSuggestions(shown);
    else this.onNoSuggestion();
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;
}

/** A suggest dialog over a fixed list of items, searched by their text. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const items = this.getItems();
    const trimmed = query.trim();
    if (trimmed === '') return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(trimmed);
    const found = items.flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(found.item), found.match);
  }

  onChooseSuggestion(found: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, evt);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
