import type { EN_TERMINAL } from './en-terminal';
import { count } from './fr-counting';
import type { Same } from './same';

/** Every text of the command line, in French. */
export const FR_TERMINAL: Same<typeof EN_TERMINAL> = {
  about: 'qui recontacter, d’après les lignes datées de vos propres notes',
  commands: {
    due: 'qui recontacter, du plus pressant au moins pressant, et pourquoi',
    audit: 'ce qui n’a pas pu être compté, et les questions à se poser, par genre',
    person: 'où en est une personne, ce qui lui a été promis, et tout ce qui est noté, du plus récent au plus ancien',
    log: 'noter un échange dans la note d’une personne\u00a0: appel hier avec Sam\u00a0: la présentation',
    export: 'tout le monde en cartes, tableau, JSON ou calendrier',
    stats: 'les nombres du coffre\u00a0: notes, personnes, lignes\u202f; personnes par statut et par cercle, lignes par canal',
  },
  flags: {
    person: 'un nom, un autre nom, ou le chemin d’une note',
    line: 'ce qui s’est passé, et quand si ce n’est pas aujourd’hui',
    today: 'le jour pour lequel répondre\u202f; à défaut, aujourd’hui',
    json: 'un objet JSON au lieu d’un tableau',
    city: 'seulement qui s’y trouve\u202f; une partie du nom suffit',
    format: 'vcard, csv, json ou ics',
    language: 'en ou fr\u00a0: la langue des tableaux et des messages, aussi en JSON\u202f; à défaut, en',
  },
  examples: { person: 'Ana Ruiz', line: 'appel\u00a0: la présentation', today: '2026-11-23', city: 'Lisbonne', format: 'vcard', language: 'fr' },
  with: (command) => `avec ${command}\u00a0:`,

  unclear: {
    whom: 'qui\u202f?',
    nobody: (said, everyone) => `personne ici ne s’appelle «\u00a0${said}\u00a0»\u202f; ${everyone} donne la liste de tout le monde`,
    several: (said, paths) => `«\u00a0${said}\u00a0» peut être ${paths}`,
    nothingToLog: 'que noter\u202f?',
    noDay: (given) => `${given} n’est pas un jour du calendrier`,
    asWhat: 'exporter en quoi\u202f?',
    noFormat: (given) => `${given} n’est pas un format que Kith écrit`,
    noLanguage: (given) => `${given} n’est pas une langue que Kith parle`,
    notWith: (flag, command) => `${flag} va seulement avec ${command}`,
    unknown: (given, command) => `${command} ne connaît pas «\u00a0${given}\u00a0»`,
    noValue: (flag) => `rien ne suit ${flag}`,
    standsAlone: (flag) => `${flag} se met seul, sans rien derrière`,
  },

  heads: { name: 'nom', why: 'pourquoi', due: 'prochain', note: 'note', day: 'jour', channel: 'canal', line: 'ligne' },
  dueOn: (due, day) => `${due} à recontacter le ${day}`,
  nobodyDueOn: (day) => `Personne n’attend de vos nouvelles le ${day}.`,
  nobodyYet: (field) => `Aucune note n’est encore celle d’une personne. Une propriété suffit\u00a0: ${field}`,
  people: (people) => count(people, 'personne', 'personnes'),
  findings: (findings) => count(findings, 'point à revoir', 'points à revoir'),

  nothingToSee: 'Rien ne demande votre attention.',
  facts: {
    status: 'statut', why: 'pourquoi', due: 'prochain', circles: 'cercles', city: 'ville', org: 'organisation', role: 'rôle', interests: 'intérêts', needs: 'besoins',
    offers: 'peut offrir', dates: 'dates', knownSince: 'relation depuis', via: 'par',
  },
  birthday: 'anniversaire',
  past: 'passé',
  promised: 'Promis',
  nothingLogged: 'Rien de noté pour l’instant.',
  stayed: (name, near) => `«\u00a0${name}\u00a0» n’est le nom de personne ici, et reste un mot de la ligne${near === '' ? '' : ` (${near}\u202f?)`}`,

  stats: {
    vault: 'Coffre', people: 'Personnes', circles: 'Cercles', channels: 'Canaux', noChannel: 'non précisé',
    counts: { notes: 'notes', people: 'personnes', linesCounted: 'lignes comptées', linesNotCounted: 'lignes non comptées' },
  },
};
