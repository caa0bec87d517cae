import { closing } from './finding-examples';
import { FR_FINDINGS } from './fr-findings';
import { quoted } from './fr-counting';
import type { EN_EDIT } from './en-edit';
import type { Same } from './same';

/** Pourquoi une note est restée telle quelle. */
export const FR_EDIT: Same<typeof EN_EDIT> = {
  refusals: {
    'not-dated': (given) => [`${quoted(given)} ne commence pas par un jour que Kith sait lire`, '2026-11-03 appel : à propos du dossier'],
    'future-day': (given) => [`${given} est encore à venir. Ce qui est prévu s’écrit comme une tâche ouverte`, `- [ ] ${given} appel`],
    'several-lines': () => ['Une interaction tient sur une seule ligne de texte, et il y en a ici plusieurs', '2026-11-03 appel : à propos du dossier'],
    'opens-block': (given) => [`La ligne ouvre ${given} sans le fermer, ce qui cacherait la suite`, 'la même ligne, sans ce signe'],
    'no-text': () => ['Il n’y a rien à écrire', 'appel : à propos du dossier'],
    'no-such-field': (given) => [`La note n’a plus de ${quoted(given)}`, 'le même geste, une fois l’audit relu'],
    'no-such-task': (given) => [`${quoted(given)} n’est plus la tâche de cette ligne`, 'le même geste, une fois la liste relue'],
    'not-a-person': () => ['La note n’est celle de personne\u00a0: une ligne n’y compterait pas', 'type: person'],
    'lone-return': () => ['Un retour chariot isolé se trouve dans cette note\u00a0: on ne sait où finissent ses lignes', 'la même note, avec les fins de ligne d’aujourd’hui'],
    'broken-frontmatter': (given) => [`Les propriétés ne sont pas du YAML valide${given === '' ? '' : ` (${given})`}`, 'circle: friends'],
    'unclosed-frontmatter': () => ['Les propriétés ne sont jamais fermées', '--- seul sur sa ligne, après le dernier champ'],
    'code-frontmatter': (given) => [`Kith n’écrit pas dans des propriétés qui commencent par ${given}`, '---'],
    'unclosed-block': (given) => [`Le bloc qui commence par ${given} n’est jamais fermé\u00a0: une ligne qui le suit ne serait pas lue`, `${closing(given)} seul sur sa ligne, à la fin du bloc`],
    'unclear-line': (given) => [`Les lecteurs ne s’accordent pas sur ${quoted(given)}, juste sous ce qui précède`, 'une ligne vide ou un titre entre les deux'],
    'unread-place': () => ['Ce qui serait écrit ici ne serait pas lu\u00a0: c’est du code, un commentaire ou du HTML', 'le titre choisi dans les paramètres, ailleurs dans la note'],
    'facts-changed': () => ['Écrire ici changerait ce que disent d’autres lignes de la note', 'une ligne vide avant et après les lignes de cet endroit'],
    'duplicate-field': (given) => [`Un champ se trouve ici deux fois\u00a0: ${given} ne peut pas être fixé`, 'chaque champ une seule fois'],
    'complex-field': () => ['Kith n’écrit pas dans un champ dont le nom porte une marque', 'circle: friends'],
    'shared-value': (given) => [`La valeur de ce champ est partagée avec un autre (${given})`, 'une valeur à lui pour chaque champ'],
    'comment-inside': (given) => [`Un commentaire se trouve parmi les lignes de ${given} et serait perdu`, 'le commentaire au-dessus du champ'],
    'not-a-list': (given) => [`${given} contient autre chose qu’une liste`, `${given}: [pricing, tennis]`],
    'not-a-map': (given) => [`${given} contient autre chose qu’un tableau d’entrées`, `${given}: { email: 1 month, call: 2 months }`],
    'name-taken': (given) => [`${given} figure déjà dans la note, et ce qu’il dit serait perdu`, 'un seul des deux champs'],
  'other-value': () => ['Les propriétés sont écrites d’une façon à laquelle Kith ne touche pas', 'circle: friends'],
    'exists': () => ['Une note porte déjà ce nom', 'un autre nom'],
    'not-ours': (given) => [`Un fichier ${given} existe déjà, et Kith ne l’a pas écrit`, 'un autre nom, ou --overwrite s’il peut être perdu'],
  'changed-since': (given) => [`La note a changé depuis\u00a0: ceci reste en place\u00a0: ${given}`, 'la correction faite à la main'],
    'changed-meanwhile': () => ['La note n’a cessé de changer pendant l’écriture', 'le même geste, une fois la note au repos'],
    'outside-vault': (given) => [`${quoted(given)} se trouve hors du coffre, ou dans un dossier caché`, 'Journal/2026-11-03.md'],
    'not-written': (given) => [`La note n’a pas pu être écrite\u00a0: ${FR_FINDINGS.reasons[given] ?? given}`, 'une note où vous avez le droit d’écrire'],
    'not-utf8': () => ['La note n’est pas en UTF-8, et y écrire abîmerait le reste', 'la note enregistrée en UTF-8'],
    'linked-note': () => ['La note est un lien vers un autre fichier, et Kith n’écrit pas à travers un lien', 'le fichier lui-même'],
    'locked': (given) => [`Un autre programme écrit dans cette note depuis trop longtemps (${given})`, 'le même geste une fois qu’il a fini\u202f; un verrou oublié peut être supprimé'],
  },
};
