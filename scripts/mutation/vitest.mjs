// What the tests of the core use of Vitest, put together of its own parts: it runs within one process and begins with each change anew, which Vitest itself
// needs a new thread for.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { addCustomEqualityTesters, ASYMMETRIC_MATCHERS_OBJECT, ChaiStyleAssertions, chai, customMatchers, getState, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import { getCurrentTest } from '@vitest/runner';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, onTestFinished, test } from '@vitest/runner';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, ChaiStyleAssertions]) chai.use(plugin);

/** Like Vitest's: an assertion knows its test, so that one nobody waits for still counts. */
export function expect(value, message) {
  const assertion = chai.expect(value, message);
  const test = getCurrentTest();
  return test ? assertion.withTest(test) : assertion;
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  extend: (matchers) => chai.expect.extend(expect, matchers),
  addEqualityTesters: addCustomEqualityTesters,
  unreachable: (message) => chai.assert.fail(message ?? 'this was not to be reached'),
});
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true, writable: true });
expect.extend(customMatchers);
expect.extend({
  toMatchFileSnapshot(got, path) {
    const kept = readFileSync(resolve(dirname(getCurrentTest().file.filepath), path), 'utf8');
    return { pass: got === kept, message: () => `${path} says something else` };
  },
});

export const vi = { fn, restoreAllMocks, spyOn };
