// A settings file of every version there was, and of the shapes 0.1.0 had before it was one: nothing a user set is lost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/core/lexicon';
import { readSettings } from '../../src/core/read-settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const FOLDER = 'tests/settings';
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
const FILES = readdirSync(FOLDER);
const now = (name: string): string => JSON.stringify(Object.keys(read(`${name}.json`)).sort());

describe('the settings of every version', () => {
  it('have a file that was written by it', () => {
    const versions = Object.keys(JSON.parse(readFileSync('versions.json', 'utf8')) as object);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !FILES.includes(`${version}.json`))).toEqual([]);
  });

  it('of this one has every setting there is', () => {
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
    expect(now(version)).toBe(JSON.stringify(Object.keys(DEFAULT_SETTINGS).sort()));
  });

  it.each(FILES)('are read as they were set, and what there was not yet is its default: %s', (file) => {
    const stored = read(file);
    const settings = readSettings(stored) as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(DEFAULT_SETTINGS)) {
      if (!Object.hasOwn(stored, key)) expect([key, settings[key]]).toEqual([key, value]);
      else if (key === 'fields') expect(settings[key]).toEqual({ ...DEFAULT_SETTINGS.fields, ...stored[key] as object });
      else expect([key, settings[key]]).toEqual([key, stored[key]]);
    }
    expect(Object.keys(stored).filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS])).length).toBeGreaterThan(8);
    expect(() => lexiconOf(readSettings(stored))).not.toThrow();
  });

  it.each(FILES)('are the same when they are saved and read again: %s', (file) => {
    const settings = readSettings(read(file));
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});
