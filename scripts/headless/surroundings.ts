// What stands around people in a vault on disk: each note is read once more for its links.
import { mentionsIn, type LinkAt } from '../../src/core/audit/mentions';
import type { Named } from '../../src/core/audit/named';
import type { Surroundings } from '../../src/core/audit/view';
import { linksIn } from '../../src/core/link';
import { readSource } from './folder';
import type { Vault } from './vault';

/** Mentions of names that no note has, and the links among people; the notes are read when somebody asks. */
export function surroundingsOf(vault: Vault): Surroundings {
  let found: Surroundings | undefined;
  const look = (): Surroundings => found ??= lookAround(vault);
  return {
    get mentions() {
      return look().mentions;
    },
    get links() {
      return look().links;
    },
  };
}

function lookAround({ root, roster, paths }: Vault): Surroundings {
  const mentions: Named[] = [];
  const links = new Map<string, readonly string[]>();
  for (const path of paths) {
    const source = readSource(root, path);
    if ('rule' in source) continue;
    const found = linksAt(source.text);
    mentions.push(...mentionsIn(path, found, roster));
    if (roster.factsOf(path)?.person) links.set(path, found.map(({ target }) => roster.resolve(target, path)).filter((to) => to !== null));
  }
  return { mentions, links };
}

function linksAt(text: string): LinkAt[] {
  if (!text.includes('[[') && !text.includes('](')) return [];
  return text.split('\n').flatMap((line, index) => linksIn(line).map((target) => ({ target, line: index + 1 })));
}
