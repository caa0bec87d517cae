import { describe, expect, it } from 'vitest';
import { printCadence } from '../../src/core/cadence';
import { channelOf } from '../../src/core/channel';
import { printDay } from '../../src/core/day';
import { lexiconOf } from '../../src/core/lexicon';
import type { Person } from '../../src/core/person';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { findingsOf, LEXICON, personNote, personOf, settingsWith } from './reading';

const isPerson = (frontmatter: string, path = 'Notes/Ana.md', lexicon = LEXICON): boolean => personOf(personNote(frontmatter), path, lexicon) !== null;

/** The person of some frontmatter. */
function person(frontmatter: string, lexicon = LEXICON): Person {
  const read = personOf(personNote(`type: person\n${frontmatter}`), 'People/Ana Ruiz.md', lexicon);
  if (!read) throw new Error('the note is no person');
  return read;
}

/** The rules of some frontmatter, as `2 weeks email from channels`. */
const rules = (frontmatter: string, lexicon = LEXICON): string[] => person(frontmatter, lexicon).rules.map(({ cadence, channel, from }) =>
  [printCadence(cadence), channelOf(lexicon.channels, channel)?.name ?? 'any', from].join(' | '));

const findings = (frontmatter: string): string[] => findingsOf(personNote(`type: person\n${frontmatter}`));

describe('a note is a person', () => {
  it.each([
    'type: person', 'type: contact', 'type: Person', 'type: [person, client]', 'type:\n  - client\n  - contact', 'type: " person "',
    'tags: person', 'tags: people', 'tags: [contact]', 'tags: [friend, contacts]', 'tags: "#person"', 'tags: "#person/work"', 'tags: [person/work/paris]', 'tags: friend, person', 'tags: friend person', 'tags: [People]', 'tag: person',
    'circle: friends', 'circle: [a, b]', 'circle: no such', 'cadence: 2 weeks', 'cadence: 90', 'cadence: none', 'channels: { email: 1 month }', 'channels: {}',
    'kith: true\ntype: person',
  ])('with %j', (frontmatter) => {
    expect(isPerson(frontmatter)).toBe(true);
  });

  it.each([
    'type: meeting', 'type: persons', 'type: { person: true }', 'tags: personal', 'tags: work/person', 'tags: [friend]', 'tags: { person: 1 }', 'circle:', 'circle: ""', 'cadence: null', 'channels:', 'name: Ana', 'birthday: 04-12',
    'kith: false\ntype: person', 'kith: false\ncircle: friends', 'type: "{{type}}"\ncircle: friends', 'type: person\ncreated: <% tp.date.now() %>', 'type: person\nname: "{{title}}"',
    'constructor: person', '__proto__: { circle: friends }',
  ])('not with %j', (frontmatter) => {
    expect(isPerson(frontmatter)).toBe(false);
  });

  it('not without frontmatter', () => {
    expect(personOf('# Ana\n\n#person\n\n- 2026-11-03 call')).toBeNull();
  });

  it('in a people folder of the settings, at any depth, in any case', () => {
    const lexicon = lexiconOf(settingsWith({ peopleFolders: ['/People/', 'work/Contacts', ' ', '/'] }));
    expect(['People/Ana.md', 'people/clients/Ana.md', 'Work/contacts/Ana.md'].map((path) => personOf('hello', path, lexicon) !== null)).toEqual([true, true, true]);
    expect(['Ana.md', 'Peoples/Ana.md', 'Old/People/Ana.md', 'Work/Ana.md'].map((path) => personOf('hello', path, lexicon) !== null)).toEqual([false, false, false, false]);
    expect(personOf('---\nkith: false\n---\n', 'People/Ana.md', lexicon)).toBeNull();
  });

  it('unless it lies in the templates folder', () => {
    const lexicon = lexiconOf(settingsWith({ templatesFolder: 'Templates' }));
    expect(isPerson('type: person', 'Templates/Person.md', lexicon)).toBe(false);
    expect(isPerson('type: person', 'templates/deep/Person.md', lexicon)).toBe(false);
    expect(isPerson('type: person', 'Templates.md', lexicon)).toBe(true);
    expect(isPerson('type: person', 'Other/Person.md', lexiconOf(DEFAULT_SETTINGS, ['Other/']))).toBe(false);
    expect(isPerson('type: person', 'Other/Person.md', lexiconOf(settingsWith({ templatesFolder: 'Templates' }), ['Other/']))).toBe(true);
  });

  it('by other words when the settings say so', () => {
    const lexicon = lexiconOf(settingsWith({ personTypes: ['Ami'], personTags: ['vip/inner'], personByFields: false, fields: { ...DEFAULT_SETTINGS.fields, type: 'kind', circle: 'bucket' } }));
    expect([isPerson('kind: ami', 'a.md', lexicon), isPerson('tags: vip/inner/x', 'a.md', lexicon)]).toEqual([true, true]);
    expect(['type: person', 'kind: person', 'tags: person', 'tags: vip', 'circle: friends', 'bucket: friends', 'cadence: monthly'].map((text) => isPerson(text, 'a.md', lexicon)))
      .toEqual([false, false, false, false, false, false, false]);
  });

  it('never by a rule that is switched off', () => {
    const lexicon = lexiconOf(settingsWith({ personTypes: [], personTags: [], personByFields: false }));
    expect(['type: person', 'tags: person', 'circle: friends', 'type: ""'].map((text) => isPerson(text, 'a.md', lexicon))).toEqual([false, false, false, false]);
  });
});

