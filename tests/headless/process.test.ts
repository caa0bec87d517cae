// The command as it was built, as a process of its own.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BUILT, kith, SAMPLE, SAMPLE_DAY, spawnKith, vaultOf } from './terminal';

const DUE = ['due', SAMPLE, '--today', SAMPLE_DAY];
/** Makes standard output a terminal of 80 columns, as far as the program can tell. */
const TERMINAL = ['--import', 'data:text/javascript,process.stdout.isTTY=true;process.stdout.columns=80'];

describe('the built command', () => {
  it('answers as it does in process, streams and exit code alike', () => {
    const { code, out, err } = spawnKith(DUE);
    const inside = kith(DUE);
    expect({ code, out, err }).toEqual({ code: 0, out: `${inside.out}\n`, err: `${inside.err}\n` });
    expect(spawnKith([...DUE, '--strict', '--json']).code).toBe(1);
    expect(spawnKith(['due']).code).toBe(2);
  });

  it('runs no code of a note', () => {
    const vault = vaultOf({ 'A.md': '---js\nprocess.exit(7)\n---\n', 'B.md': '---\ncircle: close\n---\n- 2026-11-03 call' });
    const { code, out, err } = spawnKith(['due', vault, '--today', SAMPLE_DAY]);
    expect(code).toBe(0);
    expect(out).toContain('1 person · 1 in touch · 1 finding');
    expect(err).toBe('A.md:1: Frontmatter that begins with ---js is not read. Right would be: ---\n');
  });

  it('colours only a terminal that wants it', () => {
    const colours = (env: Record<string, string>, node: readonly string[]): boolean => spawnKith(DUE, { env, node }).out.includes('\u001b[');
    expect(colours({}, TERMINAL)).toBe(true);
    expect(colours({ NO_COLOR: '' }, TERMINAL)).toBe(true); // only a value that is not empty says no
    expect(colours({ NO_COLOR: '1' }, TERMINAL)).toBe(false);
    expect(colours({ TERM: 'dumb' }, TERMINAL)).toBe(false);
    expect(colours({}, [])).toBe(false);
  });

  it('keeps reasons within the terminal, and whole where there is none', () => {
    const lines = (node: readonly string[]): string[] => spawnKith(DUE, { node, env: { NO_COLOR: '1' } }).out.split('\n');
    const why = (of: readonly string[]): string => of.find((line) => line.startsWith('Rafael'))!;
    expect(why(lines([]))).toMatch(/ call every 2 months · last 31 Aug · 3 weeks over {2,}2026-10-31 {2}People/);
    const narrow = lines(TERMINAL);
    expect(why(narrow)).toBe('Rafael Monteiro  call every 2 months · last 31 Aug · 3 weeks over');
    expect(narrow.slice(0, -2).filter((line) => line.length > 80)).toEqual([]); // the numbers at the end go on
  });

  it.each(['stdout', 'stderr'] as const)('does not mind a reader of %s that stops early', async (stream) => {
    const line = '- 2026-11-03 call\n';
    const bad = '- 2026-02-30 call\n';
    const vault = vaultOf({ 'A.md': `---\ncircle: close\n---\n${line}${bad.repeat(20_000)}` });
    const child = spawn(process.execPath, [BUILT, 'due', vault, '--today', SAMPLE_DAY, '--json']);
    child[stream].once('data', () => child[stream].destroy());
    const other = stream === 'stdout' ? child.stderr : child.stdout;
    let said = '';
    other.on('data', (text: Buffer) => { said += text.toString(); });
    const code = await new Promise((done) => child.once('close', done));
    expect(code).toBe(0);
    expect(said).not.toContain('EPIPE');
    expect(said.length).toBeGreaterThan(100_000);
  });
});
