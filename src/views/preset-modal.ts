import { ButtonComponent, Modal, type App } from 'obsidian';
import { circlesWithout, withMissing } from '../core/circle-presets';
import type { Person } from '../core/person';
import type { CircleRow } from '../core/settings';
import type { Words } from '../core/words/words';
import { circleColor } from './circle-color';

/** Two tables of circles, and those whom they are for. */
export interface Exchange {
  readonly name: string;
  readonly now: readonly CircleRow[];
  readonly then: readonly CircleRow[];
  readonly people: readonly Person[];
}

/** Asks before one table of circles takes the place of another, and says whom that would leave without one. */
export class PresetModal extends Modal {
  constructor(app: App, private readonly exchange: Exchange, private readonly words: Words, private readonly take: (circles: readonly CircleRow[]) => void) {
    super(app);
    this.modalEl.addClass('kith-preset');
  }

  override onOpen(): void {
    const { name, now, then, people } = this.exchange;
    const { presets } = this.words;
    this.setTitle(name);
    const tablesEl = this.contentEl.createDiv('kith-preset-tables');
    this.drawTable(tablesEl, presets.before, now);
    this.drawTable(tablesEl, presets.after, then);
    const left = circlesWithout(people, then).map((one) => presets.leftCircle(one.circle, one.people));
    this.contentEl.createEl('p', { text: left.length === 0 ? presets.noneLeft : presets.left(left) });
    const buttonsEl = this.modalEl.createDiv('modal-button-container');
    new ButtonComponent(buttonsEl).setButtonText(presets.replace).setDestructive().onClick(() => this.choose(then));
    new ButtonComponent(buttonsEl).setButtonText(presets.add).setCta().onClick(() => this.choose(withMissing(now, then)));
    new ButtonComponent(buttonsEl).setButtonText(presets.cancel).onClick(() => this.close());
  }

  private drawTable(el: HTMLElement, title: string, circles: readonly CircleRow[]): void {
    const tableEl = el.createDiv();
    tableEl.createEl('h4', { cls: 'kith-brief-title', text: title });
    const listEl = tableEl.createEl('ul', 'kith-brief-list');
    for (const { name, cadence, size, color } of circles) {
      const itemEl = listEl.createEl('li', { cls: 'kith-circle-item' });
      circleColor(itemEl, color ?? null);
      itemEl.setText(this.words.presets.row(name, cadence === '' ? this.words.settings.noCadence : cadence, size ?? null));
    }
  }

  private choose(circles: readonly CircleRow[]): void {
    this.close();
    this.take(circles);
  }
}
