import { count } from '../../../src/core/words/fr-counting';
import type { Same } from '../../../src/core/words/same';
import type { EN_TERMINAL } from './en';

/** What only the terminal says, in French. */
export const FR_TERMINAL: Same<typeof EN_TERMINAL> = {
  heads: { name: 'nom', why: 'pourquoi', due: 'prochain', note: 'note', day: 'jour', channel: 'canal', line: 'ligne' },
  dueOn: (due, day) => `${due} à recontacter le ${day}`,
  nobodyDueOn: (day) => `Personne n’attend de vos nouvelles le ${day}.`,
  people: (people) => count(people, 'personne', 'personnes'),
  findings: (findings) => count(findings, 'point à revoir', 'points à revoir'),

  settingsUnread: (why) => `Les paramètres sont illisibles (${why})\u202f; ceux d’origine les remplacent. Il faudrait le fichier tel que l’extension l’enregistre, ou --settings FICHIER`,
  nothingToSee: 'Rien ne demande votre attention.',
  facts: {
    status: 'statut', why: 'pourquoi', due: 'prochain', circles: 'cercles', city: 'ville', org: 'organisation', role: 'rôle', interests: 'intérêts', needs: 'besoins',
    offers: 'peut offrir', dates: 'dates', knownSince: 'relation depuis', via: 'par',
  },
  birthday: 'anniversaire',
  past: 'passé',
  promised: 'Promis',
  nothingLogged: 'Rien de noté pour l’instant.',

  stats: {
    vault: 'Coffre', people: 'Personnes', circles: 'Cercles', channels: 'Canaux', noChannel: 'non précisé',
    counts: { notes: 'notes', people: 'personnes', linesCounted: 'lignes comptées', linesNotCounted: 'lignes non comptées' },
  },
};
