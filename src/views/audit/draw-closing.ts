import { ButtonComponent, Notice } from 'obsidian';
import type { Closing } from '../../core/audit/closing';
import { printDay } from '../../core/day';
import { closingLines } from '../../core/words/print-closing';
import type { Context } from '../context';
import { tellRefusal } from '../tell-refusal';

/** Draws the last page of an audit, and offers to keep it as a note. */
export function drawClosing(el: HTMLElement, closing: Closing, context: Context): void {
  const { words, today } = context;
  const { sitting } = words();
  const pageEl = el.createDiv('kith-closing');
  pageEl.createEl('h3', { text: sitting.closing });
  const parts = closingLines(closing, today(), words());
  for (const { title, lines } of parts) {
    if (title !== '') pageEl.createEl('h4', { cls: 'kith-brief-title', text: title });
    const listEl = pageEl.createEl('ul', 'kith-brief-list');
    for (const text of lines) listEl.createEl('li', { text });
  }
  new ButtonComponent(pageEl).setButtonText(sitting.save).onClick(() => {
    const path = `${sitting.noteName(printDay(today()))}.md`;
    const text = parts.map(({ title, lines }) => `${title === '' ? '' : `## ${title}\n`}${lines.map((line) => `- ${line}\n`).join('')}`).join('\n');
    void context.pen.write(sitting.save, [{ path, text }]).then((refusal) => (refusal ? tellRefusal(context, refusal) : new Notice(sitting.saved(path))));
  });
}
