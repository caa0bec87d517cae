import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // `obsidian` is published as types only; its stand-in is what the tests run against.
  resolve: { alias: { obsidian: here('./tests/host/obsidian.ts'), 'chrono-node/dist': here('./node_modules/chrono-node/dist') } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/vault/**', 'tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/seed.ts', 'tests/alone.ts'],
    testTimeout: 30_000,
    // Half of a test in a browser is the browser's own work: one worker would leave a second core idle.
    maxWorkers: 2,
    // A busy machine may take its time: what is waited for comes, or never does.
    expect: { poll: { timeout: 15_000 } },
    // A page nobody has approved fails everywhere, not in CI alone: `npx vitest run FILE -u` approves.
    update: 'none',
    coverage: {
      provider: 'v8',
      include: ['src/core/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { branches: 95 },
    },
  },
});
