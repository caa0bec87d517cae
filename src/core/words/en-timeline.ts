import { list, number } from './en-counting';

/** The timeline: two years with somebody. */
export const EN_TIMELINE = {
  heading: 'The last two years',
  noChannel: 'other',
  lane: (channel: string, lines: number) => `${number(lines)} ${channel}`,
  describe: (lanes: readonly string[], due: string | null) => `The last two years: ${list(lanes)}${due === null ? '' : `; due ${due}`}`,
  due: (day: string) => `due ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  mark: (day: string, channel: string, out: boolean) => `${day} · ${channel}${out ? ' · you reached out' : ''}`,
} as const;
