import type { EN_CAPTURE } from './en-capture';
import { count, quoted } from './fr-counting';
import { FR_DATES } from './fr-dates';
import type { Same } from './same';

/** Ce que dit la saisie. */
export const FR_CAPTURE: Same<typeof EN_CAPTURE> = {
  preview: {
    noChannel: 'aucun canal',
    today: 'aujourd’hui',
    yesterday: 'hier',
    month: (civil) => FR_DATES.day(civil, true).replace(/^\d+(?:er)?\u00a0/, ''),
    out: 'à votre initiative',
    in: 'à leur initiative',
    minutes: (minutes) => `${minutes}\u00a0min`,
    people: (names) => `avec ${names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${names.at(-1)!}` : names[0]!}`,
    notes: (names) => `une ligne dans ${count(names.length, 'note', 'notes')}\u00a0: ${names.join(', ')}`,
    daily: 'une ligne dans la note du jour',
    notDaily: 'dans leurs propres notes\u00a0: une ligne de note quotidienne commence par son canal',
    tag: { gave: 'vous avez aidé', asked: 'vous avez demandé un service', intro: 'vous avez présenté des gens', news: 'vos nouvelles', thanks: 'vous avez dit merci' },
  },
  notCaptured: {
    'empty': () => ['Que s’est-il passé\u202f?', 'appel : à propos du dossier'],
    'nobody': () => ['Avec qui\u202f?', 'café avec Ana, Sam : les prix'],
    'future-date': (given) => [`${given} est encore à venir. Ce qui est prévu s’écrit comme une tâche ouverte dans la note`, '- [ ] 2026-12-01 appel'],
    'impossible-date': (given) => [`${given} n’existe pas dans le calendrier`, '2026-02-28 appel : à propos du dossier'],
    'unreadable-date': (given) => [`${quoted(given)} peut désigner plusieurs jours, ou aucun`, '2026-11-03 appel : à propos du dossier'],
  },
  asked: {
    unknown: (name) => `Personne ne s’appelle ${quoted(name)}`,
    several: (name) => `Quel ou quelle ${name}\u202f?`,
    leave: (name) => `Garder ${quoted(name)} comme simples mots`,
  },
  notPlaced: {
    'no-name': () => ['Une note a besoin d’un nom qu’un fichier puisse porter', 'Ana Ruiz'],
    'outside-folder': (given) => [`${quoted(given)} n’est pas un dossier du coffre`, 'Personnes/Amis'],
    'kept-out': (given) => [`${given} dit n’être la note de personne (kith\u00a0: false)`, 'la même note sans cette ligne'],
  },
  newPerson: {
    exists: (path) => `${path} existe déjà\u00a0: l’ouvrir`,
    because: {
      email: (value) => `même adresse\u00a0: ${value}`,
      phone: (value) => `même téléphone\u00a0: ${value}`,
      name: (value) => `même nom\u00a0: ${value}`,
      alias: (value) => `s’appelle aussi ${value}`,
    },
    unfilled: (placeholders) => `Le modèle laisse ${placeholders} à remplir. D’ici là, la note passe pour un modèle.`,
  },
  settings: {
    heading: 'Consigner',
    logTo: ['Consigner dans', 'Une ligne dans la note de chaque personne, ou une seule dans la note quotidienne, avec un lien vers chacune.'],
    logToOptions: { person: 'Les notes des personnes', daily: 'La note quotidienne' },
    personFolder: ['Dossier des nouvelles personnes', 'Où sont créées les notes des nouvelles personnes. Vide\u00a0: à la racine du coffre.'],
    personFolderExample: 'Personnes',
    personTemplate: ['Modèle des nouvelles personnes', 'Une de vos notes avec {{title}}, {{date}}, {{time}} ou le nom d’un champ, comme {{circle}}. Vide\u00a0: celui de Kith.'],
    personTemplateExample: 'Modèles/Personne.md',
  },
};
