import { TFile, type App } from 'obsidian';
import type { Lexicon } from '../../core/lexicon';
import type { Place } from '../../core/reckoning';
import { saidIn } from '../../core/said-in';

/** What lines say. */
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
