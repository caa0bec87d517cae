// Whatever the eyes, hands and script of whoever looks: every view fits its pane, has targets for a finger, does not
// move for those who asked for stillness, and is told by more than colours one has switched off.
import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, picture } = setStage();

interface Viewed {
  readonly name: string;
  readonly command: string;
  readonly within: string;
  readonly ready: string;
}

const VIEWS: readonly Viewed[] = [
  { name: 'due', command: 'open-due-pane', within: '[data-type="kith-due"] .view-content', ready: '.kith-person' },
  { name: 'audit', command: 'open-audit-pane', within: '[data-type="kith-audit"] .view-content', ready: '.kith-finding' },
  { name: 'briefing', command: 'open-briefing-pane', within: '[data-type="kith-briefing"] .view-content', ready: '.kith-timeline-mark' },
  { name: 'orbit', command: 'open-orbit', within: '[data-type="kith-orbit"] .view-content', ready: '.kith-orbit-dot' },
  { name: 'calendar', command: 'open-calendar', within: '[data-type="kith-calendar"] .view-content', ready: '.kith-calendar-day' },
  { name: 'sitting', command: 'start-audit', within: '[data-type="kith-sitting"] .view-content', ready: '.kith-brief-name' },
  { name: 'find', command: 'find-people', within: '[data-type="kith-find"] .view-content', ready: '.kith-find-page h2' },
];

async function show({ command, within, ready }: Viewed): Promise<void> {
  await page().evaluate((id) => {
    // On a phone a side pane covers the notes until it is put away.
    window.hostApp?.workspace.rightSplit.collapse();
    window.hostApp?.commands.executeCommandById(`kith:${id}`);
  }, command);
  await page().locator(`${within} ${ready}`).first().waitFor({ state: 'attached' });
}

/** What stands out of a view at its sides, where nothing lets one scroll there. */
function standingOut(within: string): Promise<string[]> {
  return page().locator(within).last().evaluate((viewEl) => {
    const { left, right } = viewEl.getBoundingClientRect();
    const scrolls = (el: Element): boolean => el !== viewEl && /auto|scroll|hidden/.test(getComputedStyle(el).overflowX);
    return Array.from(viewEl.querySelectorAll('*')).filter((el) => {
      const box = el.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || el.closest('.kith-unseen')) return false;
      for (let above = el.parentElement; above && above !== viewEl; above = above.parentElement) if (scrolls(above)) return false;
      return box.left < left - 1 || box.right > right + 1;
    }).map((el) => `${el.tagName.toLowerCase()}.${el.getAttribute('class') ?? ''} ${Math.round(el.getBoundingClientRect().left - left)} ${Math.round(el.getBoundingClientRect().right - right)}`);
  });
}

/** What a finger would miss: targets that are not 44 pixels wide and high, counting what belongs to them around what is seen. */
function tooSmall(within: string): Promise<string[]> {
  return page().locator(within).last().evaluate((viewEl) => {
    const targets = Array.from(viewEl.querySelectorAll<HTMLElement>('button,input,select,summary,a[href],[role=button],[role=treeitem],[role=gridcell],.is-clickable,.kith-brief-lead'));
    return [...new Set(targets.filter((el) => {
      const box = el.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || el.closest(':disabled')) return false;
      // Dots and marks are as small as time and people make them: the orbit is looked at from nearer, and a lane takes a finger for its nearest mark.
      if (el.closest('.kith-orbit') || el.matches('.kith-timeline-mark')) return false;
      if (box.width >= 43.5 && box.height >= 43.5) return false;
      el.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = el.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = (size: number): number => Math.max(0, Math.min(21.5, size));
      const wide = width >= 43.5 ? 0 : reach(21.5);
      const high = height >= 43.5 ? 0 : reach(21.5);
      return [[-wide, 0], [wide, 0], [0, -high], [0, high]].some(([dx, dy]) => {
        const hit = document.elementFromPoint(x + dx!, y + dy!);
        return !hit || !(el.contains(hit) || hit.closest('label')?.contains(el));
      });
    }).map((el) => `${el.tagName.toLowerCase()}.${el.getAttribute('class') ?? ''} ${Math.round(el.getBoundingClientRect().width)}×${Math.round(el.getBoundingClientRect().height)}`))];
  });
}

