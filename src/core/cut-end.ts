/**
 * A text without what a pattern finds at its very end, again and again: `Hm!..` and `/[.!]$/` → `Hm`. The pattern ends
 * in `$` and finds at most three letters. An expression that repeats itself would try every place of the text first.
 */
export function cutEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  for (let found; (found = pattern.exec(text.slice(Math.max(0, end - 3), end)));) end -= found[0].length;
  return text.slice(0, end);
}
