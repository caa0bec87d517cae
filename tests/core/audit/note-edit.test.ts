import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/core/audit/fix';
import { editsOfChanges, editsOfFix, fieldValue, noteChanges, type NoteEdit } from '../../../src/core/audit/note-edit';
import type { Refusal } from '../../../src/core/edit/refusal';
import { applySplice } from '../../../src/core/edit/splice';
import { PEOPLE } from '../edit/editing';
import { day, LEXICON, personNote } from '../reading';
import { TODAY } from './auditing';

const PATH = 'People/Ana.md';
const ANA = personNote('type: person\ncircle: warm\ncitty: Lyon', '## Interactions\n- 2026-11-03 call\n\n- [ ] Send the deck\n');

/** The note after some edits; why not, when they are refused. */
function after(edits: readonly NoteEdit[], text = ANA): string {
  const [made] = noteChanges(edits);
  if (!made || !('change' in made)) throw new Error('The test edits no note');
  const change = made.change({ path: made.path, text }, PEOPLE);
  return 'rule' in change ? `${change.line} ${change.rule} ${change.given}` : applySplice(text, change);
}

function fixed(fix: Fix, text = ANA): string | null {
  const edits = editsOfFix(fix, LEXICON, day(TODAY));
  return edits && after(edits, text);
}

describe('a fix', () => {
  it.each<[Fix, string, string]>([
    [{ kind: 'set-field', path: PATH, field: 'circle', value: 'close' }, 'circle: warm', 'circle: close'],
    [{ kind: 'rename-field', path: PATH, from: 'citty', to: 'city' }, 'citty: Lyon', 'city: Lyon'],
    [{ kind: 'keep', path: PATH, value: TODAY }, 'citty: Lyon\n', `citty: Lyon\nreviewed: ${TODAY}\n`],
    [{ kind: 'loosen', path: PATH, value: '3 months' }, 'citty: Lyon\n', 'citty: Lyon\ncadence: 3 months\n'],
    [{ kind: 'tighten', path: PATH, value: '2 weeks' }, 'citty: Lyon\n', 'citty: Lyon\ncadence: 2 weeks\n'],
    [{ kind: 'rest', path: PATH, value: TODAY }, 'citty: Lyon\n', `citty: Lyon\nresting: ${TODAY}\n`],
    [{ kind: 'archive', path: PATH, value: 'true' }, 'citty: Lyon\n', 'citty: Lyon\narchived: true\n'],
    [{ kind: 'tick', path: PATH, line: 9 }, '- [ ] Send the deck', '- [x] Send the deck'],
  ])('%j makes of one place another', (fix, from, to) => {
    expect(fixed(fix)).toBe(ANA.replace(from, to));
  });

  it('of an introduction logs it in both notes, each with the other', () => {
    const fix: Fix = { kind: 'log', paths: [PATH, 'People/Sam.md'], tag: 'intro' };
    expect(editsOfFix(fix, LEXICON, day(TODAY))).toEqual([
      { path: PATH, kind: 'log', said: `${TODAY} with [[People/Sam]] #intro` },
      { path: 'People/Sam.md', kind: 'log', said: `${TODAY} with [[People/Ana]] #intro` },
    ]);
    expect(fixed(fix)).toContain(`- ${TODAY} with [[People/Sam]] #intro\n- 2026-11-03 call\n`);
  });

  it('of an introduction of three names the other two, as links have them', () => {
    const fix: Fix = { kind: 'log', paths: [PATH, 'People/Sam.md', 'People/Notes.md about Noor.md'], tag: 'intro' };
    expect(editsOfFix(fix, LEXICON, day(TODAY))![0]).toEqual({ path: PATH, kind: 'log', said: `${TODAY} with [[People/Sam]], [[People/Notes.md about Noor]] #intro` });
  });

  it('changes of each note what is meant for it, once', () => {
    const made = noteChanges([{ path: PATH, kind: 'set', field: 'circle', value: 'close' }, { path: 'People/Sam.md', kind: 'set', field: 'city', value: 'Porto' }, { path: PATH, kind: 'set', field: 'cadence', value: '2 weeks' }]);
    expect(made.map(({ path }) => path)).toEqual([PATH, 'People/Sam.md']);
    expect(made.map((one) => 'change' in one && applySplice(ANA, one.change({ path: one.path, text: ANA }, PEOPLE) as Parameters<typeof applySplice>[1]))).toEqual([
      ANA.replace('circle: warm', 'circle: close').replace('citty: Lyon', 'citty: Lyon\ncadence: 2 weeks'), ANA.replace('citty: Lyon', 'citty: Lyon\ncity: Porto'),
    ]);
  });

  it.each<Fix>([
    { kind: 'set-field', path: PATH, field: 'circle', value: null }, { kind: 'log', paths: [PATH], tag: 'news' }, { kind: 'log', paths: [PATH], tag: null }, { kind: 'open', path: PATH, line: 1 },
    { kind: 'new-person', name: 'Noor' }, { kind: 'make-person', path: PATH }, { kind: 'never-suggest', value: 'Noor' },
  ])('that opens, asks or changes no note has no edits: %j', (fix) => {
    expect(fixed(fix)).toBeNull();
  });
});

