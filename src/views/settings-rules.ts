import type { SettingDefinitionPage, SettingDefinitionRender } from 'obsidian';
import { RULES } from '../core/audit/rules';
import type { Finding, FindingRule } from '../core/finding';
import type { Settings } from '../core/settings';
import { findingAdvice, findingTitle } from '../core/words/print-finding';
import type { Words } from '../core/words/words';

/** What the page of rules asks for, while it is open. */
export interface RuleEvents {
  readonly isOn: (rule: FindingRule) => boolean;
  readonly turn: (rule: FindingRule, on: boolean) => void;
  /** What every rule finds now; null while the notes are being read. */
  readonly findings: () => readonly Finding[] | null;
}

/** The page of the audit's rules: a toggle for each, and what it finds today. They are asked when the page is opened, and not before. */
export function rulePage(words: Words, { auditOff }: Settings, { isOn, turn, findings }: RuleEvents): SettingDefinitionPage {
  const { live, settings: texts } = words;
  return {
    type: 'page', name: texts.auditRules, desc: texts.auditRulesDesc, displayValue: auditOff.length === 0 ? live.allOn : live.off(auditOff.length),
    items: RULES.map(({ id }): SettingDefinitionRender => {
      const [name, desc] = [findingTitle(id, words), findingAdvice(id, words)];
      return {
        name, desc,
        render: (setting) => {
          const all = findings();
          const found = all === null ? '' : live.finds(all.filter(({ rule }) => rule === id).length);
          setting.setName(name).setDesc([desc, found].filter((text) => text !== '').join(' '));
          setting.addToggle((toggle) => toggle.setValue(isOn(id)).onChange((on) => turn(id, on)));
        },
      };
    }),
  };
}
