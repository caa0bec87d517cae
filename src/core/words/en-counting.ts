import { countingIn } from './counting';

/** Numbers in English: `1 note`, `60 notes`. */
export const { number, form, count } = countingIn('en');
