import { count, number } from './fr-counting';
import type { EN_ORBIT } from './en-orbit';
import type { Same } from './same';

/** The orbit in French. */
export const FR_ORBIT: Same<typeof EN_ORBIT> = {
  open: 'Ouvrir l’orbite',
  pane: 'Orbite',
  you: 'Vous',
  noCircle: 'sans cercle',
  describe: (people, circles, due) =>
    `${count(people, 'personne', 'personnes')} sur ${count(circles, 'anneau', 'anneaux')} autour de vous, dont ${number(due)} à recontacter`,
  introductions: 'Qui a présenté qui',
  zoomIn: 'Plus près',
  zoomOut: 'Plus loin',
  zoomReset: 'Voir tout le monde',
  legend: {
    ok: 'en contact',
    due: 'à recontacter',
    waiting: 'en attente de réponse',
    resting: 'hors horloge',
    never: 'encore rien de noté',
    line: 'au-delà du pointillé, le rythme est dépassé',
  },
};
