// What the command answers for the sample vault on its day, as pages somebody has read and approved. A change of
// answers shows in them as a change of lines: `npx vitest run tests/headless/approved.test.ts -u` approves it.
import { describe, expect, it } from 'vitest';
import { kith, SAMPLE, SAMPLE_DAY } from './terminal';

const PAGES: readonly (readonly [page: string, args: readonly string[]])[] = [
  ['due', ['due', SAMPLE]],
  ['audit', ['audit', SAMPLE]],
  ['stats', ['stats', SAMPLE]],
  ['person-ana-ruiz', ['person', SAMPLE, 'Ana Ruiz']],
  ['person-henrike-voss', ['person', SAMPLE, 'Henrike Voss']],
];

describe('for the sample vault', () => {
  it.each(PAGES)('the page %s.txt is what a terminal shows', async (page, args) => {
    const { out } = kith([...args, '--today', SAMPLE_DAY]);
    await expect(`${out}\n`).toMatchFileSnapshot(`../expected/${page}.txt`);
  });

  it.each(PAGES)('the page %s.json is what a script is given', async (page, args) => {
    const { out } = kith([...args, '--today', SAMPLE_DAY, '--json']);
    await expect(`${out}\n`).toMatchFileSnapshot(`../expected/${page}.json`);
  });
});
