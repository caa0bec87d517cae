import type { EN_LABELS } from './en-labels';
import { count, form, number, quoted } from './fr-counting';
import type { Same } from './same';

/** Every short text of the app, by what it is for. */
export const FR_LABELS: Same<typeof EN_LABELS> = {
  whoIsDue: 'À qui faire signe',
  openDuePane: 'Ouvrir le volet des personnes à recontacter',
  openAuditPane: 'Ouvrir le volet du bilan',
  duePane: 'À recontacter',
  auditPane: 'Bilan',

  open: 'Ouvrir',
  openInNewTab: 'Ouvrir dans un nouvel onglet',
  openToTheRight: 'Ouvrir vers la droite',
  openTheLine: 'Ouvrir la ligne qui a lancé le décompte',
  toNavigate: 'pour naviguer',
  toOpen: 'pour ouvrir',
  toOpenInNewTab: 'pour ouvrir dans un nouvel onglet',
  toOpenToTheRight: 'pour ouvrir vers la droite',
  toDismiss: 'pour annuler',

  filter: 'Filtrer par nom, cercle, ville…',
  clearFilter: 'Effacer le filtre',
  enough: 'Assez pour aujourd’hui',
  dueSection: 'À recontacter',
  showMore: (more) => `En afficher ${number(more)} de plus`,
  dueCount: (due) => `${number(due)} à recontacter`,
  tally: (due, people) => `${number(due)} à recontacter sur ${number(people)}`,
  duePeople: (due) => (due === 0 ? 'Personne n’attend de vos nouvelles aujourd’hui' : `${count(due, 'personne', 'personnes')} à recontacter aujourd’hui`),
  nobodyDue: 'Personne n’attend de vos nouvelles aujourd’hui. Profitez de ceux qui sont là.',
  nobodyFits: (filter) => `Personne ne correspond à ${quoted(filter)}.`,
  nobodyYet: 'Encore personne ici',
  searched: ({ notes }) => `Kith a parcouru ${count(notes, 'note', 'notes')} sans y trouver personne.`,
  becomePerson: 'Une note devient une personne quand ses propriétés le disent. Écrivez ceci en haut d’une note\u00a0:',
  becomePersonExample: '---\ncircle: friends\n---\n\n## Interactions\n- 2026-11-03 appel : des nouvelles du déménagement',
  becomePersonElse: `Un mot-clé comme ${quoted('person')}, ${quoted('type: person')} ou un dossier de personnes choisi dans les paramètres conviennent aussi.`,
  reading: (read, of) => `Lecture des notes\u00a0: ${number(read)} sur ${number(of)}`,

  nothingToMend: 'Chaque ligne datée est comptée et chaque champ est lu.',
  counts: ({ notes, people, linesCounted, linesNotCounted }) => [
    [number(notes), form(notes, 'note', 'notes')],
    [number(people), form(people, 'personne', 'personnes')],
    [number(linesCounted), form(linesCounted, 'ligne comptée', 'lignes comptées')],
    [number(linesNotCounted), form(linesNotCounted, 'ligne non comptée', 'lignes non comptées')],
  ],
};
