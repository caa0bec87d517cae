import { ExtraButtonComponent } from './component-buttons';
import { SearchComponent } from './component-text';
import { Setting } from './setting';

/** Settings that belong together, under an optional heading. */
export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  private headingEl: HTMLElement | null = null;
  private controlsEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.header().setText(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.header();
    cb(new SearchComponent(this.controls()));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.header();
    cb(new ExtraButtonComponent(this.controls()));
    return this;
  }

  private header(): HTMLElement {
    if (this.headingEl) return this.headingEl;
    const row = this.groupEl.createDiv({ cls: 'setting-item setting-item-heading', prepend: true });
    this.headingEl = row.createDiv('setting-item-info').createDiv('setting-item-name');
    this.controlsEl = row.createDiv('setting-item-control');
    return this.headingEl;
  }

  private controls(): HTMLElement {
    return this.controlsEl ?? this.groupEl;
  }
}
