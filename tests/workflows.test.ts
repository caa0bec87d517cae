// The workflows were never run here. What can be known of them without running them: what they may do, what they fetch, what they call.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { devDependencies, engines, scripts } from '../package.json';
import inObsidian from './e2e/package.json';
import { filesIn } from './sources';

const { PLUGIN, RELEASED } = (await import(pathToFileURL('esbuild.config.mjs').href)) as { PLUGIN: BuildOptions; RELEASED: string[] };

type Permissions = Readonly<Record<string, 'read' | 'write'>>;
interface Step { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string | number | boolean>> }
interface Job {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> };
  readonly steps: readonly Step[];
}
interface Workflow { readonly on: Readonly<Record<string, unknown>>; readonly permissions?: Permissions; readonly jobs: Readonly<Record<string, Job>> }

const FOLDER = '.github/workflows';
const TEXTS = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const WORKFLOWS = new Map([...TEXTS].map(([name, text]) => [name, parse(text, { strict: true, uniqueKeys: true }) as Workflow]));
const workflow = (name: string): Workflow => WORKFLOWS.get(name)!;
const JOBS = [...WORKFLOWS].flatMap(([name, { jobs, permissions }]) => Object.entries(jobs).map(([id, job]) => ({ name: `${name} ${id}`, job, may: job.permissions ?? permissions })));
const runs = (steps: readonly Step[]): string => steps.map(({ run }) => run ?? '').join('\n');

/** What is wrong with the actions a workflow uses: not pinned to a commit, or without the version a reader can look up. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/\buses:[^\S\n]*(.*)$/gm)].map(([, used]) => used!).filter((used) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used));
}

/** Scripts of the project that a text calls, and files it runs with Node. */
function called(text: string): { npm: string[]; node: string[] } {
  return {
    npm: [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short!),
    node: [...text.matchAll(/\bnode (?:one\/)?(scripts\/\S+)/g)].map(([, path]) => path!),
  };
}

describe('the check of the workflows', () => {
  it('finds what is pinned to nothing, to a branch, to a tag, or to a commit without its version', () => {
    const text = ['actions/checkout', 'actions/checkout@main', 'actions/checkout@v4', `actions/checkout@${'a'.repeat(40)}`, `actions/checkout@${'a'.repeat(39)} # v4.0.0`].map((used) => `      - uses: ${used}\n`).join('');
    expect(unpinned(text)).toHaveLength(5);
    expect(unpinned(`      - uses: actions/checkout@${'a'.repeat(40)} # v4.0.0\n`)).toEqual([]);
  });

  it('sees what is called', () => {
    expect(called('npm ci\nnpm run --silent sbom > a && npm test -- x\nnode one/scripts/a.mjs b')).toEqual({ npm: ['sbom', 'test'], node: ['scripts/a.mjs'] });
  });
});

