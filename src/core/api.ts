// What Kith offers other plugins and scripts, version 1: `app.plugins.plugins.kith.api`. This file asks for nothing
// else and can be copied as it is. Days are texts, `2026-11-23`; lines of a note count from 1; all that is given is frozen.

/** Where somebody stands on a day; the first that applies, in this order. */
export type KithStatus =
  | 'archived' | 'resting' | 'snoozed' | 'untracked' | 'not-answering' | 'waiting' | 'never' | 'overdue' | 'due' | 'soon' | 'ok';

/** One person on a day. */
export interface KithPerson {
  /** The path of their note in the vault. */
  readonly path: string;
  /** The name they are shown by. */
  readonly name: string;
  readonly status: KithStatus;
  /** The day of the next contact; null when nothing asks for one. */
  readonly due: string | null;
  /** Days past it, negative while it is ahead; null without one. */
  readonly overdueDays: number | null;
  /** The newest contact their rule counts, and its channel by the name in the settings. */
  readonly lastContact: string | null;
  readonly lastChannel: string | null;
  /** How often (`1 month`), by which channel or a richer one (null: by any), and from `cadence`, `channels` or `circle NAME`. */
  readonly rule: { readonly every: string; readonly channel: string | null; readonly from: string } | null;
  /** The line that set the clock; null when nothing is logged. */
  readonly because: { readonly path: string; readonly line: number } | null;
  /** Lines counted up to the day. */
  readonly interactions: number;
  /** Attempts without an answer since the last contact. */
  readonly attempts: number;
}

/** What a note says of somebody besides; what it does not say is empty or null. */
export interface KithProfile extends KithPerson {
  readonly aliases: readonly string[];
  readonly circles: readonly string[];
  readonly cities: readonly string[];
  readonly orgs: readonly string[];
  readonly roles: readonly string[];
  readonly interests: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly enjoy: boolean;
  readonly via: string | null;
  /** Days that come back, `birthday` among them, and the next time each comes; null once it is past for good. */
  readonly dates: readonly { readonly label: string; readonly next: string | null }[];
  readonly knownSince: string | null;
  readonly reviewed: string | null;
}

/** One line with somebody, in its own words. */
export interface KithInteraction {
  readonly day: string;
  readonly direction: 'both' | 'out' | 'in';
  readonly channel: string | null;
  readonly tags: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** One open task for somebody. */
export interface KithPromise {
  readonly day: string | null;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What could not be counted, or asks for an eye. `rule` stays the same in every language, `message` is for people. */
export interface KithFinding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Something worth saying to somebody, and the line it is from. */
export interface KithReason {
  readonly kind: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Everything about somebody on a day. */
export interface KithTold {
  readonly ok: true;
  readonly today: string;
  readonly person: KithProfile;
  /** Three at most. */
  readonly reasons: readonly KithReason[];
  /** Newest first. */
  readonly interactions: readonly KithInteraction[];
  /** Soonest first, those without a day last. */
  readonly promises: readonly KithPromise[];
  readonly findings: readonly KithFinding[];
}

/** Everything that asks for an eye on a day, and numbers that explain the vault. */
export interface KithAudit {
  readonly today: string;
  readonly counts: { readonly notes: number; readonly people: number; readonly linesCounted: number; readonly linesNotCounted: number };
  /** By group and kind, as the audit pane has them. */
  readonly findings: readonly KithFinding[];
}

/** A line written: where it stands now, and as what. */
export interface KithLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A log that was done. `also` holds the lines in the notes of other people the line names. */
export interface KithLogged extends KithLine {
  readonly ok: true;
  readonly also: readonly KithLine[];
}

/** What was not done: nothing has changed. `rule` stays the same in every language, `why` is for people. */
export interface KithRefused {
  readonly ok: false;
  readonly rule: string;
  readonly why: string;
}

/** The day asked about; today when it is left out. */
export interface KithAsOf {
  readonly today?: string | undefined;
}

/** Who is asked about: all, those of a circle by its name, those of a city by part of its name, in any case, or of both. */
export interface KithWho extends KithAsOf {
  readonly circle?: string | undefined;
  readonly city?: string | undefined;
}

/** The first so many of them. */
export interface KithFirst extends KithWho {
  readonly limit?: number | undefined;
}

/** Every question waits until the notes are read, and is answered with copies. */
export interface KithApi {
  /** Another number says that something that was here means something else, or is gone. What is added changes no number. */
  readonly version: 1;
  /** Whether the notes are read, and Kith is on. */
  readonly isReady: boolean;
  /** Comes true when the notes are read for the first time; false when Kith is switched off before. */
  readonly ready: Promise<boolean>;
  /** Everybody: who is due in the order of the due list, then the others by name. */
  people(options?: KithWho): Promise<readonly KithPerson[]>;
  /** Who is due or overdue on a day, most urgent first. */
  due(options?: KithFirst): Promise<readonly KithPerson[]>;
  /** One person by name, alias, path or link, in full and in any case; refused when that is nobody, or several. */
  person(nameOrPath: string, options?: KithAsOf): Promise<KithTold | KithRefused>;
  /** Everything that asks for an eye. Rules that are switched off are silent. */
  audit(options?: KithAsOf): Promise<KithAudit>;
  /** Writes a line as the box to log in does, and tells the user, who can take it back. It answers always, and never throws. */
  log(nameOrPath: string, line: string): Promise<KithLogged | KithRefused>;
  /** Calls back after every change, once for many, and when another day begins; returns how to stop it. */
  onChange(listener: () => void): () => void;
}
