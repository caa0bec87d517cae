// What could not be counted, or asks for the user's eye: always with the place it was found.

/** The kinds of finding, by the id they have in JSON. */
export type FindingRule =
  | 'impossible-date' | 'future-date' | 'unreadable-date' | 'unknown-checkbox'
  | 'unknown-circle' | 'unreadable-cadence' | 'unknown-channel' | 'unreadable-field'
  | 'broken-frontmatter' | 'unclosed-frontmatter' | 'code-frontmatter'
  | 'unclosed-block' | 'long-line' | 'nul-bytes' | 'large-note'
  | 'sync-conflict' | 'outside-link' | 'unreadable-note'
  | 'not-answering';

/** One finding. The sentence is made from it by `words`, in the reader's language. */
export interface Finding {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly rule: FindingRule;
  /** The text it is about, as it stands in the note. */
  readonly given: string;
  /** The field it stands in, where it stands in one, by its name in the note. */
  readonly field?: string;
  /** That field's standard name, where the settings give it another. */
  readonly standard?: string;
}

/** The findings of dated lines: each is a line that was not counted. */
export const LINE_RULES: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'impossible-date', 'future-date', 'unreadable-date', 'unknown-checkbox',
]);

/** Order of a report: by note, then by line. */
export function byPlace(a: Finding, b: Finding): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
