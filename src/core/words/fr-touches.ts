import type { EN_TOUCHES } from './en-touches';
import { count, number as whole } from './fr-counting';
import type { Same } from './same';

// A dormant circle asks for a twentieth of a touch: that is little, and not nothing.
const number = (touches: number): string => (touches > 0 && touches < 0.05 ? `<${whole(0.1)}` : whole(Math.round(touches * 10) / 10));

/** The picture of the load in French. */
export const FR_TOUCHES: Same<typeof EN_TOUCHES> = {
  number,
  describe: (weeks, asked) =>
    `Contacts par semaine sur les ${count(weeks.length, 'dernière semaine', 'dernières semaines')}\u00a0: ${weeks.map(number).join('\u202f; ')}. Vos cadences en demandent ${number(asked)}.`,
  byCircle: 'Contacts par semaine et par cercle\u00a0: faits, et demandés',
  asked: (touches) => `Contacts par semaine (┄ ${number(touches)} demandés)`,
  weeksAgo: (weeks) => `il y a ${count(weeks, 'semaine', 'semaines')}`,
  lastDays: '7 derniers jours',
  week: (from, made, asked) => `semaine du ${from} · ${count(made, 'contact', 'contacts')}, ${number(asked)} demandés`,
  circle: (circle, people, made, asked) => `${circle}\u00a0: ${count(people, 'personne', 'personnes')} · ${number(made)} par semaine, ${number(asked)} demandés`,
  noCircle: 'sans cercle',
};
