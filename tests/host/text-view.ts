import DiffMatchPatch from 'diff-match-patch';
import type { TFile } from './files';
import { debounce } from './timing';
import { FileView } from './views';

const SAVE_AFTER_MS = 2000;

const patches = new DiffMatchPatch();

/** Brings an outside change into a text with unsaved changes, piece by piece as the app does; what fits nowhere any more is left out. */
export function merge(base: string, mine: string, theirs: string): string {
  return patches.patch_apply(patches.patch_make(base, theirs), mine)[0];
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
