import type { EN_PRESETS } from './en-presets';
import { count, list } from './fr-counting';
import type { Same } from './same';

/** Tables of circles to begin with, in French. */
export const FR_PRESETS: Same<typeof EN_PRESETS> = {
  page: ['Cercles tout faits', 'Des tables pour commencer. Rien n’est remplacé sans votre accord.'],
  names: { dunbar: 'Les couches de Dunbar', work: 'Clients, intermédiaires, collègues', kith: 'Les huit cercles de Kith' },
  about: {
    dunbar: 'Combien de personnes un esprit peut suivre\u00a0: 5, 15, 50 et 150, chaque couche avec celles qu’elle contient.',
    work: 'Des groupes pour le travail\u00a0: vos clients, ceux qui vous ouvrent des portes, vos collègues.',
    kith: 'La table d’un nouveau coffre.',
  },
  circles: { dunbar: ['intimes', 'proches', 'amis', 'connaissances'], work: ['clients', 'intermédiaires', 'collègues'] },
  row: (name, cadence, size) => `${name} · ${cadence}${size === null ? '' : ` · ${count(size, 'personne', 'personnes')}`}`,
  before: 'Vos cercles aujourd’hui',
  after: 'Vos cercles ensuite',
  left: (circles) => `Absents de la nouvelle table\u00a0: ${list(circles)}. Leurs notes restent telles quelles\u202f; sans cadence propre, ces personnes ne seraient plus à recontacter.`,
  leftCircle: (circle, people) => `${circle} (${count(people, 'personne', 'personnes')})`,
  noneLeft: 'Le cercle de chacun est dans la nouvelle table.',
  replace: 'Remplacer mes cercles',
  add: 'Ajouter ceux qui manquent',
  cancel: 'Ne rien changer',
};
