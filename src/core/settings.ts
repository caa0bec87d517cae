// The settings: what they are, what they are at first, and how anything on disk becomes them.
import type { Channel } from './channel';
import type { Language } from './language';

/** The fields of a person; each can have another name in the user's notes. */
export const FIELDS = [
  'type', 'name', 'aliases', 'circle', 'cadence', 'channels', 'snooze', 'resting', 'archived', 'enjoy',
  'email', 'phone', 'url', 'org', 'role', 'city', 'birthday', 'dates', 'interests', 'needs', 'offers',
  'met', 'created', 'via', 'reviewed', 'vcard',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What an interaction can be marked as, by a tag in its line. */
export const TAGS = ['gave', 'asked', 'intro', 'news', 'thanks'] as const;
export type Tag = (typeof TAGS)[number];

/** The colours a circle can have: the names every theme has a colour of its own for. */
export const CIRCLE_COLORS = ['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'pink'] as const;
export type CircleColor = (typeof CIRCLE_COLORS)[number];

/** A row of the circles table. An empty cadence, or `none`, asks for nothing. */
export interface CircleRow {
  readonly name: string;
  readonly cadence: string;
  /** How many people it is meant to hold; without it any number. */
  readonly size?: number;
  /** What it is drawn in; without it what the theme draws all in. */
  readonly color?: CircleColor;
}

/** Which lines of daily notes count: those that begin with a channel, any that link a person, none. */
export const DAILY_LINES = ['channel', 'any', 'off'] as const;
export type DailyLines = (typeof DAILY_LINES)[number];

/** Where interactions are logged: in the notes of their people, or in the daily note. */
export const LOG_PLACES = ['person', 'daily'] as const;
export type LogPlace = (typeof LOG_PLACES)[number];

/** Everything the user can set. */
export interface Settings {
  readonly version: number;
  /** Values of the `type` field that make a note a person; empty switches the rule off. */
  readonly personTypes: readonly string[];
  /** Tags that do; nested tags included. */
  readonly personTags: readonly string[];
  /** Whether a circle, cadence or channels field does. */
  readonly personByFields: boolean;
  /** Other fields that do, such as those another plugin keeps of people: `last_contact`. */
  readonly personFields: readonly string[];
  /** Folders whose notes are people. */
  readonly peopleFolders: readonly string[];
  /** Folder never read for people; empty: the one the Templates plugin uses. */
  readonly templatesFolder: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly circles: readonly CircleRow[];
  readonly channels: readonly Channel[];
  readonly tags: Readonly<Record<Tag, string>>;
  /** The heading interactions are logged under. */
  readonly heading: string;
  readonly logTo: LogPlace;
  /** Folder new people are made in; empty: the top of the vault. */
  readonly personFolder: string;
  /** Note of the user's that new people are made from; empty: Kith's own. */
  readonly personTemplate: string;
  /** How many people the due list opens on. */
  readonly firstListSize: number;
  /** Attempts in a row, unanswered, after which a person leaves the due list. */
  readonly attemptsBeforeRest: number;
  /** date-fns patterns of dates the user also writes: `d MMMM yyyy`. */
  readonly datePatterns: readonly string[];
  /** The language Kith speaks; `app`: the one Obsidian is set to. */
  readonly language: 'app' | Language;
  readonly dailyNotes: DailyLines;
  /** Whether a note with a date and people who were there is an interaction with them. */
  readonly meetingNotes: boolean;
  /** Rules of the audit that are switched off, by id: `unreachable`. */
  readonly auditOff: readonly string[];
  /** Months after which a person is to be looked at again. */
  readonly reviewEvery: number;
  /** What is never to be suggested again: names of links, and pairs of notes. */
  readonly neverSuggest: readonly string[];
}

/** The version this code writes. */
export const SETTINGS_VERSION = 1;

/** The tables of the note format, sections 1 and 2. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  personTypes: ['person', 'contact'],
  personTags: ['person', 'people', 'contact', 'contacts'],
  personByFields: true,
  personFields: [],
  peopleFolders: [],
  templatesFolder: '',
  fields: sameNames(FIELDS),
  circles: [
    { name: 'inner', cadence: '2 weeks' },
    { name: 'close', cadence: '1 month' },
    { name: 'friends', cadence: '3 months' },
    { name: 'warm', cadence: '6 months' },
    { name: 'clients', cadence: '1 month' },
    { name: 'connectors', cadence: '2 months' },
    { name: 'colleagues', cadence: '3 months' },
    { name: 'dormant', cadence: '1 year' },
  ],
  channels: [
    channel('met', 5, 'in person, coffee, lunch, dinner, breakfast, drinks, walk, visit, meeting, tennis, café, déjeuner, dîner, rencontre, visite, réunion'),
    channel('event', 4, 'party, conference, meetup, soirée, événement, conférence'),
    channel('call', 4, 'phone, rang, video, zoom, teams, facetime, voice, appel, téléphone, visio'),
    channel('letter', 3, 'card, postcard, handwritten, gift, lettre, carte, mot, cadeau'),
    channel('email', 2, 'mail, emailed, courriel, e-mail'),
    channel('message', 2, 'text, sms, whatsapp, signal, dm, chat, texto, message'),
    channel('social', 1, 'like, comment, repost, linkedin, twitter, x, instagram, réseau'),
  ],
  tags: sameNames(TAGS),
  heading: 'Interactions',
  logTo: 'person',
  personFolder: '',
  personTemplate: '',
  firstListSize: 5,
  attemptsBeforeRest: 3,
  datePatterns: [],
  language: 'app',
  dailyNotes: 'channel',
  meetingNotes: true,
  auditOff: [],
  reviewEvery: 6,
  neverSuggest: [],
};

/** Words of a settings box, as people type them: separated by commas or lines. */
export function splitWords(text: string): string[] {
  return text.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
}

function channel(name: string, richness: number, synonyms: string): Channel {
  return { name, synonyms: splitWords(synonyms), richness, resets: name !== 'social' };
}

function sameNames<T extends string>(names: readonly T[]): Record<T, string> {
  return Object.fromEntries(names.map((name): [T, string] => [name, name])) as Record<T, string>;
}
