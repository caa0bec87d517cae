// Values as YAML, in the form a person would write them, such that readers of YAML 1.1 and 1.2 read them alike
// (https://yaml.org/type/ and https://yaml.org/spec/1.2.2/#103-core-schema): `yes`, `1e3` and `12:30` are text only in quotes.
import { parseDay, type Day } from '../day';
import { printStamp, type Precision } from '../stamp';

/** What a field can be set to: a text, a day, `true` or `false`, or a list of texts. */
export type FieldValue = string | boolean | readonly string[] | GivenDay;

/** A day, or a month or year given as its first day, which is written as such: `2026-11` */
interface GivenDay {
  readonly day: Day;
  readonly precision?: Precision;
}

/** The quotes a value had before, kept where they serve. */
export type Quotes = '' | "'" | '"';

const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nil|none|undefined|nan|inf|infinity)$/i;
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N} _.,/()'’+&@%!?–—-]*$/u;
// Begins with a digit and is neither number nor date nor time in any schema: `2 weeks`, `90d`
const AMOUNT = /^(?:\d+ \p{L}[\p{L}\p{M}\p{N} _.,/()'’-]*|[1-9]\d*[a-z]+)$/u;
/** What a YAML reader may not take for text as it stands: control characters, separators of lines, halves of pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/** A text as a scalar: plain where that is safe, else in the quotes it had, else in double ones. In `flow`, a comma is not safe. */
export function printText(text: string, had: Quotes = '', flow = false): string {
  if (had === '' && isPlain(text, flow)) return text;
  if (had === "'" && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${escape(text)}"`;
}

/** One value that is no list, on one line. */
export function printScalar(value: Exclude<FieldValue, readonly string[]>, had: Quotes = '', flow = false): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return printText(value, had, flow);
  return `${had}${printStamp({ day: value.day, precision: value.precision ?? 'day' })}${had}`;
}

/** A list on one line: `[friends, "no"]` */
export function printFlow(texts: readonly string[]): string {
  return `[${texts.map((text) => printText(text, '', true)).join(', ')}]`;
}

/** Any value on one line: `friends`, `"[[Talia]]"`, `[inner, clients]`, `2026-11-23` */
export function printValue(value: FieldValue, had: Quotes = ''): string {
  return isList(value) ? printFlow(value) : printScalar(value, had);
}

/** Whether a value is a list of texts. */
export function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether a text can stand without quotes. */
function isPlain(text: string, flow: boolean): boolean {
  if (text.endsWith(' ') || / {2}/.test(text) || text.length > 200 || WORDS.test(text) || (flow && text.includes(','))) return false;
  // A yearly day, `04-12`, is text to every reader; a full date is a date to some.
  return PLAIN.test(text) || AMOUNT.test(text) || parseDay(`2000-${text}`) !== null;
}

function escape(text: string): string {
  let out = '';
  for (const char of text) {
    if (char === '"' || char === '\\') out += `\\${char}`;
    else if (char === '\n') out += '\\n';
    else if (char === '\t') out += '\\t';
    else if (UNPRINTABLE.test(char)) out += `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else out += char;
  }
  return out;
}
