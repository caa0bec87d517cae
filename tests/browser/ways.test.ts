// The ways of other plugins, in the built plugin: previews over whatever stands for a note, and what Style Settings sets.
import { expect, test } from 'vitest';
import { readVault } from '../../scripts/host-page';
import { setStage } from './stage';

const { page, open } = setStage();
const FILES = await readVault('tests/vault');
const run = (id: string): Promise<unknown> => page().evaluate((command) => window.hostApp!.commands.executeCommandById(`kith:${command}`), id);

interface Hovered {
  readonly source: string;
  readonly linktext: string;
  /** Whether the view can hold the preview, and the element is the one that stands for the note. */
  readonly holds: boolean;
}

/** Hears what previews are asked for. */
async function listen(): Promise<void> {
  await page().evaluate(() => {
    const heard: Hovered[] = [];
    Object.assign(window, { heard });
    window.hostApp!.workspace.on('hover-link', (link) => {
      const { source, linktext, hoverParent, targetEl } = link as { source: string; linktext: string; hoverParent: object; targetEl: Element };
      heard.push({ source, linktext, holds: 'hoverPopover' in hoverParent && targetEl.getAttribute('data-note') === linktext });
    });
  });
}

/** The previews asked for when the mouse comes over the first of some elements. */
async function hover(selector: string): Promise<readonly Hovered[]> {
  await page().evaluate(() => { (window as unknown as { heard: Hovered[] }).heard.length = 0; });
  await page().locator(selector).first().waitFor();
  // In one step: a picture drawn anew in between would have the mouse over what is gone.
  return page().evaluate((css) => {
    document.querySelector(css)!.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    return (window as unknown as { heard: Hovered[] }).heard;
  }, selector);
}

const NOTE = expect.stringMatching(/\.md$/) as string;

test.each([
  ['open-due-pane', '[data-type="kith-due"] .kith-person:not(.kith-promise)'],
  ['open-due-pane', '[data-type="kith-due"] .kith-promise'],
  ['open-audit-pane', '[data-type="kith-audit"] .kith-finding'],
  ['open-orbit', '[data-type="kith-orbit"] .kith-orbit-body .kith-orbit-dot'],
  ['open-briefing-pane', '[data-type="kith-briefing"] .kith-brief-name'],
  ['open-briefing-pane', '[data-type="kith-briefing"] .kith-brief-lead'],
  ['open-briefing-pane', '[data-type="kith-briefing"] .kith-timeline-mark'],
  ['start-audit', '[data-type="kith-sitting"] .kith-brief-lead'],
  ['find-people', '[data-type="kith-find"] .kith-walk .kith-person-text'],
])('%s: %s asks for a preview of its note', async (command, selector) => {
  const untold = { ...FILES, 'People/New One.md': '---\ntype: person\n---\n- 2026-11-03 call\n' };
  await open({ open: 'People/Ana Ruiz.md', files: untold });
  await listen();
  await run(command);
  expect(await hover(selector)).toEqual([{ source: 'kith', linktext: NOTE, holds: true }]);
});

test('the lines of a day of the calendar, and a block in a note, ask for previews too', async () => {
  await open({ files: { ...FILES, 'Blocks.md': '```kith\ndue, limit: 3\n```\n' }, open: 'Blocks.md' });
  await listen();
  await page().evaluate(() => window.hostApp!.workspace.getLeavesOfType('markdown')[0]!.setViewState({ type: 'markdown', state: { file: 'Blocks.md', mode: 'preview' } }));
  expect(await hover('.kith-block .kith-person')).toEqual([{ source: 'preview', linktext: NOTE, holds: true }]);
  await run('open-calendar');
  await page().locator('[data-type="kith-calendar"] [data-shade]:not([data-shade="0"])').first().click();
  expect(await hover('[data-type="kith-calendar"] .kith-calendar-line')).toEqual([{ source: 'kith', linktext: NOTE, holds: true }]);
});

test('previews of all views have one switch among the app’s sources', async () => {
  await open();
  expect(await page().evaluate(() => window.hostApp!.plugins.hoverLinkSources)).toEqual({ kith: { display: 'Kith', defaultMod: true } });
});

test('Style Settings is told to look for Kith’s form when the plugin loads', async () => {
  await open();
  await page().evaluate(async () => {
    const { plugins, workspace } = window.hostApp!;
    const { kith } = plugins.plugins;
    workspace.on('parse-style-settings', () => document.body.setAttribute('data-parsed', 'true'));
    await plugins.disablePlugin('kith');
    await plugins.enablePlugin(kith!.constructor as never, kith!.manifest);
  });
  expect(await page().locator('body').getAttribute('data-parsed')).toBe('true');
});

test('what Style Settings sets on the body is what one sees', async () => {
  await open();
  await run('open-due-pane');
  await run('open-orbit');
  const look = () => page().evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
    const dot = document.querySelector('.kith-orbit [data-status=overdue] .kith-orbit-mark')!.getBoundingClientRect();
    return {
      padding: style('[data-type="kith-due"] .kith-person').paddingTop, due: style('.kith-orbit [data-status=overdue] .kith-orbit-mark').fill, legend: style('.kith-orbit-legend [data-status=due] .kith-orbit-mark').fill,
      waiting: style('.kith-orbit [data-status=waiting] .kith-orbit-mark').stroke, ok: style('.kith-orbit [data-status=ok] .kith-orbit-mark').fill, resting: style('.kith-orbit [data-status=resting] .kith-orbit-mark').fill,
      width: dot.width, middle: Math.round(dot.x + dot.width / 2), contact: style('.kith-calendar-day[data-shade="4"]').backgroundColor,
    };
  });
  await page().locator('.kith-orbit [data-status=overdue]').first().waitFor();
  await page().evaluate(() => { document.body.createDiv({ cls: 'kith-calendar-day', attr: { 'data-shade': '4' } }); });
  const before = await look();
  await page().addStyleTag({ content: `body { --kith-row-padding: 9px; --kith-due-color: #aa0000; --kith-waiting-color: #00aa00; --kith-ok-color: #0000aa; --kith-resting-color: #aaaa00; --kith-contact-color: #00aaaa; --kith-dot-scale: 1.5; }` });
  const after = await look();
  expect(after).toEqual({
    padding: '9px', due: 'rgb(170, 0, 0)', legend: 'rgb(170, 0, 0)', waiting: 'rgb(0, 170, 0)', ok: 'rgb(0, 0, 170)', resting: 'rgb(170, 170, 0)', contact: 'rgb(0, 170, 170)',
    width: expect.closeTo(before.width * 1.5, 1) as number, middle: before.middle,
  });
  expect(before.padding).toBe('4px');
});
