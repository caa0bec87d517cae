import { ButtonComponent, Setting } from 'obsidian';
import { parseCadence } from '../../core/cadence';
import type { ChannelTable } from '../../core/channel';
import type { Day } from '../../core/day';
import type { CircleRow } from '../../core/settings';
import type { Words } from '../../core/words/words';
import { circleColor } from '../circle-color';
import { drawPerson } from '../draw-person';
import { standsFor } from '../preview';
import type { Walk } from './walk-model';

/** What the walk tells of the user's doings. */
export interface WalkEvents {
  readonly give: (path: string, circle: string) => void;
  readonly skip: (path: string) => void;
  readonly undo: () => void;
  readonly openDue: () => void;
}

/** What the walk is drawn from besides its steps. */
export interface WalkState {
  readonly circles: readonly CircleRow[];
  readonly channels: ChannelTable;
  readonly today: Day;
  /** How many were given a circle. */
  readonly given: number;
}

/** Draws the step of the walk: who, and a button for each circle; at its end what came of it. */
export function drawWalk(el: HTMLElement, { next, step, of }: Walk, { circles, channels, today, given }: WalkState, words: Words, on: WalkEvents): void {
  const { finder, gestures } = words;
  new Setting(el).setName(finder.walk).setHeading();
  el.createEl('p', { cls: 'kith-find-intro', text: finder.walkAbout });
  const stepEl = el.createDiv({ cls: 'kith-walk', attr: { role: 'group', 'aria-live': 'polite' } });
  if (!next) {
    stepEl.createDiv({ cls: 'kith-calm', text: of === 0 ? finder.everybody : finder.walkDone(given) });
    button(stepEl, 'due', finder.openDue, on.openDue);
  } else {
    stepEl.createDiv({ cls: 'kith-walk-step', text: finder.step(step, of) });
    standsFor(drawPerson(stepEl, next, channels, today, words), next.person.path);
    const circlesEl = stepEl.createDiv('kith-walk-circles');
    for (const { name, cadence, color } of circles) {
      const buttonEl = button(circlesEl, `circle ${name}`, finder.circle(name, spanOf(cadence, words)), () => on.give(next.person.path, name));
      buttonEl.addClass('kith-circle-item');
      circleColor(buttonEl, color ?? null);
    }
    button(stepEl, 'skip', finder.skip, () => on.skip(next.person.path));
  }
  if (given > 0) button(stepEl, 'undo', gestures.undoShort, on.undo);
}

/** A cadence of the table in the words of the language: `2 semaines`; one that cannot be read as it stands there. */
function spanOf(written: string, { dates, settings }: Words): string {
  const cadence = parseCadence(written);
  return cadence === null ? written || settings.noCadence : cadence === 'none' ? settings.noCadence : dates.span(cadence);
}

function button(el: HTMLElement, key: string, text: string, click: () => void): HTMLElement {
  const { buttonEl } = new ButtonComponent(el).setButtonText(text).onClick(click);
  buttonEl.setAttribute('data-key', key);
  return buttonEl;
}
