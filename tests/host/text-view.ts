import { shift } from './editor';
import type { TFile } from './files';
import { debounce } from './timing';
import { FileView } from './views';

const SAVE_AFTER_MS = 2000;

interface Splice { from: number; to: number; text: string }

/** The one run of text in which two texts differ. */
function difference(before: string, after: string): Splice {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < before.length - from && tail < after.length - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}

/** Brings an outside change into a text with unsaved changes; where both changed the same run, what was typed stays. */
export function merge(base: string, mine: string, theirs: string): string {
  const ours = difference(base, mine);
  const other = difference(base, theirs);
  if (other.from < ours.to && ours.from < other.to) return mine;
  const from = other.from >= ours.to ? shift(other.from, ours) : other.from;
  const to = from + (other.to - other.from);
  return mine.slice(0, from) + other.text + mine.slice(to);
}

/** A view that may be edited; as published, with nothing of its own. */
export abstract class EditableFileView extends FileView {}

/** A view of a text file: it saves after a pause and follows changes from outside. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave = debounce(() => { void this.save(); }, SAVE_AFTER_MS, true);
  /** The text as it was last read or written. */
  private saved = '';

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void | Promise<void> {
    const result = super.onload();
    this.registerEvent(this.app.vault.on('modify', (file: unknown) => { if (file === this.file) void this.onOutsideChange(); }));
    return result;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.saved = this.data;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what was changed, now. */
  async save(clear = false): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    if (!file) return;
    if (this.isDirty()) {
      this.data = this.getViewData();
      this.saved = this.data;
      await this.app.vault.modify(file, this.data);
    }
    if (!clear) return;
    this.data = '';
    this.saved = '';
    this.clear();
  }

  /** Whether something was changed and not yet written. The editor joins lines by `\n`, whatever the file does. */
  isDirty(): boolean {
    return this.getViewData() !== this.saved.replace(/\r\n?/g, '\n');
  }

  private async onOutsideChange(): Promise<void> {
    const { file } = this;
    if (!file) return;
    const theirs = await this.app.vault.read(file);
    if (this.file !== file || theirs === this.saved) return;
    const dirty = this.isDirty();
    const text = dirty ? merge(this.saved.replace(/\r\n?/g, '\n'), this.getViewData(), theirs.replace(/\r\n?/g, '\n')) : theirs;
    this.saved = theirs;
    this.data = text;
    this.setViewData(text, false);
    if (dirty) this.requestSave();
  }
}
