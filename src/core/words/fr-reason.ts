import type { EN_REASON } from './en-reason';
import { quoted } from './fr-counting';
import type { Same } from './same';

/** The sentences of reasons to be in touch. */
export const FR_REASON: Same<typeof EN_REASON> = {
  promise: 'Une promesse qui attend',
  promisePast: (span) => `Une promesse, en retard de ${span}`,
  promiseFor: (when) => `Une promesse, pour ${when}`,
  promiseOf: (text, said) => `${said}\u00a0: ${text}`,
  birthday: 'Anniversaire',
  occasion: (label, when) => `${label}, ${when}`,
  occasionWithAge: (label, age, when) => `${label} (${age}), ${when}`,
  need: (need) => `A besoin de ${quoted(need)}\u00a0: pourriez-vous aider\u202f?`,
  needOffered: (need, name, offer) => `A besoin de ${quoted(need)}\u00a0: ${name} peut offrir ${quoted(offer)}`,
  needAt: (need, name, org) => `A besoin de ${quoted(need)}\u00a0: ${name} est chez ${org}`,
  interest: (interest, title) => `S’intéresse à ${interest}\u00a0: vous avez une nouvelle note, ${quoted(title)}`,
  last: (when) => `Noté en dernier ${when}`,
  lastAbout: (text, said) => `${said}\u00a0: ${text}`,
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  on: (day) => `le ${day}`,
};
