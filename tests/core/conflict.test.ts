import { describe, expect, it } from 'vitest';
import { originalOfConflict } from '../../src/core/conflict';

describe('a copy a sync conflict left behind', () => {
  it.each([
    ['People/Ana (conflicted copy 2026-10-02).md', 'People/Ana.md'],
    ['Ana (Marie\'s conflicted copy 2026-10-02).md', 'Ana.md'],
    ['Ana (Conflicted copy).md', 'Ana.md'],
    ['Ana (copie en conflit de Marie 2026-10-02).md', 'Ana.md'],
    ['Ana (conflict 2026-10-02 10-15-00).md', 'Ana.md'],
    ['Ana (conflict copy).md', 'Ana.md'],
    ['Ana.sync-conflict-20261002-101500-ABCDEFG.md', 'Ana.md'],
    ['Ana (Conflicted copy Marie\u2019s phone 202610021015).md', 'Ana.md'],
    ['Ana (Marie (Mac)\'s conflicted copy 2026-10-02).md', 'Ana.md'],
    ['Ana (Copia en conflicto de Marie 2026-10-02).md', 'Ana.md'],
    ['Ana (conflicted copy 2026-10-02) (conflicted copy 2026-10-03).md', 'Ana.md'],
    ['Ana (conflicted copy 2026-10-02).sync-conflict-20261002-101500-ABCDEFG.md', 'Ana.md'],
    ['Ana (work) (conflicted copy 2026-10-02).md', 'Ana (work).md'],
    ['a/b.c/Ana.sync-conflict-20261002-101500.md', 'a/b.c/Ana.md'],
  ])('%s was made of %s', (path, original) => {
    expect(originalOfConflict(path)).toBe(original);
  });

  it.each(['Ana.md', 'Ana (conflict).md', 'Ana (conflict of interest).md', 'Ana (copy).md', 'Conflicted copy.md', 'x (conflicted copy)/Ana.md', 'sync-conflict-20261002-101500.md', ''])('“%s” is none', (path) => {
    expect(originalOfConflict(path)).toBeNull();
  });
});
