import { Notice } from 'obsidian';
import { printBase } from '../core/base-file';
import type { Context } from '../views/context';
import { openPlace } from '../views/open-place';
import { READING_TIME } from '../views/tell-refusal';
import { perform } from './perform';

/** Makes a base of everybody and opens it; where Bases is switched off, says how to switch it on. */
export async function makeBase(context: Context): Promise<void> {
  const { app, roster, words, bases } = context;
  const { base, interop } = words();
  if (!bases()) {
    new Notice(base.off, READING_TIME);
    return;
  }
  const path = freePath((one) => app.vault.getAbstractFileByPath(one) !== null, interop.fileName);
  const { settings, templatesFolders } = roster().lexicon;
  const templates = app.vault.getAllFolders().map((folder) => folder.path).filter((folder) => templatesFolders.includes(`${folder.toLowerCase()}/`));
  if (await perform(context, base.made(path), [{ path, text: printBase(settings, templates, base.views) }])) await openPlace(app, { path, line: 1 }, false);
}

/** A name nothing in the vault has yet: `People.base`, `People 1.base` */
function freePath(taken: (path: string) => boolean, name: string): string {
  for (let number = 0; ; number++) {
    const path = `${name}${number === 0 ? '' : ` ${number}`}.base`;
    if (!taken(path)) return path;
  }
}
