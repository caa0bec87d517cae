// Markdown as it is read: what is marked without its marks.
import { baseName } from './person';

/** Characters of a text that are shown: nobody reads more in a row of a list. */
export const LINE_SHOWN = 200;

/** `**Ana** and [[People/Sam|him]], [the deck](Deck.md)` → `Ana and him, the deck` */
export function shown(text: string): string {
  return text.slice(0, 8 * LINE_SHOWN)
    .replace(/%%[^%]*%%|<!--[^<>]*-->/g, '')
    .replace(/!?\[\[([^\][|#^]*)(?:[#^][^\][|]*)?(?:\|([^\][]*))?\]\]/g, (_, target: string, name?: string) => name ?? baseName(target))
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/[[(]([^\][():]+)::([^\][()]*)[\])]/g, (_, key: string, value: string) => `${key}: ${value.trim()}`)
    .replace(/(\*\*|__|~~|==|`)(?=\S)([^*_~=`]*)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]*)\2(?![\p{L}\p{N}])/gu, '$1$3')
    .trim().slice(0, LINE_SHOWN);
}
