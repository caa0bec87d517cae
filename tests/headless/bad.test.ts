// A vault for every kind of finding, and what is said of it: the place, what is wrong, what would be right. The page is
// approved by whoever reads it. Some kinds come of the disk and not of a text, and are made here.
import { cpSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../../scripts/headless/folder';
import { RULES } from '../../src/core/audit/rules';
import type { Finding, FindingRule } from '../../src/core/finding';
import { failedAt } from '../../src/core/note';
import { findingTitle, printFinding } from '../../src/core/words/print-finding';
import { wordsOf } from '../../src/core/words/words';
import { auditOf } from '../core/audit/auditing';
import { answer, folder, kith, SAMPLE_DAY } from './terminal';

const EN = wordsOf('en');

/** Every kind there is: a new one does not compile until it stands here, and fails below until it has its vault. */
const KINDS: Readonly<Record<FindingRule, true>> = {
  'impossible-date': true, 'future-date': true, 'unreadable-date': true, 'unknown-checkbox': true, 'unknown-circle': true, 'unreadable-cadence': true,
  'unknown-channel': true, 'unreadable-field': true, 'broken-frontmatter': true, 'unclosed-frontmatter': true, 'code-frontmatter': true, 'unclosed-block': true,
  'long-line': true, 'nul-bytes': true, 'large-note': true, 'sync-conflict': true, 'outside-link': true, 'unreadable-note': true, 'reader-failed': true, 'rule-failed': true,
  'review-due': true, unreachable: true, duplicate: true, 'dead-via': true, 'misspelt-field': true, 'often-named': true, 'unknown-company': true, 'no-cadence': true,
  'not-answering': true, 'cadence-missed': true, 'cadence-exceeded': true, dormant: true, 'only-social': true, 'one-channel': true, 'only-asked': true,
  'only-news': true, 'needs-open': true, 'promise-past': true, 'only-gatherings': true, 'nobody-new': true, 'only-new': true, 'circle-full': true, introduction: true,
};

/** Kinds that come of a failure and of no vault. */
const FAILURES: Partial<Record<FindingRule, () => Finding>> = {
  'unreadable-note': () => readSource(folder(), 'Gone.md') as Finding,
  'reader-failed': () => failedAt('People/Ana.md', new TypeError('x is undefined')).findings[0]!,
  'rule-failed': () => {
    vi.spyOn(RULES.find(({ id }) => id === 'unreachable')!, 'about').mockImplementationOnce(() => { throw new TypeError('x is undefined'); });
    return auditOf({ Ana: '---\ncircle: close\n---\n' }).find(({ rule }) => rule === 'rule-failed')!;
  },
};

const kinds = Object.keys(KINDS) as FindingRule[];

const MADE: Partial<Record<FindingRule, (vault: string) => void>> = {
  'large-note': (vault) => {
    writeFileSync(join(vault, 'Ana.md'), '---\ncircle: warm\n---\n');
    truncateSync(join(vault, 'Ana.md'), 40 * 1024 * 1024);
  },
  'outside-link': (vault) => {
    const elsewhere = join(folder(), 'Ana.md');
    writeFileSync(elsewhere, '---\ncircle: warm\n---\n');
    symlinkSync(elsewhere, join(vault, 'Ana.md'));
  },
  'nul-bytes': (vault) => writeFileSync(join(vault, 'Ana.md'), '---\ncircle: warm\n---\n- 2026-11-03 call: the de\0ck\n'),
};

/** The vault of a kind, in a folder of its own. */
function vaultOfKind(kind: FindingRule): string {
  const vault = folder();
  const make = MADE[kind];
  if (make) make(vault);
  else cpSync(join('tests/bad', kind), vault, { recursive: true });
  return vault;
}

/** What is said of one kind in its vault, as `path:line: …`. */
function said(kind: FindingRule): string[] {
  const failure = FAILURES[kind]?.();
  if (failure) return [`${failure.path}:${failure.line}: ${printFinding(failure, EN)}`];
  const { out } = kith(['audit', vaultOfKind(kind), '--today', SAMPLE_DAY]);
  const [, lines = ''] = out.split(`${findingTitle(kind, EN)} (`);
  return lines.split('\n\n', 1)[0]!.split('\n').slice(1);
}

describe('every kind of finding', () => {
  it('has its vault, and no vault is of no kind', () => {
    const made = [...Object.keys(MADE), ...Object.keys(FAILURES)];
    expect([...readdirSync('tests/bad'), ...made].sort()).toEqual([...kinds].sort());
  });

  it('says its place, what is wrong and what would be right', async () => {
    const pages = kinds.map((kind) => {
      const lines = said(kind);
      expect(lines.length, kind).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^.+\.md:\d+: .+ (?:Right would be|For example): .+$/);
      return `${kind}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
    });
    await expect(pages.join('\n')).toMatchFileSnapshot('../expected/bad.txt');
  });
});

describe('a vault of all that is bad', () => {
  it('loses nobody: notes that claim to be people are people, or are named', () => {
    const vault = folder();
    for (const kind of kinds) {
      if (FAILURES[kind]) continue;
      mkdirSync(join(vault, kind));
      cpSync(vaultOfKind(kind), join(vault, kind), { recursive: true, filter: (path) => !path.includes('.obsidian') });
    }
    const { people, findings } = answer<{ people: { path: string }[]; findings: { path: string; rule: FindingRule }[] }>('due', vault, '--today', SAMPLE_DAY);
    const claims = readdirSync(vault, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /^[^/]+\/(?:People\/)?[^/]+\.md$/.test(path));
    const told = new Set([...people.map(({ path }) => path), ...findings.map(({ path }) => path)]);
    expect(claims.filter((path) => !told.has(path))).toEqual([]);
    expect(people.length).toBeGreaterThan(70);
  });
});
