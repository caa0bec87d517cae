// What the terminal says: the words of the core, and a few of its own, which have no place in the app.
import type { Language } from '../../../src/core/language';
import type { Same } from '../../../src/core/words/same';
import { wordsOf, type Words } from '../../../src/core/words/words';
import { EN_TERMINAL } from './en';
import { FR_TERMINAL } from './fr';

/** All sentences of the terminal in one language. */
export type Texts = Words & { readonly terminal: Same<typeof EN_TERMINAL> };

/** The sentences of a language. */
export function textsOf(language: Language): Texts {
  return { ...wordsOf(language), terminal: { en: EN_TERMINAL, fr: FR_TERMINAL }[language] };
}
