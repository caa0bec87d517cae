// What leads to Kith from outside of its own views.
import type { Plugin } from 'obsidian';
import { Block } from '../views/block/block';
import type { Context } from '../views/context';
import { followLink } from './follow-link';

/** Opens the doors: the block in a note, and the address. */
export function addDoors(plugin: Plugin, context: Context): void {
  plugin.registerMarkdownCodeBlockProcessor('kith', (source, el, around) => around.addChild(new Block(el, source, around.sourcePath, context)));
  plugin.registerObsidianProtocolHandler('kith', (given) => followLink(context, given));
}
