/** What a property of a base is: a value that is compared, tested and drawn. */
export abstract class Value {
  static type = 'any';

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.equals(b));
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.looseEquals(b));
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: this): boolean {
    return other.constructor === this.constructor && other.toString() === this.toString();
  }

  looseEquals(other: Value): boolean {
    return other.toString() === this.toString();
  }

  renderTo(el: HTMLElement, _ctx: unknown): void {
    el.setText(this.toString());
  }
}

/** A property that is not there, or is empty. */
export class NullValue extends Value {
  static value = new NullValue();

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
  readonly #value: T;

  constructor(value: T) {
    super();
    this.#value = value;
  }

  toString(): string {
    return String(this.#value);
  }

  isTruthy(): boolean {
    return Boolean(this.#value);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'boolean';
}

/** A text that is a link is drawn as one. */
export class LinkValue extends StringValue {
  override renderTo(el: HTMLElement, _ctx: unknown): void {
    const [, target = '', shown = target] = /^\[\[([^\][|]*)(?:\|([^\][]*))?\]\]$/.exec(this.toString()) ?? [];
    el.createEl('a', { cls: 'internal-link', text: shown, attr: { 'data-href': target } });
  }
}

export class ListValue extends NotNullValue {
  static override type = 'list';
  readonly #values: readonly Value[];

  constructor(value: unknown[]) {
    super();
    this.#values = value.map(valueOf);
  }

  toString(): string {
    return this.#values.map(String).join(', ');
  }

  isTruthy(): boolean {
    return this.#values.length > 0;
  }

  includes(value: Value): boolean {
    return this.#values.some((one) => one.looseEquals(value));
  }

  length(): number {
    return this.#values.length;
  }

  get(index: number): Value {
    return this.#values[index] ?? NullValue.value;
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.#values, ...Array.from({ length: other.length() }, (_, index) => other.get(index))]);
  }

  override renderTo(el: HTMLElement, ctx: unknown): void {
    for (const value of this.#values) value.renderTo(el.createSpan('value-list-element'), ctx);
  }
}

/** A value of a note's frontmatter as a value of a base. */
export function valueOf(value: unknown): Value {
  if (value instanceof Value) return value;
  if (value === null || value === undefined || value === '') return NullValue.value;
  if (Array.isArray(value)) return new ListValue(value);
  if (typeof value === 'number') return new NumberValue(value);
  if (typeof value === 'boolean') return new BooleanValue(value);
  if (typeof value !== 'string') return new StringValue(JSON.stringify(value));
  return /^\[\[[^\][]*\]\]$/.test(value) ? new LinkValue(value) : new StringValue(value);
}
