import type { EN_SITTING } from './en-sitting';
import { count, number } from './fr-counting';
import type { Same } from './same';

/** What the sitting of an audit says, and its last page. */
export const FR_SITTING: Same<typeof EN_SITTING> = {
  start: 'Commencer le bilan',
  title: 'Bilan, une personne après l’autre',
  verdicts: { keep: 'Garder', circle: 'Cercle', cadence: 'Rythme', snooze: 'Veille', rest: 'Repos', archive: 'Archiver', edit: 'Modifier', later: 'Plus tard' },
  undo: 'Annuler',
  progress: (done, of) => `${number(done)} sur ${number(of)}`,
  left: (minutes) => `encore ${count(minutes, 'minute', 'minutes')} environ`,
  facts: 'Ce que vous savez',
  lines: 'Dernières lignes',
  findings: 'À regarder',
  reasons: 'À leur dire',
  noLines: 'Rien de noté pour l’instant.',
  chooseCircle: 'Quel cercle\u202f?',
  chooseCadence: 'À quelle cadence\u202f?',
  chooseSnooze: 'Jusqu’à quand\u202f?',
  until: (span, day) => `${span}, jusqu’au ${day}`,
  undone: (name) => `Annulé\u00a0: ${name}`,
  nothingToUndo: 'Il n’y a rien à annuler.',
  gesture: (verdict, name) => `${verdict}\u00a0: ${name}`,
  nobodyLeft: 'Tout le monde est passé en revue.',

  closing: 'Le bilan est fait',
  looked: (people) => `${count(people, 'personne passée', 'personnes passées')} en revue`,
  stillLeft: (people) => `${count(people, 'personne', 'personnes')} pour un autre jour`,
  added: 'Arrivés depuis le dernier bilan',
  rested: 'Désormais au repos',
  archived: 'Désormais aux archives',
  changed: 'Modifiés',
  change: (name, field, from, to) => `${name}\u00a0: ${field} ${from} → ${to}`,
  none: 'rien',
  sinceLast: (day) => `Depuis le bilan du ${day}`,
  people: (then, now) => `Personnes\u00a0: ${number(then)} → ${number(now)}`,
  due: (then, now) => `À recontacter\u00a0: ${number(then)} → ${number(now)}`,
  linesSince: (lines) => `${count(lines, 'ligne notée', 'lignes notées')} entre les deux`,
  save: 'Enregistrer comme note',
  saved: (path) => `Enregistré dans ${path}`,
  noteName: (day) => `Bilan ${day}`,
};
