// What a text is about: the words by which two texts can be seen to speak of one thing.
import { dictionary, fold } from './spelling';

/** Words that join others, and those that stand in every list of needs and offers, by language. */
const JOINING = dictionary<'en' | 'fr'>(
  ['en', 'the and for with from into about over his her their our your who that this have has any all some new more good'],
  ['en', 'they them what when where which say says think thinks one two old year years olds day days time someone somewhere something'],
  ['en', 'help need needs want wants looking find finding work people'],
  ['fr', 'les des une aux sur pour avec dans par ses son leur leurs nos notre qui que tout tous bon bonne plus quelque chose'],
  ['fr', 'aide besoin cherche recherche'],
);

/**
 * The telling words of a text, folded, each once, a plural's last letter taken off: `Sea maps, and jazz!` → sea, map, jazz.
 * Words of one or two letters tell nothing.
 */
export function topicWords(text: string): string[] {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !JOINING.has(word))
    .map((word) => (word.length > 3 && /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word));
  return [...new Set(words)];
}
