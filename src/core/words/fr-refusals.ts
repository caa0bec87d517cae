// Pourquoi une écriture n'a pas eu lieu, et ce qui conviendrait.
import type { EN_REFUSALS } from './en-refusals';
import { FR_FINDINGS } from './fr-findings';
import { closing } from './finding-examples';
import type { Same } from './same';

/** Les phrases des raisons, d'après le texte dont il s'agit. */
export const FR_REFUSALS: Same<typeof EN_REFUSALS> = {
  'not-dated': (given) => [`«\u00a0${given}\u00a0» ne commence pas par un jour que Kith sait lire`, '2026-11-03 appel : la présentation'],
  'future-day': (given) => [`Le ${given} est encore à venir. Un projet est une tâche ouverte`, `- [ ] ${given} appel`],
  'several-lines': () => ['Une interaction tient en une ligne de texte, et il y en a davantage ici', '2026-11-03 appel : la présentation'],
  'opens-block': (given) => [`La ligne ouvre ${given} sans le fermer, ce qui cacherait la suite`, 'la ligne sans cela'],
  'no-text': () => ['Il n’y a rien à écrire', 'appel : la présentation'],
  'no-such-task': (given) => [`«\u00a0${given}\u00a0» n’est plus la tâche de cette ligne`, 'le même geste une fois la liste relue'],
  'not-a-person': () => ['La note n’est celle de personne\u00a0: une ligne n’y compterait pas', 'type: person'],
  'lone-return': () => ['Un retour chariot isolé se trouve dans cette note, et les lecteurs ne s’accordent pas sur la fin de ses lignes', 'la note avec les fins de ligne d’aujourd’hui'],
  'broken-frontmatter': (given) => [`Le frontmatter n’est pas du YAML valide${given ? ` (${given})` : ''}`, 'circle: friends'],
  'unclosed-frontmatter': () => ['Le frontmatter n’est jamais fermé', '--- seul sur une ligne, après le dernier champ'],
  'code-frontmatter': (given) => [`Kith n’écrit pas dans un frontmatter qui commence par ${given}`, '---'],
  'unclosed-block': (given) => [`Le bloc qui commence par ${given} n’est jamais fermé\u00a0: une ligne placée après ne serait pas lue`, `${closing(given)} seul sur une ligne, à la fin du bloc`],
  'unclear-line': (given) => [`Les lecteurs ne s’accordent pas sur «\u00a0${given}\u00a0», juste sous ce qui précède`, 'une ligne vide ou un titre entre les deux'],
  'unread-place': () => ['Ce qui serait écrit ici ne serait pas lu\u00a0: l’endroit fait partie de code, d’un commentaire ou de HTML', 'le titre des réglages, en dehors'],
  'facts-changed': () => ['Écrire ici changerait ce que disent d’autres lignes de la note', 'une ligne vide avant et après les lignes de cet endroit'],
  'duplicate-field': (given) => [`Un champ se trouve ici pour la seconde fois\u00a0: ${given} ne peut pas être changé`, 'chaque champ une seule fois'],
  'complex-field': () => ['Kith n’écrit pas dans un champ dont le nom est précédé d’un signe', 'circle: friends'],
  'shared-value': (given) => [`La valeur de ce champ est partagée avec un autre (${given})`, 'une valeur propre à chaque champ'],
  'comment-inside': (given) => [`Un commentaire se trouve entre les lignes de ${given} et serait perdu`, 'le commentaire au-dessus du champ'],
  'not-a-list': (given) => [`${given} contient autre chose qu’une liste`, `${given}: [paiements, tennis]`],
  'not-a-map': (given) => [`${given} contient autre chose que des entrées`, `${given}: { email: 1 mois, call: 2 mois }`],
  'other-value': () => ['Le frontmatter est écrit d’une façon que Kith ne modifie pas', 'circle: friends'],
  exists: () => ['Une note porte déjà ce nom', 'un autre nom'],
  'changed-since': (given) => [`La note a changé depuis, ceci n’est donc pas annulé\u00a0: ${given}`, 'la modification faite à la main'],
  'changed-meanwhile': () => ['La note n’a cessé de changer pendant l’écriture', 'la même chose une fois la note au repos'],
  'not-written': (given) => [`La note n’a pas pu être écrite\u00a0: ${FR_FINDINGS.reasons[given] ?? given}`, 'une note que vous pouvez modifier'],
  'not-utf8': () => ['La note n’est pas en UTF-8\u00a0: y écrire abîmerait le reste', 'la note enregistrée en UTF-8'],
  'linked-note': () => ['La note est un lien vers un autre fichier, et Kith n’écrit pas à travers les liens', 'le fichier lui-même'],
  locked: (given) => [`Un autre programme écrit dans cette note depuis trop longtemps (${given})`, 'la même chose une fois qu’il a fini\u202f; un verrou oublié peut être supprimé'],
};
