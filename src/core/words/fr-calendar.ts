import type { EN_CALENDAR } from './en-calendar';
import { count } from './fr-counting';
import type { Same } from './same';

/** The calendar in French. */
export const FR_CALENDAR: Same<typeof EN_CALENDAR> = {
  open: 'Ouvrir le calendrier des contacts',
  pane: 'Calendrier des contacts',
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  describe: (contacts, people, year) => `${count(contacts, 'contact', 'contacts')} avec ${count(people, 'personne', 'personnes')} en ${year}`,
  day: (day, contacts) => `${day} · ${contacts === 0 ? 'aucun contact' : count(contacts, 'contact', 'contacts')}`,
  before: 'L’année précédente',
  after: 'L’année suivante',
};
