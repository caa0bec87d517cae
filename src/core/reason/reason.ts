// A reason to be in touch: one line worth saying, and where it comes from.
import type { Day } from '../day';
import type { Audited, AuditView } from '../audit/view';
import type { OpenPromise } from '../promise';

/** The kinds of reason, the best first. */
export const REASON_KINDS = ['promise', 'occasion', 'need', 'interest', 'last'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One reason. Its sentence is made by the words; what stands on its line is read when it is shown. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** The field it stands in, by its name in the note. */
  readonly field?: string;
  /** What it is about, as written: a need, an interest, the label of a day. */
  readonly given: string;
  readonly day?: Day;
  /** The age they come to. */
  readonly age?: number;
  /** Who or what helps: the name and the note, and how, as written there. */
  readonly other?: { readonly name: string; readonly path: string; readonly offers: string | null; readonly org: string | null };
  /** The note that touches an interest, by its title. */
  readonly title?: string;
}

/** A note of the vault that was new or changed lately, as the metadata cache knows it. */
export interface RecentNote {
  readonly path: string;
  readonly title: string;
  readonly day: Day;
  /** With or without `#`. */
  readonly tags: readonly string[];
  /** Targets of its links. */
  readonly links: readonly string[];
}

/** A note and the telling words of its title, tags and links. */
export interface Read {
  readonly note: RecentNote;
  readonly words: ReadonlySet<string>;
}

/** Everything reasons are looked for in, made once for all people. */
export interface ReasonView {
  readonly view: AuditView;
  /** Open promises by the path of whom they were made to. */
  readonly promises: ReadonlyMap<string, readonly OpenPromise[]>;
  /** People by the telling words of what they offer, and of where they work. */
  readonly offering: ReadonlyMap<string, readonly Audited[]>;
  readonly working: ReadonlyMap<string, readonly Audited[]>;
  /** Notes of the last thirty days by word, the newest first. */
  readonly recent: ReadonlyMap<string, readonly Read[]>;
}

/** What one kind of reason finds about somebody, the best first. */
export type FindReasons = (one: Audited, around: ReasonView) => Reason[];
