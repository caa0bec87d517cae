// What can be done about a finding, as data: commands carry it out.
import { printCadence, type Cadence } from '../cadence';
import { printDay } from '../day';
import type { Finding } from '../finding';
import type { FieldName, Tag } from '../settings';

/** One thing that can be done. Paths are those of notes. */
export type Fix =
  /** Open a place. */
  | { readonly kind: 'open'; readonly path: string; readonly line: number; readonly field?: string }
  /** Give a field a value; a null value asks for it. */
  | { readonly kind: 'set-field'; readonly path: string; readonly field: FieldName; readonly value: string | null }
  | { readonly kind: 'rename-field'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'keep'; readonly path: string; readonly value: string }
  | { readonly kind: 'loosen' | 'tighten'; readonly path: string; readonly value: string }
  | { readonly kind: 'rest' | 'archive'; readonly path: string; readonly value: string }
  /** Log a line in the notes of one or more people, with a tag where one is meant. */
  | { readonly kind: 'log'; readonly paths: readonly string[]; readonly tag: Tag | null }
  | { readonly kind: 'new-person'; readonly name: string }
  | { readonly kind: 'make-person'; readonly path: string }
  /** Never suggest it again: `value` joins the setting of that name. */
  | { readonly kind: 'never-suggest'; readonly value: string }
  /** Tick the task on a line. */
  | { readonly kind: 'tick'; readonly path: string; readonly line: number };

/** Opens the place of a finding. */
export function open({ path, line, field }: Finding): Fix {
  return { kind: 'open', path, line, ...(field === undefined ? {} : { field }) };
}

/** The path of the person a finding is about. */
export function personOf({ path, about }: Finding): string {
  return about?.[0] ?? path;
}

/** Sets a field of the person, to a value or to what the user then says. */
export function setField(finding: Finding, field: FieldName, value: string | null = null): Fix {
  return { kind: 'set-field', path: personOf(finding), field, value };
}

/** Lets the person rest, or archives them, from today on. */
export function put(finding: Finding, kind: 'rest' | 'archive' | 'keep'): Fix {
  const { today } = finding.facts ?? {};
  return { kind, path: personOf(finding), value: today === undefined ? 'true' : printDay(today) };
}

/** Gives the person another cadence. */
export function pace(finding: Finding, kind: 'loosen' | 'tighten', every: Cadence | undefined): Fix[] {
  return every ? [{ kind, path: personOf(finding), value: printCadence(every) }] : [];
}

/** Logs a line with the people a finding is about. */
export function log(finding: Finding, tag: Tag | null = null): Fix {
  return { kind: 'log', paths: finding.about ?? [finding.path], tag };
}
