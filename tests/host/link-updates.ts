import type { Reference } from 'obsidian';
import { TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import { getFrontMatterInfo } from './frontmatter';
import { getLinkpath, parseLinktext } from './links';
import type { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

/** A link somewhere in the vault to a file that is about to move. */
interface Backlink {
  source: TFile;
  target: TFile;
  ref: Reference & { position?: { start: { offset: number }; end: { offset: number } } };
}

/** Every link to a file, or to the files in a folder, as the cache knows them now. */
export function backlinksTo(moved: TAbstractFile, vault: Vault, cache: MetadataCache): Backlink[] {
  const targets = new Set<TAbstractFile>();
  if (moved instanceof TFolder) Vault.recurseChildren(moved, (file) => targets.add(file));
  else targets.add(moved);
  return vault.getMarkdownFiles().flatMap((source) => {
    const data = cache.getFileCache(source);
    const refs: Backlink['ref'][] = [...(data?.links ?? []), ...(data?.embeds ?? []), ...(data?.frontmatterLinks ?? [])];
    return refs.flatMap((ref) => {
      const linkpath = getLinkpath(ref.link);
      const target = linkpath === '' ? null : cache.getFirstLinkpathDest(linkpath, source.path);
      return target && targets.has(target) ? [{ source, target, ref }] : [];
    });
  });
}

/** Rewrites links that no longer lead where they did; those that still do are left as the user wrote them. */
export async function updateLinks(backlinks: Backlink[], vault: Vault, cache: MetadataCache): Promise<void> {
  const stale = backlinks.filter(
    ({ source, target, ref }) => cache.getFirstLinkpathDest(getLinkpath(ref.link), source.path) !== target,
  );
  // From the end of each note to its beginning, so that the offsets before stay true.
  stale.sort((a, b) => (b.ref.position?.start.offset ?? -1) - (a.ref.position?.start.offset ?? -1));
  for (const source of new Set(stale.map((each) => each.source))) {
    const own = stale.filter((each) => each.source === source);
    await vault.process(source, (text) => own.reduce((now, each) => rewrite(now, each, cache), text));
  }
}

function rewrite(text: string, { source, target, ref }: Backlink, cache: MetadataCache): string {
  const { original, position } = ref;
  const start = position ? position.start.offset : text.indexOf(original);
  // The note changed since it was read, or a property is no longer in the frontmatter: hands off.
  if (start < 0 || !text.startsWith(original, start)) return text;
  if (!position && start >= getFrontMatterInfo(text).to) return text;
  return text.slice(0, start) + relinked(original, ref.link, target, source, cache) + text.slice(start + original.length);
}

function relinked(original: string, link: string, target: TFile, source: TFile, cache: MetadataCache): string {
  const { subpath } = parseLinktext(link);
  const embed = original.startsWith('!') ? '!' : '';
  if (original.startsWith(`${embed}[[`)) {
    const alias = /\\?\|.*(?=\]\]$)/.exec(original.slice(link.length))?.[0] ?? '';
    return `${embed}[[${cache.fileToLinktext(target, source.path)}${subpath}${alias}]]`;
  }
  const label = original.slice(0, original.lastIndexOf('](') + 2);
  return `${label}${encodeURI(cache.fileToLinktext(target, source.path, false) + subpath)})`;
}
