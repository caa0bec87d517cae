import { Setting } from 'obsidian';
import type { Found, Sign } from '../../core/find-people';
import { baseName } from '../../core/person';
import type { Words } from '../../core/words/words';

/** How many names are given as examples. */
const NAMES = 4;

/** Draws what looks like people and the rules at work, each with what making or unmaking the rule would change. */
export function drawSigns(el: HTMLElement, { signs }: Found, words: Words, turn: (sign: Sign) => void): void {
  const { finder } = words;
  // A rule that would make nobody a person is no offer.
  const likely = signs.filter(({ isRule, more }) => !isRule && more.length > 0);
  const rules = signs.filter(({ isRule }) => isRule);
  new Setting(el).setName(finder.signs).setHeading();
  if (likely.length === 0) el.createDiv({ cls: 'kith-calm', text: finder.noSigns });
  for (const sign of likely) drawSign(el, sign, words, turn);
  if (rules.length === 0) return;
  new Setting(el).setName(finder.rules).setHeading();
  for (const sign of rules) drawSign(el, sign, words, turn);
}

function drawSign(el: HTMLElement, sign: Sign, { finder }: Words, turn: (sign: Sign) => void): void {
  const { kind, value, notes, more, isRule } = sign;
  const name = finder.kinds[kind](value);
  const names = more.slice(0, NAMES).map(baseName);
  const action = isRule ? finder.takeBack : finder.makeRule;
  new Setting(el).setName(name)
    .setDesc(isRule ? finder.isRule(notes.length) : finder.more(notes.length, more.length, names, more.length - names.length))
    .addButton((button) => {
      button.setButtonText(action).onClick(() => turn(sign));
      button.buttonEl.setAttribute('data-key', `${kind}:${value}`);
      button.buttonEl.setAttribute('aria-label', finder.named(action, name));
    });
}