describe('the fields of a person', () => {
  it('are all read', () => {
    expect(person(`
name: Ana Ruiz
aliases: [Ana, Anita]
circle: [inner, clients]
snooze: 2026-12-01
resting: 2026-11-01
archived: true
enjoy: true
org: [Wayfair, Acme]
role: buyer
email: [ana@example.org, ruiz@example.com]
phone: "+351 912 345 678"
url: https://example.org/ana
city: Porto
birthday: 1985-04-12
interests: [tennis, payments]
needs: an internship for Sam
offers: [introductions]
met: 2019-05
created: 2020-01-01
via: "[[People/Talia|her]]"
reviewed: 2026-10-01
`)).toMatchObject({
      path: 'People/Ana Ruiz.md', name: 'Ana Ruiz', aliases: ['Ana', 'Anita'], circles: ['inner', 'clients'], resting: true, archived: true, archivedSince: null, enjoy: true,
      emails: ['ana@example.org', 'ruiz@example.com'], phones: ['+351 912 345 678'], urls: ['https://example.org/ana'], orgs: ['Wayfair', 'Acme'], roles: ['buyer'], cities: ['Porto'], interests: ['tennis', 'payments'], needs: ['an internship for Sam'], offers: ['introductions'], via: 'People/Talia',
    });
  });

  it('are all optional', () => {
    expect(person('')).toEqual({
      path: 'People/Ana Ruiz.md', name: 'Ana Ruiz', aliases: [], circles: [], rules: [], snooze: null, resting: false, archived: false, restingSince: null, archivedSince: null, cadenceNone: false, enjoy: false, emails: [], phones: [], urls: [], cities: [], orgs: [], roles: [],
      interests: [], needs: [], offers: [], occasions: [], start: null, startPrecision: 'day', via: null, reviewed: null,
    });
    expect(findings('')).toEqual([]);
  });

  it('that are empty say nothing', () => {
    const empty = ['name', 'aliases', 'circle', 'cadence', 'channels', 'snooze', 'resting', 'archived', 'enjoy', 'email', 'phone', 'birthday', 'dates', 'met', 'via', 'reviewed'];
    expect(findings(empty.map((field) => `${field}:`).join('\n'))).toEqual([]);
    expect(person(empty.map((field) => `${field}:`).join('\n'))).toEqual(person(''));
  });

  it('name the person, else the file does', () => {
    expect(person('name: "  Ana  "').name).toBe('Ana');
    expect(person('name: 7').name).toBe('7');
    expect(person('name: [Ana]').name).toBe('Ana Ruiz');
    expect(person('name: "\\u200B\\uFEFF \\u0301"').name).toBe('Ana Ruiz');
    expect(person('name: 🌱').name).toBe('🌱');
    expect(personOf(personNote('type: person'), 'Ana.MD')?.name).toBe('Ana');
    expect(person('alias: Anita').aliases).toEqual(['Anita']);
  });

  it('hold days', () => {
    const { snooze, start, reviewed, restingSince, archivedSince } = person('snooze: 2026-12-01\nmet: 2019-05\nreviewed: 2026\nresting: 2026-11-01\narchived: "[[2026-10-01]]"');
    expect([snooze, start, reviewed, restingSince, archivedSince].map((one) => one === null ? null : printDay(one))).toEqual(['2026-12-01', '2019-05-01', '2026-01-01', '2026-11-01', '2026-10-01']);
  });

  it('say whether no cadence is wanted', () => {
    expect(['none', 'never', '2 weeks', 'now and then', ''].map((text) => person(`cadence: ${text}`).cadenceNone)).toEqual([true, true, false, false, false]);
  });

  it('start the clock at `met`, else at `created`', () => {
    const start = (text: string): string | null => {
      const at = person(text).start;
      return at === null ? null : printDay(at);
    };
    expect(start('met: 2019-05-03\ncreated: 2020-01-01')).toBe('2019-05-03');
    expect(start('created: 2020-01-01T10:00')).toBe('2020-01-01');
    expect(start('met: long ago\ncreated: 2020-01-01')).toBe('2020-01-01');
    expect(start('')).toBeNull();
    expect(['met: 2019', 'created: 2019-05', 'met: 2019-05-03', 'met: 2019-05-03\ncreated: 2019'].map((text) => person(text).startPrecision)).toEqual(['year', 'month', 'day', 'day']);
  });

  it('are found by the names of the settings', () => {
    const lexicon = lexiconOf(settingsWith({ fields: { ...DEFAULT_SETTINGS.fields, circle: 'cercle', cadence: 'constructor', name: '__proto__', met: 'rencontre' } }));
    expect(rules('cercle: friends\ncircle: inner', lexicon)).toEqual(['3 months | any | circle friends']);
    expect(rules('constructor: 2 weeks', lexicon)).toEqual(['2 weeks | any | cadence']);
    expect(person('', lexicon).name).toBe('Ana Ruiz');
    expect(printDay(person('rencontre: 2026-11-03', lexicon).start!)).toBe('2026-11-03');
  });

  it.each(['yes', '1', '2026-11-03', '"true"', 'false'])('enjoy is true and nothing else: %s', (value) => {
    expect(person(`enjoy: ${value}`).enjoy).toBe(false);
  });
});

