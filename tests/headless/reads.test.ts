// How often the command goes to the disk.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { network, type MadeNote } from '../../scripts/bench/network';
import { readSource } from '../../scripts/headless/folder';
import { openVault } from '../../scripts/headless/vault';
import type { NoteSource } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { day } from '../core/reading';
import { kith } from './terminal';

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

/** Notes written into a folder of their own while an action looks at it. */
function withNotes(notes: readonly MadeNote[], action: (folder: string) => void): void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kith-reads-'));
  try {
    for (const { path, text } of notes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HEADS = [
  '', '---\n---\n', '---\ntype: person\n---\n', '\ufeff---\ntype: person\n---\n', '---\r\ntype: person\r\n---\r\n', '---\ntype: book\n---\n', '---\ntype: book\n', '---\n', '---js\na\n---\n', '---\na: [b\n---\n',
  '---\n---more\ntype: person\n---\n', '---\ntype: person\n---', '---\ndate: 2026-11-03\nattendees: "[[Ana]]"\n---\n', '---\ncircle: close\nabout: >-\n  a {{b}}\n---\n', '---\n- a\n---\n', '---\n# only this\n---\n', '----\n', '---\ntags: [a, people/x]\n---\n',
];
const BODIES = ['', 'Été.\n', '- 2026-11-03 call\n', '- coffee with [[Ana]]: pricing\n', '- [ ] send [[Ana]] the deck\n', '- [ ] send [it](Ana.md)\n', '- [ ] bread\n', '[[Ana]]\n', 'a\0b\n', '<!-- never closed\n'];
const PLACES = (index: number): string[] => [`Notes/${index}.md`, `People/${index}.md`, `2026-11-${String((index % 28) + 1).padStart(2, '0')}.md`, `Notes/${index} (conflicted copy 2026-10-02).md`];

describe('a vault on disk', () => {
  it('says what it says when every note of it is read whole', () => {
    const notes = HEADS.flatMap((head, row) => BODIES.flatMap((body, column) => PLACES(row * BODIES.length + column).map((path) => ({ path, text: head + body }))));
    for (const peopleFolders of [[], ['People']]) {
      withNotes([...notes, { path: 'Ana.md', text: '---\ntype: person\n---\n' }, { path: 'settings.json', text: JSON.stringify({ peopleFolders }) }], (folder) => {
        const { roster, paths, findings } = openVault(folder, join(folder, 'settings.json'));
        const whole = new Roster(roster.lexicon, roster.resolve);
        for (const path of paths) whole.put(readSource(folder, path) as NoteSource);
        expect(roster.view(TODAY)).toEqual(whole.view(TODAY));
        expect(findings(TODAY)).toEqual(whole.findings(TODAY));
        expect(roster.counts(TODAY)).toEqual(whole.counts(TODAY));
        expect(roster.promises()).toEqual(whole.promises());
        expect(roster.view(TODAY).people.length).toBeGreaterThan(60);
        expect(roster.findings(TODAY).length).toBeGreaterThan(60);
      });
    }
  });

  it('has every note opened once', () => {
    const notes = [...network({ people: 40, lines: 400, seed: 3 }, TODAY), { path: 'Notes/Large.md', text: 'x'.repeat(600_000) }, { path: 'Notes/Empty.md', text: '' }];
    withNotes(notes, (folder) => {
      openVault(folder, null).roster.view(TODAY);
      expect(opened.filter((path) => path.endsWith('.md')).map((path) => normalize(path)).sort()).toEqual(notes.map(({ path }) => join(folder, path)).sort());
    });
  });

  it('has those alone read again that a reason is told from', () => {
    const notes = [
      { path: 'Ana.md', text: '---\ncadence: 1 week\ninterests: [fermentation]\nneeds: [a cellar]\n---\n- 2026-10-01 call\n- [ ] 2026-11-25 send the jars\n' },
      { path: 'Bo.md', text: '---\ntype: person\noffers: [a cellar]\n---\n' },
      { path: 'Books/New.md', text: '---\ncreated: 2026-11-20\n---\n#fermentation\n' },
      { path: 'Books/Old.md', text: '---\ncreated: 2024-11-20\n---\n#fermentation\n' },
      { path: '2026-10-01.md', text: 'jars\n' },
      { path: 'Notes/Bread.md', text: '# Bread\n' },
    ];
    withNotes(notes, (folder) => {
      const { out } = kith(['due', folder]);
      for (const told of ['send the jars', 'a cellar', 'New']) expect(out).toContain(told);
      // News is read for what it is about, and where a reason is told from it.
      const times = (path: string): number => opened.filter((one) => normalize(one) === join(folder, path)).length;
      expect(notes.map(({ path }) => [path, times(path)])).toEqual([['Ana.md', 2], ['Bo.md', 1], ['Books/New.md', 3], ['Books/Old.md', 1], ['2026-10-01.md', 1], ['Notes/Bread.md', 1]]);
    });
  });
});
