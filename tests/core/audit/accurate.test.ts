import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../src/core/audit/duplicate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { auditOf, finds, found, note, whom } from './auditing';

describe('a review is due', () => {
  it('on the day the months of the setting have passed, not the day before', () => {
    expect(finds('review-due', 'circle: warm\nreviewed: 2026-05-23')).toBe(true);
    expect(finds('review-due', 'circle: warm\nreviewed: 2026-05-24')).toBe(false);
    expect(finds('review-due', 'circle: warm\nreviewed: 2026-05-23', { settings: { reviewEvery: 7 } })).toBe(false);
    expect(finds('review-due', 'circle: warm\nreviewed: 2025-08-31', { today: '2026-02-27' })).toBe(false);
    expect(finds('review-due', 'circle: warm\nreviewed: 2025-08-31', { today: '2026-02-28' })).toBe(true);
  });

  it('of who was never looked at, unless they have just come', () => {
    expect(finds('review-due', 'circle: warm')).toBe(true);
    expect(finds('review-due', 'circle: warm\nmet: 2019')).toBe(true);
    expect(finds('review-due', 'circle: warm\nmet: 2026-11-01')).toBe(false);
    expect(finds('review-due', 'circle: warm\n\n- 2026-11-01 coffee')).toBe(false);
    expect(finds('review-due', 'circle: warm\nmet: 2026-11-01\n\n- 2019-11-01 coffee')).toBe(true);
  });

  it('of who rests, and never of the archived', () => {
    expect(finds('review-due', 'circle: warm\nresting: true')).toBe(true);
    expect(finds('review-due', 'circle: warm\narchived: true')).toBe(false);
  });

  it('leads to the field by its name in the note', () => {
    const [one] = found('review-due', { Ana: note('circle: warm') }, { settings: {} });
    expect(one).toMatchObject({ path: 'People/Ana.md', field: 'reviewed' });
  });
});

describe('nobody is unreachable', () => {
  it.each(['email: a@example.com', 'phone: 12', 'url: example.com', 'email: [a@example.com]', 'archived: true', 'resting: 2026-01-01'])('with %s', (field) => {
    expect(finds('unreachable', `circle: warm\n${field}`)).toBe(false);
  });

  it.each(['city: Lyon', 'email:', 'email: []', 'role: baker'])('only with %s', (field) => {
    expect(finds('unreachable', `circle: warm\n${field}`)).toBe(true);
  });
});

describe('two notes are perhaps one person', () => {
  const duplicates = (a: string, b: string): string[] => found('duplicate', { A: note(`circle: warm\n${a}`), B: note(`circle: warm\n${b}`) })
    .map(({ path, given, about }) => `${path} ${given} ${about!.join()}`);

  it.each([
    ['email: Ana@Example.com', 'email: [x@example.com, ana@example.com]', 'ana@example.com'],
    ['phone: +33 6 12 34 56 78', 'phone: "0612345678"', '0612345678'],
    ['phone: 0033 (6) 12-34-56-78', 'phone: "06 12 34 56 78"', '06 12 34 56 78'],
    ['name: José Silva', 'name: jose  silva', 'jose  silva'],
    ['email: mailto:ana@example.com', 'email: ana@example.com', 'ana@example.com'],
    ['email: ana@example.com', 'email: [x@example.com, "MAILTO:ana@example.com"]', 'MAILTO:ana@example.com'],
    ['phone: 12-34-56', 'phone: "123456"', '123456'],
    ['aliases: [Mo, Nana]', 'aliases: [Mimi, Nana]', 'Nana'],
    ['aliases: [Nana]', 'name: nana', 'nana'],
    ['aliases: [Nana]', 'alias: Nana', 'Nana'],
  ])('by %s and %s', (a, b, given) => {
    expect(duplicates(a, b)).toEqual([`People/B.md ${given} People/B.md,People/A.md`]);
  });

  it.each([
    ['email: ana@example.com', 'email: ana@example.org'],
    ['phone: "12"', 'phone: "12"'],
    ['phone: "12345"', 'phone: "12345"'],
    ['email: a@example.com?x=mailto:', 'email: a@example.com?x='],
    ['phone: "0612345678"', 'phone: "0612345679"'],
    ['name: Ana', 'name: Ana Ruiz'],
    ['org: Pricelab', 'org: Pricelab'],
  ])('but not by %s and %s', (a, b) => {
    expect(duplicates(a, b)).toEqual([]);
  });

  it('and make one finding, however much they share', () => {
    expect(duplicates('email: a@example.com\nphone: "0612345678"\nname: Ana', 'email: a@example.com\nphone: "0612345678"\nname: Ana')).toHaveLength(1);
  });

  it('and are told of by the surest thing they share, in the order of the notes and then of the others', () => {
    expect(duplicates('email: a@example.com\nphone: "0612345678"', 'phone: "0612345678"\nemail: a@example.com')).toEqual(['People/B.md a@example.com People/B.md,People/A.md']);
    const all = found('duplicate', { C: note('circle: warm\nemail: [a@example.com, b@example.com]'), B: note('circle: warm\nemail: b@example.com'), A: note('circle: warm\nemail: a@example.com'), D: note('circle: warm\nemail: b@example.com') });
    expect(all.map(({ about, given }) => `${about!.map((path) => path.slice(7, 8)).join('')} ${given}`)).toEqual(['CA a@example.com', 'CB b@example.com', 'DB b@example.com']);
  });

  it('unless more than four have it: then it is a reception’s', () => {
    const office = (people: number): string[] => whom('duplicate', Object.fromEntries(Array.from({ length: people }, (_, index) => [`P${index}`, note('circle: warm\nphone: "0478000000"')])));
    expect(office(4)).toEqual(['P1', 'P2', 'P3']);
    expect(office(5)).toEqual([]);
    expect(whom('duplicate', Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`P${index}`, note('circle: warm\nname: Ana')])))).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  it('and are left alone once the pair is never to be suggested', () => {
    const notes = { A: note('circle: warm\nname: Ana'), B: note('circle: warm\nname: Ana') };
    expect(whom('duplicate', notes)).toEqual(['B']);
    expect(whom('duplicate', notes, { settings: { neverSuggest: [pairKey('People/B.md', 'People/A.md')] } })).toEqual([]);
  });
});

