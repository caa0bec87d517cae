// The first scan in the app's stand-in: how long the window is held at a time, and what an edit elsewhere costs.
import type { CachedMetadata } from 'obsidian';
import type { Day } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { PeopleIndex } from '../../src/vault/people-index';
import { Events } from '../../tests/host/events';
import type { TFile } from '../../tests/host/files';
import { LinkResolver } from '../../tests/host/link-resolver';
import { Vault } from '../../tests/host/vault';
import { sourceOf } from '../headless/folder';
import { median, timeOnce } from './measure';
import type { Measure } from './report';

const RUNS = 7;
/** A window as browsers have it: each timer is a turn of its own. Node runs those that are due one behind the other, which would count as one block. */
const WINDOW = { setTimeout: (then: () => void, milliseconds: number) => setTimeout(() => setImmediate(then), milliseconds), clearTimeout };

/** Measures the index of the plugin over notes by path. The lists are asked for after each change, as by open panes. */
export async function measureApp(files: Record<string, string>, today: Day): Promise<Measure[]> {
  Object.assign(globalThis, { window: WINDOW });
  const blocks: number[] = [];
  const scans: number[] = [];
  const edits: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const app = standIn(files);
    const index = new PeopleIndex(app as unknown as ConstructorParameters<typeof PeopleIndex>[0], DEFAULT_SETTINGS, () => today);
    index.onChange(() => {
      index.roster.view(today);
      index.roster.counts(today);
    });
    const watch = watchBlocks();
    const start = performance.now();
    index.load();
    while (index.progress !== null) await new Promise((resume) => setTimeout(resume, 5));
    await new Promise((resume) => setTimeout(resume, 100)); // the last redraw
    blocks.push(watch());
    scans.push(performance.now() - start);
    const path = Object.keys(files).find((each) => !each.startsWith('People/'))!;
    const file = app.vault.getFileByPath(path)!;
    const cache = app.metadataCache.getFileCache(file);
    edits.push(timeOnce(() => {
      for (let edit = 0; edit < 1_000; edit++) app.metadataCache.trigger('changed', file, '# Morning\n', cache);
    }) / 1_000);
    index.unload();
  }
  return [
    { id: 'scan', says: 'first scan in the stand-in for the app', figure: median(scans), unit: 'ms' },
    { id: 'block', says: 'longest block of its main thread', figure: median(blocks), unit: 'ms', goal: '≤ 16' },
    { id: 'nobody-app', says: 'an edit there of a note that concerns nobody', figure: median(edits), unit: 'ms', goal: '≤ 0.05' },
  ];
}

/** The part of the app an index asks: its vault, and a metadata cache that knows no more of a note than its frontmatter. */
function standIn(files: Record<string, string>) {
  const vault = new Vault(files);
  const resolver = new LinkResolver(vault);
  resolver.resolve('Somebody', ''); // the app knows its names before a plugin is loaded
  const caches = new Map(Object.entries(files).map(([path, text]): [string, CachedMetadata] => {
    const { fields } = sourceOf(path, text);
    return [path, fields ? { frontmatter: { ...fields } } : {}];
  }));
  const metadataCache = Object.assign(new Events(), {
    getFileCache: (file: TFile) => caches.get(file.path) ?? null,
    getFirstLinkpathDest: (link: string, from: string) => resolver.resolve(link, from),
  });
  return { vault, metadataCache, workspace: { onLayoutReady: (ready: () => void) => ready() } };
}

/** Begins to watch the event loop; the answer ends it and gives the longest time between two of its turns. */
function watchBlocks(): () => number {
  let longest = 0;
  let last = performance.now();
  let watching = true;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    watching = false;
    return longest;
  };
}
