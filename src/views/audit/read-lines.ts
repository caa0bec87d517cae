import { TFile, type App } from 'obsidian';
import { promiseIn } from '../../core/promise';
import type { Lexicon } from '../../core/lexicon';
import type { Place } from '../../core/reckoning';

/** Characters of a line that are shown. */
const LONGEST = 200;

/** The words of lines: list marks and days taken off. */
export async function readLines(app: App, places: readonly Place[], lexicon: Lexicon): Promise<string[]> {
  return (await readRaw(app, places)).map((line) => saidIn(line, lexicon));
}

/** Lines as they stand in their notes; each note is read once. */
export async function readRaw(app: App, places: readonly Place[]): Promise<string[]> {
  const notes = new Map<string, readonly string[]>();
  for (const path of new Set(places.map((place) => place.path))) {
    const file = app.vault.getAbstractFileByPath(path);
    notes.set(path, file instanceof TFile ? (await app.vault.cachedRead(file)).split(/\r?\n/) : []);
  }
  return places.map(({ path, line }) => notes.get(path)?.[line - 1] ?? '');
}

/** What a line says: of an open task what is promised, of any other all behind its day. */
export function saidIn(line: string, lexicon: Lexicon): string {
  return shown(/^\s*(?:[-*+]|\d+[.)])\s+\[ \]/.test(line) ? promiseIn(line, lexicon) : line);
}

/** `- 2026-11-03 call: about the move` → `call: about the move`; links by what they show. */
function shown(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d+[.)]|#+)\s+(?:\[.\]\s+)?/, '')
    .replace(/^\[?\[?[(*]*\d{4}[-/.\d]*(?:T?\s?\d{2}:\d{2})?[)*:\]]*\s*/, '')
    .replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1')
    .slice(0, LONGEST);
}