describe('via leads nowhere', () => {
  it.each([['via: "[[Talia]]"', true], ['via: Talia', true], ['via: "[[B]]"', false], ['via: B', false], ['via: "[[B|her]]"', false], ['via: "[[Notes/Choir]]"', false], ['via:', false]])('%s: %s', (field, dead) => {
    const notes = { A: note(`circle: warm\n${field}`), B: note('circle: warm'), 'Notes/Choir.md': 'We sing.' };
    expect(whom('dead-via', notes)).toEqual(dead ? ['A'] : []);
  });
});

describe('a field is misspelt', () => {
  it.each([
    ['cadance', 'cadence'], ['cadnece', 'cadence'], ['cirlce', 'circle'], ['Circle', 'circle'], ['circles', 'circle'], ['chanels', 'channels'], ['emial', 'email'], ['email_', 'email'], ['phones', 'phone'],
    ['birthdate', 'birthday'], ['interest', 'interests'], ['need', 'needs'], ['revieved', 'reviewed'], ['restng', 'resting'], ['snoze', 'snooze'], ['urls', 'url'], ['ulr', 'url'], ['vai', 'via'], ['nmae', 'name'], ['ctiy', 'city'],
  ])('%s for %s', (key, meant) => {
    const [one] = found('misspelt-field', { Ana: `---\ntags: [person]\n${key}: x\n---\n` });
    expect(one).toMatchObject({ line: 3, given: meant, field: key });
  });

  it.each(['tags', 'aliases', 'cssclasses', 'publish', 'date', 'created', 'updated', 'rating', 'ort', 'orb', 'visa', 'title', 'status', 'nickname', 'company', 'birthplace', 'linkedin', 'mobile', 'notes', 'kith', 'permalink', 'x', '名前', '__proto__', 'constructor'])('but not %s', (key) => {
    expect(finds('misspelt-field', `tags: [person]\n${key}: true`)).toBe(false);
  });

  it('but not beside the field it comes close to', () => {
    expect(finds('misspelt-field', 'type: person\nemail: a@example.com\nemails: 3')).toBe(false);
  });

  it('and the settings say what the fields are called', () => {
    const fields = { settings: { fields: { ...DEFAULT_SETTINGS.fields, circle: 'cercle' } } };
    expect(found('misspelt-field', { Ana: note('type: person\ncercel: amis') }, fields)[0]?.given).toBe('cercle');
    expect(found('misspelt-field', { Ana: note('type: person\ncercle: amis') }, fields)).toEqual([]);
  });
});

describe('what came upon in reading', () => {
  it('comes first, in the order of notes and lines, and no other kind is lost', () => {
    const rules = auditOf({
      B: note('circle: nowhere\n\n- 2026-02-30 call\n- [!] 2026-01-01 call\n- 2026-02-31 call'),
      A: note('circle: warm\nbirthday: soon\n\n- 2026-02-30 call'),
    }).map(({ rule, path, line }) => `${rule} ${path.slice(7, 8)}${line}`);
    expect(rules.slice(0, 6)).toEqual(['unreadable-field A3', 'unknown-checkbox B5', 'impossible-date A5', 'impossible-date B4', 'impossible-date B6', 'unknown-circle B2']);
  });
});


