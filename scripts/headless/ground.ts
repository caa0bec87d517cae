// What commands answer from, of a vault on disk.
import { auditView } from '../../src/core/audit/view';
import type { Day } from '../../src/core/day';
import { findFrontmatter } from '../../src/core/frontmatter';
import { linksIn } from '../../src/core/link';
import { baseName } from '../../src/core/person';
import { isNews } from '../../src/core/reason';
import type { RecentNote } from '../../src/core/reason/reason';
import type { Ground } from '../../src/core/terminal/command';
import { toldDay } from '../../src/core/told-day';
import { TERMINAL } from './dialect';
import { readSource, readText } from './folder';
import { surroundingsOf } from './surroundings';
import type { Vault } from './vault';

/** The ground of a vault on a day. */
export function groundOf(vault: Vault, how: Pick<Ground, 'words' | 'style'> & { readonly today: Day }): Ground {
  const { root, roster } = vault;
  return {
    ...how, roster, dialect: TERMINAL,
    read: textsIn(root),
    fieldsOf: (path) => {
      const source = readSource(root, path);
      return 'rule' in source ? {} : source.fields ?? {};
    },
    findings: () => vault.findings(how.today),
    view: () => auditView(roster, how.today, surroundingsOf(vault)),
    recent: () => recentNotes(vault, how.today),
  };
}

/** Reads the texts of notes; of one asked about again and again, as for each of its lines, once. */
function textsIn(root: string): Ground['read'] {
  let last: { readonly path: string; readonly text: string | null } | null = null;
  return (path) => (last?.path === path ? last : last = { path, text: readText(root, path) }).text;
}

/** Notes that are news, by the day they tell themselves: a file's own times change with every copy of the vault. */
function recentNotes({ root, paths, dated, roster }: Vault, today: Day): RecentNote[] {
  return paths.flatMap((path): RecentNote[] => {
    const day = toldDay(path, dated.get(path) ?? {}, roster.lexicon.daily);
    if (day === null || !isNews(day, today) || roster.factsOf(path)?.person) return [];
    const source = readSource(root, path);
    if ('rule' in source) return [];
    const block = findFrontmatter(source.text);
    const body = block && block !== 'unclosed' ? source.text.slice(block.bodyFrom) : source.text;
    const tags: unknown = source.fields?.['tags'];
    return [{
      path, title: baseName(path), day, links: linksIn(body),
      tags: [...(Array.isArray(tags) ? tags.map(String) : []), ...(body.match(/#[\p{L}\p{N}/_-]+/gu) ?? [])],
    }];
  });
}
