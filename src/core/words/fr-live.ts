import type { EN_LIVE } from './en-live';
import { count, list, number, quoted } from './fr-counting';
import type { Same } from './same';

/** What the rows of the settings say of this vault, in French. */
export const FR_LIVE: Same<typeof EN_LIVE> = {
  here: 'Dans ce coffre',
  found: ({ notes, people, linesCounted, linesNotCounted }) =>
    `${count(people, 'personne', 'personnes')} dans ${count(notes, 'note', 'notes')}. ${count(linesCounted, 'ligne comptée', 'lignes comptées')}, ${number(linesNotCounted)} non\u00a0: le bilan dit pourquoi.`,
  findMore: (command) => `La commande ${quoted(command)} en cherche d’autres.`,
  notes: (notes, names) => (notes === 0 ? 'En ce moment\u00a0: aucune note.' : `En ce moment\u00a0: ${count(notes, 'note', 'notes')}, comme ${list(names)}.`),
  templates: (folders, notes) => `En ce moment\u00a0: ${folders}, ${count(notes, 'note écartée', 'notes écartées')}.`,
  noTemplates: 'En ce moment\u00a0: aucun dossier.',
  members: (people) => count(people, 'personne', 'personnes'),
  membersOf: (people, size) => `${number(people)} sur ${count(size, 'personne', 'personnes')}`,
  dueAgain: (day) => `vu aujourd’hui, à recontacter le ${day}`,
  neverDue: 'personne n’est à recontacter de ce fait',
  lines: (lines) => count(lines, 'ligne', 'lignes'),
  nowLines: (lines) => `En ce moment\u00a0: ${count(lines, 'ligne', 'lignes')}.`,
  linesIn: (lines, notes) => `En ce moment\u00a0: ${count(lines, 'ligne', 'lignes')} dans ${count(notes, 'note', 'notes')}.`,
  fieldNotes: (people) => `En ce moment\u00a0: ${count(people, 'personne l’a', 'personnes l’ont')}.`,
  due: (shown, due) => `Aujourd’hui\u00a0: ${number(shown)} sur ${number(due)}.`,
  notAnswering: (people) => `En ce moment\u00a0: ${count(people, 'personne', 'personnes')}.`,
  review: (day) => `Passé en revue aujourd’hui\u00a0: de nouveau le ${day}.`,
  entries: (entries) => `En ce moment\u00a0: ${count(entries, 'entrée', 'entrées')}.`,
  line: (line, heading) => `Aujourd’hui\u00a0: ${quoted(line)} sous ${quoted(heading)}.`,
  dailyLine: (line) => `Aujourd’hui\u00a0: ${quoted(line)}.`,
  said: 'des nouvelles du déménagement',
  pattern: (written, day) => `${quoted(written)} est le ${day}.`,
  noPattern: (day) => `En ce moment\u00a0: aucune autre que ${day}.`,
  file: (path) => `Par exemple\u00a0: ${path}`,
  template: (path) => `En ce moment\u00a0: ${path}`,
  noSuchNote: (path) => `La note ${path} n’existe pas.`,
  ownTemplate: 'En ce moment\u00a0: celui de Kith.',
  today: (day) => `Nous sommes le ${day}.`,
  finds: (findings) => `Aujourd’hui\u00a0: ${findings === 0 ? 'rien' : count(findings, 'cas', 'cas')}.`,
  off: (rules) => `${number(rules)} désactivées`,
  allOn: 'toutes actives',
};
