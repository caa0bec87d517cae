// Every sentence a person reads, by language. A room of sentences is a file `en-ROOM.ts` with its line in `en.ts`,
// and the same in French: what is missing in either does not compile.
import type { Language } from '../language';
import { EN } from './en';
import { FR } from './fr';
import type { Same } from './same';

/** All sentences in one language, by room: `words.labels.open`. */
export type Words = Same<typeof EN>;

const TABLES: Readonly<Record<Language, Words>> = { en: EN, fr: FR };

/** The sentences of a language. */
export function wordsOf(language: Language): Words {
  return TABLES[language];
}
