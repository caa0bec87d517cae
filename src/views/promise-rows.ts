// The promises of the due pane: open tasks to people, those that are due first. A tick is the task's own.
import { TFile } from 'obsidian';
import { civilOf } from '../core/day';
import { fits } from '../core/filter';
import type { OpenPromise } from '../core/promise';
import { saidIn } from '../core/said-in';
import type { Context } from './context';
import { openPlace } from './open-place';
import { standsFor } from './preview';
import type { Filled, Item } from './section';

/** Days ahead within which a promise is shown at once; the rest is one click away. */
const NEAR = 7;

interface Lines {
  readonly mtime: number;
  readonly lines: readonly string[];
}

/** The promises to people, with their words read from the notes when they are shown. */
export class PromiseRows {
  private readonly texts = new Map<string, Lines>();

  constructor(private readonly context: Context, private readonly redraw: () => void) {}

  /** The section of promises; none when there is nothing promised. */
  section(filter: string, open: boolean, whole: boolean, showAll: () => void): Filled[] {
    const { roster, today, words } = this.context;
    const all = roster().promises().filter((promise) => this.peopleOf(promise).some((person) => fits(person, filter)));
    if (all.length === 0) return [];
    const near = whole || filter.trim() !== '' ? all : all.filter(({ day }) => day !== null && day <= today() + NEAR);
    const items = near.map((promise): Item => ({ key: `${promise.path}:${promise.line}`, draw: (el) => this.draw(el, promise) }));
    const rest = all.length - near.length;
    const more: Item[] = rest === 0 ? [] : [{
      key: 'more',
      draw: (el) => {
        el.addClass('tree-item-self', 'is-clickable', 'kith-more');
        el.setText(words().labels.showMore(rest));
        el.addEventListener('click', showAll);
      },
    }];
    const flair = near.length < all.length ? `${near.length}/${all.length}` : String(all.length);
    return [{ section: { id: 'promised', title: words().gestures.promised, flair, open }, items: [...items, ...more] }];
  }

  private peopleOf({ to }: OpenPromise): Parameters<typeof fits>[0][] {
    return to.flatMap((path) => this.context.roster().factsOf(path)?.person ?? []);
  }

  private draw(el: HTMLElement, promise: OpenPromise): void {
    const { app, roster, today, words, gestures } = this.context;
    el.addClass('tree-item-self', 'is-clickable', 'kith-person', 'kith-promise');
    standsFor(el, promise.path);
    const line = this.lineOf(promise);
    const said = line === null ? '' : saidIn(line, roster().lexicon);
    // The label is what a finger meets: it is larger than the box.
    const labelEl = el.createEl('label', 'kith-tick');
    labelEl.addEventListener('click', (event) => event.stopPropagation());
    const boxEl = labelEl.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'tabindex': -1, 'aria-label': words().gestures.tick(said) } });
    const textEl = el.createDiv('kith-person-text');
    textEl.createDiv({ cls: 'kith-person-name', text: said });
    const { day } = promise;
    const when = day === null ? [] : [words().dates.day(civilOf(day), civilOf(day).year !== civilOf(today()).year)];
    textEl.createDiv({ cls: 'kith-person-why', text: [...when, ...this.peopleOf(promise).map(({ name }) => name)].join(' · ') });
    if (day !== null && day <= today()) el.setAttribute('data-status', 'due');
    boxEl.addEventListener('click', (event) => {
      // The list shows it ticked once the note is.
      event.preventDefault();
      event.stopPropagation();
      if (line !== null) gestures.keep(promise, line);
    });
    el.addEventListener('click', () => void openPlace(app, promise, false));
    el.addEventListener('keydown', (event) => {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      boxEl.click();
    });
  }

  /** The line a promise stands on; null while its note is being read. */
  private lineOf({ path, line }: OpenPromise): string | null {
    const { vault } = this.context.app;
    const told = this.context.told(path);
    if (told !== null) return told.split(/\r?\n/)[line - 1] ?? null;
    const file = vault.getAbstractFileByPath(path);
    if (!(file instanceof TFile)) return null;
    const known = this.texts.get(path);
    if (known?.mtime !== file.stat.mtime) void this.read(file);
    return known?.lines[line - 1] ?? null;
  }

  private async read(file: TFile): Promise<void> {
    const { mtime } = file.stat;
    const text = await this.context.app.vault.cachedRead(file).catch(() => null);
    if (text === null || this.texts.get(file.path)?.mtime === mtime) return;
    this.texts.set(file.path, { mtime, lines: text.split(/\r?\n/) });
    this.redraw();
  }
}
