import { moment, Notice, TFile } from 'obsidian';
import type { Fields } from '../core/frontmatter';
import { importChanges, type Ticked } from '../core/import/gesture';
import { incoming } from '../core/import/incoming';
import { matchAll, type Match, type Present } from '../core/import/match';
import { planOne } from '../core/import/plan';
import { readPluginNote } from '../core/import/plugin-notes';
import { readFile, READABLE } from '../core/import/read-file';
import type { Told } from '../core/import/told';
import { newPersonText } from '../core/person-template';
import type { Decode } from '../core/vcard/octets';
import { printProblem } from '../core/words/print-import';
import type { Context } from '../views/context';
import { ImportModal, type Opened } from '../views/import/import-modal';
import { tellRefusal } from '../views/tell-refusal';
import { templateOf } from './new-person';
import { perform } from './perform';

/** Asks for a file of people, shows what would become of each, and writes what is ticked as one gesture. */
export function importPeople(context: Context): void {
  const { app, words, roster } = context;
  const files = app.vault.getFiles().filter(({ extension }) => READABLE.some((one) => one === extension.toLowerCase())).map(({ path }) => path).sort();
  const notes = pluginNotes(context);
  new ImportModal(app, roster().lexicon.settings, words(), {
    files,
    pluginNotes: notes.length,
    accept: READABLE.map((ending) => `.${ending}`).join(','),
    open: (source) => open(context, source, notes),
    write: (people) => write(context, people),
  }).open();
}

/** The whole of a picked file or one of the vault, as bytes become text in the app. */
const decode: Decode = (bytes, charset) => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // bytes of another charset, or one nobody knows
  }
};

async function open(context: Context, source: File | string | null, notes: readonly Told[]): Promise<Opened | null> {
  if (source === null) return opened(context, notes, []);
  const words = context.words();
  const name = typeof source === 'string' ? source : source.name;
  try {
    const bytes = new Uint8Array(typeof source === 'string' ? await readBinary(context, source) : await source.arrayBuffer());
    const { people, problems } = readFile(bytes, decode);
    return await opened(context, people, problems.map((problem) => printProblem(problem, name, words)));
  } catch {
    new Notice(words.interop.unread(name)); // the file is gone, or may not be read
    return null;
  }
}

async function readBinary({ app }: Context, path: string): Promise<ArrayBuffer> {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.readBinary(file) : new ArrayBuffer(0);
}

async function opened(context: Context, told: readonly Told[], problems: readonly string[]): Promise<Opened> {
  const { app, roster, today, words } = context;
  const { lexicon } = roster();
  const { interop } = words();
  const people = told.map((one) => incoming(one, lexicon, interop));
  const present: Present = {
    people: roster().view(today()).people.map(({ person }) => person),
    notes: app.vault.getMarkdownFiles().map(({ path }) => path),
    fieldsOf: (path) => fieldsOf(context, path),
    lexicon,
  };
  const matches = matchAll(people, present);
  const texts = await textsOf(context, matches);
  return { people: people.length, problems, plan: (index, choice) => planOne(people[index]!, matches[index]!, choice, present, (path) => texts.get(path) ?? '') };
}

/** The texts of all notes that may be written to: what they say already is not said again. */
async function textsOf({ app }: Context, matches: readonly Match[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set(matches.flatMap(({ candidates }) => candidates.map((one) => one.path)))) {
    const file = app.vault.getFileByPath(path);
    if (file) texts.set(path, await app.vault.cachedRead(file));
  }
  return texts;
}

function pluginNotes(context: Context): Told[] {
  const { app, roster, words } = context;
  const { lexicon } = roster();
  return app.vault.getMarkdownFiles().map(({ path }) => readPluginNote(path, fieldsOf(context, path), lexicon, words().interop)).filter((told) => told !== null);
}

function fieldsOf({ app }: Context, path: string): Fields {
  const file = app.vault.getAbstractFileByPath(path);
  const frontmatter: Fields | undefined = file instanceof TFile ? app.metadataCache.getFileCache(file)?.frontmatter : undefined;
  return frontmatter ?? {};
}

async function write(context: Context, people: readonly Ticked[]): Promise<boolean> {
  const { pen, roster, today } = context;
  const { lexicon } = roster();
  const words = context.words();
  const template = await templateOf(context);
  const now = moment();
  const unfilled = new Set<string>();
  const changes = importChanges(people, pen.reading(), (filling) => {
    const filled = newPersonText(template, { ...filling, now: { day: today(), hour: now.hour(), minute: now.minute() } }, lexicon, words, { date: (format) => now.format(format) });
    for (const placeholder of filled.unfilled) unfilled.add(placeholder);
    return filled;
  });
  if ('rule' in changes) {
    tellRefusal(context, changes);
    return false;
  }
  if (!await perform(context, words.interop.did(people.length), changes)) return false;
  if (unfilled.size > 0) new Notice(words.capture.newPerson.unfilled([...unfilled]), 0);
  return true;
}
