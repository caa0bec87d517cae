// Asks the tests of the core whether they notice a change, as a test runner of Stryker: in the process it is started in, the quickest files first, until a test fails.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { startTests } from '@vitest/runner';
import { coreTests, programOf } from './core-tests.mjs';

// The copy the tests are given, not the one an import would give.
const fc = createRequire(import.meta.url)('fast-check');

/** Where the changed core looks which change is in force, and counts what is reached. */
const changes = (globalThis.__stryker__ ??= {});

const CONFIG = {
  setupFiles: [], sequence: { shuffle: false, concurrent: false, hooks: 'stack', setupFiles: 'list', seed: 1 }, testTimeout: 300_000, hookTimeout: 300_000,
  retry: 0, maxConcurrency: 1, passWithNoTests: true, allowOnly: true, tags: [], strictTags: false,
};

/** Milliseconds of work behind which no further file of tests is begun for a change: half of the tests come by some, and what the quick ones let pass counts as missed. */
const PATIENCE = 2_500;

/** A test that was skipped has none of these. */
const STATUS = { pass: TestStatus.Success, fail: TestStatus.Failed };

function* testsIn(task) {
  if (task.type === 'test') yield task;
  else for (const inner of task.tasks) yield* testsIn(inner);
}

function nameOf(test) {
  const names = [];
  for (let task = test; task !== test.file; task = task.suite ?? test.file) names.unshift(task.name);
  return names.join(' ');
}

/** A busy machine can take longer for what a property begins with than it is given: then it was not tried, and says nothing. */
function wasNotTried({ result }) {
  return result?.state === 'fail' && result.errors?.[0]?.message.startsWith('Property interrupted after 0 tests');
}

const idOf = (path, test) => `${path}#${nameOf(test)}`;
const fileOf = (id) => id.slice(0, id.indexOf('#'));

function resultOf(path, test) {
  const { state, duration = 0, errors } = test.result;
  const status = STATUS[state];
  return { id: idOf(path, test), name: nameOf(test), fileName: resolve(path), timeSpentMs: duration, status, ...(status === TestStatus.Failed ? { failureMessage: String(errors?.[0]?.message) } : {}) };
}

class CoreTestRunner {
  /** Milliseconds by file: what it took when it was last asked. */
  #took = new Map();
  /** What was thrown when no test waited for it. */
  #stray = [];
  #files = [];
  #begin = () => ({});

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // A property is tried for a moment only, always with the same notes: with thousands of changed programs, most are noticed at once or never.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(40)] });
    this.#files = coreTests();
    this.#begin = programOf(this.#files);
    for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => this.#stray.push(error));
  }

  async dryRun() {
    changes.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#ask(this.#files);
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: changes.mutantCoverage } : result;
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit, disableBail }) {
    Object.assign(changes, { hitLimit, hitCount: 0 });
    const files = testFilter ? [...new Set(testFilter.map(fileOf))] : [...this.#files];
    files.sort((a, b) => (this.#took.get(a) ?? 0) - (this.#took.get(b) ?? 0));
    const result = await this.#ask(files, { only: testFilter && new Set(testFilter), change: activeMutant.id, alreadyWhenRead: mutantActivation === 'static', untilOneFails: !disableBail });
    return toMutantRunResult(determineHitLimitReached(changes.hitCount, hitLimit) ?? result);
  }

  async #ask(files, { only, change, alreadyWhenRead = false, untilOneFails = false } = {}) {
    const read = this.#begin();
    const tests = [];
    const before = process.cpuUsage();
    const worked = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    let failed = false;
    this.#stray.length = 0;
    for (const path of files) {
      const began = performance.now();
      changes.activeMutant = alreadyWhenRead ? change : undefined;
      const [file] = await startTests([resolve(path)], {
        config: { ...CONFIG, root: process.cwd() },
        importFile: () => read[path](),
        onCollected: ([file]) => {
          if (only) for (const test of testsIn(file)) if (!only.has(idOf(path, test))) test.mode = 'skip';
          changes.activeMutant = change;
        },
        onBeforeRunTask: (test) => {
          if (failed && untilOneFails) test.mode = 'skip';
        },
        onBeforeTryTask: (test) => { changes.currentTestId = idOf(path, test); },
        onAfterRunTask: (test) => {
          changes.currentTestId = undefined;
          if (wasNotTried(test)) test.result.state = 'pass';
          failed ||= test.result?.state === 'fail';
        },
      });
      changes.activeMutant = undefined;
      const told = [...testsIn(file)].filter((test) => STATUS[test.result?.state] !== undefined);
      tests.push(...told.map((test) => resultOf(path, test)));
      const outside = file.result?.errors?.[0] ?? this.#stray[0];
      if (outside && !failed) return { status: DryRunStatus.Error, errorMessage: `${path}: ${outside.stack ?? outside}` };
      // What noticed a change is soon asked about the next: that most likely is of the same place.
      this.#took.set(path, (performance.now() - began) * (failed ? 0.1 : 1));
      if (untilOneFails && (failed || worked() > PATIENCE)) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'core-tests', () => new CoreTestRunner())];
