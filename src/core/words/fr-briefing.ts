import type { EN_BRIEFING } from './en-briefing';
import { count } from './fr-counting';
import type { Same } from './same';

/** What a briefing, the places of people, another day and the load say. */
export const FR_BRIEFING: Same<typeof EN_BRIEFING> = {
  brief: 'L’essentiel sur…',
  openPane: 'Ouvrir le volet de l’essentiel',
  title: 'L’essentiel',
  nobodyOpen: 'Ouvrez la note de quelqu’un\u00a0: ce qu’il faut savoir avant un appel se trouve ici.',
  facts: { circle: 'cercle', role: 'rôle', org: 'chez', city: 'à', met: 'depuis', via: 'par', email: 'courriel', phone: 'téléphone', interests: 's’intéresse à', offers: 'peut offrir', reviewed: 'passé en revue' },
  chain: (name, via) => `${name}, connu par ${via}`,
  lines: 'Noté en dernier',
  promises: 'Promis',
  needs: 'Besoins',
  occasions: 'À venir',
  reasons: 'À lui dire',
  shared: 'Vos relations communes',
  occasion: (label, when) => `${label}\u00a0: ${when}`,
  birthday: 'anniversaire',

  whoIsIn: 'Qui est à…',
  place: (city, people) => `${city} · ${count(people, 'personne', 'personnes')}`,
  noPlaces: 'Aucune note ne nomme encore de ville.',
  nobodyThere: (place) => `Personne à ${place}.`,
  there: (people, place) => `${count(people, 'personne', 'personnes')} à ${place}`,

  asOf: (day) => `Au ${day}`,
  asOfToday: 'Aujourd’hui',
  asOfHint: 'Montrer ce volet tel qu’il était un autre jour',
  asked: (touches, made) => `Vos cadences demandent ${touches} contacts par semaine\u202f; vous en avez eu ${made} par semaine sur les douze dernières`,
  circleLoad: (circle, people, touches) => `${circle}\u00a0: ${count(people, 'personne', 'personnes')}, ${touches} par semaine`,
  noCircle: 'sans cercle',
  whatIf: 'Et si',
  whatIfCircle: 'Cercle',
  whatIfCadence: 'Cadence',
  asItIs: 'comme à présent',
  wouldAsk: (circle, every, touches, was) => `Avec ${circle} ${every}, vos cadences demanderaient ${touches} contacts par semaine au lieu de ${was}`,
  spread: 'Répartir le retard sur les semaines à venir',
};
