// What Kith adds to the app's own menus.
import { TFile, type Plugin } from 'obsidian';
import type { Context } from '../views/context';
import { makePersonOf } from './make-person';
import { offerGestures, PEOPLE_GESTURES } from './people-gestures';
import { personAt } from './pick-person';

/** Puts what can be done with a person into the menus of their note; a note that is nobody's can be made a person there. */
export function addToMenus(plugin: Plugin, context: Context): void {
  const { workspace } = plugin.app;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    if (personAt(context, file.path)) offerGestures(context, menu, [file.path]);
    else menu.addItem((item) => item.setSection('kith').setTitle(context.words().gestures.makePerson).setIcon('user-plus').onClick(() => makePersonOf(context, file)));
  }));
  plugin.registerEvent(workspace.on('editor-menu', (menu, _editor, { file }) => {
    if (file && personAt(context, file.path)) offerGestures(context, menu, [file.path], PEOPLE_GESTURES.slice(0, 1));
  }));
}
