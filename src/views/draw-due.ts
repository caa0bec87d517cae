// The due pane from its model: its rows, and what it says when there are none.
import { ButtonComponent } from 'obsidian';
import type { ChannelTable } from '../core/channel';
import type { Standing } from '../core/due';
import type { Day } from '../core/day';
import type { Reason } from '../core/reason/reason';
import { printReason } from '../core/words/print-reason';
import type { Words } from '../core/words/words';
import { drawPerson } from './draw-person';
import type { DueModel, Group } from './due-model';
import { sectionRows, type Filled, type Item } from './section';
import type { Row } from './virtual-list';

/** What the pane tells of the user's doings. */
export interface DueEvents {
  readonly row: (el: HTMLElement, standing: Standing) => void;
  /** What is worth saying to somebody due. */
  readonly reasons: (standing: Standing) => readonly Reason[];
  readonly toggle: (id: string) => void;
  readonly showAll: (id: string) => void;
}

/** The rows of the pane; `promised` stands behind those who are due. */
export function dueRows(model: DueModel, promised: readonly Filled[], table: ChannelTable, words: Words, isOpen: (id: string) => boolean, on: DueEvents): Row[] {
  const shown = model.groups.filter(({ total }) => total > 0);
  const sections = shown.map((group): Filled => ({
    section: { id: group.id, ...headingOf(group, model, words), open: isOpen(group.id) },
    items: itemsOf(group, model, table, words, on),
  }));
  const behind = shown[0]?.id === 'due' ? 1 : 0;
  return sectionRows([...sections.slice(0, behind), ...promised, ...sections.slice(behind)], on.toggle);
}

/** What is said above the rows: that nobody is due or fits, or how a note becomes a person. */
export function drawMessage(el: HTMLElement, model: DueModel, words: Words, findPeople: () => void): void {
  const { labels } = words;
  if (model.counts.people === 0) return drawNobody(el, model, words, findPeople);
  const filter = model.filter.trim();
  if (filter !== '' && model.groups.every(({ total }) => total === 0)) el.createDiv({ cls: 'kith-calm', text: labels.nobodyFits(filter) });
  else if (filter === '' && model.due === 0) el.createDiv({ cls: 'kith-calm', text: labels.nobodyDue });
}

function headingOf({ id, people, total }: Group, { filter }: DueModel, { labels, standing: { statuses } }: Words): { title: string; flair: string } {
  const enough = id === 'due' && people.length < total && filter.trim() === '';
  return {
    title: enough ? labels.enough : id === 'due' ? labels.dueSection : statuses[id],
    flair: enough ? `${people.length}/${total}` : String(total),
  };
}

function itemsOf({ id, people, total }: Group, model: DueModel, table: ChannelTable, words: Words, on: DueEvents): Item[] {
  const items = people.map((standing): Item => ({
    key: standing.person.path,
    person: standing.person.path,
    draw: (el) => {
      el.addClass('tree-item-self', 'is-clickable', 'kith-person');
      el.setAttribute('data-status', standing.status);
      const textEl = drawPerson(el, standing, table, model.today, words);
      if (id === 'due') drawWorthSaying(textEl, on.reasons(standing), model.today, words);
      on.row(el, standing);
    },
  }));
  const rest = total - people.length;
  return rest === 0 ? items : [...items, {
    key: 'more',
    draw: (el) => {
      el.addClass('tree-item-self', 'is-clickable', 'kith-more');
      el.setText(words.labels.showMore(rest));
      el.addEventListener('click', () => on.showAll(id));
    },
  }];
}

/** The reasons to be in touch, but for the last line, which the row tells already. */
function drawWorthSaying(el: HTMLElement, reasons: readonly Reason[], today: Day, words: Words): void {
  for (const reason of reasons.filter(({ kind }) => kind !== 'last')) el.createDiv({ cls: 'kith-person-reason', text: printReason(reason, today, words) });
}

/** The empty state: what was searched, and how a note becomes a person. */
function drawNobody(el: HTMLElement, { counts }: DueModel, { labels, finder }: Words, findPeople: () => void): void {
  const emptyEl = el.createDiv('kith-empty');
  emptyEl.createDiv({ cls: 'kith-empty-title', text: labels.nobodyYet });
  emptyEl.createEl('p', { text: labels.searched(counts) });
  new ButtonComponent(emptyEl).setButtonText(finder.find).setCta().onClick(findPeople);
  emptyEl.createEl('p', { text: labels.becomePerson });
  emptyEl.createEl('pre').createEl('code', { text: labels.becomePersonExample });
  emptyEl.createEl('p', { text: labels.becomePersonElse });
}
