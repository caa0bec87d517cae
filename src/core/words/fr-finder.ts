import type { EN_FINDER } from './en-finder';
import { count, list, number, quoted } from './fr-counting';
import type { Same } from './same';

/** The first minutes, in French. */
export const FR_FINDER: Same<typeof EN_FINDER> = {
  find: 'Chercher les personnes de ce coffre',
  pane: 'Chercher des personnes',
  title: 'Les personnes de ce coffre',
  soFar: (people, notes) => `${count(people, 'personne', 'personnes')} pour l’instant, dans ${count(notes, 'note', 'notes')}.`,
  intro: 'Une note est une personne quand ses propriétés, ses mots-clés ou son dossier le disent. Une règle choisie ici ne change que les paramètres de Kith\u00a0: aucune note n’est modifiée, et un clic suffit pour revenir en arrière.',
  signs: 'Sans doute des personnes',
  rules: 'Règles en place',
  noSigns: 'Aucun autre dossier, mot-clé, type ou champ ne semble concerner des personnes.',
  kinds: {
    folder: (folder) => `Dossier ${folder}`,
    tag: (tag) => `Mot-clé #${tag}`,
    type: (type) => `type\u00a0: ${type}`,
    field: (field) => `Champ ${field}`,
    cadence: (field) => `Champ ${field}, lu comme cadence`,
  },
  more: (notes, more, names, others) =>
    `${count(notes, 'note', 'notes')}. Cette règle ajouterait ${count(more, 'personne', 'personnes')}\u00a0: ${others === 0 ? list(names) : `${names.join(', ')} et ${count(others, 'autre', 'autres')}`}.`,
  isRule: (notes) => count(notes, 'note', 'notes'),
  makeRule: 'En faire une règle',
  takeBack: 'Retirer la règle',
  named: (action, sign) => `${action}\u00a0: ${sign}`,

  walk: 'Un cercle pour les premières',
  walkAbout: 'Un cercle dit à quelle cadence vous aimeriez prendre des nouvelles. Il s’inscrit dans les propriétés de la note, et peut être annulé.',
  step: (step, of) => `${number(step)} sur ${number(of)}`,
  circle: (circle, cadence) => `${circle} · ${cadence}`,
  skip: 'Passer',
  walkDone: (given) => (given === 0 ? 'Personne n’a reçu de cercle. Rien ne presse.' : `${count(given, 'personne a', 'personnes ont')} désormais un cercle. Kith vous dira quand leur faire signe.`),
  everybody: 'Chacun a un cercle ou une cadence.',
  openDue: 'À qui faire signe',

  welcome: 'Bienvenue dans Kith',
  empty: (notes) => `Il n’y a encore personne dans ${notes === 0 ? 'ce coffre' : `ce coffre de ${count(notes, 'note', 'notes')}`}. Trois étapes suffisent\u00a0:`,
  steps: [
    'Créez une note pour quelqu’un que vous ne voudriez pas perdre de vue.',
    `Dites à quelle cadence\u00a0: donnez-lui un cercle, ou une cadence comme ${quoted('6 semaines')}.`,
    'Après chaque contact, notez une ligne. Kith en lit la date, et compte à partir de là.',
  ],
};
