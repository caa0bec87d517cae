import type { Scope } from './keymap';

type ChooseEvent = MouseEvent | KeyboardEvent;

/** Who owns a list of suggestions: draws one, and is told which one is chosen. */
export interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: ChooseEvent): void;
}

/** The list of suggestions under an input: one is selected, arrows move it, Enter or a click chooses it. */
export class Chooser<T> {
  values: T[] = [];
  selectedItem = 0;
  suggestions: HTMLElement[] = [];

  constructor(private readonly owner: ChooserOwner<T>, readonly containerEl: HTMLElement, scope: Scope) {
    containerEl.setAttr('role', 'listbox');
    containerEl.addEventListener('mousemove', (evt) => { this.follow(evt, (at) => { this.setSelectedItem(at, evt); }); });
    containerEl.addEventListener('click', (evt) => { this.follow(evt, (at) => { this.choose(at, evt); }); });
    // A press must not take the focus away from the input.
    containerEl.addEventListener('mousedown', (evt) => { evt.preventDefault(); });
    const bind = (key: string, act: (evt: KeyboardEvent) => void): void => {
      scope.register([], key, (evt) => {
        if (evt.isComposing) return undefined;
        act(evt);
        return false;
      });
    };
    bind('ArrowUp', (evt) => { this.move(-1, evt); });
    bind('ArrowDown', (evt) => { this.move(1, evt); });
    bind('PageUp', (evt) => { this.page(-1, evt); });
    bind('PageDown', (evt) => { this.page(1, evt); });
    bind('Enter', (evt) => { this.useSelectedItem(evt); });
  }

  setSuggestions(values: T[]): void {
    this.containerEl.empty();
    this.values = values;
    this.suggestions = values.map((value) => {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, el);
      return el;
    });
    this.setSelectedItem(0, null);
  }

  addMessage(text: string): void {
    this.containerEl.createDiv({ cls: 'suggestion-empty', text });
  }

  setSelectedItem(at: number, evt: Event | null): void {
    const count = this.values.length;
    this.suggestions[this.selectedItem]?.removeClass('is-selected');
    this.suggestions[this.selectedItem]?.setAttr('aria-selected', null);
    this.selectedItem = count === 0 ? 0 : (at + count) % count;
    const el = this.suggestions[this.selectedItem];
    el?.addClass('is-selected');
    el?.setAttr('aria-selected', 'true');
    if (evt instanceof KeyboardEvent) el?.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses the selected one; false when there is none. */
  useSelectedItem(evt: ChooseEvent): boolean {
    return this.choose(this.selectedItem, evt);
  }

  private choose(at: number, evt: ChooseEvent): boolean {
    const value = this.values[at];
    if (at >= this.values.length) return false;
    this.owner.selectSuggestion(value as T, evt);
    return true;
  }

  private move(by: number, evt: KeyboardEvent): void {
    this.setSelectedItem(this.selectedItem + by, evt);
  }

  private page(by: number, evt: KeyboardEvent): void {
    const at = Math.max(0, Math.min(this.values.length - 1, this.selectedItem + by * 10));
    this.setSelectedItem(at, evt);
  }

  private follow(evt: MouseEvent, act: (at: number) => void): void {
    const at = this.suggestions.findIndex((el) => evt.target instanceof Node && el.contains(evt.target));
    if (at >= 0) act(at);
  }
}
