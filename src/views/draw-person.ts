import type { Standing } from '../core/due';
import { channelOf, type ChannelTable } from '../core/channel';
import type { Day } from '../core/day';
import { printChannel, printWhy } from '../core/words/print-standing';
import type { Words } from '../core/words/words';

/** Draws one person: the name, why in words, and the channel due. Returns what holds name and reason. */
export function drawPerson(el: HTMLElement, standing: Standing, table: ChannelTable, today: Day, words: Words): HTMLElement {
  const { person, rule } = standing;
  const textEl = el.createDiv('kith-person-text');
  textEl.createDiv({ cls: 'kith-person-name', text: person.name });
  textEl.createDiv({ cls: 'kith-person-why', text: printWhy(standing, table, today, words) });
  const channel = rule && channelOf(table, rule.channel);
  if (channel) el.createSpan({ cls: 'kith-person-channel tree-item-flair', text: printChannel(channel.name, words) });
  return textEl;
}
