import { ButtonComponent, DropdownComponent, Modal, TextComponent, type App } from 'obsidian';
import { ENDINGS, FORMATS, type Format } from '../core/export/export';
import type { Words } from '../core/words/words';

/** What is thought of a place for the file, and what may be done there. */
export interface ExportPlace {
  /** A sentence about it; empty when the file is new. */
  readonly hint: string;
  readonly can: 'write' | 'overwrite' | 'nothing';
}

/** What the box asks of whoever opens it. */
export interface ExportEvents {
  readonly judge: (format: Format, path: string) => Promise<ExportPlace>;
  /** Writes; true when it is done. */
  readonly write: (format: Format, path: string) => Promise<boolean>;
}

/** A box to write everyone to a file: the format, the file, and a question where one would be lost. */
export class ExportModal extends Modal {
  private format: Format = 'vcard';
  private path: string;
  private hintEl!: HTMLElement;
  private button!: ButtonComponent;
  private judged = 0;

  constructor(app: App, private readonly words: Words, private readonly on: ExportEvents) {
    super(app);
    this.path = this.pathFor('vcard');
    this.setTitle(words.interop.exportTitle);
    this.modalEl.addClass('kith-new-person', 'kith-export');
  }

  override onOpen(): void {
    const { interop } = this.words;
    const dropdown = new DropdownComponent(this.row(interop.format));
    for (const format of FORMATS) dropdown.addOption(format, interop.formats[format]);
    dropdown.selectEl.setAttribute('aria-label', interop.format);
    const text = new TextComponent(this.row(interop.file)).setValue(this.path).onChange((path) => {
      this.path = path;
      void this.judge();
    });
    text.inputEl.setAttribute('aria-label', interop.file);
    dropdown.onChange((format) => {
      const before = this.pathFor(this.format);
      this.format = format as Format;
      // A name of one's own keeps all but its ending.
      this.path = this.path === before ? this.pathFor(this.format) : this.path.replace(/\.\w+$/, `.${ENDINGS[this.format]}`);
      text.setValue(this.path);
      void this.judge();
    });
    this.hintEl = this.contentEl.createDiv({ cls: 'kith-field-hint', attr: { role: 'status' } });
    this.button = new ButtonComponent(this.contentEl.createDiv('modal-button-container')).setCta().onClick(() => void this.write());
    dropdown.selectEl.focus();
    void this.judge();
  }

  private row(label: string): HTMLElement {
    const rowEl = this.contentEl.createDiv('kith-field');
    rowEl.createDiv({ cls: 'kith-field-name', text: label });
    return rowEl.createDiv('kith-field-control');
  }

  private pathFor(format: Format): string {
    return `${this.words.interop.fileName}.${ENDINGS[format]}`;
  }

  private async judge(): Promise<void> {
    const turn = ++this.judged;
    const { hint, can } = await this.on.judge(this.format, this.path.trim());
    if (turn !== this.judged) return; // something else was typed meanwhile
    const { interop } = this.words;
    this.hintEl.setText(hint);
    this.hintEl.toggleClass('is-problem', can !== 'write');
    this.button.setButtonText(can === 'overwrite' ? interop.overwrite : interop.write).setDisabled(can === 'nothing');
    this.button.buttonEl.toggleClass('mod-warning', can === 'overwrite');
    this.button.buttonEl.toggleClass('mod-cta', can !== 'overwrite');
  }

  private async write(): Promise<void> {
    this.button.setDisabled(true);
    if (await this.on.write(this.format, this.path.trim())) this.close();
    else await this.judge();
  }
}
