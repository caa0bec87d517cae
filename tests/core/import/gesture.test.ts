import { describe, expect, it } from 'vitest';
import { importChanges, type Ticked } from '../../../src/core/import/gesture';
import type { Choice, Planned } from '../../../src/core/import/plan';
import { applySplice } from '../../../src/core/edit/splice';
import { printValue } from '../../../src/core/edit/print-yaml';
import { personNote } from '../reading';
import { card, comes } from '../vcard/round';
import { planned, READING } from './importing';

type Fill = Parameters<typeof importChanges>[2];

/** A template that shows what it is filled with. */
const FILL: Fill = ({ title, name, values }) => ({ text: `---\ntype: person\n---\n${title}, ${name}${[...values].map(([field, value]) => `, ${field} ${printValue(value)}`).join('')}\n`, unfilled: [] });

/** Everyone ticked with all their changes → the notes there are to be, by path; or the rule of a refusal. */
function gesture(people: readonly Ticked[], notes: Readonly<Record<string, string>> = {}, fill = FILL): [string, string][] | string {
  const changes = importChanges(people, READING, fill);
  if (!Array.isArray(changes)) return (changes as { readonly rule: string }).rule;
  return changes.map((one): [string, string] => {
    if ('text' in one) return [one.path, `new: ${one.text}`];
    const splice = one.change({ path: one.path, text: notes[one.path]! }, READING);
    return [one.path, 'rule' in splice ? splice.rule : applySplice(notes[one.path]!, splice)];
  });
}

const ticked = (plans: readonly Planned[]): Ticked[] => plans.map((plan) => ({ planned: plan, changes: plan.changes }));
const comeAll = (cards: readonly string[], notes: Readonly<Record<string, string>> = {}, choices: readonly (Choice | undefined)[] = []): Ticked[] => ticked(planned(cards.map((lines) => comes(card(lines))), notes, choices));

describe('everyone ticked', () => {
  it('is nobody where nobody is', () => {
    expect(gesture([])).toEqual([]);
  });

  it('gets a note of the template, with what it leaves to be written', () => {
    expect(gesture(comeAll(['FN:Ana: Ruiz\nTEL:12345\nBDAY:19850412\nNOTE:tea\nANNIVERSARY:20140906']))).toEqual([
      ['Ana-Ruiz.md', 'new: ---\ntype: person\ndates:\n  anniversary: 09-06\nvcard:\n  - "NOTE:tea"\n  - "ANNIVERSARY:20140906"\n---\n\n> tea\nAna-Ruiz, Ana: Ruiz, phone "12345", birthday 1985-04-12\n'],
    ]);
  });

  it('is called as the note where the file has no name for them', () => {
    const [one] = comeAll(['FN:Ana']);
    expect(gesture([{ ...one!, planned: { ...one!.planned, incoming: { ...one!.planned.incoming, name: null } } }])).toEqual([['Ana.md', 'new: ---\ntype: person\n---\nAna, Ana\n']]);
  });

  it('is made first, and then added to, each note once', () => {
    const notes = { 'Ana.md': personNote('type: person'), 'Sam.md': personNote('type: person') };
    expect(gesture(comeAll(['FN:Sam\nTEL:12345', 'FN:Ana\nEMAIL:a@example.org', 'FN:Talia', 'FN:Sam Soto\nTITLE:Dean'], notes, [undefined, undefined, undefined, { note: 'Sam.md' }]), notes)).toEqual([
      ['Talia.md', 'new: ---\ntype: person\n---\nTalia, Talia\n'],
      ['Sam.md', '---\ntype: person\nphone: "12345"\naliases:\n  - Sam Soto\nrole: Dean\n---\n'],
      ['Ana.md', '---\ntype: person\nemail: a@example.org\n---\n'],
    ]);
  });

  it('leaves those out who get no note', () => {
    expect(gesture(comeAll(['FN:Ana', 'NOTE:who?', 'FN:Sam'], {}, ['leave']))).toEqual([['Sam.md', 'new: ---\ntype: person\n---\nSam, Sam\n']]);
  });

  it('gets no note at all where one cannot be made', () => {
    expect(gesture(comeAll(['FN:Sam', 'FN:Ana\nANNIVERSARY:20140906']), {}, (filling) => ({ ...FILL(filling), text: '---\ndates: [a\n---\n' }))).toBe('broken-frontmatter');
  });

  it('is refused where the note turns out to be nobody’s', () => {
    const notes = { 'Ana.md': personNote('kith: false') };
    expect(gesture(comeAll(['FN:Ana\nTEL:12345'], notes), notes)).toEqual([['Ana.md', 'not-a-person']]);
  });
});
