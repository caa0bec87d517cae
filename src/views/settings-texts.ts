import type { SettingDefinitionItem } from 'obsidian';

/** What rows say, by their name; a name that several rows have is left out. */
export type Texts = ReadonlyMap<string, string>;

/** What the rows of some definitions say, those on pages included. */
export function textsOf(definitions: readonly SettingDefinitionItem[]): Texts {
  const texts = new Map<string, string>();
  const twice = new Set<string>();
  const take = (items: readonly SettingDefinitionItem[]): void => {
    for (const item of items) {
      if ('items' in item && item.items) take(item.items);
      if (!('name' in item) || typeof item.desc !== 'string') continue;
      if (texts.has(item.name)) twice.add(item.name);
      texts.set(item.name, item.desc);
    }
  };
  take(definitions);
  for (const name of twice) texts.delete(name);
  return texts;
}

/** Gives rows on the screen that say what they said before the text they have now. Answers what they say. */
export function retell(el: HTMLElement, before: Texts, now: Texts): Texts {
  for (const infoEl of el.findAll('.setting-item-info')) {
    const name = infoEl.parentElement?.getAttribute('data-name') ?? infoEl.find('.setting-item-name')?.textContent ?? '';
    const descEl = infoEl.find('.setting-item-description');
    const text = now.get(name);
    if (descEl && text !== undefined && text !== before.get(name) && descEl.textContent === before.get(name)) descEl.setText(text);
  }
  return now;
}
