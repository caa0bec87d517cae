import type { AUDIT_SENTENCES } from './en-audit-sentences';
import { count, de, quoted } from './fr-counting';
import type { Same } from './same';

const introduced = (other: string): string => `- 2026-11-03 courriel avec [[${other}]] : mise en relation #intro`;
const HELLO = '- 2026-11-03 → message : une pensée';
const ONE_NOTE = 'une seule note, avec tout ce que disent les deux';
const OWN_NOTE = 'une note à son nom, avec un cercle';

/** What the findings of the audit say. */
export const FR_AUDIT_SENTENCES: Same<typeof AUDIT_SENTENCES> = {
  'review-due': ({ span, field, today }) => [span === '' ? 'Pas encore passé en revue. Toujours juste\u202f?' : `Dernier passage en revue il y a ${span}. Toujours juste\u202f?`, `${field}: ${today}`],
  unreachable: ({ field }) => ['Ni adresse électronique, ni numéro de téléphone, ni lien', `${field}: quelquun@example.com`],
  'duplicate-email': ({ given, other }) => [`L’adresse ${given} figure aussi dans la note ${de(other)}`, ONE_NOTE],
  'duplicate-phone': ({ given, other }) => [`Le numéro ${given} figure aussi dans la note ${de(other)}`, ONE_NOTE],
  'duplicate-name': ({ given, other }) => [`Le nom ${given} figure aussi dans la note ${de(other)}`, ONE_NOTE],
  'dead-via': ({ given, field }) => [`Aucune note ne s’appelle ${quoted(given)}`, `${field}: "[[Talia Mercier]]"`],
  'misspelt-field': ({ given, field }) => [`${quoted(field)} n’est pas lu\u00a0: était-ce ${quoted(given)}\u202f?`, `${given}: …`],
  'often-named': ({ given, count: named }) => [`${given} revient ${times(named)} en six mois, sans avoir de note`, OWN_NOTE],
  'unknown-company': ({ given, count: there }) => [`${given} était là ${times(there)}, sans avoir de note`, OWN_NOTE],
  'unknown-company-alias': ({ given, other }) => [`Le lien ${quoted(given)} ne mène à aucune note\u202f; c’est aussi le nom ${de(other)}`, `[[${other}|${given}]]`],
  'unknown-company-note': ({ given, count: there }) => [`${given} était là ${times(there)}, et sa note n’est encore celle de personne`, 'circle: friends'],
  'no-cadence': ({ count: days, field, every }) => [`En contact ${count(days, 'jour', 'jours')} sur les six derniers mois, sans cadence`, `${field}: ${every}`],
  'not-answering': ({ count: attempts }) => [`${count(attempts, 'tentative', 'tentatives')} sans réponse. Laisser reposer\u202f?`, 'resting: true'],
  'cadence-missed': ({ span, every }) => [`C’est plutôt ${allThe(span)}, les trois dernières fois. C’est la cadence qui a tort, pas vous`, every === '' ? 'resting: true' : `cadence: ${every}`],
  'cadence-exceeded': ({ span, every }) => [`C’est plutôt ${allThe(span)}, les cinq dernières fois`, `cadence: ${every}`],
  dormant: ({ span }) => [`Dernier contact il y a ${span}. Le lien reste là, à reprendre`, HELLO],
  'dormant-drawn': ({ span }) => [`Le tirage au sort de cette semaine\u00a0: dernier contact il y a ${span}. Un bonjour serait une belle surprise`, HELLO],
  'only-social': ({ count: lines }) => [`Un an de mentions «\u00a0j’aime\u00a0» et rien d’autre (${count(lines, 'ligne', 'lignes')})`, '- 2026-11-03 appel : …'],
  'one-channel': ({ given, count: lines }) => [`${count(lines, 'ligne', 'lignes')} en un an, toujours par ${given}\u00a0: jamais une voix ni un visage`, '- 2026-11-03 appel : …'],
  'only-asked': ({ count: lines }) => [
    `${lines === 1 ? 'La seule ligne' : lines === 2 ? 'Les deux lignes' : `Les ${count(lines, 'ligne', 'lignes')}`} de la dernière année ${lines === 1 ? 'demandait' : 'demandaient'} un service`, '- 2026-11-03 courriel : … #gave'],
  'only-news': ({ count: lines }) => [`Les ${lines} dernières lignes donnaient toutes de vos nouvelles`, '- 2026-11-03 message : comment va la nouvelle maison ?'],
  'needs-open': ({ given, span }) => [
    `A besoin de ${quoted(given)}\u202f; ${span === '' ? 'aucun coup de main noté pour l’instant' : `le dernier coup de main noté remonte à ${span}`}. Le pourriez-vous\u202f?`, '- 2026-11-03 courriel : deux noms #gave'],
  'promise-past': ({ name, span }) => [`Promis à ${name}, en retard de ${span}`, '- [x] tenu, ou un nouveau jour'],
  'only-gatherings': ({ count: contacts }) => [`${count(contacts, 'contact', 'contacts')} en un an, chaque fois à plus de huit`, '- 2026-11-03 café : …'],
  'nobody-new': ({ name, span }) => [`Personne de nouveau en six mois\u00a0: la relation la plus récente est ${name}${span === '' ? '' : `, depuis ${span}`}`, 'la note de quelqu’un que vous venez de rencontrer'],
  'only-new': ({ count: people, most, name, span }) => [
    `Les ${people} personnes des six derniers mois sont toutes nouvelles, et aucune des ${most} d’avant n’en est\u202f; ${span === '' ? `${name} est la plus ancienne` : `${name}, c’est une relation de ${span}`}`, '- 2026-11-03 appel : …'],
  'circle-full': ({ given, count: people, most, name, field }) => [
    `${people} personnes dans le cercle ${quoted(given)}, prévu pour ${most}\u202f; le contact le plus ancien est celui avec ${name}`, `${field}: friends`],
  'introduction-needs': ({ name, other, given, answer }) => [`${name} a besoin de ${quoted(given)}, et ${other} peut offrir ${quoted(answer)}`, introduced(other)],
  'introduction-offers': ({ name, other, given, answer }) => [`${name} peut offrir ${quoted(given)}, et ${other} a besoin de ${quoted(answer)}`, introduced(other)],
  'introduction-interests': ({ name, other, given }) => [`${name} et ${other} partagent un intérêt\u00a0: ${given}`, introduced(other)],
  'introduction-org': ({ name, other, given }) => [`${name} et ${other} travaillent pour ${given}`, introduced(other)],
  'introduction-city': ({ name, other, given }) => [`${name} et ${other} habitent la même ville\u00a0: ${given}`, introduced(other)],
};

/** `tous les 3 mois`, `toutes les 14 semaines` */
function allThe(span: string): string {
  return `${/semaine/.test(span) ? 'toutes' : 'tous'} les ${span}`;
}

function times(number: number): string {
  return number === 1 ? 'une fois' : number === 2 ? 'deux fois' : `${number} fois`;
}
