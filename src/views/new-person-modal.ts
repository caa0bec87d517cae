import { ButtonComponent, DropdownComponent, Modal, TextComponent, type App } from 'obsidian';
import type { Words } from '../core/words/words';
import { liftAboveKeyboard } from './keyboard';

/** What is typed into the box. */
export interface NewPersonForm {
  readonly name: string;
  readonly circle: string;
  readonly cadence: string;
  readonly reach: string;
  readonly how: string;
}

/** What is thought of it: hints below the boxes, people it may be already, and whether a note can be made. */
export interface NewPersonReading {
  readonly hints: Readonly<Partial<Record<keyof NewPersonForm, { readonly text: string; readonly bad: boolean }>>>;
  readonly alike: readonly { readonly title: string; readonly note: string; readonly open: () => void }[];
  readonly ready: boolean;
}

/** What the box asks of whoever opens it. */
export interface NewPersonEvents {
  readonly circles: readonly string[];
  readonly read: (form: NewPersonForm) => NewPersonReading;
  /** Makes the note: what follows when the box is gone; null when it is not made. */
  readonly make: (form: NewPersonForm) => Promise<(() => void) | null>;
}

/** A box for somebody new. */
export class NewPersonModal extends Modal {
  private form: NewPersonForm;
  private readonly hintEls = new Map<keyof NewPersonForm, HTMLElement>();
  private alikeEl!: HTMLElement;
  private button!: ButtonComponent;

  constructor(app: App, name: string, private readonly words: Words, private readonly on: NewPersonEvents) {
    super(app);
    this.form = { name, circle: '', cadence: '', reach: '', how: '' };
    this.setTitle(words.gestures.newPerson);
    this.modalEl.addClass('kith-new-person');
  }

  override onOpen(): void {
    const { gestures } = this.words;
    this.field('name', gestures.name, '');
    this.alikeEl = this.contentEl.createDiv('kith-alike');
    const circleEl = this.row('circle', gestures.circle);
    const dropdown = new DropdownComponent(circleEl).addOption('', gestures.noCircle).onChange((circle) => this.change({ circle }));
    for (const circle of this.on.circles) dropdown.addOption(circle, circle);
    dropdown.selectEl.setAttribute('aria-label', gestures.circle);
    this.field('cadence', gestures.cadence, gestures.cadenceAsk);
    this.field('reach', gestures.reach, '');
    this.field('how', gestures.how, gestures.howExample);
    this.button = new ButtonComponent(this.contentEl.createDiv('modal-button-container')).setCta().setButtonText(gestures.make).onClick(() => void this.make());
    this.contentEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      void this.make();
    });
    this.setCloseCallback(liftAboveKeyboard(this.modalEl));
    this.contentEl.find('input').focus();
    this.show();
  }

  private row(key: keyof NewPersonForm, label: string): HTMLElement {
    const rowEl = this.contentEl.createDiv('kith-field');
    rowEl.createDiv({ cls: 'kith-field-name', text: label });
    const controlEl = rowEl.createDiv('kith-field-control');
    this.hintEls.set(key, rowEl.createDiv({ cls: 'kith-field-hint', attr: { role: 'status' } }));
    return controlEl;
  }

  private field(key: keyof NewPersonForm, label: string, placeholder: string): void {
    const text = new TextComponent(this.row(key, label)).setPlaceholder(placeholder).setValue(this.form[key]).onChange((value) => this.change({ [key]: value }));
    text.inputEl.setAttribute('aria-label', label);
  }

  private change(part: Partial<NewPersonForm>): void {
    this.form = { ...this.form, ...part };
    this.show();
  }

  private async make(): Promise<void> {
    const go = this.on.read(this.form).ready ? await this.on.make(this.form) : null;
    if (!go) return;
    this.close();
    go();
  }

  private show(): void {
    const { hints, alike, ready } = this.on.read(this.form);
    for (const [key, el] of this.hintEls) {
      el.setText(hints[key]?.text ?? '');
      el.toggleClass('is-problem', hints[key]?.bad ?? false);
    }
    this.button.setDisabled(!ready);
    this.alikeEl.empty();
    if (alike.length === 0) return;
    this.alikeEl.createDiv({ cls: 'kith-field-name', text: this.words.gestures.already });
    for (const { title, note, open } of alike) {
      const el = this.alikeEl.createEl('button', { cls: 'kith-alike-person' });
      el.createSpan({ text: title });
      el.createSpan({ cls: 'kith-alike-note', text: note });
      el.addEventListener('click', () => {
        this.close();
        open();
      });
    }
  }
}
