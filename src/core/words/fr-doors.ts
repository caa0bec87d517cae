import type { EN_DOORS } from './en-doors';
import type { Same } from './same';

/** Every sentence of what is asked from outside, in French. */
export const FR_DOORS: Same<typeof EN_DOORS> = {
  wrong: {
    'unknown-option': (given) => [`«\u00a0${given}\u00a0» n’est pas une option de ce bloc`, 'due, circle: clients, limit: 5'],
    'second-view': (given) => [`Un bloc montre une seule chose, et «\u00a0${given}\u00a0» en est une deuxième`, 'due, limit: 5'],
    'said-twice': (given) => [`«\u00a0${given}\u00a0» est dit deux fois`, 'due, circle: clients'],
    'no-value': (given) => [`Rien ne suit «\u00a0${given}\u00a0»`, 'due, circle: clients, city: Lisbon'],
    'needless-value': (given) => [`«\u00a0${given}\u00a0» se met seul, sans rien derrière`, 'audit, circle: clients'],
    'no-number': (given) => [`«\u00a0${given}\u00a0» n’est pas un nombre de lignes de 1 à 1000`, 'due, limit: 5'],
    'not-with': (given) => [`Ces mots ne vont pas ensemble\u00a0: ${given}`, 'due, circle: clients, limit: 5'],
    'no-circle': (given) => [`«\u00a0${given}\u00a0» n’est pas un cercle des paramètres, ni de personne`, 'due, circle: clients'],
    'unknown-view': (given) => [`«\u00a0${given}\u00a0» n’est pas une vue de Kith`, 'obsidian://kith?view=due'],
    'nothing-asked': () => ['Le lien ne dit pas quoi ouvrir', 'obsidian://kith?view=due'],
    'nobody-called': (given) => [`Personne ne s’appelle «\u00a0${given}\u00a0»`, 'person: Ana Ruiz'],
    'several-called': (given) => [`Plusieurs personnes s’appellent ainsi\u00a0: ${given}. Le chemin d’une note est sûr`, 'person: People/Ana Ruiz.md'],
  },
  noneDue: 'Parmi ces personnes, aucune n’est à recontacter aujourd’hui.',
  noneFound: 'Rien ne demande votre attention ici.',
};
