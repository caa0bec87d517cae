import { describe, expect, it } from 'vitest';
import { applySplice } from '../../../src/core/edit/splice';
import type { Change } from '../../../src/core/import/plan';
import { changeNote, completeNote, valuesOf } from '../../../src/core/import/write';
import { PEOPLE } from '../edit/editing';
import { day } from '../reading';
import { READING } from './importing';

/** The changes a file may tell of. */
const list = (field: 'aliases' | 'email' | 'org' | 'vcard', ...values: readonly string[]): Change => ({ kind: 'list', field, values, sure: true });
const set = (field: 'birthday' | 'cadence' | 'resting', value: string): Change => ({ kind: 'set', field, value, had: null, sure: true });
const date = (label: string, value: string): Change => ({ kind: 'date', label, value, had: null, sure: true });
const log = (line: string): Change => ({ kind: 'log', line, sure: true });
const remark = (text: string): Change => ({ kind: 'remark', text, sure: true });

/** A note there is, changed; or the rule of a refusal and its line. */
function changed(text: string, ...changes: readonly Change[]): string {
  const splice = changeNote({ path: 'Ana.md', text }, changes, READING);
  return 'rule' in splice ? `${splice.rule} ${splice.path}:${splice.line} ${splice.given}`.trimEnd() : applySplice(text, splice);
}

/** A new note, completed; or the rule of a refusal. */
function completed(text: string, ...changes: readonly Change[]): string {
  const whole = completeNote({ path: 'Ana.md', text }, changes, READING);
  return typeof whole === 'string' ? whole : whole.rule;
}

const fields = (...lines: readonly string[]): string => `---\n${['type: person', ...lines].join('\n')}\n---\n`;

describe('a note that is changed', () => {
  it.each<[string, string, Change[], string]>([
    ['of one value', fields(), [list('email', 'a@example.org')], fields('email: a@example.org')],
    ['of several', fields(), [list('email', 'a@example.org', 'b@example.org')], fields('email:', '  - a@example.org', '  - b@example.org')],
    ['of names, which are a list always', fields(), [list('aliases', 'Anita')], fields('aliases:', '  - Anita')],
    ['of lines kept, a list always', fields(), [list('vcard', 'UID:u1')], fields('vcard:', '  - "UID:u1"')],
    ['that was empty', fields('email:'), [list('email', 'a@example.org')], fields('email: a@example.org')],
    ['that was an empty text', fields('email: ""'), [list('email', 'a@example.org')], fields('email: "a@example.org"')],
    ['that had one value', fields('email: a@example.org'), [list('email', 'b@example.org', 'c@example.org')], fields('email: [a@example.org, b@example.org, c@example.org]')],
    ['that had several', fields('email:', '- a@example.org'), [list('email', 'b@example.org', 'c@example.org')], fields('email:', '- a@example.org', '- b@example.org', '- c@example.org')],
  ])('gets a field %s', (_, text, changes, expected) => {
    expect(changed(text, ...changes)).toBe(expected);
  });

  it('gets days, yes and texts as they are written by hand', () => {
    expect(changed(fields('dates:', '  move: 01-01'), set('birthday', '1985-04-12'), set('resting', 'true'), set('cadence', '6 weeks'), date('anniversary', '09-06'), date('start', '2026-10-01'))).toBe(
      fields('dates:', '  move: 01-01', '  anniversary: 09-06', '  start: 2026-10-01', 'birthday: 1985-04-12', 'resting: true', 'cadence: 6 weeks'),
    );
  });

  it('gets dated lines among the others', () => {
    expect(changed(`${fields()}## Interactions\n- 2026-03-03 call\n- 2026-01-01 call\n`, log('2026-02-02 call: new'))).toBe(`${fields()}## Interactions\n- 2026-03-03 call\n- 2026-02-02 call: new\n- 2026-01-01 call\n`);
  });

  it.each([
    [`${fields()}Text`, `${fields()}Text\n\n> One.\n> Two.\n`], [`${fields()}Text\n`, `${fields()}Text\n\n> One.\n> Two.\n`], [`${fields()}Text\n\n`, `${fields()}Text\n\n> One.\n> Two.\n`],
    [`${fields()}Text\n`.replaceAll('\n', '\r\n'), `${fields()}Text\n\n> One.\n> Two.\n`.replaceAll('\n', '\r\n')], [`${fields()}Text\n\n`.replaceAll('\n', '\r\n'), `${fields()}Text\n\n> One.\n> Two.\n`.replaceAll('\n', '\r\n')],
    [`${fields()}Text`.replaceAll('\n', '\r\n'), `${fields()}Text\n\n> One.\n> Two.\n`.replaceAll('\n', '\r\n')],
    [`${fields()}Text\r\n`, `${fields()}Text\r\n\n> One.\n> Two.\n`],
  ])('gets a remark at its end: %j', (text, expected) => {
    expect(changed(text, remark('One.\nTwo.'))).toBe(expected);
  });

  it.each([
    ['', '> One.\n'], ['Text', 'Text\n\n> One.\n'], ['Text\n', 'Text\n\n> One.\n'],
  ])('needs no frontmatter where its folder makes it a person’s: %j', (text, expected) => {
    const note = { path: 'People/Ana.md', text };
    const made = (change: Change): string => {
      const splice = changeNote(note, [change], PEOPLE);
      return 'rule' in splice ? splice.rule : applySplice(text, splice);
    };
    expect(made(remark('One.'))).toBe(expected);
    expect(made(list('email', 'a@example.org'))).toBe(`---\nemail: a@example.org\n---\n${text}`);
  });

  it('gets one remark below the other', () => {
    expect(changed(fields(), remark('One.'), remark('Two.'))).toBe(`${fields()}\n> One.\n\n> Two.\n`);
  });

  it.each([['', '---\ntype: person\n---\n'], ['a poem', '---\ntype: person\n---\na poem'], ['---\ntype: client\n---\n', '---\ntype:\n  - client\n  - person\n---\n'], ['---\na: b\n---\n', '---\na: b\ntype: person\n---\n']])('becomes a person’s where it was nobody’s: %j', (text, expected) => {
    expect(changed(text)).toBe(expected);
  });

  it('is left as it is where it says it is nobody’s, or a change cannot be made', () => {
    expect(changed('---\nkith: false\n---\n', set('birthday', '1985-04-12'))).toBe('not-a-person Ana.md:1');
    expect(changed(fields('email: { a: b }'), set('birthday', '1985-04-12'), list('email', 'a@example.org'))).toBe('not-a-list Ana.md:3 email');
    expect(changed(fields(), log('2027-01-01 call'))).toBe('future-day Ana.md:1 2027-01-01');
  });
});

