import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function joined(parts: SearchMatchPart[]): SearchMatches {
  const result: SearchMatches = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Letters in order, the gaps and a late start counting against. */
function fuzzyWord(word: string, text: string): SearchResult | null {
  const whole = text.indexOf(word);
  if (whole >= 0) {
    const starts = whole === 0 || /[\s/_.-]/.test(text[whole - 1] ?? '');
    return { score: -whole / 100 - (starts ? 0 : 0.5), matches: [[whole, whole + word.length]] };
  }
  const matches: SearchMatchPart[] = [];
  let at = 0;
  for (const letter of word) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    matches.push([found, found + letter.length]);
    at = found + letter.length;
  }
  const parts = joined(matches);
  return { score: -1 - parts.length / 2 - at / 100, matches: parts };
}

type Match = (word: string, text: string) => SearchResult | null;

function prepare(query: string, match: Match): (text: string) => SearchResult | null {
  const words = wordsOf(query);
  return (text) => {
    const lower = text.toLowerCase();
    let score = -text.length / 10000;
    const parts: SearchMatchPart[] = [];
    for (const word of words) {
      const result = match(word, lower);
      if (!result) return null;
      score += result.score;
      parts.push(...result.matches);
    }
    return { score, matches: joined(parts) };
  };
}

/** A matcher that finds the letters of each word in order; the best score is the highest. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  return prepare(query, fuzzyWord);
}

/** A matcher that finds each word as it is written. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  return prepare(query, (word, text) => (text.includes(word) ? fuzzyWord(word, text) : null));
}

/** Best score first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into an element with the matched parts marked; `offset` shifts the matches. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, at);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

/** The same for a search result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
