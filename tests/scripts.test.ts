// The scripts a user runs, on a vault whose name has spaces and accents, named from where one stands.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { servePage } from '../scripts/host-page';
import { vaultOf, type Answered } from './headless/terminal';

const NOTES = { 'Zoë Ü.md': '---\ncircle: close\n---\n- 2026-01-03 call\n' };

function script(name: string, args: readonly string[], from = '.'): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], { encoding: 'utf8', env: { ...process.env, INIT_CWD: from } });
  return { code: status, out: stdout, err: stderr };
}

describe('npm start', () => {
  it('says who is due in the sample vault, and how to go on', () => {
    const { code, out } = script('start', []);
    expect(code).toBe(0);
    expect(out).toContain('due on 2026-11-23\n');
    expect(out.trimEnd().split('\n').slice(-2)).toEqual([
      'This is the sample vault. For your own notes: npm start -- ~/Notes',
      'To see the plugin run in your browser, without Obsidian: npm run preview',
    ]);
  });

  it('takes a vault of one\'s own, and options', () => {
    const vault = vaultOf(NOTES);
    const { code, out } = script('start', [basename(vault), '--today', '2026-02-03'], dirname(vault));
    expect(code).toBe(0);
    expect(out).toMatch(/^1 due on 2026-02-03\n[^\n]+\nZoë Ü /);
    expect(out).not.toContain('sample vault');
    expect(script('start', ['nowhere']).code).toBe(2);
  });
});

describe('npm run install-into', () => {
  it('puts the three files of a plugin into a vault, and nothing else', () => {
    const vault = vaultOf({ ...NOTES, '.obsidian/app.json': '{}' });
    for (const time of ['first', 'second']) {
      expect(script('install-into', [basename(vault)], dirname(vault)).code, time).toBe(0);
      const folder = join(vault, '.obsidian/plugins/kith');
      expect(readdirSync(folder).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
      for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).equals(readFileSync(file)), file).toBe(true);
    }
    expect(readdirSync(vault).sort()).toEqual(['.obsidian', 'Zoë Ü.md']);
  });

  it('leaves the settings there are', () => {
    const vault = vaultOf({ '.obsidian/plugins/kith/data.json': '{"version":1}', '.obsidian/plugins/kith/main.js': 'old' });
    expect(script('install-into', [vault]).code).toBe(0);
    expect(readFileSync(join(vault, '.obsidian/plugins/kith/data.json'), 'utf8')).toBe('{"version":1}');
  });

  it.each([[[], 'which vault?'], [['VAULT'], 'is not an Obsidian vault'], [['VAULT/nowhere'], 'is not an Obsidian vault']])('refuses %j in one line', (args, said) => {
    const vault = vaultOf(NOTES);
    const { code, err } = script('install-into', args.map((arg) => arg.replace('VAULT', vault)));
    expect(code).toBe(2);
    expect(err).toMatch(/^install-into: [^\n]+\n$/);
    expect(err).toContain(said);
    expect(readdirSync(vault)).toEqual(['Zoë Ü.md']);
  });
});

describe('npm run preview', () => {
  it.each([
    [['--frob'], 'Unknown option \'--frob\''],
    [['--port', 'abc'], 'abc is no port'],
    [['--port', '70000'], '70000 is no port'],
    [['nowhere'], 'nowhere is not a folder of notes'],
    [['package.json'], 'package.json is not a folder of notes'],
  ])('refuses %j in one line', (args, said) => {
    const { code, err } = script('preview', args);
    expect(code).toBe(2);
    expect(err).toMatch(/^preview: [^\n]+\n$/);
    expect(err).toContain(said);
  });

  it('serves the page, the plugin and the notes to this machine alone, and survives a stray request', async () => {
    const vault = vaultOf({ ...NOTES, '.obsidian/app.json': '{}', '.trash/Old.md': 'gone', '.hidden': 'no', 'photo.png': 'no' });
    mkdirSync(join(vault, 'Empty.md'));
    const { url, close } = await servePage({ vaultFolder: vault });
    onTestFinished(close);
    const get = (path: string, headers = {}): Promise<{ status: number | undefined; body: string }> => new Promise((answered, failed) => {
      const asked = request(url, { path, headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => { body += chunk.toString(); }).on('end', () => { answered({ status: response.statusCode, body }); });
      });
      asked.on('error', failed).end();
    });
    for (const path of ['//', '/constructor', '/../package.json', 'http://[', '/%']) expect((await get(path)).status, path).toBe(404);
    expect((await get('/boot.json', { host: 'example.org' })).status).toBe(404);
    expect((await get('/?dark')).body).toContain('<!doctype html>');
    expect((await get('/boot.js')).status).toBe(200);
    const boot = JSON.parse((await get('/boot.json')).body) as { files: Record<string, string>; manifest: { id: string }; mainJs: string };
    expect(Object.keys(boot.files).sort()).toEqual(['.obsidian/app.json', 'Zoë Ü.md']);
    expect(boot.files['Zoë Ü.md']).toBe(NOTES['Zoë Ü.md']);
    expect(boot.manifest.id).toBe('kith');
    expect(boot.mainJs).toBe(readFileSync('main.js', 'utf8'));
  });
});

it('side by side, scripts run whole, and one that fails fails them all', () => {
  const folder = vaultOf({ 'package.json': JSON.stringify({ scripts: { good: 'node -e "console.log(12)"', bad: 'node -e "console.error(34); process.exit(3)"' } }) });
  const run = (...names: readonly string[]): Answered => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/side-by-side.mjs'), ...names], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };
  expect(run('good', 'good')).toMatchObject({ code: 0, err: '' });
  const both = run('bad', 'good');
  expect(both.code).toBe(1);
  expect(both.out).toMatch(/^12$/m);
  expect(both.out).toMatch(/^34$/m);
});
