import type { Facts, Finding } from '../finding';
import type { FieldName } from '../settings';
import { open } from './fix';
import { linksOf } from './linked';
import { meeting } from './pairs';
import { pairKey } from './duplicate';
import { atField, type AuditRule, type Example } from './rule';
import type { Audited, AuditView } from './view';

const MOST = 10;

/** Introductions worth making: people with something in common and no link between them yet, the best ten. */
export const introduction: AuditRule = {
  id: 'introduction',
  group: 'mix',
  find: (view) => {
    const areLinked = linksOf(view);
    const never = new Set(view.lexicon.settings.neverSuggest);
    const pairing = view.ties.pairsAmong(view.people);
    const found: Finding[] = [];
    for (let place = 0, pair = pairing.at(0); pair !== null && found.length < MOST; pair = pairing.at(++place)) {
      const [old, fresh] = [pair.old.person.path, pair.new.person.path];
      if (areLinked(old, fresh) || never.has(pairKey(old, fresh))) continue;
      // What they share still stands; how it is written in their notes may not.
      found.push(findingOf(view, view.byPath.get(old)!, view.byPath.get(fresh)!));
    }
    return found;
  },
  fixes: (finding) => [
    { kind: 'log', paths: finding.about!, tag: 'intro' },
    open(finding),
    { kind: 'open', path: finding.about![1]!, line: 1 },
    { kind: 'never-suggest', value: pairKey(finding.about![0]!, finding.about![1]!) },
  ],
};

function findingOf(view: AuditView, old: Audited, fresh: Audited): Finding {
  const { field, given, facts } = reasonOf(old, fresh);
  return {
    ...atField(view, fresh, 'introduction', field, given, { ...facts, name: fresh.person.name, other: old.person.name }),
    about: [fresh.person.path, old.person.path],
  };
}

/** The best reason for an introduction, and the field of the newer person it stands in. */
function reasonOf(old: Audited, fresh: Audited): { field: FieldName; given: string; facts: Facts } {
  const [a, b] = [old.traits, fresh.traits];
  const [needs, offers] = [meeting(b.needs, a.offers)[0], meeting(b.offers, a.needs)[0]];
  if (needs) return { field: 'needs', given: needs[0], facts: { kind: 'needs', answer: needs[1] } };
  if (offers) return { field: 'offers', given: offers[0], facts: { kind: 'offers', answer: offers[1] } };
  const interests = meeting(b.interests, a.interests);
  if (interests.length > 0) return { field: 'interests', given: interests.map(([text]) => text).join(', '), facts: { kind: 'interests' } };
  const org = b.orgs.findIndex((one) => a.orgs.includes(one));
  if (org >= 0) return { field: 'org', given: fresh.person.orgs[org]!, facts: { kind: 'org' } };
  return { field: 'city', given: fresh.person.cities[b.cities.findIndex((one) => a.cities.includes(one))]!, facts: { kind: 'city' } };
}

export const introductionExample: Example = {
  rule: 'introduction',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nmet: 2019-05-01\ninterests: [old maps]\noffers: [internships in radio]\ncity: Lyon\n---\n',
    'People/Sam.md': '---\ncircle: friends\nmet: 2026-05-01\nneeds: [an internship for Olu]\n---\n',
    'People/Talia.md': '---\ncircle: friends\nmet: 2026-06-01\ncity: Lyon\n---\n',
    'People/Noor.md': '---\ncircle: friends\nmet: 2026-06-01\ncity: Lyon\n---\n- 2026-11-01 dinner with [[Ana]]\n',
    'People/Luc.md': '---\ncircle: friends\nmet: 2025-06-01\ncity: Lyon\n---\n',
  },
  finds: ['People/Sam.md needs', 'People/Talia.md city'],
};
