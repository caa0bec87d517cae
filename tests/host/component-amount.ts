import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './component-base';

/** A number on a line, shown beside it. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private valueEl: HTMLElement;
  private format: (value: number) => string = String;
  private changed: ((value: number) => unknown) | null = null;
  private instant = true;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => {
      this.showValue();
      if (this.instant) this.changed?.(this.getValue());
    });
    this.sliderEl.addEventListener('change', () => { if (!this.instant) this.changed?.(this.getValue()); });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.showValue();
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }

  private showValue(): void {
    this.valueEl.setText(this.getValuePretty());
  }
}

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private value = 0;
  private barEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.barEl.style.width = `${value}%`;
    return this;
  }
}

function toRgb(hex: string): RGB {
  const n = parseInt(hex.slice(1), 16);
  return { r: (n >> 16) & 255, g: (n >> 8) & 255, b: n & 255 };
}

function toHsl({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const range = max - Math.min(red, green, blue);
  const l = max - range / 2;
  const s = range === 0 ? 0 : range / (1 - Math.abs(2 * l - 1));
  const side = max === red ? ((green - blue) / range + 6) % 6 : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { h: range === 0 ? 0 : Math.round(side * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

function fromHsl({ h, s, l }: HSL): RGB {
  const part = (n: number): number => {
    const k = (n + h / 30) % 12;
    const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
    return Math.round(255 * (l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: part(0), g: part(8), b: part(4) };
}

/** A colour, as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => { this.changed?.(this.getValue()); });
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  getValueRgb(): RGB {
    return toRgb(this.getValue());
  }

  getValueHsl(): HSL {
    return toHsl(this.getValueRgb());
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(fromHsl(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
