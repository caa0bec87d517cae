// Every sentence of every language: the tables are walked, so a room that is added is tested by being there.
import { describe, expect, it } from 'vitest';
import { parseCadence } from '../../src/core/cadence';
import { STATUSES } from '../../src/core/due';
import { LANGUAGES, languageOf, type Language } from '../../src/core/language';
import { wordsOf } from '../../src/core/words/words';
import { textsOf } from '../../scripts/headless/words/texts';
import { findingsOf, line, personNote } from './reading';

type Give = (...given: unknown[]) => unknown;
type Texts = ReadonlyMap<string, string>;

/** What a function is given that takes something else than texts and numbers, by its path. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  'dates.month': [{ month: 8, year: 72 }],
  'capture.preview.people': [['71', '72']],
  'capture.newPerson.unfilled': [['71', '72']],
  'dates.day': [{ date: 71, month: 8, year: 72 }, true],
  'dates.span': [{ count: 71, unit: 'week' }],
  'dates.every': [{ count: 71, unit: 'week' }],
  'finder.more': [71, 72, ['73', '74'], 0],
  'gestures.notes': [['71', '72']],
  'gestures.several': [['71', '72']],
  'gestures.withWhom': [['71', '72']],
  'gestures.did.log': [['71', '72']],
  'gestures.did.make': [['71', '72']],
  'gestures.did.cadence': [['71', '72']],
  'gestures.did.circle': [['71', '72']],
  'gestures.did.snooze': [['71', '72']],
  'gestures.did.awake': [['71', '72']],
  'gestures.did.rest': [['71', '72']],
  'gestures.did.wake': [['71', '72']],
  'gestures.did.archive': [['71', '72']],
  'gestures.did.unarchive': [['71', '72']],
  'gestures.did.review': [['71', '72']],
  'interop.change.add': ['71', ['72', '73']],
  'labels.searched': [{ notes: 71 }],
  'labels.counts': [{ notes: 71, people: 72, linesCounted: 73, linesNotCounted: 74 }],
  'live.found': [{ notes: 71, people: 72, linesCounted: 73, linesNotCounted: 74 }],
  'live.notes': [71, ['72', '73']],
  'presets.left': [['71', '72']],
  'settings.channelDesc': [['71', '72']],
  'timeline.describe': [['71', '72'], '73'],
  'touches.describe': [[71, 72], 73],
};
/** What the sentences of the audit are told. */
const TOLD = { given: '71', field: '72', today: '2026-11-23', span: '73', count: 74, most: 71, every: '72', name: '73', other: '74', answer: '71' };
/** Numbers and texts alike: what is said of them must be there in every language. */
const MARKS = ['71', '72', '73', '74'];

/** Every text of a table by its path, those of functions as they answer `given`. */
function textsIn(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return textsIn((table as Give)(...(path.startsWith('audit.sentences.') ? [TOLD] : GIVEN[path] ?? MARKS.slice(0, table.length))), path);
  if (typeof table !== 'object' || table === null) throw new Error(`${path} is no text, function or table`);
  return Object.entries(table).flatMap(([name, value]) => textsIn(value, path === '' ? name : `${path}.${name}`));
}

/** The shape of a table: every name in it, and how many arguments a function takes. */
function shapeOf(table: unknown, path = ''): string[] {
  if (typeof table === 'function') return [`${path}(${table.length})`];
  if (typeof table !== 'object' || table === null) return [path];
  return Object.entries(table).flatMap(([name, value]) => shapeOf(value, path === '' ? name : `${path}.${name}`));
}

const all = (language: Language): Texts => new Map(textsIn(textsOf(language)));
const [en, fr] = [all('en'), all('fr')];

/** Texts that are what one writes in a note: they keep the note's own signs. */
const written = (path: string): boolean => /^(?:(?:findings|audit)\.sentences|edit\.refusals|capture\.notCaptured|interop\.wrong|doors\.wrong|api\.wrong)\.[a-z-]+\.1$/.test(path) || path.startsWith('labels.becomePersonE');

