import { chmodSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenName } from '../../scripts/headless/lock';
import { writeNote } from '../../scripts/headless/write';
import type { Splice } from '../../src/core/edit/splice';
import { UNIX } from './system';
import { hidden, program, start, vaultWith } from './writers';

const LONG = process.env['KITH_RUNS'] !== undefined;
/** Writes a line at the end of a note. */
const append = (line: string) => (text: string): Splice => ({ from: text.length, to: text.length, insert: `${line}\n` });
/** A process number nobody has. */
const NOBODY = 4_194_303;

describe('a note on disk', () => {
  it('is written whole, its mode kept, and nothing is left beside it', () => {
    const root = vaultWith({ 'People/Ana.md': '\uFEFFone\r\n' });
    chmodSync(join(root, 'People/Ana.md'), 0o640);
    expect(writeNote(root, 'People/Ana.md', append('two'))).toEqual({ before: '\uFEFFone\r\n', after: '\uFEFFone\r\ntwo\n' });
    expect(readFileSync(join(root, 'People/Ana.md'), 'utf8')).toBe('\uFEFFone\r\ntwo\n');
    expect(statSync(join(root, 'People/Ana.md')).mode & 0o7777).toBe(UNIX ? 0o640 : 0o666);
    expect(hidden(join(root, 'People'))).toEqual([]);
  });

  it('is not touched by a change that is refused, or that changes nothing', () => {
    const root = vaultWith({ 'Ana.md': 'one\n' });
    const { ino, mtimeMs } = statSync(join(root, 'Ana.md'));
    expect(writeNote(root, 'Ana.md', () => ({ rule: 'not-a-person', path: 'Ana.md', line: 1, given: '' }))).toMatchObject({ rule: 'not-a-person' });
    expect(writeNote(root, 'Ana.md', () => ({ from: 0, to: 0, insert: '' }))).toEqual({ before: 'one\n', after: 'one\n' });
    expect(statSync(join(root, 'Ana.md'))).toMatchObject({ ino, mtimeMs });
    expect(hidden(root)).toEqual([]);
  });

  it('is read again when it has changed in between, and left alone when it never rests', () => {
    const root = vaultWith({ 'Ana.md': 'one\n' });
    const file = join(root, 'Ana.md');
    let meddled = 0;
    const change = (times: number) => (text: string): Splice => {
      if (meddled < times) writeFileSync(file, `${text}theirs ${++meddled}\n`);
      return append('ours')(text);
    };
    expect(writeNote(root, 'Ana.md', change(2))).toMatchObject({ after: 'one\ntheirs 1\ntheirs 2\nours\n' });
    expect(readFileSync(file, 'utf8')).toBe('one\ntheirs 1\ntheirs 2\nours\n');
    expect(writeNote(root, 'Ana.md', change(Infinity))).toMatchObject({ rule: 'changed-meanwhile' });
    expect(readFileSync(file, 'utf8')).toContain('theirs 7\n');
    expect(readFileSync(file, 'utf8').split('ours')).toHaveLength(2);
    expect(hidden(root)).toEqual([]);
  });

  it('is not written through a link, to the note, to its folder or to its bytes', () => {
    const elsewhere = vaultWith({ 'Sam.md': 'theirs\n', 'People/Zoe.md': 'theirs\n', 'Hard.md': 'theirs\n' });
    const root = vaultWith({ 'Ana.md': 'one\n' });
    symlinkSync(join(elsewhere, 'Sam.md'), join(root, 'Sam.md'));
    symlinkSync(join(root, 'Ana.md'), join(root, 'Same.md'));
    symlinkSync(join(elsewhere, 'People'), join(root, 'People'));
    linkSync(join(elsewhere, 'Hard.md'), join(root, 'Hard.md'));
    for (const path of ['Sam.md', 'Same.md', 'People/Zoe.md', 'Hard.md']) {
      expect(writeNote(root, path, append('ours'))).toMatchObject({ rule: 'linked-note', path });
    }
    expect(['Sam.md', 'People/Zoe.md', 'Hard.md'].map((path) => readFileSync(join(elsewhere, path), 'utf8'))).toEqual(['theirs\n', 'theirs\n', 'theirs\n']);
    expect(lstatSync(join(root, 'Sam.md')).isSymbolicLink()).toBe(true);
    expect([...hidden(root), ...hidden(join(elsewhere, 'People'))]).toEqual([]);
  });

  it('is left alone when it is not UTF-8, is read-only, or is gone', () => {
    const latin = Buffer.from([0x52, 0xe9, 0x6d, 0x69, 0x0a]);
    const root = vaultWith({ 'Latin.md': latin, 'Locked.md': 'one\n' });
    chmodSync(join(root, 'Locked.md'), 0o444);
    expect(writeNote(root, 'Latin.md', append('ours'))).toMatchObject({ rule: 'not-utf8' });
    expect(readFileSync(join(root, 'Latin.md'))).toEqual(latin);
    expect(writeNote(root, 'Locked.md', append('ours'))).toMatchObject({ rule: 'not-written', given: 'EACCES' });
    expect(writeNote(root, 'Gone.md', append('ours'))).toMatchObject({ rule: 'not-written', given: 'ENOENT' });
    expect(writeNote(root, 'No/Gone.md', append('ours'))).toMatchObject({ rule: 'not-written' });
    expect(hidden(root)).toEqual([]);
  });
});

