// What every gesture writes, read where there is no Kith: plain Markdown, in frontmatter, headings, list items and quotes alone.
import type { Node } from 'mdast';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readCapture } from '../src/core/capture';
import { appendToField } from '../src/core/edit/append-to-field';
import { insertDailyLine } from '../src/core/edit/insert-daily-line';
import { logLine } from '../src/core/edit/log-line';
import type { FieldValue } from '../src/core/edit/print-yaml';
import type { Note, Reading } from '../src/core/edit/reading';
import type { Refusal } from '../src/core/edit/refusal';
import { removeField } from '../src/core/edit/remove-field';
import { setEntry } from '../src/core/edit/set-entry';
import { setField } from '../src/core/edit/set-field';
import { applySplice, type Splice } from '../src/core/edit/splice';
import { tickTask } from '../src/core/edit/tick-task';
import { nameBook } from '../src/core/name-book';
import { printLines } from '../src/core/print-capture';
import { newPersonText } from '../src/core/person-template';
import type { FieldName } from '../src/core/settings';
import { wordsOf } from '../src/core/words/words';
import { parsed } from './core/edit/second-opinion';
import { planned, READING, written } from './core/import/importing';
import { day, LEXICON } from './core/reading';
import { card, comes } from './core/vcard/round';
import { childrenOf } from './host/markdown-parse';

type Edit = (note: Note, reading: Reading) => Splice | Refusal;

/** A note through several gestures, one behind the other. */
function through(path: string, text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => {
    const made = edit({ path, text: before }, READING);
    if ('rule' in made) throw new Error(`${made.rule} ${path}:${made.line} ${made.given}`);
    return applySplice(before, made);
  }, text);
}

const log = (line: string): Edit => (note, reading) => logLine(note, line, reading);
const set = (name: string, value: Parameters<typeof setField>[2]): Edit => (note, reading) => setField(note, name, value, reading);

/** The line a capture comes to in the note of its person. */
function captured(said: string): Edit {
  const people = [{ path: 'People/Ana.md', name: 'Ana', aliases: [] }, { path: 'People/Talia.md', name: 'Talia', aliases: [] }];
  const capture = readCapture(said, { today: day('2026-11-23'), lexicon: LEXICON, book: nameBook(people), about: [people[0]!], choices: new Map() });
  if ('rule' in capture) throw new Error(capture.rule);
  const lines = printLines(capture, LEXICON, ({ path }) => `[[${path.replace(/^.*\/|\.md$/g, '')}]]`);
  return log(lines.find(({ path }) => path === 'People/Ana.md')!.text);
}

const CARD = 'FN:Noor Haddad\nEMAIL;TYPE=work:noor@example.org\nTEL:+33 6 12 34 56 78\nBDAY:1985-04-12\nORG:Lanterne\nX-BOAT:Sula\nNOTE:Met in Porto\\, likes tennis';

/** Notes as every gesture leaves them. */
const PAGES: Readonly<Record<string, () => string>> = {
  'A note of a new person': () => newPersonText(null, { title: 'Zoe Brun', name: 'Zoe/Brun', now: { day: day('2026-11-23'), hour: 9, minute: 0 }, values: new Map<FieldName, FieldValue>([['circle', 'friends'], ['met', { day: day('2026-11-20') }]]) }, LEXICON, wordsOf('en')).text,
  'A year of somebody, logged': () => through('People/Ana.md', '---\ntype: person\n---\nMet in Porto, at the market.\n\n- [ ] send the deck\n', [
    log('2026-11-03 call: caught up on the move #gave'), log('2026-10-22 ← email: replied, wants the deck'), log('2026-10-20 → email: congratulated on the Series B'),
    captured('yesterday coffee with Talia (45 min): payments, tennis'), captured('last monday lunch'), log('2026-08 letter'),
    (note, reading) => tickTask(note, note.text.slice(0, note.text.indexOf('- [ ]')).split('\n').length, 'send the deck', reading),
  ]),
  'Fields set, renewed and taken away': () => through('People/Ana.md', '---\ntype: person # ours\nresting: 2026-01-01\n---\n# Ana\n', [
    set('circle', ['inner', 'clients']), set('cadence', '6 weeks'), set('snooze', { day: day('2026-12-01') }), set('archived', true), set('reviewed', { day: day('2026-11-23') }), set('name', 'Ana: "the one" #1'),
    (note, reading) => removeField(note, 'resting', reading), (note, reading) => appendToField(note, 'interests', 'tennis: doubles', reading), (note, reading) => setEntry(note, 'channels', 'email', '1 month', reading), set('resting', { day: day('2026-11-23') }),
  ]),
  'A daily note': () => through('Daily/2026-11-23.md', '# Monday\n\n- rain\n', [(note, reading) => insertDailyLine(note, 'coffee with [[Ana]]: pricing', 'Interactions', reading)]),
  'An imported card': () => written(planned([comes(card(CARD))])[0]!, {}, true),
};

/** The kinds of nodes a plain parser of Markdown finds. */
function kindsIn(text: string): string[] {
  const kinds = new Set<string>();
  const walk = (node: Node): void => {
    kinds.add(node.type);
    childrenOf(node).forEach(walk);
  };
  walk(parsed(text));
  return [...kinds].sort();
}

describe('what Kith has written', () => {
  it.each(Object.entries(PAGES))('is plain Markdown: %s', (_, page) => {
    const text = page();
    expect(kindsIn(text).filter((kind) => !['root', 'yaml', 'heading', 'paragraph', 'text', 'list', 'listItem', 'blockquote'].includes(kind))).toEqual([]);
    expect(text).not.toMatch(/%%|<!--|<%|\{\{|```|~~~|::|\^[\w-]+$|<\w|\u200b/m);
    expect(text.split('\n').every((line) => line === line.trimEnd()), 'spaces at the end of a line').toBe(true);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(Object.entries(PAGES))('has frontmatter any parser of YAML reads: %s', (_, page) => {
    const [first] = parsed(page()).children;
    if (first?.type !== 'yaml') return;
    const fields = load((first).value);
    expect(Object.keys(fields as object).length).toBeGreaterThan(0);
    expect(JSON.stringify(fields)).not.toMatch(/kith/i);
  });

  it('reads well', async () => {
    const pages = Object.entries(PAGES).map(([title, page]) => `## ${title}\n\n~~~~markdown\n${page()}~~~~\n`);
    await expect(`# Notes, as they are when Kith is gone\n\n${pages.join('\n')}`).toMatchFileSnapshot('expected/after-kith.md');
  });
});
