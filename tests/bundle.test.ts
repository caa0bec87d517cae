// What is released: nothing in it that could run a text as code, reach the disk or the network, or keep data outside of the vault.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseByPattern } from '../src/core/day';

const { PLUGIN, COMMAND } = (await import(pathToFileURL('esbuild.config.mjs').href)) as Record<'PLUGIN' | 'COMMAND', BuildOptions>;

/** Names that must not stand in the plugin as names of their own: `ArrayBuffer` and `prefetch(` are others. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'eval': /(?<![\w$])eval(?![\w$])/,
  'Function(': /(?<![\w$])Function\s*\(/,
  'import(': /(?<![\w$.])import\s*\(/,
  'require of another module than obsidian': /(?<![\w$])require\s*\((?!\s*(["'`])obsidian\1\s*\))/,
  'Buffer': /(?<![\w$])Buffer(?![\w$])/,
  'process.': /(?<![\w$])process\s*\./,
  '__dirname': /(?<![\w$])__(?:dirname|filename)(?![\w$])/,
  'lookbehind': /\(\?<[=!]/,
  'innerHTML': /(?<![\w$])(?:inner|outer)HTML(?![\w$])|insertAdjacentHTML|document\.write/,
  'localStorage': /(?<![\w$])(?:local|session)Storage(?![\w$])/,
  'indexedDB': /(?<![\w$])indexedDB(?![\w$])/,
  'clipboard': /(?<![\w$])clipboard(?![\w$-])/,
  'fetch(': /(?<![\w$])fetch\s*\(/,
  'requestUrl': /(?<![\w$])requestUrl(?![\w$])/,
  'XMLHttpRequest': /XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
};

/** What of the forbidden stands in a program. */
function forbiddenIn(program: string): string[] {
  return Object.entries(FORBIDDEN).filter(([, pattern]) => pattern.test(program)).map(([name]) => name);
}

/** The bytes a build gives, nothing written. */
async function bytesOf(options: BuildOptions): Promise<Buffer> {
  const { outputFiles } = await build({ ...options, write: false });
  return Buffer.from(outputFiles[0]!.contents);
}

function onDisk(path: string): Buffer {
  if (!existsSync(path)) throw new Error(`there is no ${path}: run npm run build first`);
  return readFileSync(path);
}

