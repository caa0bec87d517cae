import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to below an element, as `rule: element`. Colours are the theme's, and the stand-in only approximates them. */
export async function objectionsIn(page: Page, within: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async (selector): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } };
    return axe.run({ include: [selector] }, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] });
  }, within);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
