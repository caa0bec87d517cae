// What Kith has written, gesture by gesture, so that each can be taken back and done again.
import type { App, TFile } from 'obsidian';
import type { Refusal } from '../core/edit/refusal';
import { spliceBetween } from '../core/edit/splice';
import { createNote, trashNote } from './create';
import { rewrite, type Change } from './rewrite';

/** One note of a gesture: a note there is and what becomes of it, or a new one. */
export type Writing = { readonly file: TFile; readonly change: Change } | { readonly path: string; readonly text: string };

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

  constructor(private readonly app: App) {}

  /** Does a gesture in all its notes, or in none: what was written before one refused is restored. Null when done. */
  write(name: string, writings: readonly Writing[]): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const notes = await allOrNone(writings, (writing) => this.first(writing), (note) => this.back(note, ''));
      if ('rule' in notes) return notes;
      if (notes.length > 0) this.done = [...this.done, { name, notes }].slice(-KEPT);
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
    if ('path' in writing) {
      const file = await createNote(this.app, writing.path, writing.text);
      return 'rule' in file ? file : { file, before: null, after: writing.text };
    }
    const result = await rewrite(this.app, writing.file, writing.change);
    return 'rule' in result ? result : { file: writing.file, ...result };
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
    return 'rule' in result ? result : note;
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