describe('the rules of a person', () => {
  it.each<[string, readonly string[]]>([
    ['cadence: 2 weeks', ['2 weeks | any | cadence']],
    ['cadence: 90', ['90 days | any | cadence']],
    ['circle: friends', ['3 months | any | circle friends']],
    ['circle: FRIENDS', ['3 months | any | circle friends']],
    ['circle: friends\ncadence: every 6 weeks', ['6 weeks | any | cadence']],
    ['circle: friends\ncadence: none', []],
    ['circle: friends\ncadence: jamais', []],
    ['circle: friends\ncadence:', ['3 months | any | circle friends']],
    ['circle: friends\ncadence: often', ['3 months | any | circle friends']],
    ['circle: [nobody, warm, inner]', ['6 months | any | circle warm']],
    ['circle: [friends, inner]', ['3 months | any | circle friends']],
    ['channels: { email: 1 month, call: 2 months }', ['1 month | email | channels', '2 months | call | channels']],
    ['channels: { E-Mail: 1 month }', ['1 month | email | channels']],
    ['channels: { in person: 90 }', ['90 days | met | channels']],
    ['channels: { email: none, call: 2 months }', ['2 months | call | channels']],
    ['channels: { email: 1 month }\ncadence: 1 year', ['1 month | email | channels', '1 year | any | cadence']],
    ['channels: { email: 1 month }\ncircle: friends', ['1 month | email | channels', '3 months | any | circle friends']],
    ['channels: { email: 1 month }\ncadence: none\ncircle: friends', ['1 month | email | channels']],
    ['circle: nobody', []],
    ['', []],
  ])('of %j', (frontmatter, expected) => {
    expect(rules(frontmatter)).toEqual(expected);
  });

  it('come of the table of circles, by name without regard to case and accents', () => {
    const lexicon = lexiconOf(settingsWith({ circles: [{ name: 'Équipe', cadence: '2 semaines' }, { name: 'équipe', cadence: '1 year' }, { name: 'garden', cadence: 'none' }, { name: 'pond', cadence: '' }, { name: 'attic', cadence: 'often' }] }));
    expect(rules('circle: equipe', lexicon)).toEqual(['2 weeks | any | circle Équipe']);
    expect(rules('circle: [garden, pond, attic, ÉQUIPE]', lexicon)).toEqual(['2 weeks | any | circle Équipe']);
    expect(lexicon.unreadableCircles).toEqual(['attic']);
  });
});

