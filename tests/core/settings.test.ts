import { describe, expect, it } from 'vitest';
import { parseCadence } from '../../src/core/cadence';
import { DEFAULT_SETTINGS, FIELDS, splitWords, TAGS } from '../../src/core/settings';

describe('the default settings', () => {
  it('are the circles of the note format', () => {
    expect(Object.fromEntries(DEFAULT_SETTINGS.circles.map(({ name, cadence }) => [name, cadence]))).toEqual({
      inner: '2 weeks', clients: '1 month', close: '1 month', connectors: '2 months', friends: '3 months', colleagues: '3 months', warm: '6 months', dormant: '1 year',
    });
    expect(DEFAULT_SETTINGS.circles.every(({ cadence }) => parseCadence(cadence) !== null)).toBe(true);
  });

  it('call every field and tag by its own name', () => {
    expect(Object.keys(DEFAULT_SETTINGS.fields)).toEqual([...FIELDS]);
    expect(Object.values(DEFAULT_SETTINGS.fields)).toEqual([...FIELDS]);
    expect(DEFAULT_SETTINGS.tags).toEqual({ gave: 'gave', asked: 'asked', intro: 'intro', news: 'news', thanks: 'thanks' });
    expect(TAGS.length).toBe(5);
  });

  it('are those of the note format', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      personTypes: ['person', 'contact'], personTags: ['person', 'people', 'contact', 'contacts'], personByFields: true, peopleFolders: [],
      heading: 'Interactions', logTo: 'person', personFolder: '', personTemplate: '', firstListSize: 5, attemptsBeforeRest: 3, datePatterns: [], language: 'app',
    });
  });
});

describe('the words of a settings box', () => {
  it('are separated by commas or lines', () => {
    expect(splitWords(' in person, coffee ,\n\nlunch,,')).toEqual(['in person', 'coffee', 'lunch']);
    expect(splitWords('')).toEqual([]);
  });
});
