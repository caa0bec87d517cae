import type { Facts, Finding } from '../finding';
import type { FieldName } from '../settings';
import { fold } from '../spelling';
import { open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import type { Audited, AuditView } from './view';

/** An address more people share than this is a reception's, and says nothing of who they are. */
const LARGEST_HOUSEHOLD = 4;

/** People who are perhaps one: two notes with the same e-mail, phone, name or alias. One finding for a pair, in the second note by path. */
export const duplicate: AuditRule = {
  id: 'duplicate',
  group: 'accurate',
  find(view) {
    const found = new Map<string, Finding>();
    for (const [handle, people] of byHandle(view)) {
      if (people.length > LARGEST_HOUSEHOLD && !handle.startsWith('name ')) continue;
      const [first, ...others] = people.sort((a, b) => (a.person.path < b.person.path ? -1 : 1));
      for (const other of others) {
        const pair = pairKey(first!.person.path, other.person.path);
        if (!found.has(pair) && !view.lexicon.settings.neverSuggest.includes(pair)) found.set(pair, findingOf(view, first!, other, handle));
      }
    }
    return [...found.values()];
  },
  fixes: (finding) => [
    open(finding),
    { kind: 'open', path: finding.about![1]!, line: 1 },
    { kind: 'never-suggest', value: pairKey(finding.about![1]!, finding.about![0]!) },
  ],
};

/** Two notes in one text, as the setting of what is never to be suggested keeps them: `People/Ana.md + People/Sam.md`. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} + ${b}` : `${b} + ${a}`;
}

/** Handles of more than one person: nearly all have one, and are not worth a list each. */
function byHandle({ people }: AuditView): Map<string, Audited[]> {
  const first = new Map<string, Audited>();
  const shared = new Map<string, Audited[]>();
  for (const one of people) {
    for (const handle of one.traits.handles) {
      const known = first.get(handle);
      if (!known) first.set(handle, one);
      else shared.set(handle, [...(shared.get(handle) ?? [known]), one]);
    }
  }
  return shared;
}

function findingOf(view: AuditView, first: Audited, other: Audited, handle: string): Finding {
  const [kind, shared] = [handle.slice(0, handle.indexOf(' ')), handle.slice(handle.indexOf(' ') + 1)];
  const { name, emails, phones, aliases } = other.person;
  const [field, given]: [FieldName, string | undefined] = kind === 'email' ? ['email', emails.find((email) => fold(email).endsWith(shared))]
    : kind === 'phone' ? ['phone', phones.find((phone) => phone.replace(/\D/g, '').endsWith(shared))]
    : fold(name) === shared ? ['name', name] : ['aliases', aliases.find((alias) => fold(alias) === shared)];
  const facts: Facts = { kind, name, other: first.person.name };
  return { ...atField(view, other, 'duplicate', field, given ?? shared, facts), about: [other.person.path, first.person.path] };
}

export const duplicateExample: Example = {
  rule: 'duplicate',
  today: '2026-11-23',
  notes: {
    'People/Ana Ruiz.md': '---\ncircle: friends\nemail: Ana.Ruiz@example.com\nphone: +33 6 00 00 00 01\n---\n',
    'People/Ana (work).md': '---\ncircle: clients\nemail: [ana@example.org, ana.ruiz@example.com]\n---\n',
    'People/Anita.md': '---\ncircle: warm\nphone: "06 00 00 00 01"\n---\n',
    'People/Sam.md': '---\ncircle: warm\nphone: "06 00 00 00 02"\n---\n',
  },
  finds: ['People/Ana Ruiz.md email', 'People/Anita.md phone'],
};
