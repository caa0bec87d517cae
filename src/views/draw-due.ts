// Draws the due pane from its model.
import type { ChannelTable } from '../core/channel';
import type { Standing } from '../core/due';
import type { Words } from '../core/words/words';
import { drawPerson } from './draw-person';
import { drawFold } from './fold';
import type { DueModel, Section } from './due-model';

/** What the pane tells of the user's doings. */
export interface DueEvents {
  readonly row: (el: HTMLElement, standing: Standing) => void;
  readonly toggle: (id: string) => void;
  readonly showAll: (id: string) => void;
}

/** Draws the sections into an empty element. */
export function drawDue(el: HTMLElement, model: DueModel, table: ChannelTable, words: Words, isOpen: (id: string) => boolean, on: DueEvents): void {
  if (model.counts.people === 0) return drawNobody(el, model, words);
  for (const section of model.sections) drawSection(el, section, model, table, words, isOpen(section.id), on);
}

function drawSection(el: HTMLElement, section: Section, model: DueModel, table: ChannelTable, words: Words, open: boolean, on: DueEvents): void {
  const { id, total, people } = section;
  const { labels, standing: { statuses } } = words;
  const searching = model.filter.trim() !== '';
  if (id === 'due' && total === 0) {
    if (!searching) el.createDiv({ cls: 'kith-calm', text: labels.nobodyDue });
    else if (model.sections.length === 1) el.createDiv({ cls: 'kith-calm', text: labels.nobodyFits(model.filter.trim()) });
    return;
  }
  const rest = total - people.length;
  const title = id === 'due' ? (rest > 0 && !searching ? labels.enough : labels.dueSection) : statuses[id];
  const shown = id === 'due' && rest > 0 && !searching ? `${people.length}/${total}` : String(total);
  const listEl = drawFold(el, { id, title, flair: shown, open }, () => on.toggle(id));
  if (!open) return;
  for (const standing of people) {
    const rowEl = listEl.createDiv({ cls: 'tree-item kith-row', attr: { role: 'listitem' } });
    const selfEl = rowEl.createDiv({
      cls: 'tree-item-self is-clickable kith-person',
      attr: { role: 'button', tabindex: '-1', 'data-key': `${id}:${standing.person.path}`, 'data-status': standing.status },
    });
    drawPerson(selfEl, standing, table, model.today, words);
    on.row(selfEl, standing);
  }
  if (rest > 0) {
    const moreEl = listEl.createDiv({ cls: 'kith-more tree-item-self is-clickable', text: labels.showMore(rest), attr: { role: 'button', tabindex: '-1', 'data-key': `${id}:more` } });
    moreEl.addEventListener('click', () => on.showAll(id));
  }
}

/** The empty state: what was searched, and how a note becomes a person. */
function drawNobody(el: HTMLElement, { counts }: DueModel, { labels }: Words): void {
  const emptyEl = el.createDiv('kith-empty');
  emptyEl.createDiv({ cls: 'kith-empty-title', text: labels.nobodyYet });
  emptyEl.createEl('p', { text: labels.searched(counts) });
  emptyEl.createEl('p', { text: labels.becomePerson });
  emptyEl.createEl('pre').createEl('code', { text: labels.becomePersonExample });
  emptyEl.createEl('p', { text: labels.becomePersonElse });
}
