import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { printDay } from '../../src/core/day';
import { dayAt, lineAt, rowsIn } from '../../src/core/history';
import { lexiconOf } from '../../src/core/lexicon';
import { rowAt } from '../../src/core/link';
import { readNote } from '../../src/core/note';
import { counted, factsOf, findingsOf, LEXICON, personNote, personOf, settingsWith, uncounted } from './reading';

/** The lines of a note that count, as `line day`. */
function linesOf(text: string, path?: string, lexicon = LEXICON): string[] {
  const { history } = factsOf(text, path, lexicon);
  return rowsIn(history).map((row) => `${lineAt(history, row)} ${printDay(dayAt(history, row))}`);
}

/** Whom the lines of a note were spent with, as `line target`. */
function companionsOf(text: string): string[] {
  const { companions, history } = factsOf(text);
  return companions.targets.map((target, index) => `${lineAt(history, rowAt(companions, index))} ${target}`);
}

describe('the example of the note format', () => {
  const BODY = `- 2026-11-03 call: caught up on the move; Sam needs an internship #asked
- 2026-10-22 ← email: replied, wants the deck
- 2026-10-20 → email: congratulated on the Series B
- [[2026-10-01]] coffee with [[Talia]]: payments, tennis
- [x] 2026-09-12 14:30 lunch (90 min): closed the budget
- 2026-08 letter
### 2026-07-14 Dinner at Ana's
- [ ] 2026-12-01 send Charles the deck`;

  it('has seven interactions, and a promise that is none', () => {
    expect(counted(BODY)).toEqual(['1 2026-11-03', '2 2026-10-22', '3 2026-10-20', '4 2026-10-01', '5 2026-09-12', '6 2026-08-01', '7 2026-07-14']);
    expect(uncounted(BODY)).toEqual([]);
    expect(companionsOf(BODY.replace(/^/, personNote('type: person')))).toEqual(['7 Talia']);
  });
});

describe('a dated line', () => {
  it('is an interaction in a person’s note, and nothing in any other', () => {
    const lines = '- 2026-11-03 call\n- 2026-02-30 call\n## 2026-11-04 lunch';
    expect(linesOf(personNote('circle: friends', lines))).toEqual(['4 2026-11-03', '6 2026-11-04']);
    for (const other of [lines, personNote('type: book', lines), personNote('type: person\nkith: false', lines)]) {
      expect(linesOf(other)).toEqual([]);
      expect(findingsOf(other)).toEqual([]);
    }
  });

  it('is an item or a heading whose text begins with a date, in any section', () => {
    expect(counted('# Ana\n- 2026-11-01 call\n\n## Notes\nOn 2026-10-30 we met.\n2026-10-31 met\n- we met on 2026-10-29\n1. 2026-11-02 call\n\n### 2026-11-03\n#### About 2026'))
      .toEqual(['2 2026-11-01', '8 2026-11-02', '10 2026-11-03']);
  });

  it('of a month or a year counts as its first day', () => {
    expect(counted('- 2026-10 call\n- 2025 letter\n- [[2026-09]] lunch')).toEqual(['1 2026-10-01', '2 2025-01-01', '3 2026-09-01']);
    expect(counted('## 2024\n### 2026-08 letter')).toEqual(['1 2024-01-01', '2 2026-08-01']);
  });

  it('with an unknown first word counts, without a finding', () => {
    expect(counted('- 2026-11-03 pigeon: sent one')).toEqual(['1 2026-11-03']);
    expect(uncounted('- 2026-11-03 pigeon: sent one')).toEqual([]);
  });

  it('by a pattern of the settings counts, and without it is a finding', () => {
    const note = personNote('type: person', '- 3 November 2026 call\n- 03/11/2026 lunch');
    const lexicon = lexiconOf(settingsWith({ datePatterns: ['d MMMM yyyy', 'dd/MM/yyyy'] }));
    expect(linesOf(note, 'People/Ana.md', lexicon)).toEqual(['4 2026-11-03', '5 2026-11-03']);
    expect(findingsOf(note)).toEqual(['4 unreadable-date 3 November 2026', '5 unreadable-date 03/11/2026']);
  });

  it('in the frontmatter is a value, not a line', () => {
    expect(linesOf('---\ntype: person\nneeds:\n- 2026-11-03 call\n- 2026-02-30 call\n---\n- 2026-11-04 call')).toEqual(['7 2026-11-04']);
    expect(findingsOf('---\ntype: person\nneeds:\n- 2026-11-03 call\n- 2026-02-30 call\n---\n')).toEqual([]);
  });

  it('has its line of the note in CRLF, behind a byte-order mark, and without a final newline', () => {
    expect(linesOf('\uFEFF---\r\ntype: person\r\n---\r\n\r\n- 2026-11-03 call\r\n- 2026-11-04 call')).toEqual(['5 2026-11-03', '6 2026-11-04']);
    const lexicon = lexiconOf(settingsWith({ peopleFolders: ['People'] }));
    expect(linesOf('- 2026-11-03 call', 'People/Ana.md', lexicon)).toEqual(['1 2026-11-03']);
  });
});

