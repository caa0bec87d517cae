import type { App } from './app';
import { ButtonComponent } from './component-buttons';
import { Modal } from './modal';

/** A button of a confirmation: it closes the dialog after its handler. */
export class ConfirmationButton extends ButtonComponent {
  constructor(containerEl: HTMLElement, private readonly modal: Modal) {
    super(containerEl);
  }

  override onClick(handler: (evt: MouseEvent) => unknown): this {
    return super.onClick((evt) => {
      const result = handler(evt);
      this.modal.close();
      return result;
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => { this.buttonEl.focus(); });
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this.onClick(() => undefined);
  }
}

/** A dialog with a row of buttons. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
    const input = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    input.addEventListener('change', () => { cb(input.checked); });
    return this;
  }

  addButton(cb: (button: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
