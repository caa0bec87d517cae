import { DropdownComponent } from 'obsidian';
import type { Choice, Planned } from '../../core/import/plan';
import type { Settings } from '../../core/settings';
import { printCandidate, printChange } from '../../core/words/print-import';
import type { Words } from '../../core/words/words';
import type { Review } from './review';

/** Draws what becomes of one person: whether, which note, and each change with its tick. `changed` is called after every decision. */
export function drawPlanned(el: HTMLElement, index: number, review: Review, settings: Settings, words: Words, changed: () => void): void {
  const planned = review.planned[index]!;
  const { interop } = words;
  const name = planned.incoming.name ?? interop.noName;
  el.empty();
  const headEl = el.createEl('label', 'kith-import-head');
  const inputEl = headEl.createEl('input', { type: 'checkbox', attr: { 'aria-label': interop.include(name) } });
  inputEl.checked = review.includes(index);
  inputEl.disabled = !review.can(index);
  headEl.createSpan({ cls: 'kith-person-name', text: name });
  inputEl.addEventListener('change', () => {
    review.include(index, inputEl.checked);
    changed();
  });
  if (planned.candidates.length > 0 && !(planned.candidates.length === 1 && planned.candidates[0]!.by === 'itself')) drawChoice(el, index, review, words, changed);
  else el.createDiv({ cls: 'kith-import-target', text: planned.makes && planned.path !== null ? interop.makes(planned.path) : planned.path ?? interop.nothingNew });
  drawChanges(el, planned, index, review, settings, words, changed);
}

/** Who has notes already that may be theirs is asked about, and may be answered otherwise. */
function drawChoice(el: HTMLElement, index: number, review: Review, words: Words, changed: () => void): void {
  const { interop } = words;
  const planned = review.planned[index]!;
  const options: [string, string, Choice][] = [
    ...planned.candidates.map((candidate, at): [string, string, Choice] => [String(at), printCandidate(candidate, words), { note: candidate.path }]),
    ['new', interop.newNote, 'new'],
    ['leave', interop.leave, 'leave'],
  ];
  const choice = review.choiceOf(index);
  const chosen = typeof choice === 'object' ? String(planned.candidates.findIndex(({ path }) => path === choice.note)) : choice ?? '0';
  const dropdown = new DropdownComponent(el.createDiv('kith-import-target'));
  for (const [key, label] of options) dropdown.addOption(key, label);
  dropdown.setValue(chosen).onChange((key) => {
    review.choose(index, options.find(([one]) => one === key)![2]);
    changed();
  });
  dropdown.selectEl.setAttribute('aria-label', interop.who(planned.incoming.name ?? interop.noName));
}

function drawChanges(el: HTMLElement, { changes, makes, path }: Planned, index: number, review: Review, settings: Settings, words: Words, changed: () => void): void {
  if (changes.length === 0) {
    if (!makes && path === null && review.choiceOf(index) !== 'leave') el.createDiv({ cls: 'kith-import-none', text: words.interop.nothingNew });
    return;
  }
  const listEl = el.createDiv({ cls: 'kith-import-changes', attr: { role: 'group' } });
  changes.forEach((change, at) => {
    const rowEl = listEl.createEl('label', 'kith-import-change');
    const inputEl = rowEl.createEl('input', { type: 'checkbox' });
    inputEl.checked = review.ticked(index, at);
    inputEl.disabled = !review.includes(index);
    rowEl.createSpan({ text: printChange(change, settings, words) });
    inputEl.addEventListener('change', () => {
      review.tick(index, at, inputEl.checked);
      changed();
    });
  });
}
