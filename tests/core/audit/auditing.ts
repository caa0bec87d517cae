// Builders for the tests of the audit: a small vault as its notes in, findings as lines one can read out.
import { fullAudit } from '../../../src/core/audit';
import type { Example } from '../../../src/core/audit/rule';
import type { Named } from '../../../src/core/audit/named';
import { auditView, NO_SURROUNDINGS, type AuditView } from '../../../src/core/audit/view';
import type { Finding, FindingRule } from '../../../src/core/finding';
import type { OpenPromise } from '../../../src/core/promise';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { day, rosterOf } from '../reading';

export const TODAY = '2026-11-23';

/** Notes by the name of the person or by path: `Ana` is `People/Ana.md`. */
export type Notes = Readonly<Record<string, string>>;

/** What may differ from an ordinary audit of people's notes alone. */
export interface Asked {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly around?: Partial<Pick<AuditView, 'attendees' | 'promises' | 'mentions' | 'links'>>;
}

/** Everyone of some notes as the audit sees them. */
export function viewIn(notes: Notes, { today = TODAY, settings = {}, around = {} }: Asked = {}): AuditView {
  const paths = Object.fromEntries(Object.entries(notes).map(([name, text]) => [name.endsWith('.md') ? name : `People/${name}.md`, text]));
  return { ...auditView(rosterOf(paths, { ...DEFAULT_SETTINGS, ...settings }), day(today), NO_SURROUNDINGS), ...around };
}

/** What an audit of some notes finds, what came upon in reading included. */
export function auditOf(notes: Notes, asked: Asked = {}): Finding[] {
  const { today = TODAY, settings = {}, around = {} } = asked;
  const paths = Object.fromEntries(Object.entries(notes).map(([name, text]) => [name.endsWith('.md') ? name : `People/${name}.md`, text]));
  const roster = rosterOf(paths, { ...DEFAULT_SETTINGS, ...settings });
  return fullAudit({ ...auditView(roster, day(today), NO_SURROUNDINGS), ...around }, roster.findings(day(today)));
}

/** Findings of rules that did not fail: one that does finds nothing, and that is not what a test means by nothing. */
function sound(findings: Finding[]): Finding[] {
  const failed = findings.find(({ rule }) => rule === 'rule-failed');
  if (failed) throw new Error(failed.given);
  return findings;
}

/** The findings of one rule. */
export function found(rule: FindingRule, notes: Notes, asked: Asked = {}): Finding[] {
  return sound(auditOf(notes, asked)).filter((one) => one.rule === rule);
}

/** Whom a rule finds: the names of the notes its findings lead to. */
export function whom(rule: FindingRule, notes: Notes, asked: Asked = {}): string[] {
  return found(rule, notes, asked).map(({ path }) => path.replace(/^People\/|\.md$/g, ''));
}

/** Whether a rule finds something about the note of one person, given without its fences: fields, a blank line, body. */
export function finds(rule: FindingRule, text: string, asked: Asked = {}): boolean {
  return found(rule, { Ana: note(text) }, asked).length > 0;
}

/** A note from its fields, a blank line and its body. */
export function note(text: string): string {
  const [fields, ...body] = text.trim().split('\n\n');
  return `---\n${fields}\n---\n${body.join('\n\n')}\n`;
}

/** Dated lines: `2026-11-03 call` each. */
export function lines(...texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}

/** Where a finding leads, as the examples write it. */
export function placeOf({ path, line, field, rule }: Finding): string {
  return field === undefined || (line > 1 && rule !== 'duplicate') ? `${path}:${line}` : `${path} ${field}`;
}

/** A link of a dated note: `2026-10-02 Noor Haddad`. */
export function named(text: string, more: Partial<Named> = {}): Named {
  const [date, ...name] = text.split(' ');
  return { target: name.join(' '), to: null, path: `Daily/${date}.md`, line: 1, day: day(date!), row: null, ...more };
}

/** A promise to Ana for a day. */
export function promise(text: string | null, more: Partial<OpenPromise> = {}): OpenPromise {
  return { path: 'People/Ana.md', line: 5, day: text === null ? null : day(text), to: ['People/Ana.md'], ...more };
}

/** An example's notes audited. */
export function auditExample({ notes, today, settings, around }: Example): Finding[] {
  return sound(auditOf(notes, { today, ...(settings ? { settings } : {}), ...(around ? { around: around() } : {}) }));
}
