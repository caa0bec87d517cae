// What leads to Kith from outside of its own views.
import type { Plugin } from 'obsidian';
import type { KithApi } from '../core/api';
import { BASE_VIEW } from '../core/base-file';
import { BaseView } from '../views/base/base-view';
import { baseOptions } from '../views/base/base-options';
import { Block } from '../views/block/block';
import type { Context } from '../views/context';
import { apiOf } from './api';
import { addCommandLine } from './command-line/add-command-line';
import { followLink } from './follow-link';
import { groundsOf } from './ground';
import { switchOf } from './once-read';
import { TypingSuggest } from './typing-suggest';

/** Lets the app's Bases know of Kith's view. False where they are switched off: then it can be asked again, once they are on. */
export function basesOf(plugin: Plugin, context: () => Context): () => boolean {
  let known = false;
  return () => known ||= plugin.registerBasesView(BASE_VIEW, {
    name: plugin.manifest.name, icon: 'users',
    factory: (controller, el) => new BaseView(controller, el, context()),
    options: () => baseOptions(context().words()),
  });
}

/** Opens the doors: the block in a note, the view of a base, what is suggested to who types, the address, the command line, and the API, which it gives. */
export function addDoors(plugin: Plugin, context: Context): KithApi {
  plugin.registerMarkdownCodeBlockProcessor('kith', (source, el, around) => around.addChild(new Block(el, source, around.sourcePath, context)));
  context.bases();
  // The plugin Style Settings looks anew for what styles offer; where it is not there, nobody hears.
  plugin.app.workspace.trigger('parse-style-settings');
  plugin.registerObsidianProtocolHandler('kith', (given) => followLink(context, given));
  plugin.registerEditorSuggest(new TypingSuggest(context));
  const [grounds, whether] = [groundsOf(context), switchOf(plugin, context)];
  addCommandLine(plugin, context, grounds, whether);
  return apiOf(context, grounds, whether);
}
