// Names made to be mistaken for markup, code or paths, in every view: text stays text.
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { setStage } from './stage';

const { page, open, takeProblems } = setStage();
const NAUGHTY = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
const TEXTS = [...NAUGHTY, ...HOSTILE_TEXTS];

const VIEWS = ['kith:open-due-pane', 'kith:open-audit-pane', 'kith:open-orbit', 'kith:open-calendar', 'kith:show-who-is-due'] as const;

/** People whose every field says a text, and one of whose lines does. */
function people(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => {
    const said = JSON.stringify(text.replace(/[\uD800-\uDFFF]/g, '\uFFFD'));
    const fields = ['name', 'circle', 'city', 'org', 'via', 'met', 'snooze'].map((name) => `${name}: ${said}\n`).join('');
    const lists = ['interests', 'needs', 'offers', 'aliases', 'email', 'phone'].map((name) => `${name}: [${said}]\n`).join('');
    return [`People/P${index}.md`, `---\ntype: person\n${fields}${lists}cadence: 1 week\n---\n- 2026-01-01 call: ${text.replace(/[\n\r]/g, ' ')}\n- [ ] ${text.replace(/[\n\r]/g, ' ')}\n`];
  }));
}

/** The kinds of elements and of attributes that come into the page while every view is gone through, and what else happens. */
async function gone(texts: readonly string[]): Promise<{ readonly tags: string[]; readonly attributes: string[]; readonly links: string[]; readonly asked: string[]; readonly shown: number }> {
  await open({ files: people(texts), open: 'People/P0.md' });
  const asked: string[] = [];
  page().on('request', (request) => asked.push(request.url()));
  page().on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page().evaluate(() => {
    const seen = { tags: new Set<string>(), attributes: new Set<string>(), links: new Set<string>() };
    const take = (el: Element): void => {
      seen.tags.add(el.tagName.toLowerCase());
      for (const { name, value } of el.attributes) {
        seen.attributes.add(name);
        if (name === 'href' || name === 'src') seen.links.add(value);
      }
    };
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'attributes') take(target as Element);
        for (const node of addedNodes) {
          if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(take);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { seen });
  });
  for (const command of VIEWS) {
    await page().evaluate((id) => window.hostApp?.commands.executeCommandById(id), command);
    await page().waitForTimeout(600);
    if (command === VIEWS[0]) await page().locator('[data-type="kith-due"] .kith-more').first().click();
    // Down through every list there is, so that each person has been in sight; the audit says each text many times over.
    await page().evaluate(async () => {
      for (const el of document.querySelectorAll<HTMLElement>('[data-type^="kith-"] *, .prompt-results')) {
        if (el.scrollHeight <= el.clientHeight + 4 || !/auto|scroll/.test(getComputedStyle(el).overflowY)) continue;
        for (let top = 0; top < Math.min(el.scrollHeight, 60 * el.clientHeight); top += el.clientHeight) {
          el.scrollTop = top;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }
    });
  }
  const shown = await page().locator('.suggestion-item').count();
  const { tags, attributes, links } = await page().evaluate(() => {
    const { seen } = window as unknown as { seen: Record<'tags' | 'attributes' | 'links', Set<string>> };
    return { tags: [...seen.tags].sort(), attributes: [...seen.attributes].sort(), links: [...seen.links].sort() };
  });
  return { tags, attributes, links, asked, shown };
}

test('hostile texts make no element, attribute, link or request that plain ones do not make', async () => {
  const plain = await gone(TEXTS.map((_, index) => `Plain ${index}`));
  await page().close();
  const hostile = await gone(TEXTS);
  expect(hostile.shown).toBeGreaterThan(5);
  expect(hostile.tags.filter((tag) => !plain.tags.includes(tag))).toEqual([]);
  expect(hostile.attributes.filter((name) => !plain.attributes.includes(name) || name.startsWith('on'))).toEqual([]);
  expect(hostile.links.filter((link) => !/^(?:https?|mailto|tel):|^#?[\w./-]*$/.test(link))).toEqual([]);
  expect(hostile.asked).toEqual(plain.asked);
  expect(TEXTS.length).toBeGreaterThanOrEqual(515);
}, 240_000);

test('a page in which text could become code, or somebody be asked, is none the views are tried in', async () => {
  await open();
  const tried = await page().evaluate(() => new Promise<string[]>((done) => {
    // Later, on the page's own account: what a test asks for directly is let through.
    setTimeout(() => {
      const said: string[] = [];
      const say = (error: unknown): void => { said.push(error instanceof Error ? error.name : String(error)); };
      for (const run of [() => Reflect.construct(Function, ['return 1']) as unknown, () => (Reflect.get(window, 'eval') as (code: string) => unknown)('1')]) {
        try {
          say(run());
        } catch (error) {
          say(error);
        }
      }
      fetch('https://example.org/').then(say, say).finally(() => { done(said); });
    });
  }));
  expect(tried).toEqual(['EvalError', 'EvalError', 'TypeError']);
  expect(takeProblems().filter((problem) => !/Content Security Policy/.test(problem))).toEqual([]);
});
