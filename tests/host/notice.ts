const DEFAULT_MS = 5000;

function stack(): HTMLElement {
  return document.body.querySelector<HTMLElement>(':scope > .notice-container') ?? document.body.createDiv('notice-container');
}

/** A message at the corner of the window, gone after a while or when clicked. */
export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    this.containerEl = stack().createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message', text: message });
    this.noticeEl = this.messageEl;
    this.containerEl.addEventListener('click', () => { this.hide(); });
    if (duration > 0) this.timer = setTimeout(() => { this.hide(); }, duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer) clearTimeout(this.timer);
    const stackEl = this.containerEl.parentElement;
    this.containerEl.remove();
    if (stackEl?.childElementCount === 0) stackEl.remove();
  }
}