describe('the tables of the languages', () => {
  it('have the same names at every depth, and functions that take the same', () => {
    expect(shapeOf(textsOf('fr'))).toEqual(shapeOf(textsOf('en')));
  });

  it.each(LANGUAGES)('hold no empty, broken or untrimmed text (%s)', (language) => {
    expect([...all(language)].filter(([, text]) => text.trim() !== text || text === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(all(language).size).toBeGreaterThan(150);
  });

  it('say the same of what they are given', () => {
    const marks = (text: string): string[] => [...new Set(text.match(/7[1-4]/g))].sort();
    expect([...en].filter(([path, text]) => marks(text).join() !== marks(fr.get(path) ?? '').join()).map(([path]) => path)).toEqual([]);
  });

  it('differ wherever the languages do', () => {
    const same = [...en].filter(([path, text]) => text === fr.get(path)).map(([path]) => path);
    expect(same.filter((path) => !SAME.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(SAME.filter((pattern) => !same.some((path) => pattern.test(path))), 'no longer the same').toEqual([]);
  });

  it.each(LANGUAGES)('name every status and head every kind of finding that is said (%s)', (language) => {
    const { standing, findings } = wordsOf(language);
    expect(Object.keys(standing.statuses).sort()).toEqual([...STATUSES].sort());
    expect(Object.keys(findings.titles).sort()).toEqual(Object.keys(findings.sentences).sort());
  });

  it('are chosen by the tag of a language', () => {
    expect(['en', 'en-GB', 'fr', 'fr-CA', 'FR_fr.UTF-8', 'de', '', 'french', 'frr'].map(languageOf)).toEqual(['en', 'en', 'fr', 'fr', 'fr', 'en', 'en', 'en', 'en']);
  });
});

/** What is the same word, or no word at all, in both languages. */
const SAME: readonly RegExp[] = [
  /^settings\.languages\.(en|fr)$/, // a language is called by its own name
  /^settings\.channelDesc$/, // the user's own words
  /^finder\.circle$/, // the user's own words
  /^presets\.circles\.work\.0$/, // “clients” are French too
  /^settings\.colors\.(orange|cyan)$/, // both are French too
  /^timeline\.lane$/, // a number and the user's own word
  /^standing\.channels\.message$/, // “message” is French too
  /^touches\.number$/,
  /^settings\.(personTypes\.0|circleAliases\.1)$/, // “types” and “cadence” are French too
  /^labels\.counts\.[0-3]\.0$/, // numbers
  /^labels\.counts\.0\.1$/, // “notes” are French too
  /^findings\.sentences\.(unknown-circle|unreadable-field|unreadable-cadence|broken-frontmatter|code-frontmatter)\.1$/, // properties, which have one spelling
  /^audit\.sentences\.(review-due|misspelt-field|no-cadence|not-answering|cadence-missed|cadence-exceeded|unknown-company-alias|unknown-company-note|circle-full)\.1$/, // properties and links too
  /^reason\.occasion(WithAge)?$/, // a label of the user's, and a day
  /^findings\.sentences\.(unknown-circle|unreadable-field|unreadable-cadence|broken-frontmatter|code-frontmatter|not-answering)\.1$/, // properties, which have one spelling
  /^(?:gestures\.cadence|briefing\.whatIfCadence)$/, // “cadence” is French too
  /^edit\.refusals\.(not-a-person|broken-frontmatter|code-frontmatter|complex-field|not-a-list|not-a-map|other-value)\.1$/, // properties
  /^interop\.wrong\.(no-property|quote-open|no-people|no-json)\.1$/, // what stands in files
  /^doors\.wrong\.[a-z-]+\.1$/, // options and links, which have one spelling
  /^api\.wrong\.[a-z-]+\.1$/, // calls, which are no language's
  /^terminal\.examples\.(person|today|format|language)$/, // names and values of flags
  /^terminal\.(heads\.note|facts\.dates|stats\.counts\.notes)$/, // “note” and “dates” are French too
];

describe('French', () => {
  const said = [...fr].filter(([path]) => !written(path));

  it('sets its signs as French does', () => {
    const wrong = /[^\u202f][;!?%]|[^\u00a0\d]:|[^\u202f]\d:(?!\d)|« |[^\u00a0]»|«[^\u00a0]|["“”]|\p{L}'|\.\.\./u;
    expect(said.filter(([, text]) => wrong.test(text))).toEqual([]);
    expect([' !', 'Vide:', 'Vide :', '« a\u00a0»', 'l\'ami', '...', 'a\u00a0?'].every((text) => wrong.test(text))).toBe(true);
  });

  it('calls nobody “tu”', () => {
    expect(said.filter(([, text]) => /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t’)(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('leaves the signs of a note as a note has them', () => {
    expect([...fr].filter(([path, text]) => path.startsWith('findings') && written(path) && /^- |^\w+: /.test(text) && /[\u00a0\u202f]/.test(text))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the examples (%s)', (language) => {
  const examples = [...all(language)].filter(([path]) => written(path)).map(([, text]) => text);

  it('of lines are counted', () => {
    const lines = examples.flatMap((text) => text.split('\n')).filter((text) => /^- (\[x\] )?2026/.test(text));
    expect(lines.length).toBeGreaterThan(3);
    for (const text of lines) expect(line(text.slice(2).replace(/^\[x\] /, '')).channel, text).not.toBe(null);
  });

  it.each(['birthday', 'channels', 'dates', 'cadence', 'resting', 'archived', 'snooze', 'met'])('of %s are read', (field) => {
    const { sentences } = wordsOf(language).findings;
    const right = sentences[field === 'cadence' ? 'unreadable-cadence' : 'unreadable-field']('?', field, field)[1];
    expect(findingsOf(personNote(`type: person\n${right}`))).toEqual([]);
    expect(right).toMatch(new RegExp(`^${field}: .`));
  });

  it('of a cadence in the settings are read', () => {
    const { settings } = wordsOf(language);
    for (const text of [settings.newCircleCadence, settings.noCadence]) expect(parseCadence(text), text).not.toBeNull();
    const named = settings.cadenceUnread('x').replace(/^.*?\. \p{L}+ /u, '').replace(/\.$/, '').split(/, | or | ou /);
    expect(named.map(parseCadence)).toEqual([{ count: 6, unit: 'week' }, { count: 1, unit: 'month' }, { count: 6, unit: 'month' }]);
  });
});

describe('numbers', () => {
  it.each([
    ['en', ['0 people', '1 person', '2 people', '1,000,000 people']],
    ['fr', ['0\u00a0personne', '1\u00a0personne', '2\u00a0personnes', '1\u202f000\u202f000\u00a0de personnes']],
  ] as const)('take the plural of %s', (language, expected) => {
    expect([0, 1, 2, 1_000_000].map((people) => wordsOf(language).live.members(people))).toEqual(expected);
  });

  it('take an elided “de” before a vowel in French', () => {
    expect(wordsOf('fr').dates.span({ count: 1_000_000, unit: 'year' })).toBe('1\u202f000\u202f000\u00a0d’ans');
  });

  it.each([
    ['en', ['every day', 'every 2 weeks', 'every month', 'every 2 months', 'every year']],
    ['fr', ['chaque jour', 'toutes les 2\u00a0semaines', 'chaque mois', 'tous les 2\u00a0mois', 'chaque année']],
  ] as const)('and units say how often in %s', (language, expected) => {
    const cadences = [[1, 'day'], [2, 'week'], [1, 'month'], [2, 'month'], [1, 'year']] as const;
    expect(cadences.map(([count, unit]) => wordsOf(language).dates.every({ count, unit }))).toEqual(expected);
  });
});
