import type { EN_API } from './en-api';
import type { Same } from './same';

/** Every sentence of the API, in French. */
export const FR_API: Same<typeof EN_API> = {
  wrong: {
    'no-options': (given) => [`Les options se donnent dans un objet, et voici «\u00a0${given}\u00a0»`, 'due({ limit: 5 })'],
    'unknown-option': (given) => [`«\u00a0${given}\u00a0» n’est pas une option de cette question`, 'due({ circle: \'clients\', limit: 5 })'],
    'unreadable-options': (given) => [`Les options sont illisibles\u00a0: ${given}`, 'due({ limit: 5 })'],
    'no-day': (given) => [`«\u00a0${given}\u00a0» n’est pas un jour du calendrier`, 'due({ today: \'2026-11-23\' })'],
    'no-circle': (given) => [`«\u00a0${given}\u00a0» n’est ni un cercle des paramètres, ni celui de quelqu’un`, 'due({ circle: \'clients\' })'],
    'no-city': (given) => [`«\u00a0${given}\u00a0» n’est pas un nom de ville`, 'due({ city: \'Lisbon\' })'],
    'no-limit': (given) => [`«\u00a0${given}\u00a0» n’est pas un nombre entier à partir de 1`, 'due({ limit: 5 })'],
    'no-name': (given) => [`«\u00a0${given}\u00a0» n’est ni un nom ni un chemin`, 'person(\'Ana Ruiz\')'],
    'no-line': (given) => [`«\u00a0${given}\u00a0» n’est pas une ligne à noter`, 'log(\'Ana Ruiz\', \'call: about the deck\')'],
    'no-listener': (given) => [`«\u00a0${given}\u00a0» ne peut pas être rappelé`, 'onChange(() => draw())'],
    'nobody-called': (given) => [`Personne ne porte exactement le nom «\u00a0${given}\u00a0»`, '\'Ana Ruiz\''],
    'several-called': (given) => [`Plusieurs personnes s’appellent ainsi\u00a0: ${given}. Un lien avec le chemin de la note est sûr`, '\'[[People/Ana Ruiz]]\''],
  },
  off: 'Kith a été désactivé ou rechargé. Ce qu’il offre est à redemander',
};
