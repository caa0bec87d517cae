import { count, number } from './en-counting';

/** The orbit: everybody in rings around oneself. */
export const EN_ORBIT = {
  open: 'Open the orbit',
  pane: 'Orbit',
  you: 'You',
  noCircle: 'no circle',
  describe: (people: number, circles: number, due: number) =>
    `${count(people, 'person', 'people')} in ${count(circles, 'ring', 'rings')} around you, ${number(due)} of them due`,
  introductions: 'Who introduced whom',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  zoomReset: 'See everybody',
  legend: {
    ok: 'in touch',
    due: 'due',
    waiting: 'waiting for a reply',
    resting: 'off the clock',
    never: 'nothing logged yet',
    line: 'outside the dashed line the cadence has run out',
  },
} as const;
