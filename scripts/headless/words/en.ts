import { count } from '../../../src/core/words/en-counting';

/** What only the terminal says, in English. */
export const EN_TERMINAL = {
  heads: { name: 'name', why: 'why', due: 'due', note: 'note', day: 'day', channel: 'channel', line: 'line' },
  dueOn: (due: number, day: string) => `${due} due on ${day}`,
  nobodyDueOn: (day: string) => `Nobody is due on ${day}.`,
  people: (people: number) => count(people, 'person', 'people'),
  findings: (findings: number) => count(findings, 'finding', 'findings'),

  settingsUnread: (why: string) => `The settings cannot be read (${why}), so the standard ones are used. Right would be the file as the plugin saves it, or --settings FILE`,
  nothingToSee: 'Nothing asks for your eye.',
  facts: {
    status: 'status', why: 'why', due: 'due', circles: 'circles', city: 'city', org: 'org', role: 'role', interests: 'interests', needs: 'needs',
    offers: 'offers', dates: 'dates', knownSince: 'known since', via: 'via',
  },
  birthday: 'birthday',
  past: 'past',
  promised: 'Promised',
  nothingLogged: 'Nothing logged yet.',

  stats: {
    vault: 'Vault', people: 'People', circles: 'Circles', channels: 'Channels', noChannel: 'none said',
    counts: { notes: 'notes', people: 'people', linesCounted: 'lines counted', linesNotCounted: 'lines not counted' },
  },
} as const;
