import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/core/lexicon';
import { readSettings } from '../../src/core/read-settings';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../src/core/settings';

describe('settings on disk', () => {
  it('are read as they were written', () => {
    const written = {
      ...DEFAULT_SETTINGS,
      personTypes: ['ami'], personTags: ['vip'], personByFields: false, peopleFolders: ['People'], templatesFolder: 'T', heading: 'Log', logTo: 'daily', personFolder: 'People/New', personTemplate: 'T/Person.md', firstListSize: 7, attemptsBeforeRest: 2,
      datePatterns: ['d MMMM yyyy'], dailyNotes: 'any', meetingNotes: false, fields: { ...DEFAULT_SETTINGS.fields, circle: 'cercle' }, tags: { ...DEFAULT_SETTINGS.tags, gave: 'aide' },
      auditOff: ['unreachable'], reviewEvery: 12, neverSuggest: ['Olu'],
      circles: [{ name: 'a', cadence: '1 week', size: 5 }, { name: 'b', cadence: '' }], channels: [{ name: 'pigeon', synonyms: ['dove'], richness: 3, resets: false }], language: 'fr',
    };
    expect(readSettings(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it.each([undefined, null, '', 'text', 7, true, [], [1, 2], {}, { version: 99 }, { version: 'one' }, { version: 1 }, { other: true }])('are the defaults when they are %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['personTypes', 'person'], ['personTags', 7], ['personByFields', 'yes'], ['peopleFolders', { a: 1 }], ['templatesFolder', []], ['fields', 'circle'], ['fields', []], ['circles', {}], ['circles', 'friends'], ['channels', null],
    ['tags', null], ['heading', ''], ['heading', '##'], ['heading', 3], ['logTo', 'note'], ['logTo', true], ['logTo', 'constructor'], ['personFolder', 7], ['personTemplate', ['T']], ['firstListSize', 0], ['firstListSize', 2.5], ['firstListSize', '5'], ['firstListSize', 101], ['firstListSize', NaN], ['attemptsBeforeRest', -1],
    ['attemptsBeforeRest', Infinity], ['datePatterns', 'd MMMM'], ['language', 'de'], ['language', null], ['dailyNotes', 'some'], ['dailyNotes', true], ['meetingNotes', 'no'], ['auditOff', 'unreachable'], ['reviewEvery', 0], ['reviewEvery', '6'], ['reviewEvery', 121], ['neverSuggest', { a: 1 }], ['circles', [1, 'x', null]], ['circles', [{ cadence: '1 week' }]], ['channels', [{ synonyms: [] }, []]],
  ])('cost only the value that is damaged: %s is %j', (key, value) => {
    expect(readSettings({ [key]: value, peopleFolders: key === 'peopleFolders' ? value : ['P'] })).toEqual({ ...DEFAULT_SETTINGS, peopleFolders: key === 'peopleFolders' ? [] : ['P'] });
  });

  it('lose the damaged rows of a table and keep the others', () => {
    expect(readSettings({
      circles: [{ name: ' a ', cadence: ' 1 week ' }, { name: '' }, { name: 'b', cadence: 90 }, { name: 'c' }, { name: 'd', cadence: null }, { name: 'e', cadence: '1 week', size: 0 }, { name: 'f', cadence: '1 week', size: '5' }, { name: 'g', cadence: '1 week', size: 5 }, 7],
      channels: [{ name: 'a', synonyms: ['x', 7, ' y ', ''], richness: 9, resets: 'no' }, { name: 'b', richness: 5, resets: false }, 'c'],
    })).toEqual({
      ...DEFAULT_SETTINGS,
      circles: [{ name: 'a', cadence: '1 week' }, { name: 'b', cadence: '90' }, { name: 'c', cadence: '' }, { name: 'd', cadence: '' }, { name: 'e', cadence: '1 week' }, { name: 'f', cadence: '1 week' }, { name: 'g', cadence: '1 week', size: 5 }],
      channels: [{ name: 'a', synonyms: ['x', 'y'], richness: 2, resets: true }, { name: 'b', synonyms: [], richness: 5, resets: false }],
    });
  });

  it('keep a table that was emptied on purpose', () => {
    expect(readSettings({ circles: [], channels: [], personTypes: [], personTags: [] })).toEqual({ ...DEFAULT_SETTINGS, circles: [], channels: [], personTypes: [], personTags: [] });
  });

  it('keep the colour and size of a circle, and of a colour no theme has only the circle', () => {
    const circles = [{ name: 'inner', cadence: '2 weeks', size: 5, color: 'red' }, { name: 'close', cadence: '1 month', color: '#ff0000' }, { name: 'warm', cadence: '6 months', size: -1 }];
    expect(readSettings({ circles }).circles).toEqual([circles[0], { name: 'close', cadence: '1 month' }, { name: 'warm', cadence: '6 months' }]);
  });

  it('written before circles had colours, or other fields made people, are read as they were', () => {
    const { personFields, ...before } = DEFAULT_SETTINGS;
    expect(readSettings(before)).toEqual({ ...before, personFields });
    expect(readSettings({ personFields: [' last_contact ', 7, ''] }).personFields).toEqual(['last_contact']);
  });

  it('lose marks people write before tags and headings', () => {
    expect(readSettings({ personTags: ['#vip', ' ##x ', '# # y', '#', '# '], heading: '## Log' })).toEqual({ ...DEFAULT_SETTINGS, personTags: ['vip', 'x', 'y'], heading: 'Log' });
    expect(readSettings({ heading: '## # Log' }).heading).toBe('Log');
    expect(readSettings({ heading: '## #' }).heading).toBe('Interactions');
  });

  it('are given the version this code writes', () => {
    expect(readSettings({ version: 0, heading: 'Log' })).toEqual({ ...DEFAULT_SETTINGS, version: SETTINGS_VERSION, heading: 'Log' });
  });

  it('cannot change what objects are', () => {
    const settings = readSettings(JSON.parse('{"__proto__":{"heading":"evil"},"fields":{"__proto__":{"circle":"evil"},"constructor":"evil"},"tags":{"toString":"x"}}'));
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(({} as { heading?: string }).heading).toBeUndefined();
  });

  it('of any shape make a lexicon', () => {
    const marked = fc.stringMatching(/^[# a]{0,5}$/);
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({
      circles: fc.jsonValue(), channels: fc.jsonValue(), fields: fc.jsonValue(), tags: fc.jsonValue(),
      personTags: fc.oneof(fc.jsonValue(), fc.array(marked)), heading: fc.oneof(fc.jsonValue(), marked),
    })), (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(settings)).toEqual(settings);
      expect(() => lexiconOf(settings)).not.toThrow();
    }));
  });
});
