import { topicWords } from '../topic';
import type { Audited } from '../audit/view';
import type { FindReasons, Reason, ReasonView } from './reason';

/** What they need: first what somebody one knows can help with, then what is left for oneself. */
export const needReasons: FindReasons = (one, around) => {
  const field = around.view.lexicon.settings.fields.needs;
  const reasons = one.person.needs.map((given): Reason => {
    const other = helperFor(given, one, around);
    return { kind: 'need', path: one.person.path, line: 1, field, given, ...(other ? { other } : {}) };
  });
  return [...reasons.filter(({ other }) => other), ...reasons.filter(({ other }) => !other)];
};

/** Who can help with a need: whoever offers the most of its words, else whoever works where it names. */
function helperFor(need: string, one: Audited, { offering, working }: ReasonView): Reason['other'] {
  const words = topicWords(need);
  let best: { helper: Audited; offers: string; count: number } | null = null;
  for (const helper of new Set(words.flatMap((word) => offering.get(word) ?? []))) {
    if (helper.person.path === one.person.path) continue;
    for (const topic of helper.traits.offers) {
      const count = topic.words.filter((word) => words.includes(word)).length;
      if (count > 0 && (best === null || count > best.count)) best = { helper, offers: topic.text, count };
    }
  }
  if (best) return { name: best.helper.person.name, path: best.helper.person.path, offers: best.offers, org: null };
  for (const { person } of words.flatMap((word) => working.get(word) ?? [])) {
    const org = person.path === one.person.path ? undefined : person.orgs.find((text) => isNamedIn(text, words));
    if (org !== undefined) return { name: person.name, path: person.path, offers: null, org };
  }
  return undefined;
}

/** A house is named by all of its telling words. */
function isNamedIn(org: string, words: readonly string[]): boolean {
  const telling = topicWords(org);
  return telling.length > 0 && telling.every((word) => words.includes(word));
}
