import type { App, SettingDefinitionPage } from 'obsidian';
import { presetCircles, PRESETS } from '../core/circle-presets';
import type { Person } from '../core/person';
import type { CircleRow } from '../core/settings';
import type { Words } from '../core/words/words';
import { PresetModal } from './preset-modal';

/** The page of ready-made tables: each asks before it replaces anything. */
export function presetPage(app: App, words: Words, circles: () => readonly CircleRow[], people: () => readonly Person[], change: (circles: readonly CircleRow[]) => void): SettingDefinitionPage {
  const { presets: { page: [name, desc], names, about } } = words;
  return {
    type: 'page', name, desc,
    items: PRESETS.map((preset) => ({
      name: names[preset],
      desc: `${about[preset]} ${presetCircles(preset, words).map((circle) => circle.name).join(', ')}`,
      action: () => new PresetModal(app, { name: names[preset], now: circles(), then: presetCircles(preset, words), people: people() }, words, change).open(),
    })),
  };
}
