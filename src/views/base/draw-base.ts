// The rows of a base: who, where they stand and why, and the properties the base shows.
import { NullValue, type App, type BasesEntry, type BasesPropertyId } from 'obsidian';
import type { BaseModel, BaseOptions, BasePart, BaseRow } from '../../core/base';
import type { Day } from '../../core/day';
import { baseName } from '../../core/person';
import { printShortDay, printWhy } from '../../core/words/print-standing';
import type { Words } from '../../core/words/words';
import type { Context } from '../context';
import { itemRows, sectionRows, type Item } from '../section';
import type { Row } from '../virtual-list';

/** Parts that have a column of their own. */
const COLUMNS = ['showStatus', 'showLastContact', 'showDue'] as const satisfies readonly BasePart[];
/** Properties of a note that say what it is called: the row says so already. */
const NAMES: ReadonlySet<BasesPropertyId> = new Set<BasesPropertyId>(['file.name', 'file.basename', 'file.file', 'file.fullname']);
/** Names of notes that are nobody's, given before the rest is a number. */
const STRANGERS = 5;

/** A property of the base's notes, and what it is called. */
export interface Property {
  readonly id: BasesPropertyId;
  readonly name: string;
}

/** The properties that are shown, of those the base has. */
export function shownProperties(ids: readonly BasesPropertyId[], nameOf: (id: BasesPropertyId) => string): Property[] {
  return ids.filter((id) => !NAMES.has(id)).map((id) => ({ id, name: nameOf(id) }));
}

/** How many columns stand beside the names. */
export function columnsOf({ parts }: BaseOptions): readonly (typeof COLUMNS)[number][] {
  return COLUMNS.filter((part) => parts.has(part));
}

/** What is said above the rows: how many there are, and which notes are nobody's. */
export function drawTally(el: HTMLElement, { shown, people, strangers }: BaseModel<BasesEntry>, { base, doors }: Words): void {
  if (people === 0) el.createDiv({ cls: 'kith-calm', text: strangers.length === 0 ? base.nothing : base.nobody });
  else el.createDiv({ cls: 'kith-count', text: base.tally(shown, people), attr: { 'aria-live': 'polite' } });
  if (people > 0 && shown === 0) el.createDiv({ cls: 'kith-calm', text: doors.noneDue });
  if (strangers.length === 0) return;
  const names = strangers.map((path) => (path.endsWith('.md') ? baseName(path) : path));
  el.createDiv({ cls: 'kith-count kith-base-strangers', text: base.strangers(names.length, names.slice(0, STRANGERS), Math.max(0, names.length - STRANGERS)) });
}

/** The names of the columns, for the eye: each cell says its own to a reader of the screen. */
export function drawColumns(el: HTMLElement, options: BaseOptions, { base }: Words): void {
  const columns = columnsOf(options);
  if (columns.length === 0) return;
  const headEl = el.createDiv({ cls: 'kith-base-grid kith-base-head', attr: { 'aria-hidden': 'true' } });
  headEl.createSpan({ text: base.person });
  for (const part of columns) headEl.createSpan({ text: base.parts[part] });
}

/** What the rows are drawn from besides the people. */
export interface BaseState {
  readonly options: BaseOptions;
  readonly properties: readonly Property[];
  readonly isOpen: (id: string) => boolean;
}

/** What the view tells of the user's doings. */
export interface BaseEvents {
  readonly row: (el: HTMLElement, row: BaseRow<BasesEntry>) => void;
  readonly toggle: (id: string) => void;
}

/** The rows: below the headings of their groups, where the base makes groups. */
export function baseRows({ groups }: BaseModel<BasesEntry>, state: BaseState, context: Context, on: BaseEvents): Row[] {
  const itemsOf = (rows: readonly BaseRow<BasesEntry>[]): Item[] => rows.map((row) => ({
    key: row.standing.person.path, person: row.standing.person.path,
    draw: (el) => {
      drawRow(el, row, state, context);
      on.row(el, row);
    },
  }));
  const [only] = groups;
  if (groups.length === 1 && only?.title === null) return itemRows(itemsOf(only.rows), 1);
  return sectionRows(groups.map(({ title, rows }, index) => {
    // Two groups may be called the same: the number 5, and the text.
    const id = groups.findIndex((one) => one.title === title) === index ? `${title}` : `${title}:${index}`;
    return { section: { id, title: title ?? '', flair: String(rows.length), open: state.isOpen(id) }, items: itemsOf(rows) };
  }), on.toggle);
}

function drawRow(el: HTMLElement, { standing, entry }: BaseRow<BasesEntry>, { options, properties }: BaseState, { app, roster, today, words }: Context): void {
  el.addClass('tree-item-self', 'is-clickable', 'kith-person', 'kith-base-grid');
  el.setAttribute('data-status', standing.status);
  const textEl = el.createDiv('kith-person-text');
  textEl.createDiv({ cls: 'kith-person-name', text: standing.person.name });
  if (options.parts.has('showWhy')) textEl.createDiv({ cls: 'kith-person-why', text: printWhy(standing, roster().lexicon.channels, today(), words()) });
  if (properties.length > 0) drawProperties(textEl.createDiv('kith-base-properties'), entry, properties, app);
  const { standing: { statuses }, base } = words();
  const day = (one: Day | null): string => (one === null ? '–' : printShortDay(one, today(), words()));
  const texts: Readonly<Record<(typeof COLUMNS)[number], string>> = { showStatus: statuses[standing.status], showLastContact: day(standing.lastContact), showDue: day(standing.due) };
  for (const part of columnsOf(options)) {
    const cellEl = el.createSpan({ cls: 'kith-base-cell', attr: { 'data-part': part } });
    cellEl.createSpan({ cls: 'kith-base-label', text: `${base.parts[part]} ` });
    cellEl.createSpan({ text: texts[part] });
  }
}

/** Values drawn as the app draws them, each with its name; an empty one is left out. */
function drawProperties(el: HTMLElement, entry: BasesEntry, properties: readonly Property[], app: App): void {
  for (const { id, name } of properties) {
    const value = entry.getValue(id);
    if (value === null || value instanceof NullValue || value.toString() === '') continue;
    const propertyEl = el.createSpan('kith-base-property');
    propertyEl.createSpan({ cls: 'kith-base-name', text: name });
    value.renderTo(propertyEl.createSpan('kith-base-value'), app.renderContext);
  }
}
