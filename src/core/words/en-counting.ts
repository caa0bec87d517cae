import { countingIn, listed } from './counting';

/** Numbers in English: `1 note`, `60 notes`. */
export const { number, form, count } = countingIn('en', (value) => value === 1);

/** A list in English: `Ana, Sam and Talia` */
export function list(texts: readonly string[]): string {
  return listed(texts, 'and');
}
