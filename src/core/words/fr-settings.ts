import type { EN_SETTINGS } from './en-settings';
import { quoted } from './fr-counting';
import type { Same } from './same';

/** Name and description of each row, by its key. */
export const FR_SETTINGS: Same<typeof EN_SETTINGS> = {
  language: ['Langue', 'Celle des volets, des listes et des paramètres de Kith. Les noms des commandes la suivent au prochain démarrage.'],
  languages: { app: 'Comme Obsidian', en: 'English', fr: 'Français' },

  people: 'Qui est une personne',
  personTypes: ['Types', 'Une note dont le type est l’un de ceux-ci est une personne. Séparez-les par des virgules\u202f; laissez vide pour ne pas en tenir compte.'],
  personTags: ['Mots-clés', 'Une note qui porte l’un de ces mots-clés, ou un mot-clé placé dessous (person/work), est une personne.'],
  personByFields: ['Champs de contact', 'Une note qui a un cercle, une cadence ou des canaux est une personne.'],
  peopleFolders: ['Dossiers de personnes', 'Chaque note de ces dossiers est une personne. Séparez les dossiers par des virgules.'],
  peopleFoldersExample: 'Personnes, Travail/Clients',
  templatesFolder: ['Dossier des modèles', 'Ses notes ne sont jamais des personnes. Vide\u00a0: celui du module Modèles.'],
  templatesFolderExample: 'Modèles',

  circles: 'Cercles',
  circlesEmpty: 'Aucun cercle\u00a0: seules les personnes qui ont leur propre cadence sont à recontacter.',
  addCircle: 'Ajouter un cercle',
  circleName: 'Nom du cercle',
  circleCadence: 'À quelle cadence\u00a0: 6 semaines, mensuel, 2 fois par an ou aucune',
  circleDesc: 'Un groupe de personnes, et à quelle cadence prendre de leurs nouvelles.',
  circleAliases: ['cercle', 'cadence'],
  noCadence: 'aucune',
  cadenceUnread: (text) => `${quoted(text)} ne dit pas à quelle cadence. Essayez 6 semaines, mensuel ou 2 fois par an.`,
  newCircle: 'nouveau cercle',
  newCircleCadence: '3 mois',

  channels: 'Canaux',
  channelsEmpty: 'Aucun canal\u00a0: tous les mots d’une ligne sont alors son résumé.',
  addChannel: 'Ajouter un canal',
  newChannel: 'nouveau canal',
  channelDesc: (synonyms) => (synonyms.length === 0 ? 'Pas encore d’autres mots pour le dire' : synonyms.join(', ')),
  channelName: ['Nom', 'Tel qu’il figure dans les cadences et les listes.'],
  channelSynonyms: ['Mots pour le dire', 'Une ligne dont le texte commence par l’un de ces mots, en majuscules ou non, relève de ce canal. Séparez-les par des virgules.'],
  channelRichness: ['Richesse', 'Un contact plus riche vaut aussi pour un canal plus modeste\u00a0: un déjeuner compte là où un courriel était attendu.'],
  channelResets: ['Compte comme contact', 'À désactiver pour les mentions «\u00a0j’aime\u00a0» et autres petits signes\u00a0: ils sont gardés, et le temps continue de courir.'],
  richness: { 1: '1 · un signe de vie', 2: '2 · par écrit', 3: '3 · à la main', 4: '4 · de vive voix', 5: '5 · en personne' },
  noName: 'Il lui faut un nom.',

  due: 'Liste des personnes à recontacter',
  firstListSize: ['Premières personnes affichées', 'La liste s’ouvre sur ce nombre de personnes\u00a0: assez pour aujourd’hui. Les autres sont à un clic.'],
  attemptsBeforeRest: ['Tentatives avant le repos', 'Après ce nombre de tentatives de suite sans réponse, la personne quitte la liste et apparaît dans le bilan.'],

  audit: 'Bilan',
  reviewEvery: ['Mois entre deux passages', 'Après ce nombre de mois, la personne est à passer de nouveau en revue.'],
  neverSuggest: ['À ne plus proposer', 'Les noms qui n’auront pas de note, et les paires de notes sans suite. Séparez-les par des virgules.'],
  auditRules: 'Règles du bilan',
  auditRulesDesc: 'Ce que regarde le bilan\u00a0: chaque règle peut être désactivée.',
  circleSize: 'Pour combien de personnes\u202f; vide\u00a0: sans limite',

  lines: 'Lignes datées',
  heading: ['Titre', 'Les interactions sont notées sous ce titre.'],
  datePatterns: ['Vos autres façons d’écrire une date', 'Un motif par ligne, comme d MMMM yyyy ou dd/MM/yyyy. Noms de mois en français et en anglais. Les dates comme 2026-11-03 sont toujours lues.'],
  patternUnread: (pattern) => `${quoted(pattern)} n’est pas un motif qui donne un jour, un mois et une année. Essayez dd/MM/yyyy.`,
  dailyNotes: ['Notes quotidiennes', `Quelles lignes de vos notes quotidiennes comptent pour les personnes en lien\u00a0: ${quoted('café avec Ana')} commence par un canal, ${quoted('pensé à Ana')} non.`],
  dailyLines: { channel: 'Les éléments qui commencent par un canal', any: 'Toute ligne avec un lien vers une personne', off: 'Aucune' },
  meetingNotes: ['Notes de réunion', 'Une note avec date et attendees, people ou participants compte pour chaque personne en lien.'],

  logging: 'Noter, et nouvelles personnes',
  logTo: ['Noter dans', 'Une ligne dans la note de chaque personne, ou une seule dans la note quotidienne, avec un lien vers chacune.'],
  logPlaces: { person: 'Les notes des personnes', daily: 'La note quotidienne' },
  personFolder: ['Dossier des nouvelles personnes', 'Là où leurs notes sont créées. Vide\u00a0: à la racine du coffre.'],
  personFolderExample: 'Personnes',
  personTemplate: ['Modèle des nouvelles personnes', 'Une de vos notes, avec {{title}}, {{date}}, {{time}} ou le nom d’un champ, comme {{circle}}. Vide\u00a0: celui de Kith.'],
  personTemplateExample: 'Modèles/Personne.md',

  fields: 'Noms des champs',
  fieldsDesc: 'Si vos notes appellent un champ autrement.',
  field: (standard) => `Au lieu de ${quoted(standard)}.`,
  tags: 'Noms des mots-clés',
  tagsDesc: 'Les mots-clés d’une ligne, qui disent ce que c’était.',
  tag: { gave: 'Vous avez aidé.', asked: 'Vous avez demandé un service.', intro: 'Vous avez présenté des personnes.', news: 'De vos propres nouvelles.', thanks: 'Vous avez dit merci.' },
};
