// How often the command goes to the disk.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { network } from '../../scripts/bench/network';
import { openVault } from '../../scripts/headless/vault';
import { day } from '../core/reading';

const TODAY = day('2026-11-23');
const opened: string[] = [];

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  return {
    ...fs,
    openSync: (path: string, flags: string) => {
      opened.push(path);
      return fs.openSync(path, flags);
    },
  };
});

afterEach(() => {
  opened.length = 0;
});

describe('a vault on disk', () => {
  it('has every note opened once', () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kith-reads-'));
    try {
      const notes = [...network({ people: 40, lines: 400, seed: 3 }, TODAY), { path: 'Notes/Large.md', text: 'x'.repeat(600_000) }, { path: 'Notes/Empty.md', text: '' }];
      for (const { path, text } of notes) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      openVault(folder, null).roster.view(TODAY);
      expect(opened.filter((path) => path.endsWith('.md')).sort()).toEqual(notes.map(({ path }) => join(folder, path)).sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

