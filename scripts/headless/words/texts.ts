// What the terminal says: the words of the core, and a few of its own, which have no place in the app.
import type { Language } from '../../../src/core/language';
import type { Same } from '../../../src/core/words/same';
import { wordsOf, type Words } from '../../../src/core/words/words';
import { EN_FOLDER } from './en';
import { FR_FOLDER } from './fr';

/** All sentences of the terminal in one language. */
export type Texts = Words & { readonly folder: Same<typeof EN_FOLDER> };

/** The sentences of a language. */
export function textsOf(language: Language): Texts {
  return { ...wordsOf(language), folder: { en: EN_FOLDER, fr: FR_FOLDER }[language] };
}