/** What of Kith’s own is animated. */
function moving(within: string): Promise<string[]> {
  return page().locator(within).last().evaluate((viewEl) => [...new Set(Array.from(viewEl.querySelectorAll('[class*="kith-"]'))
    .filter((el) => [getComputedStyle(el), getComputedStyle(el, '::before'), getComputedStyle(el, '::after')]
      .some(({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)))
    .map((el) => el.getAttribute('class') ?? ''))]);
}

test.each([
  ['from right to left', { rtl: true }],
  ['at 200 %', { zoom: true }],
  ['on a phone', { phone: true }],
  ['on a phone from right to left', { phone: true, rtl: true }],
] as const)('nothing stands out of a view %s', async (name, { rtl, zoom, phone }: { rtl?: boolean; zoom?: boolean; phone?: boolean }) => {
  await open({ open: 'People/Ana Ruiz.md', ...(phone ? { phone: true } : {}) });
  // Twice as large is half as wide, with room for one pane beside the notes.
  if (zoom) {
    await page().setViewportSize({ width: 640, height: 400 });
    await page().evaluate(() => window.hostApp?.workspace.leftSplit.collapse());
  }
  if (rtl) await page().evaluate(() => { document.documentElement.dir = 'rtl'; document.body.addClass('mod-rtl'); });
  const out: [string, string[]][] = [];
  for (const view of VIEWS) {
    await show(view);
    out.push([view.name, await standingOut(view.within)]);
    await picture(`fits-${view.name}-${name.replace(/[^a-z0-9]+/g, '-')}`);
  }
  expect(out.filter(([, els]) => els.length > 0)).toEqual([]);
  // Nor did any of them move the app around it.
  expect(await page().evaluate(() => document.querySelector('.app-container')!.getBoundingClientRect().top)).toBe(0);
}, 120_000);

test('from right to left, the arrow to the left goes on and what is drawn keeps its order', async () => {
  await open({ open: 'People/Ana Ruiz.md' });
  await page().evaluate(() => { document.documentElement.dir = 'rtl'; document.body.addClass('mod-rtl'); });
  const left = (): Promise<number> => page().evaluate(() => document.activeElement!.getBoundingClientRect().left);
  for (const [view, stop] of [[VIEWS[2]!, '.kith-timeline-mark[tabindex="0"]'], [VIEWS[4]!, '.kith-calendar-day[tabindex="0"]']] as const) {
    await show(view);
    await page().locator(`${view.within} ${stop}`).focus();
    const before = await left();
    await page().keyboard.press('ArrowRight');
    expect(await left(), view.name).toBeGreaterThan(before);
    await page().keyboard.press('ArrowLeft');
    expect(await left(), view.name).toBeCloseTo(before, 0);
  }
});

test('every target on a phone is large enough for a finger', async () => {
  await open({ open: 'People/Ana Ruiz.md', phone: true });
  const small: [string, string[]][] = [];
  for (const view of VIEWS) {
    await show(view);
    small.push([view.name, await tooSmall(view.within)]);
  }
  expect(small.filter(([, els]) => els.length > 0)).toEqual([]);
}, 120_000);

test('nothing moves for those who asked for stillness', async () => {
  await open({ open: 'People/Ana Ruiz.md' });
  await page().emulateMedia({ reducedMotion: 'reduce' });
  for (const view of VIEWS) {
    await show(view);
    expect(await moving(view.within), view.name).toEqual([]);
  }
}, 120_000);

test('the checks themselves find what is wrong', async () => {
  await open({ open: 'People/Ana Ruiz.md', phone: true });
  const [due] = VIEWS;
  await show(due!);
  await page().locator(due!.within).evaluate((el) => {
    const wrongEl = el.createEl('button', 'kith-wrong');
    wrongEl.setCssProps({ position: 'absolute', left: '-9px', top: '200px', width: '20px', height: '20px', 'min-height': '0', transition: 'opacity 1s' });
  });
  for (const check of [standingOut, tooSmall, moving]) expect((await check(due!.within)).join()).toContain('kith-wrong');
});

test('pictures are told apart where colours are the system’s own', async () => {
  await open({ open: 'People/Ana Ruiz.md' });
  await page().emulateMedia({ forcedColors: 'active' });
  const paint = (selector: string): Promise<string> => page().locator(selector).first().evaluate((el) => {
    const style = getComputedStyle(el);
    return el instanceof SVGElement ? style.fill : style.backgroundColor;
  });
  const ground = (within: string): Promise<string> => page().locator(within).last().evaluate((el) => {
    for (let at: Element | null = el; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  });
  const [, audit, briefing, orbit, calendar] = VIEWS;
  const seen: readonly (readonly [Viewed, readonly string[]])[] = [
    [audit!, ['.kith-week-bar', '.kith-loads-bar']],
    [briefing!, ['.kith-timeline-mark:not(.is-out)']],
    [orbit!, ['.kith-orbit-dot[data-status="due"] .kith-orbit-mark', '.kith-orbit-dot[data-status="ok"] .kith-orbit-mark']],
    [calendar!, ['.kith-calendar-day[data-shade="1"]', '.kith-calendar-day[data-shade="2"]']],
  ];
  for (const [view, selectors] of seen) {
    await show(view);
    const colors = await Promise.all(selectors.map((selector) => paint(`${view.within} ${selector}`)));
    expect(colors, view.name).not.toContain(await ground(view.within));
    await picture(`fits-${view.name}-forced-colors`);
  }
  const shades = await Promise.all(['0', '1', '2'].map((shade) => page().locator(`.kith-calendar-day[data-shade="${shade}"]`).first().evaluate((el) => {
    const { backgroundColor, borderTopWidth, opacity } = getComputedStyle(el);
    return `${backgroundColor} ${borderTopWidth} ${opacity}`;
  })));
  expect(new Set(shades).size).toBe(3);
}, 120_000);