describe('what a crash leaves behind', () => {
  it('is swept away by the next write: temporary files, and the lock of a process that is gone', () => {
    const root = vaultWith({ 'Ana.md': 'one\n' });
    const file = join(root, 'Ana.md');
    writeFileSync(`${hiddenName(file)}-${NOBODY}-0123abcd.tmp`, 'half');
    writeFileSync(`${hiddenName(join(root, 'Other.md'))}-${NOBODY}-0123abcd.tmp`, 'half');
    writeFileSync(`${hiddenName(file)}.lock`, `${NOBODY} ${hostname()} 00\n`);
    writeFileSync(join(root, '.kith-notes-of-mine.tmp'), 'mine');
    expect(writeNote(root, 'Ana.md', append('two'))).toMatchObject({ after: 'one\ntwo\n' });
    expect(hidden(root)).toEqual(['.kith-notes-of-mine.tmp']);
  });

  it('is told from the lock of another machine by its age alone', () => {
    const root = vaultWith({ 'Ana.md': 'one\n' });
    const path = `${hiddenName(join(root, 'Ana.md'))}.lock`;
    writeFileSync(path, `${NOBODY} another-machine 00\n`);
    const then = Date.now() / 1000 - 61;
    utimesSync(path, then, then);
    expect(writeNote(root, 'Ana.md', append('two'))).toMatchObject({ after: 'one\ntwo\n' });
  });

  it('is waited for while it may still be held, then named', () => {
    const root = vaultWith({ 'Ana.md': 'one\n' });
    writeFileSync(`${hiddenName(join(root, 'Ana.md'))}.lock`, `${NOBODY} another-machine 00\n`);
    expect(writeNote(root, 'Ana.md', append('two'), 300)).toMatchObject({ rule: 'locked', given: `${NOBODY} another-machine 00` });
    expect(readFileSync(join(root, 'Ana.md'), 'utf8')).toBe('one\n');
  });
});

describe('processes', () => {
  it('that log 200 lines each to one note at once lose none', async () => {
    const root = vaultWith({ 'Ana.md': '---\ntype: person\n---\n' });
    const file = program(root, `
      for (let index = 0; index < 200; index++) {
        const made = writeNote(root, 'Ana.md', (text) => logLine({ path: 'Ana.md', text }, '2026-11-03 call: ' + words[0] + index + ' said', reading));
        if ('rule' in made) throw new Error(made.rule + ' ' + made.given);
      }`);
    const both = ['a', 'b'].map((name) => start(file, [root, name]));
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const text = readFileSync(join(root, 'Ana.md'), 'utf8');
    const said = [...text.matchAll(/^- 2026-11-03 call: ([ab]\d+) said$/gm)].map(([, name]) => name);
    expect(said.sort()).toEqual(['a', 'b'].flatMap((name) => Array.from({ length: 200 }, (_, index) => `${name}${index}`)).sort());
    expect(text.split('\n')).toHaveLength(3 + 1 + 400 + 1);
    expect(hidden(root)).toEqual([]);
  }, 120_000);

  it.each([['a page', 1_000], ['a book', 200_000], ['a shelf of books', 5_000_000]])('killed while they write leave the old note or the new one: %s', async (_, size) => {
    const head = `${'x'.repeat(99)}\n`.repeat(size / 100);
    const root = vaultWith({ 'Ana.md': head });
    const file = program(root, `
      for (let index = Number(words[0]); ; index++) {
        writeNote(root, 'Ana.md', (text) => ({ from: text.length, to: text.length, insert: 'line ' + index + '\\n' }));
        process.stdout.write(index + '\\n');
      }`);
    let count = 0;
    let landed = 0;
    for (let round = 0; round < (LONG ? 300 : 10); round++) {
      const { child, said, ended } = start(file, [root, String(count)]);
      while (!said().includes('\n')) await new Promise((resume) => { setTimeout(resume, 2); });
      await new Promise((resume) => { setTimeout(resume, Math.random() * (size > 1_000_000 ? 120 : 25)); });
      child.kill('SIGKILL');
      await ended;
      const text = readFileSync(join(root, 'Ana.md'), 'utf8');
      const told = said().trimEnd().split('\n').filter((line) => /^\d+$/.test(line)).length;
      const lines = text.slice(head.length).split('\n').length - 1;
      expect(text).toBe(head + Array.from({ length: lines }, (__, index) => `line ${index}\n`).join(''));
      // A write that was told of has been made; one more may have been.
      expect([count + told, count + told + 1]).toContain(lines);
      if (hidden(root).length > 0) landed += 1;
      count = lines;
    }
    expect(writeNote(root, 'Ana.md', append('last'))).toMatchObject({ after: expect.stringMatching(/last\n$/) as string });
    expect(hidden(root)).toEqual([]);
    console.log(`${LONG ? 300 : 10} kills at ${size} bytes: ${landed} in the middle of a write, the old or the new note after each`);
  }, 1_200_000);
});
