import type { App } from './app';
import { Chooser } from './chooser';
import { Scope } from './keymap';

/** A list of suggestions that floats by an input or the editor's cursor. */
export abstract class PopoverSuggest<T> {
  scope: Scope;
  suggestEl: HTMLElement;
  suggestions: Chooser<T>;
  isOpen = false;

  constructor(public app: App, scope?: Scope) {
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestions.setSuggestions([]);
    this.suggestEl.remove();
  }

  /** Puts the list under a box, over it when there is no room. */
  protected place(box: { left: number; top: number; bottom: number }): void {
    const size = this.suggestEl.getBoundingClientRect();
    const under = box.bottom + size.height < window.innerHeight;
    const left = Math.max(4, Math.min(box.left, window.innerWidth - size.width - 4));
    this.suggestEl.setCssStyles({ left: `${left}px`, top: `${under ? box.bottom : Math.max(4, box.top - size.height)}px` });
  }

  /** Shows these values by a box; none closes the list. */
  protected show(values: T[], limit: number, box: () => { left: number; top: number; bottom: number }): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(limit > 0 ? values.slice(0, limit) : values);
    this.place(box());
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** Suggestions for an input of one's own. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private chosen: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private asked = 0;

  constructor(app: App, readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    textInputEl.addEventListener('input', () => { this.onInputChange(); });
    textInputEl.addEventListener('focus', () => { this.onInputChange(); });
    textInputEl.addEventListener('blur', () => { this.close(); });
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.chosen?.(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.chosen = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private onInputChange(): void {
    const turn = ++this.asked;
    const box = (): DOMRect => this.textInputEl.getBoundingClientRect();
    const answer = this.getSuggestions(this.getValue());
    if (Array.isArray(answer)) this.show(answer, this.limit, box);
    else void answer.then((values) => { if (turn === this.asked) this.show(values, this.limit, box); });
  }
}
