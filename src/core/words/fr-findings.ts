import type { EN_FINDINGS } from './en-findings';
import { closing, example, possibleDay, readableDay } from './finding-examples';
import { count, quoted } from './fr-counting';
import type { Same } from './same';

const EXAMPLES = {
  birthday: '04-12', channels: '{ email: 1 mois, call: 2 mois }', dates: '{ nouveau poste: 2026-10-01 }', cadence: 'toutes les 6 semaines',
  resting: 'true', archived: 'true',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'fichier ou dossier introuvable', EACCES: 'accès refusé', EPERM: 'accès refusé', ENOTDIR: 'pas un dossier', EISDIR: 'un dossier, pas un fichier',
  ELOOP: 'un lien qui revient sur lui-même',
};

/** How each kind of finding is headed in a list, and said. */
export const FR_FINDINGS: Same<typeof EN_FINDINGS> = {
  titles: {
    'impossible-date': 'Jours absents du calendrier',
    'future-date': 'Jours encore à venir',
    'unreadable-date': 'Dates illisibles',
    'unknown-checkbox': 'Cases ni cochées ni vides',
    'unknown-circle': 'Cercles absents du tableau',
    'unreadable-cadence': 'Cadences illisibles',
    'unknown-channel': 'Canaux absents du tableau',
    'unreadable-field': 'Champs illisibles',
    'broken-frontmatter': 'Propriétés en YAML non valide',
    'unclosed-frontmatter': 'Propriétés jamais fermées',
    'code-frontmatter': 'Propriétés dans un autre langage',
    'unclosed-block': 'Blocs jamais fermés',
    'long-line': 'Lignes trop longues',
    'nul-bytes': 'Notes pas entièrement en texte',
    'large-note': 'Notes trop grandes pour être lues',
    'sync-conflict': 'Copies en conflit',
    'outside-link': 'Liens qui sortent du coffre',
    'unreadable-note': 'Notes impossibles à ouvrir',
    'reader-failed': 'Notes sur lesquelles Kith a échoué',
    'rule-failed': 'Questions sur lesquelles Kith a échoué',
  },
  sentences: {
    'impossible-date': (given) => [`Non compté\u00a0: le ${given} n’existe pas dans le calendrier`, `- ${possibleDay(given)} appel : …`],
    'future-date': (given) => [`Non compté\u00a0: ${given} est encore à venir. Ce qui est prévu s’écrit comme une tâche ouverte`, `- [ ] ${given} appel`],
    'unreadable-date': (given) => [`Non compté\u00a0: ${quoted(given)} n’est pas une date que Kith sait lire (son motif peut être ajouté dans les paramètres)`, `- ${readableDay(given)} appel : …`],
    'unknown-checkbox': (given) => [`Non compté\u00a0: la case ${given} n’est ni cochée ni vide`, '- [x] 2026-11-03 appel : …'],
    'unknown-circle': (given, field) => [`Le cercle ${quoted(given)} n’est pas dans le tableau des cercles et ne demande rien`, `${field}: friends`],
    'unreadable-cadence': (given, field, standard) => [`${quoted(given)} ne dit pas à quelle cadence`, example(EXAMPLES, field, standard)],
    'unknown-channel': (given, field) => [`${quoted(given)} n’est pas un canal du tableau`, example(EXAMPLES, field, 'channels')],
    'unreadable-field': (given, field, standard) => [`${quoted(given)} ne convient pas au champ ${field}`, example(EXAMPLES, field, standard)],
    'broken-frontmatter': (given) => [`Les propriétés ne sont pas du YAML valide\u00a0: aucun champ n’est lu${given ? ` (${given})` : ''}`, 'circle: friends'],
    'unclosed-frontmatter': () => ['Les propriétés ne sont jamais fermées\u00a0: aucun champ n’est lu', '--- seul sur sa ligne, après le dernier champ'],
    'code-frontmatter': (given) => [`Des propriétés qui commencent par ${given} ne sont pas lues`, '---'],
    'unclosed-block': (given) => [`Le bloc qui commence par ${given} n’est jamais fermé\u00a0: rien de ce qui le suit n’est lu`, `${closing(given)} seul sur sa ligne, à la fin du bloc`],
    'long-line': () => [`Seul le début de cette ligne est lu\u00a0: elle dépasse ${count(100_000, 'caractère', 'caractères')}`, '- 2026-11-03 appel : …'],
    'nul-bytes': () => ['Cette ligne contient des caractères NUL, qui ne sont pas du texte\u202f; le reste de la note est lu', 'la même ligne, retapée'],
    'large-note': (given) => [`Non lu\u00a0: ${given} Mo, c’est trop pour une seule note`, 'plusieurs notes, une par personne'],
    'sync-conflict': (given) => ['Non lu\u00a0: une copie laissée par un conflit de synchronisation', `une seule note, avec ses nouveautés reportées dans ${given} et la copie supprimée`],
    'outside-link': (given) => [`Non suivi\u00a0: un lien qui ${given === '' ? 'mène ailleurs' : given === 'nothing' ? 'ne mène à rien' : `mène à ${given}`}`, 'les notes elles-mêmes, dans le coffre'],
    'unreadable-note': (given) => [`Impossible à ouvrir\u00a0: ${REASONS[given] ?? given}`, 'une note que vous avez le droit de lire'],
    'reader-failed': (given) => [`Non lu\u00a0: c’est Kith qui a échoué sur cette note (${given || 'sans raison donnée'})\u202f; les autres sont lues, et rien n’y est à changer`, 'cette phrase, signalée au projet Kith sans les mots de la note'],
    'rule-failed': (given) => [`Non demandé\u00a0: c’est Kith qui a échoué sur cette question de l’audit (${given})\u202f; les autres sont posées, et rien n’est à changer dans les notes`, 'cette phrase, signalée au projet Kith sans les mots d’aucune note'],
  },
  reasons: REASONS,
  right: 'Correct\u00a0:',
};
