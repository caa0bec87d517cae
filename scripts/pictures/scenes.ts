// What there is to see of Kith, one scene each, reached by commands and keys that are the same in every language.
import { OTHER_WAYS } from '../../tests/browser/other-ways';
import type { BootOptions } from '../../tests/host/page/boot';
import type { Sitter } from './studio';

/** One thing to see. */
export interface Scene {
  readonly name: string;
  /** Where it differs from the sample vault with its first note. */
  readonly options?: Partial<BootOptions>;
  readonly prepare: (sitter: Sitter) => Promise<void>;
  /** The part of the window that the guide shows; not in the guide when left out. */
  readonly guide?: { readonly part?: string; readonly width?: number; readonly height?: number };
}

const WINDOW = { width: 1000, height: 640 };
const SIDE = '.workspace-split.mod-right-split';
const ANA = 'People/Ana Ruiz.md';
const view = (type: string): string => `[data-type="kith-${type}"] .view-content`;

async function openSettings({ page, run }: Sitter): Promise<void> {
  await run('open-due-pane', `${view('due')} .kith-person`);
  await page.evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page.locator('.kith-circle').first().waitFor({ state: 'attached' });
}

/** Every scene, in the order of the guide. */
export const SCENES: readonly Scene[] = [
  { name: 'find', options: { files: OTHER_WAYS }, guide: WINDOW, prepare: ({ run }) => run('find-people', `${view('find')} h2`) },
  {
    name: 'find-walk', options: { files: OTHER_WAYS, data: { peopleFolders: ['People'] } },
    prepare: async ({ page, run }) => {
      await run('find-people', `${view('find')} .kith-walk`);
      await page.locator(`${view('find')} .kith-walk-circles`).scrollIntoViewIfNeeded();
    },
  },
  { name: 'due', options: { open: 'People/Joachim Weil.md' }, guide: WINDOW, prepare: ({ run }) => run('open-due-pane', `${view('due')} .kith-person`) },
  { name: 'who', guide: { part: '.prompt' }, prepare: ({ run }) => run('show-who-is-due', '.suggestion-item') },
  {
    name: 'log', options: { open: ANA }, guide: { part: '.modal' },
    prepare: async ({ page, run, look }) => {
      await run('log-interaction', '.kith-log-line');
      await page.locator('.kith-log-line').fill(look.language === 'fr' ? 'hier déjeuner avec Talia : la galerie' : 'lunch with Talia yesterday: the gallery');
      await page.locator('.kith-log-preview:not(:empty)').waitFor();
    },
  },
  { name: 'briefing', options: { open: ANA }, guide: { part: SIDE, height: 1240 }, prepare: ({ run }) => run('open-briefing-pane', `${view('briefing')} .kith-timeline-mark`) },
  {
    name: 'timeline', options: { open: ANA },
    prepare: async ({ page, run }) => {
      await run('open-briefing-pane', `${view('briefing')} .kith-timeline-mark`);
      await page.locator('.kith-timeline').scrollIntoViewIfNeeded();
    },
  },
  { name: 'audit', guide: { part: SIDE, height: 1000 }, prepare: ({ run }) => run('open-audit-pane', `${view('audit')} .kith-finding`) },
  {
    name: 'load', guide: { part: '.kith-load-picture' },
    prepare: async ({ page, run }) => {
      await run('open-audit-pane', `${view('audit')} .kith-week`);
      await page.locator(`${view('audit')} .kith-load summary`).click();
      await page.locator('.kith-load-picture').scrollIntoViewIfNeeded();
    },
  },
  { name: 'sitting', guide: WINDOW, prepare: ({ run }) => run('start-audit', `${view('sitting')} .kith-brief-name`) },
  {
    name: 'verdict',
    prepare: async ({ page, run }) => {
      await run('start-audit', `${view('sitting')} .kith-brief-name`);
      await page.keyboard.press('d');
      await page.locator('.suggestion-item').first().waitFor();
    },
  },
  { name: 'orbit', guide: { ...WINDOW, height: 700 }, prepare: ({ run }) => run('open-orbit', `${view('orbit')} .kith-orbit-dot`) },
  {
    name: 'calendar', guide: { ...WINDOW, height: 450 },
    prepare: async ({ page, run }) => {
      await run('open-calendar', `${view('calendar')} [data-shade="1"]`);
      await page.locator(`${view('calendar')} [data-shade="3"]`).last().click();
      await page.locator('.kith-calendar-line').first().waitFor();
    },
  },
  {
    name: 'base', guide: { ...WINDOW, height: 520 },
    prepare: async ({ page, run }) => {
      await run('make-base', '.bases-view .kith-person');
      await page.locator('.bases-view-tab').last().click();
      await page.locator('.kith-base .kith-section-head').first().waitFor();
      await page.evaluate(() => { document.querySelector('.notice-container')?.remove(); });
    },
  },
  { name: 'places', prepare: ({ run }) => run('show-who-is-in', '.suggestion-item') },
  { name: 'new-person', prepare: ({ run }) => run('new-person', '.kith-new-person') },
  { name: 'import', prepare: ({ run }) => run('import-people', '.modal') },
  { name: 'export', prepare: ({ run }) => run('export-people', '.modal') },
  { name: 'settings', prepare: openSettings },
  {
    name: 'rules',
    prepare: async (sitter) => {
      await openSettings(sitter);
      await sitter.page.locator('.setting-item.mod-page').filter({ hasText: /Rules of the audit|Règles du bilan/ }).click();
      await sitter.page.locator('.setting-page-titlebar').waitFor();
    },
  },
  {
    name: 'circles', guide: { part: '.modal', height: 680 },
    options: { data: { circles: [
      { name: 'inner', cadence: '2 weeks', color: 'red', size: 5 }, { name: 'close', cadence: '1 month', color: 'orange', size: 15 }, { name: 'friends', cadence: '3 months', color: 'green' },
      { name: 'warm', cadence: '6 months', color: 'cyan' }, { name: 'clients', cadence: '1 month', color: 'blue' }, { name: 'connectors', cadence: '2 months', color: 'purple' },
      { name: 'colleagues', cadence: '3 months' }, { name: 'dormant', cadence: '1 year' },
    ] } },
    prepare: async (sitter) => {
      await openSettings(sitter);
      // From the top of its heading: a line cut in half is not drawn alike each time.
      await sitter.page.locator('.kith-circle').first().evaluate((el) => el.closest('.setting-group')?.scrollIntoView({ block: 'start' }));
    },
  },
];
