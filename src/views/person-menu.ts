import { Menu, TFile } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';

/** What can be done with a person, as a menu: on a right click, a long press, or the menu key. */
export function personMenu(context: Context, standing: Standing): Menu {
  const { app } = context;
  const { labels } = context.words();
  const menu = new Menu();
  const place = readingPlace(context, standing);
  menu.addItem((item) => item.setSection('open').setTitle(labels.open).setIcon('file-text').onClick(() => void openPlace(app, place, false)));
  menu.addItem((item) => item.setSection('open').setTitle(labels.openInNewTab).setIcon('file-plus').onClick(() => void openPlace(app, place, 'tab')));
  menu.addItem((item) => item.setSection('open').setTitle(labels.openToTheRight).setIcon('separator-vertical').onClick(() => void openPlace(app, place, 'split')));
  const { because } = standing;
  if (because && (because.path !== place.path || because.line !== place.line)) {
    menu.addItem((item) => item.setSection('open').setTitle(labels.openTheLine).setIcon('clock').onClick(() => void openPlace(app, because, false)));
  }
  const file = app.vault.getAbstractFileByPath(standing.person.path);
  if (file instanceof TFile) app.workspace.trigger('file-menu', menu, file, 'kith');
  return menu;
}

/** What can be done with several people at once. */
export function peopleMenu(context: Context, paths: readonly string[]): Menu {
  const menu = new Menu();
  const names = paths.map((path) => context.roster().factsOf(path)?.person?.name ?? '');
  menu.addItem((item) => item.setIsLabel(true).setTitle(context.words().gestures.several(names)));
  context.gestures.offer(menu, paths);
  return menu;
}