describe('a new note', () => {
  it('has its values by its template, in the order of the changes', () => {
    expect([...valuesOf([list('aliases', 'Anita'), set('birthday', '1985-04-12'), list('vcard', 'UID:u1'), list('org', 'Atlas'), list('email', 'a', 'b'), set('resting', 'true'), set('cadence', '6 weeks'), date('a', '01-01'), log('x'), remark('y')])]).toEqual([
      ['aliases', ['Anita']], ['birthday', { day: day('1985-04-12') }], ['org', 'Atlas'], ['email', ['a', 'b']], ['resting', true], ['cadence', '6 weeks'],
    ]);
  });

  it('is completed: days, then lines kept, then lines logged; remarks on top', () => {
    expect(completed(`${fields()}\n## Interactions\n`, remark('One.\nTwo.'), log('2026-02-02 call'), list('vcard', 'UID:u1'), date('anniversary', '09-06'), list('email', 'a@example.org'), set('birthday', '1985-04-12'), remark('Three.'))).toBe(
      `${fields('dates:', '  anniversary: 09-06', 'vcard:', '  - "UID:u1"')}\n> One.\n> Two.\n\n> Three.\n\n## Interactions\n- 2026-02-02 call\n`,
    );
  });

  it.each([
    ['', '\n> One.\n> Two.\n'], ['Text', '\n> One.\n> Two.\nText'], [fields(), `${fields()}\n> One.\n> Two.\n`], [fields().trimEnd(), `${fields()}\n> One.\n> Two.\n`], ['---\na: b', '\n> One.\n> Two.\n---\na: b'],
    [`${fields()}Text`.replaceAll('\n', '\r\n'), `${fields()}\n> One.\n> Two.\nText`.replaceAll('\n', '\r\n')], [`${fields()}Text\r\n`, `${fields()}\n> One.\n> Two.\nText\r\n`],
  ])('has remarks behind its frontmatter: %j', (text, expected) => {
    expect(completed(text, remark('One.\nTwo.'))).toBe(expected);
  });

  it('is as its template has it where nothing is left to be written', () => {
    expect(completed('a poem', list('email', 'a@example.org'), set('birthday', '1985-04-12'))).toBe('a poem');
  });

  it('is refused where a day cannot be written', () => {
    expect(completed('---\ndates: 12\n---\n', remark('x'), date('a', '01-01'))).toBe('not-a-map');
  });
});
