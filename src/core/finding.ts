// What could not be counted, or asks for the user's eye: always with the place it was found.

import type { Cadence } from './cadence';
import type { Day } from './day';

/** The kinds of finding, by the id they have in JSON. */
export type FindingRule = ReadingRule | AuditRuleId;

/** What comes upon in reading a note, and where Kith itself fails. */
export type ReadingRule =
  | 'impossible-date' | 'future-date' | 'unreadable-date' | 'unknown-checkbox'
  | 'unknown-circle' | 'unreadable-cadence' | 'unknown-channel' | 'unreadable-field'
  | 'broken-frontmatter' | 'unclosed-frontmatter' | 'code-frontmatter'
  | 'unclosed-block' | 'long-line' | 'nul-bytes' | 'large-note'
  | 'sync-conflict' | 'outside-link' | 'unreadable-note' | 'reader-failed' | 'rule-failed';

/** What the audit asks about people; `misspelt-field` comes upon in reading, and speaks with the others. */
export type AuditRuleId =
  | 'review-due' | 'unreachable' | 'duplicate' | 'dead-via' | 'misspelt-field'
  | 'often-named' | 'unknown-company' | 'no-cadence'
  | 'not-answering' | 'cadence-missed' | 'cadence-exceeded' | 'dormant'
  | 'only-social' | 'one-channel' | 'only-asked' | 'only-news' | 'needs-open' | 'promise-past' | 'only-gatherings'
  | 'nobody-new' | 'only-new' | 'circle-full' | 'introduction';

/** What the sentence of a finding about people tells besides `given`; which of them, each rule says. */
export interface Facts {
  readonly today?: Day;
  readonly day?: Day;
  /** A length in days. */
  readonly days?: number;
  readonly count?: number;
  readonly most?: number;
  /** A cadence that fits better. */
  readonly every?: Cadence;
  /** Shown names: of the person it is about, and of another. */
  readonly name?: string;
  readonly other?: string;
  /** What they share, as the other writes it. */
  readonly answer?: string;
  /** Which of the sentences of its rule. */
  readonly kind?: string;
}

/** One finding. The sentence is made from it by `words`, in the reader's language. */
export interface Finding {
  /** Empty where Kith failed at everybody at once. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly rule: FindingRule;
  /** The text it is about, as it stands in the note; for a misspelt field the name that was meant. */
  readonly given: string;
  /** The field it stands in, where it stands in one, by its name in the note. */
  readonly field?: string;
  /** That field's standard name, where the settings give it another. */
  readonly standard?: string;
  /** Paths of the people it is about, where it is not just the one whose note it stands in. */
  readonly about?: readonly string[];
  readonly facts?: Facts;
}

/** The findings of dated lines: each is a line that was not counted. */
export const LINE_RULES: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'impossible-date', 'future-date', 'unreadable-date', 'unknown-checkbox',
]);

/** What is advice, not something amiss in a note. */
const ADVICE: ReadonlySet<FindingRule> = new Set<AuditRuleId>([
  'review-due', 'unreachable', 'often-named', 'unknown-company', 'no-cadence', 'not-answering', 'cadence-missed', 'cadence-exceeded', 'dormant',
  'only-social', 'one-channel', 'only-asked', 'only-news', 'needs-open', 'promise-past', 'only-gatherings', 'nobody-new', 'only-new', 'circle-full', 'introduction',
]);

/** Whether a finding is something amiss in a note: what cannot be read, leads nowhere, or stands in two notes. The rest is advice, to be taken or left. */
export function needsMending(rule: FindingRule): boolean {
  return !ADVICE.has(rule);
}

/** Order of a report: by note, then by line. */
export function byPlace(a: Finding, b: Finding): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}

/** What a fault says of itself, whatever was thrown. */
export function faultOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