describe('the check of the bundle', () => {
  it.each([
    ['a=eval("1")', 'eval'],
    ['(0,eval)(a)', 'eval'],
    ['window.eval (a)', 'eval'],
    ['new Function("return 1")()', 'Function('],
    ['globalThis.Function("a")', 'Function('],
    ['import("./x.js")', 'import('],
    ['var fs=require("fs")', 'require of another module than obsidian'],
    ['require(`node:fs`)', 'require of another module than obsidian'],
    ['require(name)', 'require of another module than obsidian'],
    ['Buffer.from("a")', 'Buffer'],
    ['process.env.HOME', 'process.'],
    ['join(__dirname)', '__dirname'],
    ['/(?<=a)b/', 'lookbehind'],
    ['/(?<!a)b/', 'lookbehind'],
    ['el.innerHTML="<b>"', 'innerHTML'],
    ['localStorage.getItem("a")', 'localStorage'],
    ['window.indexedDB.open("a")', 'indexedDB'],
    ['navigator.clipboard.readText()', 'clipboard'],
    ['await fetch("x")', 'fetch('],
    ['window.fetch("x")', 'fetch('],
    ['(0,o.requestUrl)("x")', 'requestUrl'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
  ])('finds what is wrong with %s', (program, name) => {
    expect(forbiddenIn(program)).toEqual([name]);
  });

  it.each([
    'var a=require("obsidian")', 'new ArrayBuffer(8)', 'isFunction(a)', 'function(){}', 'a.medieval', 'prefetch(a)', '/(?<name>a)/.exec(b)',
    '/(?:a)(?=b)/', 'innerText', 'let process=1', '"clipboard-check"', 'preprocessor:1',
  ])('finds nothing wrong with %s', (program) => {
    expect(forbiddenIn(program)).toEqual([]);
  });
});

describe('main.js', () => {
  it('holds nothing that is forbidden to it', () => {
    expect(forbiddenIn(onDisk('main.js').toString())).toEqual([]);
  });

  it('loads where there is nothing but the app, and gives a plugin', () => {
    class Standing {}
    const asked: string[] = [];
    const obsidian = new Proxy({}, { get: () => Standing });
    const require = (name: string): unknown => {
      asked.push(name);
      if (name !== 'obsidian') throw new Error(`the plugin asks for ${name}`);
      return obsidian;
    };
    const module = { exports: {} as { default?: unknown } };
    // No globals but the language's own, and no text becomes code.
    const world = createContext({ module, exports: module.exports, require }, { codeGeneration: { strings: false, wasm: false } });
    new Script(onDisk('main.js').toString(), { filename: 'main.js' }).runInContext(world);
    expect(new Set(asked)).toEqual(new Set(['obsidian']));
    const { default: plugin } = module.exports;
    expect(typeof plugin).toBe('function');
    expect(Object.getPrototypeOf(plugin)).toBe(Standing);
    expect(String(plugin)).toMatch(/^class\b/);
  });

  it('reads days by every pattern as its sources do, though its locales print nothing', async () => {
    const built = await bytesOf({ ...PLUGIN, entryPoints: ['src/core/day.ts'] });
    const module = { exports: {} as { parseByPattern?: typeof parseByPattern } };
    new Script(built.toString()).runInContext(createContext({ module, Date, Intl }));
    const days = [
      ['3 November 2026', 'd MMMM yyyy'], ['3 novembre 2026', 'd MMMM yyyy'], ['Nov 3rd, 2026', 'MMM do, yyyy'], ['1er févr. 2026', 'do MMM yyyy'], ['mardi 3 novembre 2026', 'EEEE d MMMM yyyy'],
      ['Tue 3 Nov 2026', 'EEE d MMM yyyy'], ['2026-W45-2', "RRRR-'W'II-i"], ['11/03/2026', 'P'], ['November 3rd, 2026', 'PPP'], ['3 novembre 2026', 'PPP'], ['2026 Q4', 'yyyy QQQ'], ['2026-307', 'yyyy-DDD'],
      ['3 Nov 2026 2 PM', 'd MMM yyyy h a'], ['2026 AD 3/11', 'y G d/M'], ['x', 'd'], ['3', 'n'],
    ] as const;
    const read = days.map(([text, pattern]) => module.exports.parseByPattern!(text, pattern));
    expect(read).toEqual(days.map(([text, pattern]) => parseByPattern(text, pattern)));
    expect(read.filter((day) => day !== null).length).toBeGreaterThan(10);
  });

  it('carries no source map and no path of the machine it was built on', () => {
    const program = onDisk('main.js').toString();
    expect(program).not.toContain('sourceMappingURL');
    expect(program).not.toContain(process.cwd());
  });
});

describe('a build', () => {
  it.each([['main.js', PLUGIN], ['dist/kith.mjs', COMMAND]])('of %s gives the same bytes each time, and those that are there', async (path, options) => {
    const [first, second] = await Promise.all([bytesOf(options), bytesOf(options)]);
    expect(first.equals(second)).toBe(true);
    expect(onDisk(path).equals(first), `${path} is older than its source: run npm run build`).toBe(true);
  });

  const compared = (...folders: readonly string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/same-bytes.mjs', ...folders], { encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };

  it('carries nothing of the folder, the zone or the language it was made in', { timeout: 120_000 }, () => {
    const { code, out, err } = compared();
    expect([code, err]).toEqual([0, '']);
    for (const file of ['main.js', 'styles.css', 'manifest.json', 'dist/kith.mjs']) {
      expect(out).toContain(`${createHash('sha256').update(onDisk(file)).digest('hex')}  ${file}\n`);
    }
  });

  it('that is another by one byte, or is not there, is told from the same', () => {
    const home = mkdtempSync(join(tmpdir(), 'kith-bytes-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    for (const [folder, end] of [['one', ''], ['other', '\n']] as const) {
      mkdirSync(join(home, folder, 'dist'), { recursive: true });
      for (const file of ['main.js', 'manifest.json', 'dist/kith.mjs']) writeFileSync(join(home, folder, file), file === 'main.js' ? `a${end}` : 'a');
    }
    const { code, err } = compared(join(home, 'one'), join(home, 'other'));
    expect([code, err]).toEqual([1, 'build: not the same, or not in both: main.js, styles.css\n']);
    expect(compared(home).code).toBe(1);
  });
});
