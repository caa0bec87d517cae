// What commands and scripts are answered from, of the open vault.
import { TFile } from 'obsidian';
import { auditView, type AuditView } from '../core/audit/view';
import type { Day } from '../core/day';
import type { Fields } from '../core/frontmatter';
import type { Ground } from '../core/terminal/command';
import type { Words } from '../core/words/words';
import { datedNotes } from '../vault/surroundings';
import type { Context } from '../views/context';
import { APP_DIALECT } from './command-line/app-dialect';

/** The ground of the open vault on a day. Texts are `read` by whoever asks: the app reads them in its own time. */
export type GroundOn = (today: Day, words: Words, read?: Ground['read']) => Ground;

/** Makes grounds, one after another: what of everybody still stands is not looked at anew. */
export function groundsOf({ app, roster, surroundings }: Context): GroundOn {
  let seen: AuditView | undefined;
  return (today, words, read = () => null) => ({
    roster: roster(), today, words, read,
    style: { colour: false, width: Infinity },
    dialect: APP_DIALECT,
    fieldsOf: (path) => {
      const fields: Fields | undefined = app.metadataCache.getCache(path)?.frontmatter;
      return fields ?? {};
    },
    findings: () => roster().findings(today),
    view: () => seen = auditView(roster(), today, surroundings(), seen),
    recent: () => datedNotes(app, roster(), today),
  });
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
