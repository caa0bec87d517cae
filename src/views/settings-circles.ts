import { setIcon, type Setting, type SettingDefinitionList, type SettingDefinitionRender } from 'obsidian';
import { parseCadence } from '../core/cadence';
import { CIRCLE_COLORS, type CircleRow } from '../core/settings';
import type { Words } from '../core/words/words';
import { circleColor } from './circle-color';
import { moved } from './moved';
import type { Live } from './settings-live';

type Change = (circles: readonly CircleRow[]) => void;

/** The table of circles: name, cadence, size, colour and place of each, and what they come to. */
export function circleList({ settings: texts }: Words, live: Live, circles: readonly CircleRow[], change: Change): SettingDefinitionList {
  return {
    type: 'list',
    heading: texts.circles,
    emptyState: texts.circlesEmpty,
    items: circles.map((circle, index) => circleRow(texts, live, circle, {
      take: (next) => change(circles.map((one, at) => (at === index ? next : one))),
      up: index === 0 ? null : () => change(moved(circles, index, index - 1)),
      down: index === circles.length - 1 ? null : () => change(moved(circles, index, index + 1)),
    })),
    onReorder: (from, to) => change(moved(circles, from, to)),
    onDelete: (index) => change(circles.filter((_, at) => at !== index)),
    addItem: { name: texts.addCircle, action: () => change([...circles, { name: texts.newCircle, cadence: texts.newCircleCadence }]) },
  };
}

interface CircleEvents {
  readonly take: (circle: CircleRow) => void;
  /** Null for the first. */
  readonly up: (() => void) | null;
  /** Null for the last. */
  readonly down: (() => void) | null;
}

function circleRow(texts: Words['settings'], live: Live, circle: CircleRow, { take, up, down }: CircleEvents): SettingDefinitionRender {
  const desc = live(`circle ${circle.name}`);
  return {
    name: circle.name,
    desc,
    aliases: [...texts.circleAliases, circle.cadence],
    render: (setting) => {
      // The name stands in its box; the app would name every box by the row's.
      setting.setName('').setDesc(desc).setClass('kith-circle');
      setting.settingEl.setAttribute('data-name', circle.name);
      circleColor(setting.settingEl, circle.color ?? null);
      drawBoxes(setting, texts, circle, take);
      setting.addDropdown((dropdown) => {
        dropdown.addOption('', texts.colors.none);
        for (const color of CIRCLE_COLORS) dropdown.addOption(color, texts.colors[color]);
        dropdown.setValue(circle.color ?? '').onChange((value) => {
          const { color: _, ...rest } = circle;
          const color = CIRCLE_COLORS.find((one) => one === value);
          take(color ? { ...rest, color } : rest);
        });
      });
      label(setting.controlEl.findAll('input,select'), [texts.circleName, texts.circleCadence, texts.circleSize, texts.circleColor]);
      mover(setting, 'chevron-up', `${texts.moveUp}: ${circle.name}`, up);
      mover(setting, 'chevron-down', `${texts.moveDown}: ${circle.name}`, down);
    },
  };
}

function drawBoxes(setting: Setting, texts: Words['settings'], circle: CircleRow, take: (circle: CircleRow) => void): void {
  setting.addText((text) => {
    text.setValue(circle.name);
    commit(text.inputEl, () => check(text.inputEl, text.getValue().trim() === '' ? texts.noName : '')
      && take({ ...circle, name: text.getValue().trim() }));
  });
  setting.addText((text) => {
    text.setValue(circle.cadence).setPlaceholder(texts.noCadence);
    const problem = (value: string): string => (value === '' || parseCadence(value) !== null ? '' : texts.cadenceUnread(value));
    text.onChange((value) => check(text.inputEl, problem(value.trim())));
    check(text.inputEl, problem(circle.cadence));
    commit(text.inputEl, () => check(text.inputEl, problem(text.getValue().trim()))
      && take({ ...circle, cadence: text.getValue().trim() }));
  });
  setting.addText((text) => {
    text.setValue(circle.size === undefined ? '' : String(circle.size)).setPlaceholder('∞');
    text.inputEl.addClass('kith-circle-size');
    text.inputEl.setAttribute('inputmode', 'numeric');
    const isSize = (value: string): boolean => value === '' || /^[1-9]\d{0,4}$/.test(value);
    commit(text.inputEl, () => {
      const value = text.getValue().trim();
      const { size: _, ...rest } = circle;
      return check(text.inputEl, isSize(value) ? '' : texts.circleSize) && take(value === '' ? rest : { ...rest, size: Number(value) });
    });
  });
}

/** A button that moves the row; the drag handle of the app is for a mouse alone. */
function mover(setting: Setting, icon: string, name: string, move: (() => void) | null): void {
  const buttonEl = setting.controlEl.createEl('button', { cls: 'clickable-icon kith-circle-move', attr: { 'aria-label': name } });
  setIcon(buttonEl, icon);
  buttonEl.disabled = move === null;
  if (move) buttonEl.addEventListener('click', move);
}

/** Several boxes stand in one row: each is named for itself, not by the row's name. */
function label(controlEls: readonly HTMLElement[], names: readonly string[]): void {
  for (const [index, el] of controlEls.entries()) {
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
