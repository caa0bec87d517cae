// A fault of Kith's own at one question of the audit: the others are asked, of everybody, and the fault is named.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fullAudit } from '../../../src/core/audit';
import { RULES } from '../../../src/core/audit/rules';
import type { AuditRule } from '../../../src/core/audit/rule';
import { auditView } from '../../../src/core/audit/view';
import type { Finding } from '../../../src/core/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { openVault } from '../../../scripts/headless/vault';
import { surroundingsOf } from '../../../scripts/headless/surroundings';
import { day, rosterOf } from '../reading';

const TODAY = day('2026-11-23');
const vault = openVault('tests/vault', null);
const fail = (): never => {
  throw new TypeError('x is undefined');
};
/** The audit of the sample vault, everybody looked at anew. */
const audit = (): Finding[] => fullAudit(auditView(vault.roster, TODAY, surroundingsOf(vault)), vault.findings(TODAY));
const plain = audit();
const everybody = auditView(vault.roster, TODAY, surroundingsOf(vault)).people.map(({ person }) => person.path);

afterEach(() => vi.restoreAllMocks());

/** Makes a rule throw, in every way it asks. */
function spoil(rule: AuditRule, times = Infinity): void {
  let left = times;
  for (const way of ['about', 'find'] as const) {
    const sound = rule[way] as ((...given: unknown[]) => never) | undefined;
    if (sound) vi.spyOn(rule as unknown as Record<typeof way, typeof sound>, way).mockImplementation((...given) => (left-- > 0 ? fail() : sound(...given)));
  }
}

describe('a person Kith fails at while it looks at everybody', () => {
  it('hides nobody else, is named, and is looked at again the next time', () => {
    const notes = Object.fromEntries(['Ana', 'Noor', 'Sam'].map((name) => [`People/${name}.md`, `---\ncircle: close\ninterests: [tennis]\n---\n- 2026-11-03 call with [[${name === 'Ana' ? 'Sam' : 'Ana'}]]\n`]));
    const roster = rosterOf(notes);
    const sound = auditView(roster, TODAY);
    const names = ({ people }: typeof sound): string[] => people.map(({ person: { name } }) => name).sort();
    expect([names(sound), sound.failures]).toEqual([['Ana', 'Noor', 'Sam'], []]);
    const fresh = rosterOf(notes);
    vi.spyOn(fresh.factsOf('People/Noor.md')!.person!, 'interests', 'get').mockImplementation(fail);
    const view = auditView(fresh, TODAY);
    expect(names(view)).toEqual(['Ana', 'Sam']);
    expect([...view.byPath.keys()].sort()).toEqual(['People/Ana.md', 'People/Sam.md']);
    expect(fullAudit(view, []).filter(({ rule }) => rule === 'reader-failed')).toEqual([{ path: 'People/Noor.md', line: 1, rule: 'reader-failed', given: 'x is undefined' }]);
    expect(auditView(fresh, TODAY, undefined, view).failures).toHaveLength(1);
    vi.restoreAllMocks();
    const mended = auditView(fresh, TODAY, undefined, view);
    expect([names(mended), mended.failures]).toEqual([['Ana', 'Noor', 'Sam'], []]);
    expect(fullAudit(mended, [])).toEqual(fullAudit(sound, []));
  });
});

describe('a question Kith fails at', () => {
  it.each(RULES.filter(({ about, find }) => about ?? find).map((rule): [string, AuditRule] => [rule.id, rule]))('hides nothing the others find, and is named once: %s', (id, rule) => {
    spoil(rule);
    const failed = audit();
    // It is told of at the first person it failed at, or at no note where it asks of all at once.
    expect(failed.filter((one) => one.rule === 'rule-failed')).toEqual([{ path: rule.about ? everybody[0] : '', line: 1, rule: 'rule-failed', given: `${id}: x is undefined`, facts: { kind: id } }]);
    expect(failed.filter((one) => one.rule !== 'rule-failed' && one.rule !== id)).toEqual(plain.filter((one) => one.rule !== id));
  });

  it('at one person is asked about everybody else, and leads to their note', () => {
    const notes = Object.fromEntries(['Ana', 'Noor', 'Sam'].map((name) => [`People/${name}.md`, '---\ncircle: close\n---\n- 2026-11-03 call\n']));
    spoil(RULES.find(({ id }) => id === 'unreachable')!, 1);
    const found = fullAudit(auditView(rosterOf(notes), TODAY), []);
    expect(found.filter(({ rule }) => rule === 'rule-failed').map(({ path }) => path)).toHaveLength(1);
    expect(found.filter(({ rule }) => rule === 'unreachable')).toHaveLength(2);
    const people = found.filter(({ rule }) => rule === 'unreachable' || rule === 'rule-failed').map(({ path }) => path);
    expect(people.sort()).toEqual(Object.keys(notes));
  });

  it('is silent where it is switched off', () => {
    spoil(RULES.find(({ id }) => id === 'unreachable')!);
    const roster = rosterOf({ 'Ana.md': '---\ncircle: close\n---\n' }, { ...DEFAULT_SETTINGS, auditOff: ['unreachable'] });
    expect(fullAudit(auditView(roster, TODAY), []).filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
  });
});
