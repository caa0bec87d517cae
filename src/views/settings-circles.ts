import type { SettingDefinitionList, SettingDefinitionRender } from 'obsidian';
import { parseCadence } from '../core/cadence';
import type { CircleRow } from '../core/settings';
import type { Words } from '../core/words/words';
import { moved } from './moved';

type Change = (circles: readonly CircleRow[]) => void;

/** The table of circles: a name and a cadence in each row. */
export function circleList({ settings: texts }: Words, circles: readonly CircleRow[], change: Change): SettingDefinitionList {
  return {
    type: 'list',
    heading: texts.circles,
    emptyState: texts.circlesEmpty,
    items: circles.map((circle, index) => circleRow(texts, circle, (next) => change(circles.map((one, at) => (at === index ? next : one))))),
    onReorder: (from, to) => change(moved(circles, from, to)),
    onDelete: (index) => change(circles.filter((_, at) => at !== index)),
    addItem: { name: texts.addCircle, action: () => change([...circles, { name: texts.newCircle, cadence: texts.newCircleCadence }]) },
  };
}

function circleRow(texts: Words['settings'], circle: CircleRow, change: (circle: CircleRow) => void): SettingDefinitionRender {
  return {
    name: circle.name,
    desc: circle.cadence,
    aliases: [...texts.circleAliases],
    render: (setting) => {
      setting.setName('').setDesc('').setClass('kith-circle');
      setting.addText((text) => {
        text.setValue(circle.name);
        commit(text.inputEl, () => check(text.inputEl, text.getValue().trim() === '' ? texts.noName : '')
          && change({ ...circle, name: text.getValue().trim() }));
      });
      setting.addText((text) => {
        text.setValue(circle.cadence).setPlaceholder(texts.noCadence);
        const problem = (value: string): string => (value === '' || parseCadence(value) !== null ? '' : texts.cadenceUnread(value));
        text.onChange((value) => check(text.inputEl, problem(value.trim())));
        check(text.inputEl, problem(circle.cadence));
        commit(text.inputEl, () => check(text.inputEl, problem(text.getValue().trim()))
          && change({ ...circle, cadence: text.getValue().trim() }));
      });
      setting.addText((text) => {
        text.setValue(circle.size === undefined ? '' : String(circle.size)).setPlaceholder('∞');
        text.inputEl.addClass('kith-circle-size');
        text.inputEl.setAttribute('inputmode', 'numeric');
        const isSize = (value: string): boolean => value === '' || /^[1-9]\d{0,4}$/.test(value);
        commit(text.inputEl, () => {
          const value = text.getValue().trim();
          const { name, cadence } = circle;
          return check(text.inputEl, isSize(value) ? '' : texts.circleSize) && change({ name, cadence, ...(value === '' ? {} : { size: Number(value) }) });
        });
      });
      label(setting.controlEl.findAll('input'), [texts.circleName, texts.circleCadence, texts.circleSize]);
    },
  };
}

/** Two boxes stand in one row: each is named for itself, not by the row's name. */
function label(inputEls: readonly HTMLElement[], names: readonly string[]): void {
  for (const [index, el] of inputEls.entries()) {
    el.removeAttribute('aria-labelledby');
    el.setAttribute('aria-label', names[index] ?? '');
  }
}

/** A value is taken when the box is left or Enter is pressed: half a word is no cadence. */
function commit(inputEl: HTMLInputElement, take: () => void): void {
  inputEl.addEventListener('change', take);
}

/** Shows what is wrong with a box's value; true when nothing is. */
function check(inputEl: HTMLInputElement, problem: string): boolean {
  inputEl.toggleClass('kith-invalid', problem !== '');
  inputEl.setAttribute('title', problem);
  inputEl.setAttribute('aria-invalid', String(problem !== ''));
  return problem === '';
}
