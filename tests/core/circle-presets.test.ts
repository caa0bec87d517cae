import { expect, test } from 'vitest';
import { parseCadence } from '../../src/core/cadence';
import { circlesWithout, presetCircles, PRESETS, withMissing } from '../../src/core/circle-presets';
import { LANGUAGES } from '../../src/core/language';
import { readSettings } from '../../src/core/read-settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { wordsOf } from '../../src/core/words/words';
import { personOf } from './reading';

test.each(LANGUAGES)('every table has names, cadences that are read, and survives being stored (%s)', (language) => {
  for (const preset of PRESETS) {
    const circles = presetCircles(preset, wordsOf(language));
    expect(circles.map(({ name }) => name.trim())).not.toContain('');
    expect(circles.map(({ cadence }) => parseCadence(cadence))).not.toContain(null);
    expect(readSettings(JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, circles }))).circles).toEqual(circles);
  }
});

test('Dunbar’s layers add up to 5, 15, 50 and 150', () => {
  let all = 0;
  const layers = presetCircles('dunbar', wordsOf('en')).map(({ cadence, size }) => `${(all += size!)} ${cadence}`);
  expect(layers).toEqual(['5 1 week', '15 1 month', '50 6 months', '150 1 year']);
  expect(presetCircles('dunbar', wordsOf('fr')).map(({ name, cadence }) => `${name} ${cadence}`)).toEqual(['intimes 1 semaine', 'proches 1 mois', 'amis 6 mois', 'connaissances 1 an']);
});

test('what is missing is added, what is there stays as it is', () => {
  const mine = [{ name: 'Clients', cadence: '6 weeks' }];
  expect(withMissing(mine, presetCircles('work', wordsOf('en'))).map(({ name, cadence }) => `${name} ${cadence}`)).toEqual(['Clients 6 weeks', 'connectors 2 months', 'colleagues 3 months']);
});

test('people whose circle the new table does not have are counted', () => {
  const people = ['circle: friends', 'circle: Friends', 'circle: [warm, clients]', 'cadence: monthly'].map((field) => personOf(`---\n${field}\n---\n`)!);
  expect(circlesWithout(people, presetCircles('work', wordsOf('en')))).toEqual([{ circle: 'friends', people: 2 }, { circle: 'warm', people: 1 }]);
});
