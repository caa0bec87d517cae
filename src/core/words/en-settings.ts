// The texts of the settings: what each row is called, and what it changes.

/** Name and description of each row, by its key. */
export const EN_SETTINGS = {
  language: ['Language', 'What Kith’s panes, lists and settings are in. The names of commands follow at the next start.'],
  languages: { app: 'Same as Obsidian', en: 'English', fr: 'Français' },

  people: 'Who is a person',
  personTypes: ['Types', 'A note whose type is one of these is a person. Separate them by commas; empty it to switch this off.'],
  personTags: ['Tags', 'A note tagged with one of these, or with a tag below one (person/work), is a person.'],
  personByFields: ['Contact fields', 'A note with a circle, a cadence or channels is a person.'],
  peopleFolders: ['People folders', 'Every note in these folders is a person. Separate several by commas.'],
  peopleFoldersExample: 'People, Work/Clients',
  templatesFolder: ['Templates folder', 'Notes in it are never people. Empty: the folder of the templates plugin.'],
  templatesFolderExample: 'Templates',

  circles: 'Circles',
  circlesEmpty: 'No circles: then only people with a cadence of their own fall due.',
  addCircle: 'Add a circle',
  circleName: 'Name of the circle',
  circleCadence: 'How often, such as 6 weeks, monthly, twice a year or none',
  circleDesc: 'A bucket of people, and how often to be in touch with each of them.',
  circleAliases: ['circle', 'cadence'],
  noCadence: 'none',
  cadenceUnread: (text: string) => `“${text}” does not say how often. Try 6 weeks, monthly or twice a year.`,
  newCircle: 'new circle',
  newCircleCadence: '3 months',

  channels: 'Channels',
  channelsEmpty: 'No channels: then the words of a line are all summary.',
  addChannel: 'Add a channel',
  newChannel: 'new channel',
  channelDesc: (synonyms: readonly string[]) => (synonyms.length === 0 ? 'No other words for it yet' : synonyms.join(', ')),
  channelName: ['Name', 'As it stands in rules and lists.'],
  channelSynonyms: ['Words for it', 'A line whose text begins with one of these, in any case, was this channel. Separate them by commas.'],
  channelRichness: ['Richness', 'A richer contact also satisfies the rule of a poorer channel: lunch counts where an e-mail was due.'],
  channelResets: ['Counts as contact', 'Off for likes and the like: they are kept, and the clock goes on.'],
  richness: { 1: '1 · a sign of life', 2: '2 · written', 3: '3 · by hand', 4: '4 · a voice', 5: '5 · in person' },
  noName: 'It needs a name.',

  due: 'Due list',
  firstListSize: ['First people shown', 'The due list opens on this many: enough for today. The rest is one click away.'],
  attemptsBeforeRest: ['Attempts before letting rest', 'After this many attempts in a row without an answer somebody leaves the due list and shows in the audit.'],

  lines: 'Dated lines',
  heading: ['Heading', 'Interactions are logged below this heading.'],
  datePatterns: ['Other dates you write', 'One pattern on each line, such as d MMMM yyyy or dd/MM/yyyy. Month names in English and French. Dates like 2026-11-03 are always read.'],
  patternUnread: (pattern: string) => `“${pattern}” is no pattern that gives a day, a month and a year. Try dd/MM/yyyy.`,
  dailyNotes: ['Daily notes', 'Which lines of your daily notes count for the people they link: “coffee with Ana: pricing” begins with a channel, “thinking about Ana” does not.'],
  dailyLines: { channel: 'Items that begin with a channel', any: 'Any line that links a person', off: 'None' },
  meetingNotes: ['Meeting notes', 'A note with a date and attendees, people or participants counts for each person linked there.'],

  fields: 'Field names',
  fieldsDesc: 'If your notes call a field otherwise.',
  field: (standard: string) => `Instead of “${standard}”.`,
  tags: 'Tag names',
  tagsDesc: 'Tags in a line that say what it was.',
  tag: { gave: 'You helped.', asked: 'You asked a favour.', intro: 'You introduced people.', news: 'Your own news.', thanks: 'You said thank you.' },
} as const;
