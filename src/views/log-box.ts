import { Modal, type App } from 'obsidian';
import type { Words } from '../core/words/words';
import { liftAboveKeyboard } from './keyboard';

/** A name asked about: its question, and the answers there are. */
export interface Asked {
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly note: string; readonly give: () => void }[];
}

/** How what is typed will be read. */
export interface LogReading {
  /** `call · 3 Nov · with Talia` */
  readonly preview: string;
  /** Where it goes, when that is not plain. */
  readonly where: string;
  /** What stands in the way of it, and an example of what would be right. */
  readonly problem: { readonly what: string; readonly right: string } | null;
  readonly asked: Asked | null;
}

/** What the box asks of whoever opens it. */
export interface LogEvents {
  readonly read: (typed: string) => LogReading;
  /** Logs what is typed; true when it is written and the box can go. */
  readonly log: (typed: string) => Promise<boolean>;
}

/** One line to log, `typed` in it already, with a preview of how it will be read. Enter logs, Escape leaves. */
export class LogBox extends Modal {
  private inputEl!: HTMLInputElement;
  private readingEl!: HTMLElement;
  private answer = 0;
  private busy = false;

  constructor(app: App, title: string, private readonly words: Words, private readonly on: LogEvents, private readonly typed = '') {
    super(app);
    this.setTitle(title);
    this.modalEl.addClass('kith-log');
  }

  override onOpen(): void {
    const { gestures, labels } = this.words;
    this.inputEl = this.contentEl.createEl('input', {
      cls: 'kith-log-line', type: 'text', placeholder: gestures.line, attr: { 'aria-label': gestures.lineLabel, 'enterkeyhint': 'done', 'autocapitalize': 'off' },
    });
    this.inputEl.value = this.typed;
    this.readingEl = this.contentEl.createDiv({ cls: 'kith-log-reading', attr: { role: 'status' } });
    const hintsEl = this.contentEl.createDiv('prompt-instructions');
    for (const [key, purpose] of [['↵', gestures.toLog], ['esc', labels.toDismiss]] as const) {
      const hintEl = hintsEl.createDiv('prompt-instruction');
      hintEl.createSpan({ cls: 'prompt-instruction-command', text: key });
      hintEl.createSpan({ text: purpose });
    }
    this.inputEl.addEventListener('input', () => this.show());
    this.inputEl.addEventListener('keydown', (event) => this.onKey(event));
    this.setCloseCallback(liftAboveKeyboard(this.modalEl));
    this.inputEl.focus();
    this.show();
  }

  /** Goes on with the line, now that something it depends on is known. */
  resume(): void {
    this.inputEl.focus();
    this.show();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { asked } = this.on.read(this.inputEl.value);
    if (event.key === 'Enter') {
      if (asked) asked.answers[this.answer]?.give();
      else void this.log();
      this.show();
    } else if (asked && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const { length } = asked.answers;
      this.answer = (this.answer + (event.key === 'ArrowDown' ? 1 : length - 1)) % length;
      this.show(false);
    } else return;
    event.preventDefault();
  }

  private async log(): Promise<void> {
    if (this.busy || this.on.read(this.inputEl.value).problem) return;
    this.busy = true;
    if (await this.on.log(this.inputEl.value)) this.close();
    this.busy = false;
  }

  private show(anew = true): void {
    if (anew) this.answer = 0;
    const { preview, where, problem, asked } = this.on.read(this.inputEl.value);
    this.readingEl.empty();
    this.readingEl.toggleClass('is-problem', problem !== null && this.inputEl.value.trim() !== '');
    if (problem) {
      this.readingEl.createDiv({ cls: 'kith-log-preview', text: problem.what });
      this.readingEl.createDiv({ cls: 'kith-log-where', text: this.words.gestures.example(problem.right) });
      return;
    }
    this.readingEl.createDiv({ cls: 'kith-log-preview', text: preview });
    if (where !== '') this.readingEl.createDiv({ cls: 'kith-log-where', text: where });
    if (asked) this.drawAsked(asked);
  }

  private drawAsked({ question, answers }: Asked): void {
    this.readingEl.createDiv({ cls: 'kith-log-question', text: question });
    answers.forEach(({ text, note, give }, index) => {
      const el = this.readingEl.createDiv({ cls: `suggestion-item mod-complex${index === this.answer ? ' is-selected' : ''}` });
      const contentEl = el.createDiv('suggestion-content');
      contentEl.createDiv({ cls: 'suggestion-title', text });
      if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
      el.addEventListener('click', () => {
        this.inputEl.focus();
        give(); // which may ask on in another box
        this.show();
      });
    });
  }
}
