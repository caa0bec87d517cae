// What Kith is made of besides itself: which packages, locked how, named where.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { filesIn } from './sources';

const { PLUGIN, COMMAND } = (await import(pathToFileURL('esbuild.config.mjs').href)) as Record<'PLUGIN' | 'COMMAND', BuildOptions>;

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly properties: readonly { readonly value: string }[];
}

const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as Required<Pick<Locked, 'dependencies' | 'devDependencies'>>;
const LOCKED = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages;

/** The packages a build takes a file of, by the name and version each says of itself. */
async function bundled(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const folders = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/')).map((path) => {
    const parts = path.split('/');
    const at = parts.lastIndexOf('node_modules') + 1;
    return parts.slice(0, at + (parts[at]!.startsWith('@') ? 2 : 1)).join('/');
  });
  return [...new Set(folders)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { name: string; version: string };
    return `${name} ${version}`;
  }).sort();
}

const bill = (): string => execFileSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' });

describe('the bill of materials', () => {
  const { components } = JSON.parse(bill()) as { components: Component[] };
  const named = (file: string): string[] => components.filter(({ properties }) => properties.some(({ value }) => value === file)).map(({ name, version }) => `${name} ${version}`).sort();

  it.each([['main.js', PLUGIN], ['dist/kith.mjs', COMMAND]])('names exactly what %s has in it', async (file, options) => {
    const names = await bundled(options);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(named(file)).toEqual(names);
  });

  it('says of each what npm says of it: version, digest, licence', () => {
    const theirs = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', shell: process.platform === 'win32' })) as { components: Component[] };
    const known = new Map(theirs.components.map((one) => [one.purl, one]));
    for (const { purl, version, hashes, licenses } of components) {
      expect([purl, version, hashes, licenses]).toEqual([purl, known.get(purl)?.version, known.get(purl)?.hashes, known.get(purl)?.licenses]);
    }
  });

  it('is the same to the byte each time', () => {
    expect(bill()).toBe(bill());
  });
});

describe('what is built', () => {
  it.each([['main.js', PLUGIN, 1], ['dist/kith.mjs', COMMAND, 2]])('names in %s everything it carries, with version, licence and whose it is', async (file, options, lines) => {
    const head = readFileSync(file, 'utf8').split('\n').slice(0, lines).join('\n');
    const named = [...head.matchAll(/(?:with|;) (\S+ [\d.]+) \((?:MIT|ISC), [^;()]{4,}\)/g)].map(([, one]) => one!);
    expect(named.sort()).toEqual(await bundled(options));
  });

  it('carries the licence of what main.js has of others, word by word', () => {
    const [head = ''] = readFileSync('main.js', 'utf8').split('\n', 1);
    for (const path of ['chrono-node/LICENSE.txt', 'date-fns/LICENSE.md', '@date-fns/utc/LICENSE.md']) {
      const text = readFileSync(`node_modules/${path}`, 'utf8').replace(/\s+/g, ' ').trim();
      expect(head).toContain(text.slice(text.indexOf('Permission is hereby')));
    }
  });
});

describe('what it is made of', () => {
  it('is locked to the digit and to the digest, and to no place it would have to come from', () => {
    const { '': root, ...others } = LOCKED;
    expect({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies }).toEqual({ ...root!.dependencies, ...root!.devDependencies });
    for (const [name, version] of Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(others[`node_modules/${name}`]?.version).toBe(version);
    }
    expect(Object.keys(others).length).toBeGreaterThan(200);
    for (const [path, { resolved, integrity }] of Object.entries(others)) expect([path, resolved, /^sha512-[\w+/]{86}==$/.test(integrity ?? '')]).toEqual([path, undefined, true]);
    const urls = readFileSync('package-lock.json', 'utf8').match(/"[^"]+": "(?:git\+|file:|https?:)[^"]*"/g) ?? [];
    expect(urls.filter((url) => !url.startsWith('"url": '))).toEqual([]); // whom to thank with money
  });

  it('is named nowhere with the place it is had from', () => {
    const files = [...filesIn('src', 'scripts', 'tests', 'docs', '.github', '.ci'), ...readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)].filter((path) => !/^(?:main\.js|\.git)$/.test(path));
    const places = files.flatMap((path) => /\bregistry\.[\w-]+\.\w+|\bnpmjs\.|\byarnpkg\.|\bunpkg\.|\bjsdelivr\b|\bdeb\.debian\b|\bpkg\.github\b/i.exec(readFileSync(path, 'latin1'))?.map((place) => `${path}: ${place}`) ?? []);
    expect(places).toEqual([]);
    expect(files).toContain('package-lock.json');
  });

  it('is on the page of promises, each with its reason, and nothing else is', () => {
    const page = readFileSync('docs/trust.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| (plugin|command|plugin and command) \| .{20,} \|$/gm)];
    expect(rows.map(([, name]) => name!).sort()).toEqual(Object.keys(PACKAGE.dependencies).sort());
  });

  it('is in the plugin three packages: the one the format speaks of, and two', async () => {
    const page = readFileSync('docs/trust.md', 'utf8');
    const inPlugin = [...page.matchAll(/^\| `([^`]+)` \| plugin/gm)].map(([, name]) => name!).sort();
    expect(inPlugin).toEqual((await bundled(PLUGIN)).map((one) => one.split(' ', 1)[0]));
    expect(readFileSync('docs/format.md', 'utf8')).toContain('d MMMM yyyy');
    expect(inPlugin.filter((name) => name !== 'date-fns')).toHaveLength(2);
  });
});
