// What a rule of the audit is, and where its findings lead.
import type { Place } from '../reckoning';
import type { Facts, Finding, FindingRule } from '../finding';
import type { FieldName, Settings } from '../settings';
import type { Fix } from './fix';
import type { Audited, AuditView, Surroundings } from './view';

/** The groups of the audit, in the order they are asked. */
export const GROUPS = ['accurate', 'add', 'rest', 'touch', 'mix'] as const;
export type Group = (typeof GROUPS)[number];

/** One rule. What it is called, the advice it stands for and its sentence are words, by its id. */
export interface AuditRule {
  readonly id: FindingRule;
  readonly group: Group;
  /** What it finds about one person, whoever else there is: it stands as long as nothing of theirs changes. */
  readonly about?: (one: Audited, view: AuditView) => Finding | null;
  /** What it finds in all of them; what it found about each comes in. A rule with neither has its findings from the reading of the notes. */
  readonly find?: (view: AuditView, about: readonly Finding[]) => readonly Finding[];
  /** What can be done about a finding, the likeliest first. */
  readonly fixes: (finding: Finding) => readonly Fix[];
}

/** A small vault that shows a rule at work; its test, and its picture in the guide. */
export interface Example {
  readonly rule: FindingRule;
  readonly today: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly around?: () => Partial<Surroundings>;
  /** Where the findings lead, in their order: `People/Ana.md:5`, `People/Ana.md cadence` for a field. */
  readonly finds: readonly string[];
}

/** A finding that leads to a field of somebody's note. */
export function atField(view: AuditView, { person }: Audited, rule: FindingRule, field: FieldName, given: string, facts: Facts = {}): Finding {
  const name = view.lexicon.settings.fields[field];
  const found = { path: person.path, line: 1, rule, given, field: name, facts: { today: view.today, ...facts } };
  return name === field ? found : { ...found, standard: field };
}

/** A finding that leads to a line, which may stand in another note than the person's. */
export function atLine(view: AuditView, { person }: Audited, rule: FindingRule, { path, line }: Place, given: string, facts: Facts = {}): Finding {
  const found = { path, line, rule, given, facts: { today: view.today, name: person.name, ...facts } };
  return path === person.path ? found : { ...found, about: [person.path] };
}

/** The field a person's cadence stands in, or comes from. */
export function cadenceField({ standing }: Audited): FieldName {
  const from = standing.rule?.from ?? '';
  return from === 'channels' ? 'channels' : from.startsWith('circle ') ? 'circle' : 'cadence';
}
