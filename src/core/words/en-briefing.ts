import { count } from './en-counting';

/** What a briefing, the places of people, another day and the load say. */
export const EN_BRIEFING = {
  brief: 'Brief me on…',
  openPane: 'Open the briefing pane',
  title: 'Briefing',
  nobodyOpen: 'Open somebody’s note, and what you want to know before a call stands here.',
  facts: { circle: 'circle', role: 'role', org: 'at', city: 'in', met: 'since', via: 'through', email: 'e-mail', phone: 'phone', interests: 'cares about', offers: 'offers', reviewed: 'looked at' },
  chain: (name: string, via: string) => `${name}, whom you know through ${via}`,
  lines: 'Last noted',
  promises: 'Promised',
  needs: 'Needs',
  occasions: 'Coming up',
  reasons: 'Worth saying',
  shared: 'People you share',
  occasion: (label: string, when: string) => `${label}: ${when}`,
  birthday: 'birthday',

  whoIsIn: 'Who is in…',
  place: (city: string, people: number) => `${city} · ${count(people, 'person', 'people')}`,
  noPlaces: 'Nobody’s note names a city yet.',
  nobodyThere: (place: string) => `Nobody is in ${place}.`,
  there: (people: number, place: string) => `${count(people, 'person', 'people')} in ${place}`,

  asOf: (day: string) => `As of ${day}`,
  asOfToday: 'Today',
  asOfHint: 'Show this pane as it was on another day',
  asked: (touches: string, made: string) => `Your cadences ask for ${touches} touches a week; you made ${made} a week in the last twelve`,
  circleLoad: (circle: string, people: number, touches: string) => `${circle}: ${count(people, 'person', 'people')}, ${touches} a week`,
  noCircle: 'no circle',
  whatIf: 'What if',
  whatIfCircle: 'Circle',
  whatIfCadence: 'Cadence',
  asItIs: 'as it is',
  wouldAsk: (circle: string, every: string, touches: string, was: string) => `With ${circle} ${every}, your cadences would ask for ${touches} touches a week instead of ${was}`,
  spread: 'Spread the backlog over the coming weeks',
} as const;