describe('a bullet with something like a date that cannot be counted is a finding on its line', () => {
  it.each([
    ['- 2026-02-30 call', '1 impossible-date 2026-02-30'],
    ['\n* [x] [[2026-02-30]] call', '2 impossible-date 2026-02-30'],
    ['### 2026-13-01 Dinner', '1 impossible-date 2026-13-01'],
    ['- topic\n\t- 3/11/2026 call', '2 unreadable-date 3/11/2026'],
    ['1. Nov 3, 2026: call', '1 unreadable-date Nov 3, 2026'],
    ['- call [date:: someday]', '1 unreadable-date someday'],
    ['- [/] 2026-11-03 call', '1 unknown-checkbox [/]'],
    ['- [!] 2026-02-30 call', '1 unknown-checkbox [!]'],
  ])('%j', (body, finding) => {
    expect(uncounted(body)).toEqual([finding]);
    expect(counted(body)).toEqual([]);
  });

  it('but not where nothing has happened: an open, cancelled, forwarded or doubtful task', () => {
    const body = '- [ ] 2026-02-30 a\n- [-] 3/11/2026 b\n- [>] 2026-11-03 c\n- [?] 2026-11-04 d';
    expect([counted(body), uncounted(body)]).toEqual([[], []]);
  });

  it('and not where a box has no date behind it', () => {
    expect(uncounted('- [/] pack\n- [!] the keys')).toEqual([]);
  });
});

describe('the people of a line', () => {
  it('are the links behind “with”, each by the line’s row; other links are mentions', () => {
    expect(companionsOf(personNote('type: person', [
      '- 2026-02-30 call with [[Nobody]]',
      '- 2026-11-03 call: about [[Sam]]',
      '- [ ] 2026-12-01 lunch with [[Nobody]]',
      '- 2026-11-04 walk with [[Talia]] and [[People/Sam|him]]: about [[Ana]]',
      '- 2026-11-05 dinner with [[Talia]]',
    ].join('\n')))).toEqual(['7 Talia', '7 People/Sam', '8 Talia']);
  });
});

describe('never a person', () => {
  it.each(['{{title}}', '{{date:YYYY-MM-DD}}', '<% tp.date.now() %>', '<%* await tp.user.ask() %>'])('a note with %s left in its frontmatter, and nothing in it is a finding', (placeholder) => {
    const text = personNote(`type: person\ncircle: nobody\nname: "${placeholder}"`, '- 2026-02-30 call');
    expect(personOf(text)).toBeNull();
    expect(findingsOf(text)).toEqual([]);
    expect(findingsOf(text.replaceAll('"', ''))).toEqual([]); // as templates write it, which may not even be YAML
  });

  it('but a placeholder in the body is the user’s own text', () => {
    const text = personNote('type: person', 'Every note begins with {{title}} and <% tp.date.now() %>.\n- 2026-11-03 call');
    expect(linesOf(text)).toEqual(['5 2026-11-03']);
  });

  it('a note in the templates folder, and nothing in it is a finding', () => {
    const lexicon = lexiconOf(settingsWith({ templatesFolder: 'Templates' }));
    const text = personNote('type: person\ncadence: often', '- 2026-02-30 call');
    expect([personOf(text, 'Templates/Person.md', lexicon), findingsOf(text, 'Templates/Person.md', lexicon)]).toEqual([null, []]);
    expect(findingsOf(text, 'People/Ana.md', lexicon)).toHaveLength(2);
  });

  it('a copy that a sync conflict left: it is a finding that names the note it was made of', () => {
    const text = personNote('type: person\ncadence: often', '- 2026-11-03 call');
    expect(personOf(text, 'People/Ana (conflicted copy 2026-10-02).md')).toBeNull();
    expect(findingsOf(text, 'People/Ana (conflicted copy 2026-10-02).md')).toEqual(['1 sync-conflict People/Ana.md']);
    expect(linesOf(text, 'People/Ana (conflicted copy 2026-10-02).md')).toEqual([]);
  });
});

