import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/core/audit/mentions';
import { printDay } from '../../../src/core/day';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { personNote, rosterOf } from '../reading';

const NOTES = {
  'People/Ana.md': personNote('type: person', '- 2026-11-03 call\n\nSeen with [[Noor]]\n- 2026-10-01 lunch: told me of [[Noor]], [[Ana]]\n'),
  'People/Bo.md': personNote('type: person', 'A friend of [[Noor]]\n'),
  'Meetings/Board.md': '---\nattendees: ["[[Ana]]"]\ndate: 2026-09-02\n---\nWith [[Noor]]\n',
  '2026-08-03.md': 'Thought of [[Noor]]\n',
  'Choir.md': 'We sing with [[Noor]]\n',
};

/** The mentions of a note, with links on lines: `4 Noor`. */
const mentions = (path: string, ...links: readonly string[]): string[] => {
  const roster = rosterOf(NOTES, DEFAULT_SETTINGS);
  return mentionsIn(path, links.map((link) => ({ line: Number(link.split(' ')[0]), target: link.split(' ')[1]! })), roster)
    .map(({ target, to, path: from, line, day, row }) => `${from}:${line} ${target} ${printDay(day)} ${String(to)} ${String(row)}`);
};

describe('a mention', () => {
  it('is a link of a person’s dated line that leads to no note, on the line’s day', () => {
    expect(mentions('People/Ana.md', '7 Noor', '4 Noor', '6 Noor', '7 Ana', '7 Choir')).toEqual([
      'People/Ana.md:7 Noor 2026-10-01 null null', 'People/Ana.md:4 Noor 2026-11-03 null null',
    ]);
    expect(mentions('People/Bo.md', '4 Noor')).toEqual([]);
  });

  it('is one of a meeting or a daily note, on its day', () => {
    expect(mentions('Meetings/Board.md', '5 Noor', '5 Ana')).toEqual(['Meetings/Board.md:5 Noor 2026-09-02 null null']);
    expect(mentions('2026-08-03.md', '1 Noor')).toEqual(['2026-08-03.md:1 Noor 2026-08-03 null null']);
  });

  it('is none of a note that has no day', () => {
    expect(mentions('Choir.md', '1 Noor')).toEqual([]);
    expect(mentions('Nowhere.md', '1 Noor')).toEqual([]);
  });
});
