import { describe, expect, it } from 'vitest';
import { byPlace, LINE_RULES, type Finding, type ReadingRule } from '../../src/core/finding';
import { LANGUAGES } from '../../src/core/language';
import { DEFAULT_SETTINGS, FIELDS, type FieldName } from '../../src/core/settings';
import { explainFinding, printFinding } from '../../src/core/words/print-finding';
import { wordsOf } from '../../src/core/words/words';
import { day, LEXICON, personNote, rosterOf, settingsWith } from './reading';

const TODAY = day('2026-11-23');

/** What comes of a note's text or of the disk; what the audit asks about people has tests of its own. */
type Rule = ReadingRule;

/** A text with one thing wrong, and how the example mends it: in the place of the line, or otherwise. */
interface Case {
  readonly text: string;
  readonly mended?: (text: string, example: string) => string;
}

/** A sentence of words instead of a line: its first word is the line to write. */
const appended = (text: string, example: string): string => `${text}\n${example.split(' ', 1)[0]!}\n`;

const note = (body: string): Case => ({ text: personNote('type: person', body) });
const field = (yaml: string): Case => ({ text: personNote(`type: person\n${yaml}`, '- 2026-11-01 call') });

const IN_TEXT: Readonly<Record<Exclude<Rule, 'large-note' | 'sync-conflict' | 'outside-link' | 'unreadable-note' | 'reader-failed' | 'rule-failed'>, readonly Case[]>> = {
  'impossible-date': [note('- 2026-02-30 call'), note('- [x] 2026-02-30 call')],
  'future-date': [note('- 2026-12-01 call'), note('- 2027 letter')],
  'unreadable-date': [note('- 3/11/2026 call'), note('- call [date:: soon]')],
  'unknown-checkbox': [note('- [/] 2026-11-03 call')],
  'unknown-circle': [field('circle: nobody')],
  'unreadable-cadence': [field('cadence: often'), field('channels: { email: often }'), field('channels: { email: }'), field('cadence: [2 weeks]'), field('cadence: { every: 2 weeks }')],
  'unknown-channel': [field('channels: { pigeon: 1 month }')],
  'unreadable-field': [
    'channels: monthly', 'channels: [[email]]', 'snooze: later', 'snooze: [2026-12-01]', 'snooze: { until: 2026-12-01 }', 'resting: perhaps', 'resting: [yes]', 'archived: perhaps', 'birthday: spring', 'birthday: [1985-04-12]', 'dates: soon', 'dates: { party: someday }', 'dates: { party: [2026-12-01] }',
    'met: long ago', 'created: long ago', 'reviewed: soon',
  ].map(field),
  'broken-frontmatter': [{ ...field('circle: [friends'), mended: (text, example) => text.replace('circle: [friends', example) }],
  'unclosed-frontmatter': [{ text: '---\ntype: person', mended: appended }],
  'code-frontmatter': [{ text: '---js\ntype: person\n---\n' }],
  'unclosed-block': ['```', '~~~~', '%%', '$$', '<!--'].map((opener) => ({ ...note(`- 2026-11-01 call\n${opener}\nnothing`), mended: appended })),
  'long-line': [note(`- 2026-11-03 call: ${'x'.repeat(100_001)}`)],
  'nul-bytes': [{ ...note('- 2026-11-03 call\0'), mended: (text) => text.replace('\0', '') }],
};

/** Every finding of a note, and how many of its lines count. */
function read(text: string, settings = DEFAULT_SETTINGS): { readonly findings: readonly Finding[]; readonly counted: number } {
  const roster = rosterOf({ 'People/Ana.md': text }, settings);
  return { findings: roster.findings(TODAY), counted: roster.counts(TODAY).linesCounted };
}

/** The text with its finding's line as the example has it. */
function mend(text: string, { line }: Finding, example: string): string {
  return text.split('\n').map((old, index) => (index === line - 1 ? example : old)).join('\n');
}

const cases = Object.entries(IN_TEXT).flatMap(([rule, all]) => all.map(({ text, mended }): [string, string, Case['mended']] => [rule, text, mended]));

describe('what is wrong with a text', () => {
  it.each(cases)('is one finding: %s in %j', (rule, text) => {
    expect(read(text).findings.map((one) => one.rule)).toEqual([rule]);
  });
});

