import { describe, expect, it } from 'vitest';
import { printCadence } from '../../src/core/cadence';
import { lexiconOf } from '../../src/core/lexicon';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LEXICON, settingsWith } from './reading';

describe('the words of a vault', () => {
  it('are the settings made ready', () => {
    expect([...LEXICON.circles].map(([key, { name, cadence }]) => [key, name, cadence && printCadence(cadence)])).toEqual(DEFAULT_SETTINGS.circles.map(({ name, cadence }) => [name, name, cadence]));
    expect([...LEXICON.personTypes]).toEqual(['person', 'contact']);
    expect([...LEXICON.personTags]).toEqual(['person', 'people', 'contact', 'contacts']);
    expect([...LEXICON.tags]).toEqual([['gave', 1], ['asked', 2], ['intro', 4], ['news', 8], ['thanks', 16]]);
    expect([LEXICON.peopleFolders, LEXICON.templatesFolders, LEXICON.unreadableCircles]).toEqual([[], [], []]);
  });

  it('name folders with or without slashes around them', () => {
    const lexicon = lexiconOf(settingsWith({ peopleFolders: ['/People/', './Work/Contacts', 'x/', '', '/'], templatesFolder: 'Templates/' }), ['Other']);
    expect(lexicon.peopleFolders).toEqual(['people/', 'work/contacts/', 'x/']);
    expect(lexicon.templatesFolders).toEqual(['templates/']);
    expect(lexiconOf(DEFAULT_SETTINGS, ['Other', '']).templatesFolders).toEqual(['other/']);
  });

  it('keep the first of two circles of one name, and tell of those that cannot be read', () => {
    const lexicon = lexiconOf(settingsWith({ circles: [{ name: 'Inner', cadence: 'often' }, { name: 'inner', cadence: '1 week' }, { name: '__proto__', cadence: '1 week' }, { name: 'off', cadence: 'none' }] }));
    expect(lexicon.circles.get('inner')).toEqual({ name: 'Inner', cadence: null });
    expect(lexicon.circles.get('off')).toEqual({ name: 'off', cadence: null });
    expect(lexicon.circles.get('__proto__')?.name).toBe('__proto__');
    expect(lexicon.unreadableCircles).toEqual(['Inner']);
  });
});
