// A property is tried for a moment only, always with the same notes: with thousands of changed programs, most are noticed at once or never.
import { afterAll, vi } from 'vitest';
import fc from 'fast-check';

const briefly = { ...fc.readConfigureGlobal(), seed: 20261123, plugins: [fc.interruptAfterTimeLimit(40)] };
fc.configureGlobal(briefly);

// The names of the tests that reach a change arrive as one pattern, which of some thousand names is more than a RegExp can be: then all tests of their files are asked.
const patternBound = 20_000;
const { config } = (globalThis as unknown as { __vitest_worker__: { config: { testNamePattern?: RegExp } } }).__vitest_worker__;
if ((config.testNamePattern?.source.length ?? 0) > patternBound) vi.setConfig({ testNamePattern: undefined } as never);

// Files share one thread here: a change is in force while the tests of one file run, and not while the next file is read.
afterAll(() => {
  const changes = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__;
  if (changes) changes.activeMutant = undefined;
});
