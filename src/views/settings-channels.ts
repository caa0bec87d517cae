import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Channel } from '../core/channel';
import { SETTING_TEXTS as TEXTS } from '../core/labels-settings';
import { moved } from './moved';
import { row } from './settings-groups';

/** The table of channels: a page for each, in the order of the table. */
export function channelList(channels: readonly Channel[], change: (channels: readonly Channel[]) => void): SettingDefinitionList {
  return {
    type: 'list',
    heading: TEXTS.channels,
    emptyState: TEXTS.channelsEmpty,
    items: channels.map(channelPage),
    onReorder: (from, to) => change(moved(channels, from, to)),
    onDelete: (index) => change(channels.filter((_, at) => at !== index)),
    addItem: { name: TEXTS.addChannel, action: () => change([...channels, { name: TEXTS.newChannel, synonyms: [], richness: 2, resets: true }]) },
  };
}

function channelPage(channel: Channel, index: number): SettingDefinitionPage {
  return {
    type: 'page',
    name: channel.name,
    desc: TEXTS.channelDesc(channel.synonyms),
    displayValue: String(channel.richness),
    items: [
      row(TEXTS.channelName, { type: 'text', key: `channels.${index}.name`, validate: (value) => (value.trim() === '' ? TEXTS.noName : undefined) }),
      row(TEXTS.channelSynonyms, { type: 'textarea', key: `channels.${index}.synonyms`, rows: 3 }),
      row(TEXTS.channelRichness, { type: 'dropdown', key: `channels.${index}.richness`, options: TEXTS.richness }),
      row(TEXTS.channelResets, { type: 'toggle', key: `channels.${index}.resets` }),
    ],
  };
}