describe('what is wrong with a note as a whole is a finding', () => {
  it.each<[string, string, readonly string[]]>([
    ['frontmatter without an end', '---\ntype: person\n\n- 2026-11-03 call', ['1 unclosed-frontmatter']],
    ['frontmatter in a language that could run', '---js\n{ type: "person" }\n---\n', ['1 code-frontmatter ---js']],
    ['a block without an end', personNote('type: person', '- 2026-11-03 call\n%%\n- 2026-11-04 call'), ['5 unclosed-block %%']],
    ['NUL characters', personNote('type: person', 'a\n- 2026-11-03 call \0'), ['5 nul-bytes']],
    ['a line without an end', personNote('type: person', `- 2026-11-03 call ${'x'.repeat(100_001)}`), ['4 long-line']],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });

  it('with the line and the words of the reader of YAML', () => {
    const source = { path: 'Ana.md', text: '---\ntype: person\ncircle: [friends\n---\n- 2026-11-03 call', fields: null };
    const { person, findings } = readNote({ ...source, problem: { line: 3, message: 'a list that is never closed' } }, LEXICON);
    expect(person).toBeNull();
    expect(findings).toEqual([{ path: 'Ana.md', line: 3, rule: 'broken-frontmatter', given: 'a list that is never closed' }]);
  });

  it('even where the app gives no reason: a block it read no fields from', () => {
    const rules = (yaml: string): string[] => readNote({ path: 'Ana.md', text: `---\n${yaml}---\n`, fields: null }, LEXICON).findings.map(({ rule }) => rule);
    expect(rules('type: [person\n')).toEqual(['broken-frontmatter']);
    expect(rules('# nothing yet\n  \n')).toEqual([]);
    expect(rules('')).toEqual([]);
  });

  it('in a note of nobody too', () => {
    expect(factsOf('---\ntype: book\npages: [1\n---\n').findings.map(({ rule }) => rule)).toEqual(['broken-frontmatter']);
  });

  it('and leaves the lines of a person’s note readable', () => {
    const lexicon = lexiconOf(settingsWith({ peopleFolders: ['People'] }));
    expect(linesOf('---\ncircle: [friends\n---\n- 2026-11-03 call', 'People/Ana.md', lexicon)).toEqual(['4 2026-11-03']);
    expect(linesOf('---js\n{}\n---\n- 2026-11-03 call', 'People/Ana.md', lexicon)).toEqual(['4 2026-11-03']);
    expect(linesOf('---\ncircle: friends\n- 2026-11-03 call', 'People/Ana.md', lexicon)).toEqual(['3 2026-11-03']);
    expect(linesOf(personNote('type: person', 'a \0\n- 2026-11-03 call'))).toEqual(['5 2026-11-03']);
  });
});

describe('the findings of a note', () => {
  it('stand in the order of their lines, fields and body alike', () => {
    expect(findingsOf('---\nmet: long ago\ntype: person\ncircle: nobody\n---\n- 2026-02-30 call\n- [/] 2026-11-03 call\n```\n'))
      .toEqual(['2 unreadable-field long ago', '4 unknown-circle nobody', '6 impossible-date 2026-02-30', '7 unknown-checkbox [/]', '8 unclosed-block ```']);
  });

  it('about a field name it as the note does, and its standard name where that is another', () => {
    const lexicon = lexiconOf(settingsWith({ fields: { ...LEXICON.settings.fields, cadence: 'rhythm' } }));
    const [renamed] = factsOf('---\ntype: person\nrhythm: often\n---\n', 'Ana.md', lexicon).findings;
    expect(renamed).toEqual({ path: 'Ana.md', line: 3, rule: 'unreadable-cadence', given: 'often', field: 'rhythm', standard: 'cadence' });
    const [plain] = factsOf('---\ntype: person\ncadence: often\n---\n', 'Ana.md').findings;
    expect(plain).toEqual({ path: 'Ana.md', line: 3, rule: 'unreadable-cadence', given: 'often', field: 'cadence' });
  });

  it('about a person without frontmatter stand on the first line', () => {
    const lexicon = lexiconOf(settingsWith({ peopleFolders: ['People'] }));
    const { findings } = readNote({ path: 'People/Ana.md', text: '- 2026-11-03 call', fields: { circle: 'nobody' } }, lexicon);
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['1 unknown-circle']);
  });
});

describe('any note', () => {
  it('is read without an exception, its lines in order and within the text', () => {
    const part = fc.constantFrom('---\n', 'type: person\n', 'circle: [a, friends]\n', 'cadence: 2 weeks\n', '---js\n', '- 2026-11-03 call', '- ', '## ', '2026-02-30', ' with [[Talia]]', '\n', '\r\n', '```', '%%', '<!--', '-->', '$$', '> ', '\t', '    ', '[x] ', '[/] ', '{{', '}}', '\0', '\uFEFF', '\uD800', '&a *a', '<<: *a\n', '? ', '"');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), fc.string(), (parts, tail) => {
      const text = parts.join('') + tail;
      const { history, findings } = readNote(sourceOf('People/Ana.md', text), LEXICON);
      const last = text.split('\n').length;
      const lines = rowsIn(history).map((row) => lineAt(history, row));
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect([...lines, ...findings.map(({ line }) => line)].every((line) => line >= 1 && line <= last)).toBe(true);
    }), { numRuns: 3_000 });
  });
});
