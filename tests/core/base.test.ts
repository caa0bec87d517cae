import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { baseModel, readBaseOptions, type BaseGroup, type BaseModel, type BaseOptions } from '../../src/core/base';
import { BASE_VIEW, printBase } from '../../src/core/base-file';
import { EN_BASE } from '../../src/core/words/en-base';
import { FR_BASE } from '../../src/core/words/fr-base';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { day, note, rosterOf, settingsWith } from './reading';

const NOTES = {
  'Ana.md': note('circle: close', '2026-11-22 call'),
  'Bo.md': note('circle: close', '2026-09-01 call'),
  'Chloé.md': note('circle: friends', '2026-05-01 lunch'),
  'Dag.md': note('circle: close', '2026-10-25 call'),
  'Eve.md': '---\ntype: person\n---\n',
};
const STANDINGS = new Map(rosterOf(NOTES).view(day('2026-11-23')).people.map((standing) => [standing.person.path, standing]));
const shows = (groups: readonly BaseGroup<string>[], options: Partial<Record<string, unknown>> = {}): BaseModel<string> =>
  baseModel(groups, (path) => path, STANDINGS, readBaseOptions((key) => options[key]));
const one = (...entries: string[]): BaseGroup<string>[] => [{ title: null, entries }];
const rows = ({ groups }: BaseModel<string>): string[] => groups.map(({ title, rows: all }) => `${title ?? ''}: ${all.map(({ entry }) => entry.slice(0, -3)).join(' ')}`);

describe('the people of a base', () => {
  const all = ['Eve.md', 'Dag.md', 'Ana.md', 'Chloé.md', 'Bo.md'];

  it('stand in the base’s own order and groups', () => {
    expect(rows(shows(one(...all)))).toEqual([': Eve Dag Ana Chloé Bo']);
    expect(rows(shows([{ title: 'close', entries: ['Dag.md', 'Ana.md'] }, { title: 'friends', entries: ['Chloé.md'] }]))).toEqual(['close: Dag Ana', 'friends: Chloé']);
  });

  it('stand most due first when asked for: the due list in its order, then the nearest day, then those without one', () => {
    expect(rows(shows(one(...all), { mostDueFirst: true }))).toEqual([': Bo Chloé Dag Ana Eve']);
  });

  it('are those due, or due soon, when asked for; a group without any is left out', () => {
    expect(rows(shows(one(...all), { people: 'due' }))).toEqual([': Chloé Bo']);
    expect(rows(shows(one(...all), { people: 'soon' }))).toEqual([': Dag Chloé Bo']);
    const { groups, shown, people } = shows([{ title: 'a', entries: ['Ana.md'] }, { title: 'b', entries: ['Bo.md'] }], { people: 'due' });
    expect([groups.map(({ title }) => title), shown, people]).toEqual([['b'], 1, 2]);
  });

  it('are counted once each, in however many groups they stand, and so are notes that are nobody’s', () => {
    const { shown, people, strangers } = shows([{ title: 'a', entries: ['Ana.md', 'Shopping.md'] }, { title: 'b', entries: ['Ana.md', 'Shopping.md', 'Map.canvas'] }]);
    expect([shown, people, strangers]).toEqual([1, 1, ['Shopping.md', 'Map.canvas']]);
  });
});

describe('the options of a view', () => {
  const read = (given: Readonly<Record<string, unknown>>): BaseOptions => readBaseOptions((key) => given[key]);

  it('are everything of everybody in the base’s order at first, and where nonsense is written', () => {
    for (const given of [{}, { people: 'nobody', mostDueFirst: 'yes', showWhy: 'no' }, { people: ['due'], showDue: null }]) {
      expect(read(given)).toEqual({ people: 'all', mostDueFirst: false, parts: new Set(['showStatus', 'showLastContact', 'showDue', 'showWhy']) });
    }
  });

  it('leave out what is switched off', () => {
    expect(read({ showStatus: false, showWhy: false }).parts).toEqual(new Set(['showLastContact', 'showDue']));
  });
});

describe('the file of a base', () => {
  const printed = (settings = DEFAULT_SETTINGS, templates: readonly string[] = []): { filters?: { and: Record<string, string[]>[] }; views: Record<string, unknown>[] } =>
    load(printBase(settings, templates, EN_BASE.views)) as { filters?: { and: Record<string, string[]>[] }; views: Record<string, unknown>[] };

  it('finds people by the rules of the settings, and leaves templates out', () => {
    const settings = settingsWith({ peopleFolders: ['People'], personFields: ['last_contact'], fields: { ...DEFAULT_SETTINGS.fields, type: 'kind of "note"', circle: 'it\'s: a tier' } });
    expect(printed(settings, ['Templates']).filters).toEqual({
      and: [
        { or: [
          'list(note["kind of \\"note\\""]).containsAny("person", "contact")', 'file.hasTag("person", "people", "contact", "contacts")',
          'file.hasProperty("it\'s: a tier")', 'file.hasProperty("cadence")', 'file.hasProperty("channels")', 'file.hasProperty("last_contact")', 'file.inFolder("People")',
        ] },
        { not: ['file.inFolder("Templates")'] },
      ],
    });
  });

  it('is written as somebody would write it', () => {
    expect(printBase(settingsWith({ personTypes: [], personTags: [], fields: { ...DEFAULT_SETTINGS.fields, circle: 'it\'s a tier' } }), [], EN_BASE.views)).toBe([
      'filters:', '  and:', '    - or:', '        - \'file.hasProperty("it\'\'s a tier")\'', '        - \'file.hasProperty("cadence")\'', '        - \'file.hasProperty("channels")\'',
      'views:', '  - type: kith', '    name: \'Who is due\'', '    people: due', '    mostDueFirst: true',
      '  - type: kith', '    name: \'Everybody by circle\'', '    groupBy:', '      property: \'note.it\'\'s a tier\'', '      direction: ASC',
      '    order:', '      - file.name', '      - note.city', '    sort:', '      - property: file.name', '        direction: ASC', '',
    ].join('\n'));
  });

  it('has no filter when no rule is on', () => {
    expect(printed(settingsWith({ personTypes: [], personTags: [], personByFields: false })).filters).toBeUndefined();
  });

  it('has two views of Kith’s, whose options read as meant', () => {
    const { views } = printed();
    expect(views.map(({ type, name }) => [type, name])).toEqual([[BASE_VIEW, 'Who is due'], [BASE_VIEW, 'Everybody by circle']]);
    expect(readBaseOptions((key) => views[0]![key])).toMatchObject({ people: 'due', mostDueFirst: true });
    expect(views[1]).toMatchObject({ groupBy: { property: 'note.circle', direction: 'ASC' }, order: ['file.name', 'note.city'] });
  });
});

describe('the line about notes that are nobody’s', () => {
  it('counts them and names them', () => {
    expect(EN_BASE.strangers(1, ['Shopping'], 0)).toBe('1 note is no person: Shopping');
    expect(EN_BASE.strangers(7, ['Shopping', 'Map'], 5)).toBe('7 notes are no people: Shopping, Map and 5 more');
    expect(FR_BASE.strangers(1, ['Courses'], 0)).toBe('1\u00a0note n’est pas une personne\u00a0: Courses');
    expect(FR_BASE.strangers(7, ['Courses', 'Carte'], 5)).toBe('7\u00a0notes ne sont pas des personnes\u00a0: Courses, Carte et 5 de plus');
  });
});
