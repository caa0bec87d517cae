// Import and export: what is asked, what becomes of everyone, what files and events are called.
import { count, list } from './en-counting';

/** What is the matter with a file, and what would be right. */
type Reason = readonly [what: string, right: string];

/** Every sentence of import and export. */
export const EN_INTEROP = {
  import: 'Import people…',
  importTitle: 'Import people',
  from: 'Cards (.vcf), a table of Google or LinkedIn (.csv), or Monica’s export (.json). Nothing is written before you have seen it.',
  choose: 'Choose a file…',
  inVault: 'In this vault',
  pluginNotes: (notes: number) => `${count(notes, 'note', 'notes')} of other people plugins`,
  pluginNotesDesc: 'Their fields stay; Kith’s are added beside them.',
  noFiles: 'No such file in this vault.',
  back: 'Another file',
  unread: (name: string) => `${name} could not be read.`,

  summary: (fresh: number, changed: number) => `${count(fresh, 'new note', 'new notes')}, ${count(changed, 'note', 'notes')} added to`,
  asked: (people: number) => `${count(people, 'person', 'people')} to be decided by you`,
  known: (people: number) => `${count(people, 'person', 'people')} with nothing new`,
  left: (what: string, people: number) => `Left out: ${what} of ${count(people, 'person', 'people')}`,
  picture: 'the picture',
  problems: (lines: number) => `${count(lines, 'line', 'lines')} could not be read`,
  showMore: (more: number) => `Show ${more} more`,
  go: (people: number) => `Import ${count(people, 'person', 'people')}`,
  cancel: 'Cancel',
  did: (people: number) => `Imported: ${count(people, 'person', 'people')}`,
  nobody: 'Nobody to import.',
  noName: 'no name',

  makes: (path: string) => `new note ${path}`,
  by: {
    itself: 'the note itself', uid: 'imported before', email: 'same e-mail', phone: 'same phone', name: 'same name', alias: 'same other name', file: 'a note of this name',
  },
  who: (name: string) => `Which note is ${name}’s?`,
  newNote: 'A new note',
  leave: 'Leave out',
  nothingNew: 'nothing new',
  include: (name: string) => `Import ${name}`,
  change: {
    add: (field: string, values: readonly string[]) => `${field}: ${list(values)}`,
    replace: (field: string, value: string, had: string) => `${field}: ${value} instead of ${had}`,
    kept: (field: string, lines: number) => `${field}: ${count(lines, 'line', 'lines')} of the card, kept for export`,
    log: (line: string) => `line: ${line}`,
    remark: (text: string) => `text: ${text}`,
  },
  anniversary: 'anniversary',
  date: 'date',
  lastContact: 'last contact',
  wrong: {
    'no-property': (given: string): Reason => [`“${given}” is no property of a card`, 'EMAIL;TYPE=work:ana@example.org'],
    'never-closed': (): Reason => ['A card begins here and is never closed', 'END:VCARD on a line of its own'],
    'outside': (given: string): Reason => [`“${given}” stands outside of any card`, 'BEGIN:VCARD before it'],
    'quote-open': (given: string): Reason => [`A quote opens before “${given}” and is never closed`, '"Ruiz, Ana"'],
    'no-people': (given: string): Reason => [`Nobody is in it: it begins with “${given}”`, 'First Name,Last Name,E-mail 1 - Value'],
    'no-json': (given: string): Reason => [`“${given}” begins like JSON and is none`, '{ "account": { "data": [] } }'],
  },

  export: 'Export people…',
  exportTitle: 'Export people',
  format: 'Format',
  formats: { vcard: 'Cards for address books (vCard 4.0)', csv: 'Table for spreadsheets (CSV)', json: 'Everything, for programs (JSON)', ics: 'Calendar of who is due, and of occasions' },
  file: 'File in this vault',
  write: 'Write the file',
  fileName: 'People',
  overwrites: (path: string) => `${path} is there already, and Kith did not write it. Write over it all the same?`,
  overwrite: 'Write over it',
  renews: (path: string) => `${path} is written anew`,
  badPath: (path: string) => `“${path}” is no place in the vault. For example: People.vcf`,
  exported: (people: number, path: string) => `${count(people, 'person', 'people')} written to ${path}`,
  events: {
    calendar: 'Kith: people',
    due: (name: string) => `Get in touch with ${name}`,
    birthday: (name: string) => `Birthday of ${name}`,
    occasion: (name: string, label: string) => `${name}: ${label}`,
  },
} as const;