describe('a field that cannot be read is a finding on its line, and costs only itself', () => {
  it.each<[string, readonly string[]]>([
    ['name: Ana\ncircle: nobody', ['4 unknown-circle nobody']],
    ['circle: [nobody, friends, noone]', ['3 unknown-circle nobody', '3 unknown-circle noone']],
    ['circle: constructor', ['3 unknown-circle constructor']],
    ['circle: __proto__', ['3 unknown-circle __proto__']],
    ['cadence: often', ['3 unreadable-cadence often']],
    ['cadence: often\ncircle: nobody', ['3 unreadable-cadence often', '4 unknown-circle nobody']],
    ['cadence: none\ncircle: nobody', ['4 unknown-circle nobody']],
    ['cadence: [2 weeks]', ['3 unreadable-cadence 2 weeks']],
    ['cadence: { every: 2 weeks }', ['3 unreadable-cadence cadence']],
    ['channels: monthly', ['3 unreadable-field monthly']],
    ['channels: [email]', ['3 unreadable-field email']],
    ['channels: { pigeon: 1 month }', ['3 unknown-channel pigeon']],
    ['channels: { constructor: 1 month }', ['3 unknown-channel constructor']],
    ['channels:\n  email: often\n  __proto__: 1 month', ['3 unreadable-cadence often', '3 unknown-channel __proto__']],
    ['channels:\n  email:', ['3 unreadable-cadence email']],
    ['snooze: later', ['3 unreadable-field later']],
    ['snooze: 2026-02-30', ['3 unreadable-field 2026-02-30']],
    ['snooze: [2026-12-01]', ['3 unreadable-field 2026-12-01']],
    ['snooze: { until: 2026-12-01 }', ['3 unreadable-field snooze']],
    ['resting: perhaps', ['3 unreadable-field perhaps']],
    ['resting: [true]', ['3 unreadable-field true']],
    ['archived: perhaps', ['3 unreadable-field perhaps']],
    ['met: long ago', ['3 unreadable-field long ago']],
    ['created: long ago', ['3 unreadable-field long ago']],
    ['reviewed: soon', ['3 unreadable-field soon']],
    ['birthday: 13-40', ['3 unreadable-field 13-40']],
    ['dates: { party: someday }', ['3 unreadable-field someday']],
    ['dates: soon', ['3 unreadable-field soon']],
  ])('%j', (frontmatter, expected) => {
    expect(findings(frontmatter)).toEqual(expected);
    expect(person(frontmatter).name).not.toBe('');
  });
});
