import { setIcon } from 'obsidian';
import type { Row } from './virtual-list';

/** A part of a list that opens and closes. */
export interface Section {
  readonly id: string;
  /** A title over this section and those that follow it. */
  readonly over?: string;
  readonly title: string;
  /** The number beside the title. */
  readonly flair: string;
  readonly open: boolean;
}

/** One row below a section's heading. */
export interface Item {
  /** Unique within the section, the same as long as the row means the same. */
  readonly key: string;
  /** The note of the person it is about, where it can be picked. */
  readonly person?: string;
  readonly draw: (el: HTMLElement) => void;
}

/** A section with its rows. */
export interface Filled {
  readonly section: Section;
  readonly items: readonly Item[];
}

/** Pixels a heading, and a row of two lines, are likely to take. */
const HEADING = 28;
const ITEM = 42;

/** The rows of sections: each heading, and below those that are open their items. */
export function sectionRows(sections: readonly Filled[], toggle: (id: string) => void): Row[] {
  return sections.flatMap(({ section, items }, index): Row[] => [
    {
      key: `fold:${section.id}`, level: 1, estimate: HEADING, open: section.open, size: sections.length, place: index + 1,
      draw: (el) => drawHeading(el, section, toggle),
    },
    ...(section.open ? itemRows(items, 2, `${section.id}:`) : []),
  ]);
}

/** The rows of items at a level of the list; `within` tells those of one section from those of another. */
export function itemRows(items: readonly Item[], level: 1 | 2, within = ''): Row[] {
  return items.map(({ key, person, draw }, place): Row => ({
    key: `${within}${key}`, level, estimate: ITEM, open: null, size: items.length, place: place + 1, draw, ...(person === undefined ? {} : { person }),
  }));
}

function drawHeading(rowEl: HTMLElement, { id, over, title, flair, open }: Section, toggle: (id: string) => void): void {
  if (over !== undefined) rowEl.createDiv({ cls: 'kith-section-over', text: over });
  // A row that is a heading alone is the heading itself, as the app's own lists have it.
  const el = over === undefined ? rowEl : rowEl.createDiv();
  el.addClass('tree-item-self', 'is-clickable', 'mod-collapsible', 'kith-section-head');
  setIcon(el.createDiv({ cls: `tree-item-icon collapse-icon${open ? '' : ' is-collapsed'}` }), 'right-triangle');
  el.createDiv({ cls: 'tree-item-inner', text: title });
  el.createDiv('tree-item-flair-outer').createSpan({ cls: 'tree-item-flair', text: flair });
  rowEl.addEventListener('click', () => toggle(id));
}
