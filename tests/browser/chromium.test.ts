// A browser is found where each system has it.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installedBrowser, usualPlaces } from './chromium';

it('is looked for where a Mac has programs, everybody’s first', () => {
  const places = usualPlaces('darwin', { HOME: '/Users/ana' });
  expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(places.filter((place) => !place.includes('.app/Contents/MacOS/'))).toEqual([]);
});

it('is looked for in every folder of programs Windows names, and in no other', () => {
  const places = usualPlaces('win32', { 'PROGRAMFILES': 'C:\\Program Files', 'LOCALAPPDATA': 'C:\\Users\\ana\\AppData\\Local' });
  expect(places[0]).toBe(join('C:\\Program Files', 'Google/Chrome/Application/chrome.exe'));
  expect(places).toContain(join('C:\\Program Files', 'Microsoft/Edge/Application/msedge.exe'));
  expect(places).toHaveLength(6);
  expect(usualPlaces('win32', {})).toEqual([]);
});

it('that is named and not there is said to be missing, not another one taken', () => {
  const before = process.env['KITH_CHROMIUM'];
  process.env['KITH_CHROMIUM'] = '/nowhere/chromium';
  try {
    expect(installedBrowser).toThrow('/nowhere/chromium, which is not there');
  } finally {
    if (before === undefined) delete process.env['KITH_CHROMIUM'];
    else process.env['KITH_CHROMIUM'] = before;
  }
});
