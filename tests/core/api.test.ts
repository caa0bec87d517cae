// The page of the API: its types are the source's, its examples fit them, and the API of the source is what they say.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { KithStatus } from '../../src/core/api';
import { STATUSES, type Status } from '../../src/core/due';
import { frozen } from '../../src/core/frozen';
import { newLine } from '../../src/core/edit/new-line';
import { blocksOf } from '../manual';

const PAGE = readFileSync('docs/api.md', 'utf8');
const SOURCE = readFileSync('src/core/api.ts', 'utf8');
const typescript = blocksOf(PAGE).filter(({ language }) => language === 'ts').map(({ text }) => text);

/** What the compiler says of some files that lie in no folder. */
function faultsIn(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    strict: true, exactOptionalPropertyTypes: true, noImplicitOverride: true, noEmit: true, skipLibCheck: true,
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [],
  };
  const at = new Map(Object.entries(files).map(([name, text]) => [resolve('tests', name), text]));
  const host = ts.createCompilerHost(options);
  const [fileExists, readFile, getSourceFile] = [host.fileExists.bind(host), host.readFile.bind(host), host.getSourceFile.bind(host)];
  host.fileExists = (path) => at.has(path) || fileExists(path);
  host.readFile = (path) => at.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...more) => (at.has(path) ? ts.createSourceFile(path, at.get(path)!, ts.ScriptTarget.ES2022) : getSourceFile(path, ...more));
  return ts.getPreEmitDiagnostics(ts.createProgram([...at.keys()], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('docs/api.md', () => {
  it('shows the types as the source has them, which asks for nothing else', () => {
    expect(typescript.at(-1)).toBe(SOURCE);
    expect(SOURCE).not.toMatch(/\bimport\b/);
  });

  it('shows a plugin the compiler takes with the types beside it, and it sees a fault', { timeout: 60_000 }, () => {
    const [plugin] = typescript;
    expect(faultsIn({ 'plugin.ts': plugin!, 'kith-api.ts': SOURCE })).toEqual([]);
    expect(faultsIn({ 'plugin.ts': plugin!.replace('limit: 1', 'limt: 1'), 'kith-api.ts': SOURCE }).join()).toContain('limt');
  });

  it('names every question and every option there is', () => {
    const questions = [...SOURCE.slice(SOURCE.indexOf('export interface KithApi')).matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name!);
    expect(questions).toEqual(['version', 'isReady', 'ready', 'people', 'due', 'person', 'audit', 'log', 'onChange']);
    expect(questions.filter((name) => !PAGE.slice(0, PAGE.indexOf('## Types')).includes(`\`${name}`))).toEqual([]);
  });
});

it('a status of the API is a status of Kith, and every one of them', () => {
  const both: readonly KithStatus[] & readonly Status[] = STATUSES;
  const back: readonly Status[] = [] as readonly KithStatus[];
  expect([...both, ...back]).toEqual(STATUSES);
  const written = SOURCE.slice(SOURCE.indexOf('KithStatus'), SOURCE.indexOf(';', SOURCE.indexOf('KithStatus')));
  expect([...written.matchAll(/'([a-z-]+)'/g)].map(([, status]) => status)).toEqual(STATUSES);
});

it('what is frozen is another thing, all the way down, and means the same', () => {
  const own = { list: [{ day: 1 }, null], __proto__: null };
  const given = frozen<unknown>(own) as typeof own;
  expect(given.list).toEqual(own.list);
  own.list[0]!.day = 2;
  expect(given.list[0]!.day).toBe(1);
  expect([given, given.list, given.list[0]].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(own)).toBe(false);
  expect(frozen(JSON.parse('{"__proto__": {"x": 1}}'))).toEqual(JSON.parse('{"__proto__": {"x": 1}}'));
});

it.each([
  ['a\n- 2026-11-03 call\n', 'a\n- 2026-11-23 call\n- 2026-11-03 call\n', '2026-11-23 call', 2, '- 2026-11-23 call'],
  ['a', 'a\r\n\r\n## Interactions\r\n* 23/11/2026 call: x\r\n', '2026-11-23 call: x', 4, '* 23/11/2026 call: x'],
  ['- call with [[Ana]]\n', '- call with [[Ana]]\n- call with [[Ana]]\n', 'call with [[Ana]]', 2, '- call with [[Ana]]'],
  ['', '- call\n', 'call', 1, '- call'],
  ['a\n  - [[2026-11-03]]\n', 'a\n  - [[2026-11-23]]\n  - [[2026-11-03]]\n', '2026-11-23', 2, '- [[2026-11-23]]'],
])('a line that was written into %j is found: %j', (before, after, said, line, text) => {
  expect(newLine(before, after, said)).toEqual({ line, text });
});
