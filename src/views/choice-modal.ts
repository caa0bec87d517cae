import { SuggestModal, type App } from 'obsidian';
import type { Words } from '../core/words/words';

/** One thing to choose. */
export interface Choice<T> {
  readonly title: string;
  /** Said beside it, in small letters. */
  readonly note?: string;
  readonly value: T;
}

/** A question answered from a list, or by typing. */
export interface Question<T> {
  readonly ask: string;
  /** What can be chosen, given what is typed. */
  readonly choices: (typed: string) => readonly Choice<T>[];
  /** What is said when nothing can be. */
  readonly nothing: (typed: string) => string;
  readonly chosen: (value: T) => void;
}

/** Asks a question: type, arrows, Enter. */
export class ChoiceModal<T> extends SuggestModal<Choice<T>> {
  constructor(app: App, private readonly question: Question<T>, { gestures, labels }: Words) {
    super(app);
    this.modalEl.addClass('kith-prompt');
    this.setPlaceholder(question.ask);
    this.inputEl.setAttribute('aria-label', question.ask);
    this.setInstructions([
      { command: '↑↓', purpose: labels.toNavigate }, { command: '↵', purpose: gestures.toPick }, { command: 'esc', purpose: labels.toDismiss },
    ]);
  }

  override getSuggestions(typed: string): Choice<T>[] {
    this.emptyStateText = this.question.nothing(typed.trim());
    return [...this.question.choices(typed.trim())];
  }

  override renderSuggestion({ title, note }: Choice<T>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    contentEl.createDiv({ cls: 'suggestion-title', text: title });
    if (note !== undefined) contentEl.createDiv({ cls: 'suggestion-note', text: note });
  }

  override onChooseSuggestion({ value }: Choice<T>): void {
    this.question.chosen(value);
  }
}
