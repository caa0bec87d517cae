import type { OpenViewState, PaneType } from 'obsidian';
import type { App } from './app';
import type { TFile } from './files';
import { parseLinktext } from './links';

function lineOf(app: App, file: TFile, subpath: string): number | null {
  const cache = app.metadataCache.getFileCache(file);
  const heading = subpath.split('#').pop()?.toLowerCase() ?? '';
  const block = heading.startsWith('^') ? cache?.blocks?.[heading.slice(1)] : undefined;
  const found = block ?? cache?.headings?.find((each) => each.heading.toLowerCase() === heading);
  return found?.position.start.line ?? null;
}

/** Opens what a link points to; a note that is not there is made, as in the app. */
export async function openLinkText(
  app: App,
  linktext: string,
  sourcePath: string,
  newLeaf?: PaneType | boolean,
  openState: OpenViewState = {},
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const known = app.metadataCache.getFirstLinkpathDest(path || sourcePath, sourcePath);
  const file = known ?? (await app.vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
  const line = subpath ? lineOf(app, file, subpath) : null;
  const eState = line === null ? openState.eState : { line, ...openState.eState };
  await app.workspace.getLeaf(newLeaf ?? false).openFile(file, { ...openState, ...(eState ? { eState } : {}) });
}
