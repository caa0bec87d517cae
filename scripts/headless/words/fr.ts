import type { Same } from '../../../src/core/words/same';
import type { EN_FOLDER } from './en';

/** What is said only where Kith reads a folder itself, in French. */
export const FR_FOLDER: Same<typeof EN_FOLDER> = {
  settingsUnread: (why) => `Les paramètres sont illisibles (${why})\u202f; ceux d’origine les remplacent. Il faudrait le fichier tel que l’extension l’enregistre, ou --settings FICHIER`,
  flags: {
    strict: 'finit par 1 quand il y a des points à revoir',
    out: 'écrit là au lieu d’être affiché',
    overwrite: 'aussi par-dessus un fichier que Kith n’a pas écrit',
    settings: 'des paramètres à la place de ceux du coffre',
  },
  unclear: {
    noCommand: (given) => (given === '' ? 'aucune commande (kith --help les donne toutes)' : `aucune commande «\u00a0${given}\u00a0» (kith --help les donne toutes)`),
    whichVault: 'quel coffre\u202f?',
    tooMany: (word) => `«\u00a0${word}\u00a0» est un mot de trop`,
    outAlone: '--out et --overwrite ne vont qu’avec export',
  },
  exitCodes: 'Codes de sortie\u00a0: 0 fait · 1 fait, avec des points à revoir (seulement avec --strict) · 2 commande mal écrite · 3 une écriture a été refusée',
};
