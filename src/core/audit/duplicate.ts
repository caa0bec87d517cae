import { byPlace, type Facts, type Finding } from '../finding';
import type { FieldName } from '../settings';
import { fold } from '../spelling';
import { open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import type { Audited, AuditView } from './view';

/** An address more people share than this is a reception's, and says nothing of who they are. */
const LARGEST_HOUSEHOLD = 4;

/** Two notes, and the surest handle they share by its place among those of the second. */
interface Shared {
  readonly first: string;
  readonly other: string;
  readonly handle: string;
  readonly rank: number;
}

/** People who are perhaps one: two notes with the same e-mail, phone, name or alias. One finding for a pair, in the second note by path. */
export const duplicate: AuditRule = {
  id: 'duplicate',
  group: 'accurate',
  find(view) {
    const never = new Set(view.lexicon.settings.neverSuggest);
    const found = new Map<string, Shared>();
    for (const [handle, people] of view.ties.handles.shared()) {
      if (people.size > LARGEST_HOUSEHOLD && !handle.startsWith('name ')) continue;
      const first = [...people].reduce((least, path) => (path < least ? path : least));
      for (const other of people) {
        if (other === first) continue;
        const pair = pairKey(first, other);
        const rank = view.byPath.get(other)!.traits.handles.indexOf(handle);
        if (!never.has(pair) && rank < (found.get(pair)?.rank ?? Infinity)) found.set(pair, { first, other, handle, rank });
      }
    }
    return [...found.values()].map(({ first, other, handle }) => findingOf(view, view.byPath.get(first)!, view.byPath.get(other)!, handle))
      .sort((a, b) => byPlace(a, b) || (a.about![1]! < b.about![1]! ? -1 : 1));
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
