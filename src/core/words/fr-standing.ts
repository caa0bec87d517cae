import type { EN_STANDING } from './en-standing';
import { count } from './fr-counting';
import type { Same } from './same';

/** What each status is called, and the parts of the line that explains it: no word of it depends on who somebody is. */
export const FR_STANDING: Same<typeof EN_STANDING> = {
  statuses: {
    archived: 'Aux archives', resting: 'Au repos', snoozed: 'En veille', untracked: 'Sans cadence', 'not-answering': 'Sans réponse',
    waiting: 'En attente de réponse', never: 'Pas encore de contact', overdue: 'En retard', due: 'Pour aujourd’hui', soon: 'Bientôt', ok: 'En contact',
  },
  // Each is a synonym in the table that Kith begins with: what is read here can be written in a note.
  channels: { met: 'rencontre', event: 'événement', call: 'appel', letter: 'lettre', email: 'courriel', message: 'message', social: 'réseau' },
  noCadence: 'sans cadence',
  last: (day) => `dernier le ${day}`,
  noSuchContact: 'pas encore de contact de ce genre',
  nothingLogged: 'rien de noté pour l’instant',
  knownSince: (day) => `relation depuis le ${day}`,
  knownSincePart: (part) => `relation depuis ${part}`,
  noReply: 'sans réponse',
  over: (span) => `${span} de retard`,
  dueToday: 'pour aujourd’hui',
  dueOn: (day) => `prochain le ${day}`,
  attempts: (attempts) => count(attempts, 'tentative', 'tentatives'),
  attemptsUnanswered: (attempts) => `${count(attempts, 'tentative', 'tentatives')} sans réponse`,
  waitingUntil: (day) => `réponse attendue jusqu’au ${day}`,
  snoozedUntil: (day) => `en veille jusqu’au ${day}`,
  resting: 'au repos',
  archived: 'aux archives',
};