describe.each(LANGUAGES)('a finding (%s)', (language) => {
  const words = wordsOf(language);
  const right = (finding: Finding): string => explainFinding(finding, words).right;

  /** The sentence of a finding: what is the matter, then the example, and nothing behind it. */
  function sentence(finding: Finding): string {
    const said = printFinding(finding, words);
    const { what, right: example } = explainFinding(finding, words);
    expect([what, example].filter((part) => part.trim() !== part || part === '')).toEqual([]);
    expect(said.startsWith(what) && said.endsWith(` ${words.findings.right} ${example}`), said).toBe(true);
    expect(said).not.toMatch(/undefined|null|\[object|“”|«\s*»|\p{Cc}/u);
    return said;
  }

  it.each(cases)('is told with an example that is right: %s in %j', (_, text, mended) => {
    const [finding] = read(text).findings;
    const example = right(finding!);
    const after = read(mended ? mended(text, example) : mend(text, finding!, example));
    expect(after.findings, example).toEqual([]);
    // What is still to come is no interaction yet: its example is a plan.
    if (LINE_RULES.has(finding!.rule)) expect(after.counted).toBe(finding!.rule === 'future-date' ? 0 : 1);
  });

  it.each(cases)('is told in one sentence that quotes it: %s in %j', (_, text) => {
    const [finding] = read(text).findings;
    const said = sentence(finding!);
    if (finding!.given.length <= 60) expect(said).toContain(finding!.given);
  });

  it.each<[Rule, string]>([['large-note', '33 MB'], ['sync-conflict', 'People/Ana.md'], ['outside-link', ''], ['outside-link', 'nothing'], ['unreadable-note', 'out of paper'], ['reader-failed', 'out of paper'], ['reader-failed', ''], ['rule-failed', 'duplicate: out of paper']])(
    'of a file is told in one sentence too: %s, “%s”', (rule, given) => {
      const said = sentence({ path: 'People/Ana.md', line: 1, rule, given });
      if (rule !== 'outside-link') expect(said).toContain(given);
    });

  it('is told by a field’s own name, with a value of its standard kind', () => {
    const fields = Object.fromEntries(FIELDS.map((name) => [name, `my ${name}`])) as Record<FieldName, string>;
    const settings = settingsWith({ fields });
    const wrong: readonly (readonly [FieldName, string])[] = [
      ['circle', 'nobody'], ['cadence', 'often'], ['channels', 'monthly'], ['channels', '{ pigeon: 1 month }'], ['channels', '{ email: often }'], ['snooze', 'later'],
      ['resting', 'perhaps'], ['archived', 'perhaps'], ['birthday', 'spring'], ['dates', 'soon'], ['met', 'long ago'], ['created', 'long ago'], ['reviewed', 'soon'],
    ];
    for (const [name, value] of wrong) {
      const text = personNote(`my type: person\nmy ${name}: ${value}`);
      const [finding] = read(text, settings).findings;
      expect(right(finding!)).toContain(`my ${name}: `);
      expect(read(mend(text, finding!, right(finding!)), settings).findings).toEqual([]);
    }
  });

  it('quotes no more than sixty characters, no line breaks and no control characters', () => {
    const about = (given: string): string => sentence({ path: 'Ana.md', line: 3, rule: 'unknown-circle', given, field: 'circle' });
    expect(about('x'.repeat(60))).toMatch(/[^x]x{60}[^x…]/);
    expect(about('x'.repeat(61))).toMatch(/[^x]x{60}…/);
    expect(about('a\r\n\tb\0c\u001b[31md')).toContain('a b c [31md');
  });

  it('takes a field named like a part of an object for any other', () => {
    expect(sentence({ path: 'Ana.md', line: 3, rule: 'unreadable-field', given: 'x', field: 'toString' })).toMatch(/ toString: 2026-11-03$/);
  });
});

describe('findings', () => {
  it('are in the order of their notes, then of their lines', () => {
    const at = (path: string, line: number): Finding => ({ path, line, rule: 'impossible-date', given: '2026-02-30' });
    const sorted = [at('A.md', 2), at('A.md', 10), at('B.md', 1), at('a.md', 1)];
    expect([sorted[3]!, sorted[1]!, sorted[2]!, sorted[0]!].sort(byPlace)).toEqual(sorted);
    expect(byPlace(at('A.md', 2), at('A.md', 2))).toBe(0);
  });

  it('about a line are those of a line that is not counted, and no others', () => {
    const uncounted = Object.keys(IN_TEXT).filter((rule) => {
      const [first] = IN_TEXT[rule as keyof typeof IN_TEXT];
      return first!.text.includes('2026') && read(first!.text).counted === 0 && !rule.includes('frontmatter');
    });
    expect(uncounted.sort()).toEqual([...LINE_RULES].sort());
  });

  it('about circles know the table of the settings', () => {
    const settings = settingsWith({ circles: [{ name: 'nobody', cadence: '1 month' }] });
    expect(read(personNote('circle: nobody'), settings).findings).toEqual([]);
    expect(LEXICON.circles.has('nobody')).toBe(false);
  });
});
