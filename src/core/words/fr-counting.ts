import { countingIn, listed, type Counting } from './counting';

const counting = countingIn('fr', (value) => value < 2);

/** Numbers in French: `1\u202f000`. */
export const { number } = counting;

/** The form of a noun behind a number: `0 note`, `2 notes`, `1\u202f000\u202f000 de notes`. */
export const form: Counting['form'] = (value, one, other) => counting.form(value, one, other, de(other));

/** A number and the form of a noun behind it, not to be broken apart: `2\u00a0notes` */
export const count: Counting['count'] = (value, one, other) => `${number(value)}\u00a0${form(value, one, other)}`;

/** `de` before a name or a noun: `d’Amélie`, `de notes` */
export function de(name: string): string {
  return `${/^(?:[aeiouhàâäéèêëîïôöùûüæœ]|y[^aeiouy])/i.test(name) ? 'd’' : 'de '}${name}`;
}

/** A text in quotation marks: `«\u00a0call\u00a0»` */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

/** A list in French: `Ana, Sam et Talia` */
export function list(texts: readonly string[]): string {
  return listed(texts, 'et');
}
