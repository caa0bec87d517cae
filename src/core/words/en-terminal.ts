// What is said where somebody types: in a terminal, and at the app's own command line.
import { count } from './en-counting';

/** Every text of the command line. */
export const EN_TERMINAL = {
  about: 'who is due, from the dated lines of your own notes',
  /** What each command answers. */
  commands: {
    due: 'who is due, most urgent first, and why',
    audit: 'what could not be counted, and what to ask about people, by kind',
    person: 'where one person stands, what was promised them, and everything logged, newest first',
    log: 'log an interaction in a person’s note: call yesterday with Sam: about the deck',
    export: 'everyone as cards, a table, JSON or a calendar',
    stats: 'numbers that explain the vault: notes, people, lines; people by status and circle, lines by channel',
  },
  /** What each argument and flag means. */
  flags: {
    person: 'a name, an alias, or the path of a note',
    line: 'what happened, and when if not today',
    today: 'the day to answer for; today when left out',
    json: 'one JSON object instead of a table',
    city: 'only who is there; part of its name will do',
    format: 'vcard, csv, json or ics',
    language: 'en or fr: what tables and messages are in, also in JSON; en when left out',
  },
  /** A value for each of them, as one might type it. */
  examples: { person: 'Ana Ruiz', line: 'call: about the deck', today: '2026-11-23', city: 'Lisbon', format: 'vcard', language: 'fr' },
  /** Stands before what a flag means that goes with one command. */
  with: (command: string) => `with ${command}:`,

  /** What is not understood; an example of what would be right follows. */
  unclear: {
    whom: 'whom?',
    nobody: (said: string, everyone: string) => `nobody here is called “${said}”; ${everyone} lists everyone`,
    several: (said: string, paths: string) => `“${said}” could be ${paths}`,
    nothingToLog: 'log what?',
    noDay: (given: string) => `${given} is not a day of the calendar`,
    asWhat: 'export as what?',
    noFormat: (given: string) => `${given} is none Kith writes`,
    noLanguage: (given: string) => `${given} is not a language Kith speaks`,
    notWith: (flag: string, command: string) => `${flag} goes with ${command} alone`,
    unknown: (given: string, command: string) => `“${given}” is nothing that ${command} knows`,
    noValue: (flag: string) => `nothing stands behind ${flag}`,
    standsAlone: (flag: string) => `${flag} stands alone, with nothing behind it`,
  },

  heads: { name: 'name', why: 'why', due: 'due', note: 'note', day: 'day', channel: 'channel', line: 'line' },
  dueOn: (due: number, day: string) => `${due} due on ${day}`,
  nobodyDueOn: (day: string) => `Nobody is due on ${day}.`,
  nobodyYet: (field: string) => `No note is a person yet. One field makes it one: ${field}`,
  people: (people: number) => count(people, 'person', 'people'),
  findings: (findings: number) => count(findings, 'finding', 'findings'),

  nothingToSee: 'Nothing asks for your eye.',
  facts: {
    status: 'status', why: 'why', due: 'due', circles: 'circles', city: 'city', org: 'org', role: 'role', interests: 'interests', needs: 'needs',
    offers: 'offers', dates: 'dates', knownSince: 'known since', via: 'via',
  },
  birthday: 'birthday',
  past: 'past',
  promised: 'Promised',
  nothingLogged: 'Nothing logged yet.',
  stayed: (name: string, near: string) => `“${name}” is nobody’s name here, and stays a word of the line${near === '' ? '' : ` (${near}?)`}`,

  stats: {
    vault: 'Vault', people: 'People', circles: 'Circles', channels: 'Channels', noChannel: 'none said',
    counts: { notes: 'notes', people: 'people', linesCounted: 'lines counted', linesNotCounted: 'lines not counted' },
  },
} as const;
