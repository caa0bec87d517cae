// What is worth saying to people, from a vault on disk.
import { auditView } from '../../src/core/audit/view';
import { dayOfNote } from '../../src/core/daily';
import { parseDay, type Day } from '../../src/core/day';
import { findFrontmatter, lineOfFieldIn } from '../../src/core/frontmatter';
import { linksIn } from '../../src/core/link';
import { baseName } from '../../src/core/person';
import { promiseIn } from '../../src/core/promise';
import { reasonsFor, reasonView } from '../../src/core/reason';
import type { Reason, RecentNote } from '../../src/core/reason/reason';
import { printReason } from '../../src/core/words/print-reason';
import { readSource } from './folder';
import type { Vault } from './vault';
import type { Texts } from './words/texts';

/** A reason in words, and where it leads. */
export interface SaidReason {
  readonly kind: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** Reasons of people by their paths: as facts with their places, and as plain sentences without the last line, which a list tells already. */
export interface Reasons {
  readonly of: (path: string, texts: Texts) => SaidReason[];
  readonly say: (path: string, texts: Texts) => string[];
}

/** Makes a vault ready for reasons on a day. */
export function reasonsIn(vault: Vault, today: Day): Reasons {
  const view = auditView(vault.roster, today);
  const around = reasonView(view, recentNotes(vault));
  const reasons = (path: string): Reason[] => {
    const one = view.byPath.get(path);
    return one ? reasonsFor(one, around) : [];
  };
  return {
    of: (path, texts) => reasons(path).map((reason) => said(reason, today, vault, texts)),
    say: (path, texts) => reasons(path).filter(({ kind }) => kind !== 'last').map((reason) => said(reason, today, vault, texts).text),
  };
}

function said(reason: Reason, today: Day, { root, roster }: Vault, texts: Texts): SaidReason {
  const { kind, path } = reason;
  const source = readSource(root, path);
  const text = 'rule' in source ? '' : source.text;
  const line = reason.field === undefined ? reason.line : lineOfFieldIn(text, reason.field);
  const row = kind === 'promise' || kind === 'last' ? (text.split(/\r?\n/)[line - 1] ?? '').trim() : '';
  const words = kind === 'promise' ? promiseIn(row, roster.lexicon) : row.replace(/^(?:[-*+#]+|\d+[.)])\s+(?:\[.\]\s+)?[\d/.-]*\s*/, '');
  return { kind, text: printReason(reason, today, texts, words.slice(0, 200)), path, line };
}

/** Notes by the day they tell themselves: a file's own times change with every copy of the vault. */
function recentNotes({ root, paths, roster }: Vault): RecentNote[] {
  return paths.flatMap((path): RecentNote[] => {
    if (roster.factsOf(path)?.person) return [];
    const source = readSource(root, path);
    if ('rule' in source) return [];
    const told: unknown = source.fields?.['created'] ?? source.fields?.['date'];
    const day = dayOfNote(path, roster.lexicon.daily) ?? (typeof told === 'string' ? parseDay(told.slice(0, 10)) : null);
    if (day === null) return [];
    const block = findFrontmatter(source.text);
    const body = block && block !== 'unclosed' ? source.text.slice(block.bodyFrom) : source.text;
    const tags: unknown = source.fields?.['tags'];
    return [{
      path, title: baseName(path), day, links: linksIn(body),
      tags: [...(Array.isArray(tags) ? tags.map(String) : []), ...(body.match(/#[\p{L}\p{N}/_-]+/gu) ?? [])],
    }];
  });
}
