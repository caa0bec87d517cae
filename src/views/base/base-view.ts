import { BasesView, type BasesEntry, type BasesQueryResult, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { baseModel, readBaseOptions, type BaseGroup } from '../../core/base';
import { BASE_VIEW } from '../../core/base-file';
import { linksByName } from '../../core/link';
import type { Context } from '../context';
import { listenToPerson } from '../person-events';
import { offerPreviews } from '../preview';
import { VirtualList } from '../virtual-list';
import { baseRows, columnsOf, drawColumns, drawTally, shownProperties } from './draw-base';

/** The people of a base: the notes, their groups and order are the base's; who is due, and why, is Kith's. */
export class BaseView extends BasesView implements HoverParent {
  readonly type = BASE_VIEW;
  /** The preview shown over this view; the app puts it here. */
  hoverPopover: HoverPopover | null = null;
  // The app's own class may have members of any name beside those it publishes: no name of ours may be one of them.
  readonly #context: Context;
  readonly #rootEl: HTMLElement;
  readonly #headEl: HTMLElement;
  readonly #list: VirtualList;
  readonly #closed = new Set<string>();

  constructor(controller: QueryController, parentEl: HTMLElement, context: Context) {
    super(controller);
    this.#context = context;
    this.#rootEl = parentEl.createDiv('kith-pane kith-base');
    this.#headEl = this.#rootEl.createDiv('kith-base-top');
    offerPreviews(this.#rootEl, context.app, this);
    this.#list = new VirtualList(this.#rootEl.createDiv('kith-pane-body'), context.words().base.list);
  }

  override onload(): void {
    this.register(this.#context.onChange(() => this.#draw()));
    this.register(() => {
      this.#list.unload();
      this.#rootEl.remove();
    });
  }

  override onDataUpdated(): void {
    this.#draw();
  }

  #draw(): void {
    // The notes may change before the base has looked for any.
    const data = this.data as BasesQueryResult | undefined;
    if (!data) return;
    const { roster, today, words, progress } = this.#context;
    const reading = progress();
    const options = readBaseOptions((key) => this.config.get(key));
    const standings = new Map(roster().view(today()).people.map((standing) => [standing.person.path, standing]));
    const model = baseModel(this.#groups(data), (entry) => entry.file.path, standings, options);
    this.#headEl.empty();
    this.#rootEl.setCssProps({ '--kith-columns': String(columnsOf(options).length) });
    // While notes are being read, one that is nobody's cannot be told from one not read yet.
    if (reading) this.#headEl.createDiv({ cls: 'kith-progress', text: words().labels.reading(reading.read, reading.of), attr: { role: 'status' } });
    else drawTally(this.#headEl, model, words());
    if (model.shown > 0) drawColumns(this.#headEl, options, words());
    const properties = shownProperties(data.properties, (id) => this.config.getDisplayName(id));
    this.#list.show(baseRows(model, { options, properties, isOpen: (id) => !this.#closed.has(id) }, this.#context, {
      row: (el, { standing }) => listenToPerson(el, standing, this.#context, () => this.#list.picked.paths),
      toggle: (id) => this.#toggle(id),
    }));
  }

  #groups({ groupedData }: BasesQueryResult): BaseGroup<BasesEntry>[] {
    const { noGroup } = this.#context.words().base;
    const [only] = groupedData;
    if (groupedData.length === 1 && only && !only.hasKey()) return [{ title: null, entries: only.entries }];
    return groupedData.map((group) => ({ title: group.hasKey() ? linksByName(group.key?.toString() ?? '') : noGroup, entries: group.entries }));
  }

  #toggle(id: string): void {
    if (!this.#closed.delete(id)) this.#closed.add(id);
    this.#draw();
  }
}
