import { Modal, type App } from 'obsidian';

/** Asks for a line of text. Nothing is done when it is left empty. */
export class AskModal extends Modal {
  constructor(app: App, private readonly question: string, private readonly given: string, private readonly answer: (text: string) => void) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.question);
    const inputEl = this.contentEl.createEl('input', { type: 'text', value: this.given, cls: 'kith-ask', attr: { 'aria-label': this.question } });
    inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const text = inputEl.value.trim();
      this.close();
      if (text !== '' && text !== this.given.trim()) this.answer(text);
    });
    inputEl.focus();
  }
}