describe('a field under another name', () => {
  it.each(['citty: Lyon', 'citty: 2026-05-01', 'citty: true', 'citty: 42', 'citty: [Lyon, 4]  # where she is', 'citty:  { at: Lyon }', 'citty:', 'citty : "Lyon"', 'citty:\n  # at last\n  - Lyon\n  - Porto', 'citty: |\n  Lyon', 'citty: &here Lyon # here'])('stays where and as it is: %j', (written) => {
    const text = ANA.replace('circle: warm\ncitty: Lyon', `${written}\ncircle: warm`);
    expect(fixed({ kind: 'rename-field', path: PATH, from: 'citty', to: 'city' }, text)).toBe(text.replace('citty', 'city'));
  });

  it('has its marks off or on as the new name needs them', () => {
    expect(fixed({ kind: 'rename-field', path: PATH, from: 'citty', to: 'city' }, ANA.replace('citty', '"citty"'))).toBe(ANA.replace('citty', 'city'));
    expect(after([{ path: PATH, kind: 'rename', from: 'citty', to: 'my: city' }])).toBe(ANA.replace('citty', '"my: city"'));
  });

  it('is refused by name where that cannot be done', () => {
    const rename = (yaml: string, from = 'citty'): string => after([{ path: PATH, kind: 'rename', from, to: 'city' }], ANA.replace('citty: Lyon', yaml));
    expect(rename('citty: &here Lyon\nhome: *here')).toBe('4 shared-value here');
    expect(rename('citty: Lyon\ncity: [a\n')).toMatch(/^\d+ broken-frontmatter/);
    expect(rename('citty: Lyon', 'ctiy')).toBe('1 no-such-field ctiy');
    expect(rename('? citty\n: Lyon')).toBe('4 complex-field city');
    expect(rename('citty: Lyon\ncity: # ask her')).toBe('5 comment-inside city');
    expect(rename("city: '' # ask her\ncitty: Lyon")).toBe('4 comment-inside city');
    expect(rename('citty: Lyon\ncity: &c\nhome: *c')).toMatch(/^\d+ shared-value c/);
  });

  it('writes over nothing that has the name already', () => {
    const beside = (city: string): string => after([{ path: PATH, kind: 'rename', from: 'citty', to: 'city' }], ANA.replace('citty: Lyon', `citty: Lyon\ncity:${city}`));
    expect([beside(' Porto'), beside(' [Porto]'), beside(' false')]).toEqual(Array.from({ length: 3 }, () => '5 name-taken city'));
    for (const nothing of ['', " ''", ' null']) expect(beside(nothing)).toBe(ANA.replace('citty', 'city'));
  });
});

describe('a task', () => {
  const two = ANA.replace('- [ ] Send the deck', '- [ ] Send the deck\n- [ ] Book a table');
  it('is the one on its line', () => {
    expect(fixed({ kind: 'tick', path: PATH, line: 9 }, two)).toBe(two.replace('[ ] Send', '[x] Send'));
    expect(fixed({ kind: 'tick', path: PATH, line: 10 }, two)).toBe(two.replace('[ ] Book', '[x] Book'));
    expect(fixed({ kind: 'tick', path: PATH, line: 7 }, two)).toMatch(/^7 \S+/);
    expect(fixed({ kind: 'tick', path: PATH, line: 9 }, two.replace('[ ] Send', '[x] Send'))).toMatch(/^9 \S+/);
  });
});

describe('the edits of a verdict', () => {
  it('set what it says by the names of the fields, and take away what it ends', () => {
    const edits = editsOfChanges(PATH, [{ field: 'circle', value: ['close', 'tennis'] }, { field: 'resting', value: null }, { field: 'reviewed', value: TODAY }], LEXICON);
    expect(after(edits, ANA.replace('citty: Lyon', 'resting: true'))).toBe(ANA.replace('circle: warm\ncitty: Lyon', `circle:\n  - close\n  - tennis\nreviewed: ${TODAY}`));
  });
});

describe('several edits', () => {
  it('of one note are one change, and of each note its own', () => {
    const edit = (path: string, field: string): NoteEdit => ({ path, kind: 'set', field, value: 'x' });
    const changes = noteChanges([edit(PATH, 'a'), edit('People/Sam.md', 'b'), edit(PATH, 'c')]);
    expect(changes.map(({ path }) => path)).toEqual([PATH, 'People/Sam.md']);
    expect(after([edit(PATH, 'a'), edit(PATH, 'c')])).toBe(ANA.replace('citty: Lyon\n', 'citty: Lyon\na: x\nc: x\n'));
  });

  it('change nothing when one of them is refused', () => {
    const refused = (edits: readonly NoteEdit[]): string => after([{ path: PATH, kind: 'set', field: 'circle', value: 'close' }, ...edits]).split(' ')[1]!;
    const rules: readonly Refusal['rule'][] = ['no-such-task', 'not-dated', 'no-such-field'];
    expect([
      refused([{ path: PATH, kind: 'tick', line: 7 }]), refused([{ path: PATH, kind: 'log', said: 'not a dated line' }]), refused([{ path: PATH, kind: 'rename', from: 'none', to: 'city' }]),
    ]).toEqual(rules);
  });
});

it('a text as a value is a day, a yes, or itself', () => {
  expect(['2026-05-01', 'true', 'false', 'warm'].map(fieldValue)).toEqual([{ day: day('2026-05-01') }, true, 'false', 'warm']);
});
