import type { SettingControl, SettingFileControl, SettingFolderControl, SettingNumberControl } from 'obsidian';
import { TextComponent } from './component-text';
import { TFile, TFolder } from './files';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

class PathSuggest extends AbstractInputSuggest<string> {
  constructor(tab: SettingTab, input: HTMLInputElement, private readonly paths: () => string[]) {
    super(tab.app, input);
  }

  protected getSuggestions(query: string): string[] {
    return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
}

/** A filter's argument is the app's own class in the published types; ours has the same members. */
function passes<T>(filter: ((item: never) => boolean) | undefined, item: T): boolean {
  return filter ? filter(item as never) : true;
}

function pathsFor(tab: SettingTab, control: SettingFileControl | SettingFolderControl): string[] {
  return tab.app.vault.getAllLoadedFiles().flatMap((item) => {
    if (control.type === 'file') return item instanceof TFile && passes(control.filter, item) ? [item.path] : [];
    if (!(item instanceof TFolder) || (item.isRoot() && !control.includeRoot)) return [];
    return passes(control.filter, item) ? [item.path] : [];
  });
}

function numberProblem(value: number, control: SettingNumberControl): string | null {
  if (!Number.isFinite(value)) return 'Enter a number.';
  if (control.min !== undefined && value < control.min) return `Must be at least ${control.min}.`;
  if (control.max !== undefined && value > control.max) return `Must be at most ${control.max}.`;
  return null;
}

/** Draws the control of a row and ties it to the tab's stored value. */
export class BoundControl {
  constructor(private readonly tab: SettingTab, private readonly setting: Setting, private readonly control: SettingControl) {
    this.draw();
    const stored = this.stored();
    if (stored !== undefined) void this.check(stored);
    this.refresh();
  }

  /** Evaluates `disabled` again. */
  refresh(): void {
    const { disabled } = this.control;
    this.setting.setDisabled(typeof disabled === 'function' ? disabled() : disabled === true);
  }

  private stored(): unknown {
    return this.tab.getControlValue(this.control.key) ?? this.control.defaultValue;
  }

  private async check(value: unknown): Promise<boolean> {
    // Each control validates values of its own type; the union cannot say so.
    const validate = this.control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const problem = (await validate?.call(this.control, value)) ?? '';
    this.setting.setErrorMessage(problem === '' ? null : problem);
    return problem === '';
  }

  private async commit(value: unknown): Promise<void> {
    if (!(await this.check(value))) return;
    await this.tab.setControlValue(this.control.key, value);
    this.tab.refreshDomState();
  }

  private draw(): void {
    const { control, setting } = this;
    const stored = this.stored();
    const text = typeof stored === 'string' ? stored : '';
    const commit = (value: unknown): void => { void this.commit(value); };
    switch (control.type) {
      case 'toggle':
        setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(commit));
        break;
      case 'text':
        setting.addText((input) => input.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(commit));
        break;
      case 'textarea':
        setting.addTextArea((input) => {
          input.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(commit);
          if (control.rows) input.inputEl.rows = control.rows;
        });
        break;
      case 'number':
        this.drawNumber(control, stored);
        break;
      case 'dropdown':
        setting.addDropdown((choice) => choice.addOptions(control.options).setValue(text).onChange(commit));
        break;
      case 'slider':
        setting.addSlider((slider) => {
          slider.setLimits(control.min, control.max, control.step);
          if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
          slider.setValue(typeof stored === 'number' ? stored : control.min).onChange(commit);
        });
        break;
      case 'color':
        setting.addColorPicker((color) => color.setValue(text || '#000000').onChange(commit));
        break;
      case 'file':
      case 'folder':
        setting.addSearch((search) => {
          search.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(commit);
          const suggest = new PathSuggest(this.tab, search.inputEl, () => pathsFor(this.tab, control));
          suggest.onSelect((path) => {
            search.setValue(path);
            suggest.close();
            commit(path);
          });
        });
    }
  }

  /** A number is taken on Enter or when the field is left, not at each key. */
  private drawNumber(control: SettingNumberControl, stored: unknown): void {
    this.setting.addComponent((el) => {
      const input = new TextComponent(el);
      const { inputEl } = input;
      inputEl.type = 'number';
      inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
      inputEl.setAttr('aria-labelledby', this.setting.nameEl.id);
      input.setPlaceholder(control.placeholder ?? '');
      if (typeof stored === 'number') input.setValue(String(stored));
      const take = (): void => {
        const value = inputEl.value === '' ? NaN : Number(inputEl.value);
        const problem = numberProblem(value, control);
        if (problem) this.setting.setErrorMessage(problem);
        else void this.commit(value);
      };
      inputEl.addEventListener('change', take);
      inputEl.addEventListener('keydown', (evt) => { if (evt.key === 'Enter') take(); });
      return input;
    });
  }
}
