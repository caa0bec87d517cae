import type { EN_BASE } from './en-base';
import { count, list, number } from './fr-counting';
import type { Same } from './same';

/** Every sentence of the view in a base, in French. */
export const FR_BASE: Same<typeof EN_BASE> = {
  make: 'Créer une base de personnes',
  made: (path) => `Base créée\u00a0: ${path}`,
  off: 'Les bases sont désactivées dans ce coffre. Activez-les dans Paramètres → Modules principaux → Bases, puis relancez cette commande.',
  views: { due: 'À qui faire signe', everybody: 'Tout le monde, par cercle' },
  list: 'Personnes de cette base',
  person: 'Personne',
  parts: { showStatus: 'Statut', showLastContact: 'Dernier contact', showDue: 'Échéance', showWhy: 'Pourquoi' },
  people: 'Qui est affiché',
  whom: { all: 'Toutes les personnes de la base', soon: 'Celles à recontacter, maintenant ou bientôt', due: 'Celles à recontacter' },
  mostDueFirst: 'Les plus pressées d’abord',
  what: 'Ce qui est affiché',
  noGroup: 'Aucun',
  tally: (shown, people) => (shown === people ? count(people, 'personne', 'personnes') : `${number(shown)} sur ${count(people, 'personne', 'personnes')}`),
  strangers: (notes, names, more) => `${count(notes, 'note n’est', 'notes ne sont')} ${notes === 1 ? 'pas une personne' : 'pas des personnes'}\u00a0: ${list(more === 0 ? names : [...names, `${number(more)} de plus`])}`,
  nobody: 'Aucune des notes de cette base n’est une personne.',
  nothing: 'Cette base ne trouve aucune note.',
};
