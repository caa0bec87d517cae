import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Channel } from '../core/channel';
import type { Words } from '../core/words/words';
import { moved } from './moved';
import { row } from './settings-groups';
import type { Live } from './settings-live';

/** The table of channels: a page for each, in the order of the table. */
export function channelList({ settings: texts }: Words, live: Live, channels: readonly Channel[], change: (channels: readonly Channel[]) => void): SettingDefinitionList {
  return {
    type: 'list',
    heading: texts.channels,
    emptyState: texts.channelsEmpty,
    items: channels.map((channel, index) => channelPage(texts, live, channel, index)),
    onReorder: (from, to) => change(moved(channels, from, to)),
    onDelete: (index) => change(channels.filter((_, at) => at !== index)),
    addItem: { name: texts.addChannel, action: () => change([...channels, { name: texts.newChannel, synonyms: [], richness: 2, resets: true }]) },
  };
}

function channelPage(texts: Words['settings'], live: Live, channel: Channel, index: number): SettingDefinitionPage {
  return {
    type: 'page',
    name: channel.name,
    desc: texts.channelDesc(channel.synonyms),
    displayValue: live(`channel ${channel.name}`),
    items: [
      row(live, texts.channelName, { type: 'text', key: `channels.${index}.name`, validate: (value) => (value.trim() === '' ? texts.noName : undefined) }),
      row(live, texts.channelSynonyms, { type: 'textarea', key: `channels.${index}.synonyms`, rows: 3 }),
      row(live, texts.channelRichness, { type: 'dropdown', key: `channels.${index}.richness`, options: texts.richness }),
      row(live, texts.channelResets, { type: 'toggle', key: `channels.${index}.resets` }),
    ],
  };
}
