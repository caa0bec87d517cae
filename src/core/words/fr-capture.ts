import type { EN_CAPTURE } from './en-capture';
import { list, quoted } from './fr-counting';
import { FR_LONG_MONTHS, FR_MONTHS } from './fr-dates';
import type { Same } from './same';

/** Every sentence of capture. */
export const FR_CAPTURE: Same<typeof EN_CAPTURE> = {
  preview: {
    noChannel: 'sans canal',
    today: 'aujourd’hui',
    yesterday: 'hier',
    out: 'à votre initiative',
    in: 'à son initiative',
    minutes: (minutes) => `${minutes}\u00a0minutes`,
    people: (names) => `avec ${list(names)}`,
    tag: { gave: 'vous avez aidé', asked: 'vous avez demandé un service', intro: 'vous avez présenté des personnes', news: 'de vos nouvelles', thanks: 'vous avez dit merci' },
  },
  notCaptured: {
    'empty': () => ['Que s’est-il passé\u202f?', 'appel : au sujet du dossier'],
    'nobody': () => ['Avec qui\u202f?', 'café avec Ana, Sam : les tarifs'],
    'future-date': (given) => [`${given}, c’est encore à venir. Un projet est une tâche ouverte dans la note`, '- [ ] 2026-12-01 appel'],
    'impossible-date': (given) => [`${given} n’existe pas dans le calendrier`, '2026-02-28 appel : au sujet du dossier'],
    'unreadable-date': (given) => [`${quoted(given)} peut désigner plusieurs jours, ou aucun`, '2026-11-03 appel : au sujet du dossier'],
  },
  asked: {
    unknown: (name) => `Personne ne s’appelle ${quoted(name)}`,
    several: (name) => `De quel contact s’agit-il\u00a0: ${name}\u202f?`,
    newPerson: (name) => `Nouvelle personne\u00a0: ${name}`,
    leave: (name) => `Garder ${quoted(name)} comme simples mots`,
  },
  newPerson: {
    notPlaced: {
      'no-name': () => ['Une note a besoin d’un nom qui puisse être celui d’un fichier', 'Anne Ruiz'],
      'outside-folder': (given) => [`${quoted(given)} n’est pas un dossier du coffre`, 'Personnes/Amis'],
      'kept-out': (given) => [`${given} dit ne pas être une personne`, 'la même note sans la propriété kith'],
    },
    exists: (path) => `${path} existe déjà\u00a0: ouvrir la note`,
    alike: {
      email: (value) => `même adresse\u00a0: ${value}`,
      phone: (value) => `même téléphone\u00a0: ${value}`,
      name: (value) => `même nom\u00a0: ${value}`,
      alias: (value) => `se dit aussi ${value}`,
    },
    unfilled: (placeholders) => `Le modèle laisse à remplir ${list(placeholders)}. D’ici là, la note est prise pour un modèle.`,
  },
  calendar: {
    months: FR_LONG_MONTHS,
    shortMonths: FR_MONTHS,
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ordinal: (date) => (date === 1 ? '1er' : String(date)),
  },
};
