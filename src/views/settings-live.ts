// What each row of the settings comes to in this vault as it is now, in a sentence behind what the row changes.
import { channelCode } from '../core/channel';
import { parseCadence, dueAfter } from '../core/cadence';
import { civilOf, MOST_PATTERNS, printDay, shiftMonths, type Day } from '../core/day';
import type { Standing } from '../core/due';
import { notesByRule } from '../core/find-people';
import { lineCounts, type LineCounts } from '../core/line-counts';
import { baseName, hasValue, lies } from '../core/person';
import { TAGS, FIELDS, type CircleRow, type Settings } from '../core/settings';
import { fold } from '../core/spelling';
import type { Words } from '../core/words/words';
import type { Context } from './context';
import { isPattern, TRIED, writtenBy } from './date-pattern';

/** The sentence of a row by its key; empty where there is nothing to say. */
export type Live = (key: string) => string;

/** What the sentences are made of. */
export type LiveSource = Pick<Context, 'roster' | 'today' | 'words' | 'notes'> & { readonly settings: () => Settings };

/** How many names are given as examples. */
const NAMES = 3;

/** The sentences as things are now; what is counted is counted once, when the first of them is asked for. */
export function liveOf({ roster, today, words, notes, settings: current }: LiveSource): Live {
  const { lexicon } = roster();
  const settings = current();
  const { live } = words();
  let counted: LineCounts | undefined;
  let all: ReturnType<LiveSource['notes']> | undefined;
  const people = (): readonly Standing[] => roster().view(today()).people;
  const counts = (): LineCounts => (counted ??= lineCounts(roster(), people().map(({ person }) => person.path)));
  const vault = (): ReturnType<LiveSource['notes']> => (all ??= notes());
  const byRule = (rule: Parameters<typeof notesByRule>[2]) => (): string => {
    const paths = notesByRule(vault(), lexicon, rule);
    return live.notes(paths.length, paths.slice(0, NAMES).map(baseName));
  };
  const somebody = (): string => people()[0]?.person.name ?? 'Ana';
  const day = printDay(today());
  const rows: Readonly<Record<string, () => string>> = {
    personTypes: byRule('personTypes'), personTags: byRule('personTags'), personByFields: byRule('personByFields'),
    personFields: byRule('personFields'), peopleFolders: byRule('peopleFolders'),
    templatesFolder: () => {
      const { templatesFolders } = lexicon;
      return templatesFolders.length === 0 ? live.noTemplates : live.templates(templatesFolders.join(', '), vault().filter(({ path }) => lies(path, templatesFolders)).length);
    },
    firstListSize: () => {
      const { due } = roster().view(today());
      return live.due(Math.min(settings.firstListSize, due.length), due.length);
    },
    attemptsBeforeRest: () => live.notAnswering(people().filter(({ status }) => status === 'not-answering').length),
    reviewEvery: () => live.review(dayIn(shiftMonths(today(), settings.reviewEvery), words())),
    neverSuggest: () => live.entries(settings.neverSuggest.length),
    heading: () => live.line(`- ${day} call: ${live.said}`, `## ${settings.heading}`),
    datePatterns: () => (settings.datePatterns.length === 0 ? live.noPattern(day) : settings.datePatterns.slice(0, MOST_PATTERNS).filter(isPattern).map((pattern) => live.pattern(writtenBy(pattern), printDay(TRIED))).join(' ')),
    dailyNotes: () => live.linesIn(counts().daily.lines, counts().daily.notes),
    meetingNotes: () => live.linesIn(counts().meetings.lines, counts().meetings.notes),
    logTo: () => live.dailyLine(settings.logTo === 'daily' ? `- call [[${somebody()}]]: ${live.said}` : `- ${day} call: ${live.said}`),
    personFolder: () => live.file(`${settings.personFolder === '' ? '' : `${settings.personFolder}/`}${somebody()}.md`),
    personTemplate: () => templateOf(settings.personTemplate, vault().map(({ path }) => path), words()),
    language: () => live.today(dayIn(today(), words())),
    ...Object.fromEntries(FIELDS.map((field) => [`fields.${field}`, (): string => {
      const own = new Set(people().map(({ person }) => person.path));
      return live.fieldNotes(vault().filter(({ path, fields }) => own.has(path) && fields !== null && hasValue(fields, settings.fields[field])).length);
    }])),
    ...Object.fromEntries(TAGS.map((tag) => [`tags.${tag}`, (): string => live.nowLines(counts().tags[tag])])),
    ...Object.fromEntries(settings.channels.map(({ name }) => [`channel ${name}`, (): string => live.lines(counts().channels[channelCode(lexicon.channels, name)] ?? 0)])),
    ...Object.fromEntries(settings.circles.map((circle) => [`circle ${circle.name}`, (): string => ofCircle(circle, people(), today(), words())])),
  };
  return (key) => (Object.hasOwn(rows, key) ? rows[key]!() : '');
}

/** How many are in a circle, and when one is due again whom one was in touch with today. */
function ofCircle({ name, cadence, size }: CircleRow, people: readonly Standing[], today: Day, words: Words): string {
  const { live } = words;
  const members = people.filter(({ person }) => !person.archived && person.circles.some((circle) => fold(circle) === fold(name))).length;
  const every = parseCadence(cadence);
  const again = every === null || every === 'none' ? live.neverDue : live.dueAgain(dayIn(dueAfter(today, every), words));
  return `${size === undefined ? live.members(members) : live.membersOf(members, size)} · ${again}`;
}

function templateOf(path: string, notes: readonly string[], { live }: Words): string {
  if (path === '') return live.ownTemplate;
  return notes.includes(path) ? live.template(path) : live.noSuchNote(path);
}

function dayIn(day: Day, { dates }: Words): string {
  return dates.day(civilOf(day), true);
}
