import { TFile, type App } from 'obsidian';
import { promiseIn } from '../../core/promise';
import type { Lexicon } from '../../core/lexicon';
import type { Place } from '../../core/reckoning';

/** Characters of a line that are shown. */
const LONGEST = 200;

/** The words of lines as they stand in their notes, list marks and day taken off: each note is read once. */
export async function readLines(app: App, places: readonly Place[], lexicon: Lexicon): Promise<string[]> {
  const notes = new Map<string, readonly string[]>();
  for (const path of new Set(places.map((place) => place.path))) {
    const file = app.vault.getAbstractFileByPath(path);
    notes.set(path, file instanceof TFile ? (await app.vault.cachedRead(file)).split(/\r?\n/) : []);
  }
  return places.map(({ path, line }) => {
    const text = notes.get(path)?.[line - 1] ?? '';
    return shown(/^\s*(?:[-*+]|\d+[.)])\s+\[ \]/.test(text) ? promiseIn(text, lexicon) : text);
  });
}

/** `- 2026-11-03 call: about the move` → `call: about the move`; links by what they show. */
function shown(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d+[.)]|#+)\s+(?:\[.\]\s+)?/, '')
    .replace(/^\[?\[?[(*]*\d{4}[-/.\d]*(?:T?\s?\d{2}:\d{2})?[)*:\]]*\s*/, '')
    .replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1')
    .slice(0, LONGEST);
}
