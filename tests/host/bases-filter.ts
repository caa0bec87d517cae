import type { BasesConfigFileFilter } from 'obsidian';
import type { BasesEntry } from './bases-entry';
import { BooleanValue, ListValue, NullValue, NumberValue, StringValue, Value } from './bases-value';

/** Whether a note passes a filter. Of the app's language of formulas only what the tests' bases say is known; the rest is an error, and no guess. */
export function passes(filter: BasesConfigFileFilter | undefined, entry: BasesEntry): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'string') return new Formula(filter, entry).value().isTruthy();
  if ('and' in filter) return filter.and.every((one) => passes(one, entry));
  if ('or' in filter) return filter.or.some((one) => passes(one, entry));
  return !filter.not.some((one) => passes(one, entry));
}

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(&&|\|\||[!=<>]=|[<>!().,[\]]))/uy;

type What = 'text' | 'number' | 'name' | 'sign' | 'end';

/** One expression, read from left to right: `list(note["type"]).containsAny("person") && !file.inFolder("Templates")` */
class Formula {
  private what: What = 'end';
  private token = '';

  private at = 0;

  constructor(private readonly source: string, private readonly entry: BasesEntry) {
    this.next();
  }

  value(): Value {
    const value = this.or();
    if (this.what !== 'end') throw this.unknown();
    return value;
  }

  private or(): Value {
    let value = this.and();
    while (this.take('||')) value = either(value, this.and());
    return value;
  }

  private and(): Value {
    let value = this.comparison();
    while (this.take('&&')) value = both(value, this.comparison());
    return value;
  }

  private comparison(): Value {
    const left = this.unary();
    if (this.take('==')) return new BooleanValue(left.looseEquals(this.unary()));
    if (this.take('!=')) return new BooleanValue(!left.looseEquals(this.unary()));
    return left;
  }

  private unary(): Value {
    return this.take('!') ? new BooleanValue(!this.unary().isTruthy()) : this.member();
  }

  private member(): Value {
    const { what, token } = this;
    this.next();
    if (what === 'text') return this.methods(new StringValue(JSON.parse(token) as string));
    if (what === 'number') return new NumberValue(Number(token));
    if (token === 'true' || token === 'false') return new BooleanValue(token === 'true');
    if (token === 'file') return this.ofFile();
    if (token === 'note') return this.methods(this.entry.getValue(`note.${this.key()}`) ?? NullValue.value);
    if (token === 'list') {
      const [value = NullValue.value] = this.given();
      return this.methods(value instanceof ListValue ? value : new ListValue([value]));
    }
    if (what !== 'name' || this.token === '(') throw this.unknown();
    return this.methods(this.entry.getValue(`note.${token}`) ?? NullValue.value);
  }

  private ofFile(): Value {
    const name = this.key();
    if (this.token !== '(') return this.methods(this.entry.getValue(`file.${name}`) ?? NullValue.value);
    const given = this.given().map(String);
    if (name === 'hasTag') return new BooleanValue(given.some((tag) => this.entry.tags.some((one) => one === tag || one.startsWith(`${tag}/`))));
    if (name === 'inFolder') return new BooleanValue(given.some((folder) => this.entry.file.path.startsWith(`${folder}/`)));
    if (name === 'hasProperty') return new BooleanValue(given.some((property) => Object.hasOwn(this.entry.fields, property)));
    throw this.unknown();
  }

  private methods(value: Value): Value {
    if (!this.take('.')) return value;
    const name = this.token;
    this.next();
    const given = this.given();
    if (value instanceof ListValue && name === 'containsAny') return new BooleanValue(given.some((one) => value.includes(one)));
    if (value instanceof ListValue && name === 'contains') return new BooleanValue(given.every((one) => value.includes(one)));
    if (name === 'isEmpty') return new BooleanValue(!value.isTruthy());
    throw this.unknown();
  }

  private key(): string {
    const bracket = this.take('[');
    if (!bracket && !this.take('.')) throw this.unknown();
    const key = bracket ? JSON.parse(this.token) as string : this.token;
    this.next();
    if (bracket && !this.take(']')) throw this.unknown();
    return key;
  }

  private given(): Value[] {
    if (!this.take('(')) throw this.unknown();
    const values: Value[] = [];
    while (!this.take(')')) {
      values.push(this.or());
      this.take(',');
    }
    return values;
  }

  private take(sign: string): boolean {
    if (this.what !== 'sign' || this.token !== sign) return false;
    this.next();
    return true;
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.source);
    if (!found && this.source.slice(this.at).trim() !== '') throw this.unknown();
    this.at = found ? TOKEN.lastIndex : this.source.length;
    const [, text, number, name, sign] = found ?? [];
    this.token = text ?? number ?? name ?? sign ?? '';
    this.what = text !== undefined ? 'text' : number !== undefined ? 'number' : name !== undefined ? 'name' : sign !== undefined ? 'sign' : 'end';
  }

  private unknown(): Error {
    return new Error(`the stand-in does not know "${this.token}" in the filter ${this.source}`);
  }
}

function either(a: Value, b: Value): Value {
  return new BooleanValue(a.isTruthy() || b.isTruthy());
}

function both(a: Value, b: Value): Value {
  return new BooleanValue(a.isTruthy() && b.isTruthy());
}
