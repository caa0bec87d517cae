import type { EN_TIMELINE } from './en-timeline';
import { list, number } from './fr-counting';
import type { Same } from './same';

/** The timeline in French. */
export const FR_TIMELINE: Same<typeof EN_TIMELINE> = {
  heading: 'Les deux dernières années',
  noChannel: 'autre',
  lane: (channel, lines) => `${number(lines)} ${channel}`,
  describe: (lanes, due) => `Les deux dernières années\u00a0: ${list(lanes)}${due === null ? '' : `\u202f; prochain contact le ${due}`}`,
  due: (day) => `à recontacter le ${day}`,
  wasDue: (day) => `à recontacter depuis le ${day}`,
  mark: (day, channel, out) => `${day} · ${channel}${out ? ' · votre tentative' : ''}`,
};
