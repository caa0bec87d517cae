// What commands answer from, of the open vault.
import { TFile } from 'obsidian';
import { byPlace } from '../../core/finding';
import type { Fields } from '../../core/frontmatter';
import type { Ground } from '../../core/terminal/command';
import type { Request } from '../../core/terminal/read-asked';
import { wordsOf } from '../../core/words/words';
import { datedNotes } from '../../vault/surroundings';
import type { Context } from '../../views/context';
import { APP_DIALECT } from './app-dialect';

/** The ground of the open vault. Texts are `read` by whoever asks: the app reads them in its own time. */
export function groundOf({ app, roster, surroundings }: Context, { today, language }: Request, read: Ground['read'] = () => null): Ground {
  return {
    roster: roster(), today, read, surroundings,
    words: wordsOf(language),
    style: { colour: false, width: Infinity },
    dialect: APP_DIALECT,
    fieldsOf: (path) => {
      const fields: Fields | undefined = app.metadataCache.getCache(path)?.frontmatter;
      return fields ?? {};
    },
    findings: () => roster().findings(today).sort(byPlace),
    recent: () => datedNotes(app, roster()),
  };
}

/** Answers from texts of notes: those asked for and not there yet are read, and it is answered anew, until none is missing. */
export async function withTexts<T>({ app, told }: Context, answer: (read: Ground['read']) => T): Promise<T> {
  const texts = new Map<string, string | null>();
  for (;;) {
    const missing = new Set<string>();
    const answered = answer((path) => {
      if (!texts.has(path)) missing.add(path);
      return texts.get(path) ?? null;
    });
    if (missing.size === 0) return answered;
    for (const path of missing) {
      const file = app.vault.getAbstractFileByPath(path);
      texts.set(path, told(path) ?? (file instanceof TFile ? await app.vault.cachedRead(file).catch(() => null) : null));
    }
  }
}
