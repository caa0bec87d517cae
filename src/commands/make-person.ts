import { Notice, TFile } from 'obsidian';
import { setField } from '../core/edit/set-field';
import { applySplice, spliceBetween } from '../core/edit/splice';
import { baseName } from '../core/person';
import { makePerson } from '../core/person-mark';
import { explainNotPlaced } from '../core/words/explain-capture';
import type { Context } from '../views/context';
import { perform } from './perform';
import { personAt } from './pick-person';

/** The open note, where it is nobody's and could be somebody's. */
export function noteToMakePerson(context: Context): TFile | null {
  const file = context.app.workspace.getActiveFile();
  return file?.extension === 'md' && !personAt(context, file.path) ? file : null;
}

/** Gives a note what makes it a person's. What it says already stays. */
export function makePersonOf(context: Context, file: TFile): void {
  const words = context.words();
  const { lexicon } = context.roster();
  const fields = context.app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  const sets = makePerson(file.path, fields, new Map(), lexicon);
  if ('rule' in sets) {
    const { what } = explainNotPlaced(sets, words);
    new Notice(what);
    return;
  }
  void perform(context, words.gestures.did.make([baseName(file.path)]), [{
    path: file.path,
    change: (note, reading) => {
      let { text } = note;
      for (const [name, value] of sets) {
        const splice = setField({ path: note.path, text }, name, value, reading);
        if ('rule' in splice) return splice;
        text = applySplice(text, splice);
      }
      return spliceBetween(note.text, text);
    },
  }]);
}
