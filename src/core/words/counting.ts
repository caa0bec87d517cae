// How a language writes numbers, and which form of a noun stands behind one.

/** What one language does with numbers. */
export interface Counting {
  /** `1,000` in English, `1 000` in French. */
  readonly number: (value: number) => string;
  /** The form of a noun behind a number; `many` is the form behind whole millions, where the language has one. */
  readonly form: (value: number, one: string, other: string, many?: string) => string;
  /** Both: `1 note`, `60 notes`. */
  readonly count: (value: number, one: string, other: string, many?: string) => string;
}

/** Texts one after the other, with a word before the last: `Ana, Sam and Talia` */
export function listed(texts: readonly string[], and: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)!}`;
}

/**
 * The counting of a locale (`en`, `fr`); `isOne` tells which whole numbers below a thousand the singular stands behind. For those
 * the engine is not asked: to load what it knows of a language takes a tenth of the time an answer does. For others it is, once.
 */
export function countingIn(locale: string, isOne: (value: number) => boolean): Counting {
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const number: Counting['number'] = (value) => (isSmall(value) ? String(value) : (numbers ??= new Intl.NumberFormat(locale)).format(value));
  const form: Counting['form'] = (value, one, other, many = other) => {
    if (isSmall(value)) return isOne(value) ? one : other;
    const category = (plurals ??= new Intl.PluralRules(locale)).select(value);
    return category === 'one' ? one : category === 'many' ? many : other;
  };
  return { number, form, count: (value, ...forms) => `${number(value)} ${form(value, ...forms)}` };
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1_000;
}
