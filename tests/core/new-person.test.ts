import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike, placePerson } from '../../src/core/new-person';
import type { Person } from '../../src/core/person';
import { HOSTILE } from './hostile-names';
import { personNote, personOf } from './reading';

describe('the note of a new person', () => {
  it.each([
    ['Ana Ruiz', 'People', 'People/Ana Ruiz.md'],
    ['Ana Ruiz', 'People/Friends/', 'People/Friends/Ana Ruiz.md'],
    ['Ana Ruiz', '', 'Ana Ruiz.md'],
    ['Ana Ruiz', ' / ', 'Ana Ruiz.md'],
    ['../Ana', 'People', 'People/-Ana.md'],
  ])('%j goes into %j', (name, folder, path) => {
    expect(placePerson(name, folder, [])).toEqual({ path, exists: false });
  });

  it.each(['..', '../People', 'People/..', 'People/../..', '/People', 'C:', 'C:/People', 'C:\\People', '\\\\server\\share', 'People\\Friends', 'People//Friends', './People', 'People/.', '.obsidian', 'People/.trash', 'Pe:ople', 'People /Friends', 'People./x', 'nul', 'People\0', '~/..', 'a\u202Eb', '...'])(
    'is refused a folder that leads elsewhere: %j', (folder) => {
      expect(placePerson('Ana', folder, [])).toEqual({ rule: 'outside-folder', given: folder });
    });

  it('needs a name', () => {
    expect(['', ' ', '...', '\u200B', '/'].map((name) => placePerson(name, 'People', []))).toEqual(['', ' ', '...', '\u200B', '/'].map((given) => ({ rule: 'no-name', given })));
  });

  it('is never written over another, whatever its case and form', () => {
    expect(placePerson('Ana Ruiz', 'People', ['x.md', 'people/ANA ruiz.md'])).toEqual({ path: 'people/ANA ruiz.md', exists: true });
    expect(placePerson('Élodie', 'People', ['People/E\u0301lodie.md'])).toEqual({ path: 'People/E\u0301lodie.md', exists: true });
    expect(placePerson('Elodie', 'People', ['People/Élodie.md', 'Elodie.md'])).toEqual({ path: 'People/Elodie.md', exists: false });
  });

  it('stays inside its folder, whatever the name, or is refused', () => {
    const check = (name: string): void => {
      const placed = placePerson(name, 'People/New', []);
      if ('rule' in placed) expect(placed.rule).toBe('no-name');
      else if (!/^People\/New\/[^/\\]+\.md$/.test(placed.path) || placed.path.split('/').some((part) => /^\.+$/.test(part.replace(/\.md$/, '')))) throw new Error(`${JSON.stringify(name)} → ${placed.path}`);
    };
    HOSTILE.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 50_000 });
  });

  it('lies in no other folder, whatever is chosen', () => {
    const segment = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('People', 'Friends', '..', '.', ''), fc.string({ unit: 'binary', maxLength: 5 }));
    fc.assert(fc.property(fc.array(segment, { maxLength: 4 }).map((parts) => parts.join('/')), (folder) => {
      const placed = placePerson('Ana', folder, []);
      if ('rule' in placed) return;
      const parts = placed.path.split('/');
      if (parts.some((part) => part === '' || part.startsWith('.') || /[\\:]/.test(part)) || parts.at(-1) !== 'Ana.md') throw new Error(`${JSON.stringify(folder)} → ${placed.path}`);
    }), { numRuns: 20_000 });
  });
});

describe('somebody who is there already', () => {
  const person = (name: string, fields = ''): Person => personOf(personNote(`type: person\n${fields}`), `People/${name}.md`)!;
  const people = [
    person('Ana Ruiz', 'aliases: [Anita]\nemail: Ana.Ruiz@Example.org'),
    person('Sam', 'name: Okafor, Sam\nphone: [+33 6 12 34 56 78, "+1 (415) 555-0100"]'),
    person('Talia', 'email: ["Talia <talia@example.com>"]\nphone: 12345'),
    person('Élodie Brun', 'phone: "020 7946 0000"'),
  ];
  const alike = (name: string, emails: readonly string[] = [], phones: readonly string[] = []): string[] =>
    findAlike({ name, emails, phones }, people).map(({ person: { path }, by, value }) => `${path} ${by} ${value}`);

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['ana ruiz', [], [], ['People/Ana Ruiz.md name Ana Ruiz']],
    ['Ruiz, Ana', [], [], ['People/Ana Ruiz.md name Ana Ruiz']],
    ['Sam Okafor', [], [], ['People/Sam.md name Okafor, Sam']],
    ['sam', [], [], ['People/Sam.md name Sam']],
    ['ANITA', [], [], ['People/Ana Ruiz.md alias Anita']],
    ['elodie brun', [], [], ['People/Élodie Brun.md name Élodie Brun']],
    ['X', ['mailto:ana.ruiz@example.org'], [], ['People/Ana Ruiz.md email Ana.Ruiz@Example.org']],
    ['X', ['TALIA@example.com'], [], ['People/Talia.md email Talia <talia@example.com>']],
    ['X', [], ['06.12.34.56.78'], ['People/Sam.md phone +33 6 12 34 56 78']],
    ['X', [], ['0033612345678'], ['People/Sam.md phone +33 6 12 34 56 78']],
    ['X', [], ['+33 (0)6 12 34 56 78'], ['People/Sam.md phone +33 6 12 34 56 78']],
    ['X', [], ['415-555-0100 ext. 7'], ['People/Sam.md phone +1 (415) 555-0100']],
    ['X', [], ['12345'], ['People/Talia.md phone 12345']],
    ['Anita', ['talia@example.com'], ['+44 20 7946 0000'], ['People/Talia.md email Talia <talia@example.com>', 'People/Élodie Brun.md phone 020 7946 0000', 'People/Ana Ruiz.md alias Anita']],
  ])('is found: %s %j %j', (name, emails, phones, expected) => {
    expect(alike(name, emails, phones)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([['Ana', [], []], ['', [''], ['']], ['X', ['ruiz@example.org'], ['345', '999 12345', '06 12 34 56 79']], ['constructor', [], []]])('but not: %s %j %j', (name, emails, phones) => {
    expect(alike(name, emails, phones)).toEqual([]);
  });
});
