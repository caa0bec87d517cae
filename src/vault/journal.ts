// What Kith has written, gesture by gesture, so that each can be taken back and done again.
import type { App, TFile } from 'obsidian';
import type { Refusal } from '../core/edit/refusal';
import { spliceBetween } from '../core/edit/splice';
import { createNote, trashNote } from './create';
import { rewrite, type Change, type Rewritten } from './rewrite';

/** One note of a gesture: a note there is and what becomes of it, a new one, or one that cannot be. */
export type Writing = { readonly file: TFile; readonly change: Change } | { readonly path: string; readonly text: string } | { readonly path: string; readonly refusal: Refusal };

/** What a gesture did to one note. `before` is null for a note it made. */
interface Written {
  readonly file: TFile;
  readonly before: string | null;
  readonly after: string;
}

interface Gesture {
  readonly name: string;
  readonly notes: readonly Written[];
}

type Step = (note: Written) => Promise<Written | Refusal>;

/** Gestures kept; the oldest is forgotten first. */
const KEPT = 100;

/** Writes to notes, and takes back what it wrote. One gesture is one step, however many notes it touches. */
export class Journal {
  private done: Gesture[] = [];
  private undone: Gesture[] = [];
  /** One gesture behind the other: none reads what another is half-way through. */
  private turn: Promise<unknown> = Promise.resolve();

  /** `onText` hears the text each note was given: an open editor saves it only seconds later. */
  constructor(private readonly app: App, private readonly onText: (path: string, text: string) => void = () => {}) {}

  /** Does a gesture in all its notes, or in none: what was written before one refused is restored. Null when done. */
  write(name: string, writings: readonly Writing[]): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const notes = await allOrNone(writings, (writing) => this.first(writing), (note) => this.back(note, ''));
      if ('rule' in notes) return notes;
      const changed = notes.filter(({ before, after }) => before !== after);
      if (changed.length === 0) return null;
      this.done = [...this.done, { name, notes: changed }].slice(-KEPT);
      this.undone = [];
      return null;
    });
  }

  /** Takes back the last gesture: its name, or why it cannot be; null when there is none. */
  undo(): Promise<string | Refusal | null> {
    return this.inTurn(() => turnOver(this.done, this.undone, (name) => (note) => this.back(note, name), (name) => (note) => this.again(note, name)));
  }

  /** Does again what was last taken back. */
  redo(): Promise<string | Refusal | null> {
    return this.inTurn(() => turnOver(this.undone, this.done, (name) => (note) => this.again(note, name), (name) => (note) => this.back(note, name)));
  }

  private async first(writing: Writing): Promise<Written | Refusal> {
    if ('refusal' in writing) return writing.refusal;
    if ('path' in writing) {
      const file = await createNote(this.app, writing.path, writing.text);
      return 'rule' in file ? file : { file, before: null, after: writing.text };
    }
    return this.rewritten(writing.file, await rewrite(this.app, writing.file, writing.change));
  }

  private async back(note: Written, name: string): Promise<Written | Refusal> {
    const { file, before, after } = note;
    if (before === null) return await trashNote(this.app, file, after, name) ?? note;
    return this.swap(note, after, before, name);
  }

  private async again(note: Written, name: string): Promise<Written | Refusal> {
    const { file, before, after } = note;
    if (before !== null) return this.swap(note, before, after, name);
    const made = await createNote(this.app, file.path, after);
    return 'rule' in made ? made : { file: made, before, after };
  }

  private async swap(note: Written, expected: string, wanted: string, name: string): Promise<Written | Refusal> {
    const { file } = note;
    const result = await rewrite(this.app, file, (text) =>
      (text === expected ? spliceBetween(text, wanted) : { rule: 'changed-since', path: file.path, line: 1, given: name }));
    const done = this.rewritten(file, result);
    return 'rule' in done ? done : note;
  }

  private rewritten(file: TFile, result: Rewritten | Refusal): Written | Refusal {
    if ('rule' in result) return result;
    if (result.after !== result.before) this.onText(file.path, result.after);
    return { file, ...result };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work);
    this.turn = next.catch(() => undefined);
    return next;
  }
}

/** Moves the last gesture of one pile to the other, when every note lets it. */
async function turnOver(from: Gesture[], to: Gesture[], step: (name: string) => Step, back: (name: string) => Step): Promise<string | Refusal | null> {
  const gesture = from[from.length - 1];
  if (!gesture) return null;
  const { name } = gesture;
  const notes = await allOrNone(gesture.notes, step(name), back(name));
  if ('rule' in notes) return notes;
  from.pop();
  to.push({ name, notes });
  return name;
}

/** Takes a step for every item; at the first refusal those taken are undone. A note somebody changed in between stays as they made it. */
async function allOrNone<T>(items: readonly T[], step: (item: T) => Promise<Written | Refusal>, back: Step): Promise<Written[] | Refusal> {
  const taken: Written[] = [];
  for (const item of items) {
    const result = await step(item);
    if ('rule' in result) {
      for (const note of taken.reverse()) await back(note);
      return result;
    }
    taken.push(result);
  }
  return taken;
}
