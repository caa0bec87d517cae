import { ButtonComponent, Modal, Notice, type App } from 'obsidian';
import type { Ticked } from '../../core/import/gesture';
import type { Choice, Planned } from '../../core/import/plan';
import type { Settings } from '../../core/settings';
import { printLeft } from '../../core/words/print-import';
import type { Words } from '../../core/words/words';
import { drawPlanned } from './draw-planned';
import { Review } from './review';

/** Who is in a file, what could not be read of it, and how each of them is planned. */
export interface Opened {
  readonly people: number;
  /** Sentences, each about a line of the file. */
  readonly problems: readonly string[];
  readonly plan: (index: number, choice: Choice | undefined) => Planned;
}

/** Where people come from: files of the vault by path, notes of other plugins, and files that are picked. */
export interface ImportSources {
  readonly files: readonly string[];
  readonly pluginNotes: number;
  /** Endings a picked file may have: `.vcf,.csv` */
  readonly accept: string;
  /** Null when it could not be read, which has been told of. */
  readonly open: (source: File | string | null) => Promise<Opened | null>;
  /** Writes; true when it is done. */
  readonly write: (people: readonly Ticked[]) => Promise<boolean>;
}

/** People drawn at once; the rest is one click away. */
const AT_ONCE = 50;

/** A box that shows everything an import would do, and does what is ticked. */
export class ImportModal extends Modal {
  private shown = AT_ONCE;

  constructor(app: App, private readonly settings: Settings, private readonly words: Words, private readonly on: ImportSources) {
    super(app);
    this.setTitle(words.interop.importTitle);
    this.modalEl.addClass('kith-import');
  }

  override onOpen(): void {
    this.drawSources();
  }

  private drawSources(): void {
    const { contentEl, on, words: { interop } } = this;
    contentEl.empty();
    contentEl.createDiv({ cls: 'setting-item-description', text: interop.from });
    const fileEl = contentEl.createEl('input', { type: 'file', cls: 'kith-import-file', attr: { accept: on.accept, 'aria-label': interop.choose, tabindex: '-1' } });
    fileEl.addEventListener('change', () => {
      const file = fileEl.files?.[0];
      if (file) void this.look(file);
    });
    const button = new ButtonComponent(contentEl.createDiv('kith-import-choose')).setCta().setButtonText(interop.choose).onClick(() => fileEl.click());
    button.buttonEl.focus();
    if (on.pluginNotes > 0) this.drawSource(interop.pluginNotes(on.pluginNotes), interop.pluginNotesDesc, null);
    contentEl.createDiv({ cls: 'kith-field-name', text: interop.inVault });
    if (on.files.length === 0) contentEl.createDiv({ cls: 'setting-item-description', text: interop.noFiles });
    for (const path of on.files) this.drawSource(path, '', path);
  }

  private drawSource(title: string, note: string, source: string | null): void {
    const el = this.contentEl.createEl('button', { cls: 'kith-alike-person' });
    el.createSpan({ text: title });
    if (note !== '') el.createSpan({ cls: 'kith-alike-note', text: note });
    el.addEventListener('click', () => void this.look(source));
  }

  private async look(source: File | string | null): Promise<void> {
    const opened = await this.on.open(source);
    if (!opened) return;
    this.shown = AT_ONCE;
    this.drawReview(opened, new Review(opened.people, opened.plan));
  }

  private drawReview(opened: Opened, review: Review): void {
    const { contentEl, words: { interop } } = this;
    contentEl.empty();
    const summaryEl = contentEl.createDiv({ cls: 'kith-import-summary', attr: { role: 'status' } });
    const { problems } = opened;
    if (problems.length > 0) {
      const detailsEl = contentEl.createEl('details', 'kith-import-problems');
      detailsEl.createEl('summary', { text: interop.problems(problems.length) });
      for (const text of problems) detailsEl.createDiv({ text });
    }
    const listEl = contentEl.createDiv('kith-import-people');
    const footEl = contentEl.createDiv('modal-button-container');
    const go = new ButtonComponent(footEl).setCta().onClick(() => void this.write(review, go));
    new ButtonComponent(footEl).setButtonText(interop.back).onClick(() => this.drawSources());
    const sum = (): void => {
      const result = review.result();
      const fresh = result.filter(({ planned }) => planned.makes).length;
      const asked = review.planned.filter((planned, index) => !planned.sure && review.can(index) && !review.includes(index)).length;
      const known = review.planned.filter(({ path, makes }, index) => path === null && !makes && review.choiceOf(index) === undefined).length;
      const lines = opened.people === 0 ? [interop.nobody] : [interop.summary(fresh, result.length - fresh), ...(asked > 0 ? [interop.asked(asked)] : []), ...(known > 0 ? [interop.known(known)] : []), ...printLeft(review.planned, this.words)];
      summaryEl.empty();
      for (const text of lines) summaryEl.createDiv({ text });
      go.setButtonText(interop.go(result.length)).setDisabled(result.length === 0);
    };
    this.drawPeople(listEl, review, sum);
    sum();
  }

  private drawPeople(listEl: HTMLElement, review: Review, sum: () => void): void {
    const { planned } = review;
    // Those that ask for an answer come first.
    const order = planned.map((_, index) => index).sort((a, b) => Number(planned[a]!.sure) - Number(planned[b]!.sure) || a - b);
    const show = (from: number): void => {
      for (const index of order.slice(from, this.shown)) {
        const el = listEl.createDiv('kith-import-person');
        const draw = (): void => {
          // The focus stays on the control that was used.
          const at = Array.from(el.querySelectorAll('input,select')).findIndex((one) => one === el.doc.activeElement);
          drawPlanned(el, index, review, this.settings, this.words, () => {
            draw();
            sum();
          });
          if (at >= 0) (el.querySelectorAll<HTMLElement>('input,select')[at])?.focus();
        };
        draw();
      }
      if (order.length <= this.shown) return;
      const moreEl = listEl.createEl('button', { text: this.words.interop.showMore(Math.min(AT_ONCE, order.length - this.shown)) });
      moreEl.addEventListener('click', () => {
        moreEl.remove();
        this.shown += AT_ONCE;
        show(this.shown - AT_ONCE);
      });
    };
    show(0);
  }

  private async write(review: Review, go: ButtonComponent): Promise<void> {
    go.setDisabled(true);
    const result = review.result();
    if (await this.on.write(result)) {
      this.close();
      const left = printLeft(result.map(({ planned }) => planned), this.words);
      if (left.length > 0) new Notice(left.join('\n'));
    } else go.setDisabled(false);
  }
}