describe.each([...TEXTS])('%s', (name, text) => {
  it('fetches nothing that could become something else', () => {
    expect(unpinned(text)).toEqual([]);
    expect(text).toMatch(/\buses:/);
  });

  it('calls scripts that are there', () => {
    const { npm, node } = called(text);
    expect(npm.length).toBeGreaterThan(0);
    expect(npm.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    expect(node.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says that it was never run, for as long as it was not', () => {
    expect(text).toMatch(/^# .*(?:never run|ever been run)/im);
  });

  it('puts nothing somebody wrote into a shell', () => {
    for (const { run } of Object.values(workflow(name).jobs).flatMap(({ steps }) => steps)) expect(run ?? '').not.toContain('${{');
  });
});

describe.each(JOBS)('$name', ({ job, may }) => {
  it('says what it may do, and how long it may take', () => {
    expect(may).toBeDefined();
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('may write nothing where packages are installed or tests are run, and keeps no key there', () => {
    if (!/\bnpm (?:ci|install)\b/.test(runs(job.steps))) return expect(Object.values(may!)).toContain('write');
    expect(may).toEqual({ contents: 'read' });
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

describe('ci.yml', () => {
  const { system, node } = workflow('ci.yml').jobs['test']!.strategy!.matrix;

  it('asks every system and every Node Kith is said to run on, the oldest too', () => {
    expect(system).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    const oldest = Number(/^>=(\d+)\./.exec(engines.node)![1]);
    expect(Math.min(...node!.map(Number))).toBe(oldest);
    expect(node).toEqual([20, 22, 24]);
    expect(readFileSync('README.md', 'utf8')).toContain(`Node ${engines.node.slice(2)} or newer`);
  });

  it('needs no shell of one system', () => {
    for (const { run = '' } of workflow('ci.yml').jobs['test']!.steps) expect(run).not.toMatch(/\n|&&|\||>|\.ci\/|\bbash\b|\$[A-Z(]/);
    expect(scripts.test).not.toMatch(/'|\b[A-Z_]+=/);
  });
});

describe('release.yml', () => {
  const { build, draft } = workflow('release.yml').jobs as { build: Job; draft: Job };
  const drafted = /gh release create "\$GITHUB_REF_NAME" ((?:[\w.]+ )+)--/.exec(runs(draft.steps))![1]!.trim().split(' ');

  it('begins with a tag that is a version, without a v', () => {
    expect(workflow('release.yml').on).toEqual({ push: { tags: ['[0-9]+.[0-9]+.[0-9]+'] } });
  });

  it('hands out what the app fetches and the bill of materials, and attests each', () => {
    expect(RELEASED).toEqual([PLUGIN.outfile, 'manifest.json', 'styles.css']);
    expect(drafted).toEqual([...RELEASED, 'sbom.json']);
    const lines = (step: Step | undefined, key: string): string[] => String(step?.with?.[key]).trim().split(/\s+/);
    expect(lines(draft.steps.find(({ uses }) => uses?.includes('/attest-')), 'subject-path')).toEqual(drafted);
    expect(lines(build.steps.find(({ uses }) => uses?.includes('/upload-')), 'path')).toEqual([...drafted, 'changes.md'].map((file) => `one/${file}`));
  });

  it('stays a draft, which a person reads', () => {
    expect(runs(draft.steps)).toContain(' --draft ');
    expect(runs(draft.steps)).not.toMatch(/\bnpm\b|\bnode\b/);
  });

  it('looks at the version, the tests and the bytes before anything goes on', () => {
    const order = ['release -- --check "$GITHUB_REF_NAME"', 'npm test', 'sbom > sbom.json', 'npm run build\n', 'node one/scripts/same-bytes.mjs one elsewhere/the-other'].map((step) => runs(build.steps).indexOf(step));
    expect(order.filter((at) => at < 0)).toEqual([]);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(draft).toMatchObject({ needs: 'build' });
  });
});

describe('e2e.yml', () => {
  const sources = filesIn('src/commands', 'src/views').map((path) => readFileSync(path, 'utf8')).join('\n');
  const spec = readFileSync('tests/e2e/who-is-due.spec.ts', 'utf8');

  it('is run by hand alone', () => {
    expect(Object.keys(workflow('e2e.yml').on)).toEqual(['workflow_dispatch']);
  });

  it('installs packages of exact versions, which are in no lockfile of ours', () => {
    expect(Object.values(inObsidian.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(inObsidian.devDependencies.obsidian).toBe(devDependencies.obsidian);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"node_modules\/(?:@wdio\/|wdio-|webdriver)/);
    expect(runs(workflow('e2e.yml').jobs['e2e']!.steps)).toContain('npm install --prefix tests/e2e --no-package-lock');
    expect(scripts['test:e2e']).toContain('--prefix tests/e2e test');
  });

  it('asks for commands and marks the plugin has', () => {
    const ids = [...spec.matchAll(/'kith:([\w-]+)'/g)].map(([, id]) => id!);
    const classes = [...spec.matchAll(/\.(kith-[\w-]+)/g)].map(([, name]) => name!);
    expect([ids.length, classes.length]).toEqual([3, 2]);
    expect(ids.filter((id) => !sources.includes(`id: '${id}'`))).toEqual([]);
    expect(classes.filter((name) => !sources.includes(name))).toEqual([]);
  });
});
