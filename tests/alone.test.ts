// What holds for every test: nothing leaves, and where the run says so no text becomes code, in it or in what it starts.
import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import net from 'node:net';
import { expect, it } from 'vitest';
import { takeAsked } from './alone';

const TRY = 'try { Function("return 1")(); process.stdout.write("ran") } catch (error) { process.stdout.write(error.name) }';
const strict = process.execArgv.includes('--disallow-code-generation-from-strings');

it('asks nobody outside of this machine, by whatever way', () => {
  expect(() => fetch('https://example.org/a')).toThrow('asks the network');
  expect(() => net.connect(80, 'example.org')).toThrow('asks the network');
  expect(() => net.connect({ port: 80, host: 'example.net' })).toThrow('asks the network');
  expect(() => get('http://example.com/')).toThrow('asks the network');
  expect(takeAsked()).toEqual(['https://example.org/a', 'example.org', 'example.net', 'example.com']);
});

it('runs no text as code, where the run forbids it, nor do the programs it starts', () => {
  const run = (): unknown => (Reflect.construct(Function, ['return 1']) as () => unknown)();
  if (strict) expect(run).toThrow(EvalError);
  else expect(run()).toBe(1);
  expect(execFileSync(process.execPath, ['-e', TRY], { encoding: 'utf8' })).toBe(strict ? 'EvalError' : 'ran');
});
