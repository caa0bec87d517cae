import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lexiconOf } from '../../src/core/lexicon';
import { printMoment } from '../../src/core/moment-format';
import { printValue, type FieldValue } from '../../src/core/edit/print-yaml';
import { setNewField } from '../../src/core/new-field';
import { makePerson } from '../../src/core/person-mark';
import { newPersonText, type Filled, type Printers } from '../../src/core/person-template';
import { DEFAULT_SETTINGS, type FieldName } from '../../src/core/settings';
import { wordsOf } from '../../src/core/words/words';
import { day, LEXICON, personNote, personOf, settingsWith } from './reading';

type Values = readonly (readonly [FieldName, FieldValue])[];

const en = wordsOf('en');
const NOW = { day: day('2026-11-23'), hour: 9, minute: 5 };

function filled(template: string | null, values: Values = [], name = 'Ana Ruiz', lexicon = LEXICON, printers: Printers = {}, title = 'Ana Ruiz'): Filled {
  return newPersonText(template, { title, name, now: NOW, values: new Map(values) }, lexicon, en, printers);
}

const FRIEND: Values = [['circle', 'friends'], ['cadence', '6 weeks'], ['met', { day: day('2026-11-20') }], ['via', '[[Talia]]']];

describe('Kith’s own note of a person', () => {
  it('holds what was said of them, and the heading to log under', () => {
    expect(filled(null, FRIEND).text).toBe('---\ntype: person\ncircle: friends\ncadence: 6 weeks\nmet: 2026-11-20\nvia: "[[Talia]]"\n---\n\n## Interactions\n');
    expect(filled(null).text).toBe('---\ntype: person\n---\n\n## Interactions\n');
    expect(filled(null, [['circle', ['inner', 'no']], ['email', 'ana@example.org'], ['enjoy', true]]).text).toBe('---\ntype: person\ncircle: [inner, "no"]\nemail: ana@example.org\nenjoy: true\n---\n\n## Interactions\n');
  });

  it('holds the month or the year somebody was met in as one', () => {
    const met = (precision: 'month' | 'year'): string => filled(null, [['met', { day: day('2021-05-01'), precision }]]).text;
    expect([met('month'), met('year')].map((text) => /met: .*/.exec(text)![0])).toEqual(['met: 2021-05', 'met: 2021']);
    expect([met('month'), met('year')].map((text) => personOf(text)?.startPrecision)).toEqual(['month', 'year']);
  });

  it('keeps the name a file cannot have', () => {
    expect(filled(null, [], 'Ana: the one', LEXICON, {}, 'Ana-the one').text).toContain('\nname: "Ana: the one"\n');
    expect(personOf(filled(null, FRIEND, 'AC/DC').text)).toMatchObject({ name: 'AC/DC', circles: ['friends'], via: 'Talia' });
  });

  it('is a person’s under any settings', () => {
    const fields = { ...DEFAULT_SETTINGS.fields, type: 'kind', circle: 'bucket' };
    for (const changed of [{}, { fields }, { personTypes: ['ami'] }, { personTypes: [] }, { personTypes: [], personTags: [] }, { personByFields: false }, { heading: 'Journal' }]) {
      const lexicon = lexiconOf(settingsWith(changed));
      expect(personOf(filled(null, [], 'Ana Ruiz', lexicon).text, 'Ana.md', lexicon)).not.toBeNull();
      expect(personOf(filled(null, FRIEND, 'Ana Ruiz', lexicon).text, 'Ana.md', lexicon)?.circles).toEqual(['friends']);
    }
  });
});

describe('the user’s template', () => {
  it('has its placeholders filled in', () => {
    const template = '---\ntype: person\naliases: []\ncreated: {{date}}\ncircle: {{circle}}\ncity: {{ city }}\n---\n# {{title}}\n\nSince {{date:dddd, D MMMM YYYY}} at {{time}}, {{circle}}.\n\n## Interactions\n';
    expect(filled(template, FRIEND).text).toBe('---\ntype: person\naliases: []\ncreated: 2026-11-23\ncircle: friends\ncity:\ncadence: 6 weeks\nmet: 2026-11-20\nvia: "[[Talia]]"\n---\n# Ana Ruiz\n\nSince Monday, 23 November 2026 at 09:05, friends.\n\n## Interactions\n');
  });

  it('has its empty and other fields set, and those of others kept', () => {
    expect(filled('---\ntags: [person]\ncircle:\ncadence: monthly\nnotes: mine # yes\nvia:\n  - "[[Sam]]"\n---\n', FRIEND).text)
      .toBe('---\ntags: [person]\ncircle: friends\ncadence: 6 weeks\nnotes: mine # yes\nvia: "[[Talia]]"\nmet: 2026-11-20\n---\n');
    expect(filled('# {{title}}\n', FRIEND).text).toBe('---\ncircle: friends\ncadence: 6 weeks\nmet: 2026-11-20\nvia: "[[Talia]]"\n---\n# Ana Ruiz\n');
    expect(filled('# {{title}}\r\n').text).toBe('---\r\ntype: person\r\n---\r\n# Ana Ruiz\r\n');
  });

  it.each([
    ['name: {{title}}', 'Ana: #1'],
    ['name: "{{title}}"', 'Ana "Anita"'],
    ['name: \'{{title}}\'', 'Ana’s \'own\''],
    ['name: "Dr {{title}}"', 'Ana \\ "x"'],
    ['aliases:\n  - {{title}}', 'no'],
    ['name: {{name}}', 'null'],
  ])('stays YAML whatever the name: %s', (line, title) => {
    const { text } = filled(`---\n${line}\n---\n`, [], title, LEXICON, {}, title);
    const read = parse(text.split('---')[1]!) as Record<string, unknown>;
    expect([read['name'], read['aliases']].flat().filter((value) => value !== undefined).map(String).join('').replace(/^Dr /, '')).toBe(title);
  });

  it('is made a person’s when nothing in it says so', () => {
    expect(filled('---\nfoo: 1\n---\n').text).toBe('---\nfoo: 1\ntype: person\n---\n');
    expect(filled('---\ntype: client\n---\n').text).toBe('---\ntype: [client, person]\n---\n');
    expect(filled('---\ntype:\n---\n').text).toBe('---\ntype: person\n---\n');
    for (const kept of ['---\ntype: contact\n---\n', '---\ntags: [people]\n---\n', '---\ntags:\n  - person/work\n  - person\n---\n', '---\ncadence: monthly\n---\n']) expect(filled(kept).text).toBe(kept);
  });

  it('tells what nobody filled in', () => {
    expect(filled('---\ntype: person\nmood: {{mood}}\nid: <% tp.date.now() %>\n---\n{{weather}}\n')).toEqual({
      text: '---\ntype: person\nmood: {{mood}}\nid: <% tp.date.now() %>\n---\n{{weather}}\n', unfilled: ['{{mood}}', '<% tp.date.now() %>'],
    });
    expect(filled(null, FRIEND).unfilled).toEqual([]);
  });

  it('can be printed by others', () => {
    const printers: Printers = { date: (format) => `<${format}>`, setField: (text, name) => `${text}${name};` };
    expect(filled('{{date}} {{time}} {{date:LL}}', [['circle', 'x']], 'Ana Ruiz', LEXICON, printers).text).toBe('<YYYY-MM-DD> <HH:mm> <LL>circle;type;');
  });
});

describe('a moment in the tokens of moment', () => {
  it.each([
    ['YYYY-MM-DD', '2026-11-23'], ['YY M D', '26 11 23'], ['dddd D MMMM', 'Monday 23 November'], ['ddd, MMM Do', 'Mon, Nov 23rd'], ['HH:mm', '09:05'], ['h:mm A', '9:05 AM'], ['[Week] W, GGGG', 'Week 48, 2026'],
    ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/11-November/2026-11-23-Monday'], ['Q', '4'], ['', ''], ['dd', 'Mo'], ['mm:ss', '05:00'], ['m.s', '5.0'],
  ])('%s', (format, expected) => {
    expect(printMoment(format, NOW, en)).toBe(expected);
  });

  it('has the names of another language', () => {
    expect(printMoment('dddd D MMMM YYYY, ddd D MMM', NOW, wordsOf('fr'))).toBe('lundi 23 novembre 2026, lun 23 nov.');
  });

  it('has its ordinals and weeks at the edges', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31].map((date) => printMoment('Do', { ...NOW, day: day(`2026-01-${String(date).padStart(2, '0')}`) }, en)).join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 31st');
    expect(['2026-01-01', '2027-01-01', '2024-12-30', '2021-01-03'].map((date) => printMoment('GGGG-WW', { ...NOW, day: day(date) }, en))).toEqual(['2026-01', '2026-53', '2025-01', '2020-53']);
    expect([0, 12, 13, 23].map((hour) => printMoment('hh a A', { ...NOW, hour }, en))).toEqual(['12 am AM', '12 pm PM', '01 pm PM', '11 pm PM']);
    expect(printMoment('YYYY YY', { ...NOW, day: day('0807-01-01') }, en)).toBe('0807 07');
  });
});

describe('a field of a note that is being made', () => {
  it.each([
    ['a note without fields', 'body\n', '---\ncity: Lyon\n---\nbody\n'],
    ['a note of one line', 'body', '---\ncity: Lyon\n---\nbody'],
    ['a note whose fields are not closed', '---\ncity: Graz\n', '---\ncity: Lyon\n---\n---\ncity: Graz\n'],
    ['fields without it', '---\na: 1\n\nb: 2\n---\n', '---\na: 1\n\nb: 2\ncity: Lyon\n---\n'],
    ['lines that end as on Windows', '---\r\na: 1\r\ncity:\r\nb: 2\r\n---\r\n', '---\r\na: 1\r\ncity: Lyon\r\nb: 2\r\n---\r\n'],
    ['another value', '---\ncity: Graz\nb: 2\n---\n', '---\ncity: Lyon\nb: 2\n---\n'],
    ['a list below it', '---\ncity:\n  - Graz\n  - Linz\nb: 2\n---\n', '---\ncity: Lyon\nb: 2\n---\n'],
    ['a list as deep as itself, at the end', '---\nb: 2\ncity:\n- Graz\n---\n', '---\nb: 2\ncity: Lyon\n---\n'],
    ['its name in quotes', '---\n"city": Graz\n---\n', '---\ncity: Lyon\n---\n'],
    ['a longer name', '---\ncityOfBirth: Graz\n---\n', '---\ncityOfBirth: Graz\ncity: Lyon\n---\n'],
    ['a blank line behind it', '---\ncity:\n\nb: 2\n---\n', '---\ncity: Lyon\n\nb: 2\n---\n'],
  ])('is set in %s', (_, text, expected) => {
    expect(setNewField(text, 'city', 'Lyon')).toBe(expected);
  });

  it('may have any name', () => {
    expect(setNewField('---\na.b: 1\naxb: 2\n---\n', 'a.b', '3')).toBe('---\na.b: "3"\naxb: 2\n---\n');
    expect(setNewField('---\naxb: 2\n---\n', 'a.b', 'x')).toBe('---\naxb: 2\na.b: x\n---\n');
  });
});

describe('a value written as YAML', () => {
  it('is read back the same by two readers', () => {
    const texts = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('yes', 'No', 'null', '~', '1e3', '12:30', '2026-11-03', '0x1F', '- a', 'a: b', 'a #b', '[[Talia]]', '"', '\'', ' a', 'a ', '\n', '', '{{x}}', '---', '...', '!!js/function', '&a', '*a', '\u2028', '6 weeks', '.inf'));
    fc.assert(fc.property(fc.oneof(texts, fc.array(texts, { maxLength: 4 })), (value) => {
      const text = `key: ${printValue(value)}\n`;
      expect(parse(text)).toEqual({ key: value });
      expect(load(text)).toEqual({ key: value });
      const set = setNewField('---\na: 1\nb:\n  - x\n---\nbody\n', 'b', value);
      expect(parse(set.split('\n---\n')[0]!)).toEqual({ a: 1, b: value });
    }), { numRuns: 5_000 });
  });
});

describe('a note made a person’s', () => {
  const made = (has: Record<string, unknown>, given: Values = [], lexicon = LEXICON): unknown => makePerson('Notes/Ana.md', has, new Map(given), lexicon);

  it('gets the one field that says so', () => {
    expect(made({})).toEqual([['type', 'person']]);
    expect(made({ type: 'client' })).toEqual([['type', ['client', 'person']]]);
    expect(made({ type: ['client', 'vip'] })).toEqual([['type', ['client', 'vip', 'person']]]);
    expect(made({ type: '' })).toEqual([['type', 'person']]);
    expect(made({ tags: ['work'] }, [], lexiconOf(settingsWith({ personTypes: [] })))).toEqual([['tags', ['work', 'person']]]);
    expect(made({}, [], lexiconOf(settingsWith({ personTypes: [], personTags: [] })))).toEqual([['cadence', 'none']]);
  });

  it('gets nothing but what was said when that, or something else, says so already', () => {
    expect(made({ type: 'person' })).toEqual([]);
    expect(made({ tags: ['person/work'] }, [['cadence', 'monthly']])).toEqual([['cadence', 'monthly']]);
    expect(made({ type: 'client' }, [['circle', 'friends']])).toEqual([['circle', 'friends']]);
    expect(made({}, [['met', { day: day('2026-11-20') }]])).toEqual([['type', 'person'], ['met', { day: day('2026-11-20') }]]);
    expect(made({}, [['circle', 'friends']], lexiconOf(settingsWith({ fields: { ...DEFAULT_SETTINGS.fields, circle: 'bucket' } })))).toEqual([['bucket', 'friends']]);
  });

  it('is refused when it says it is none', () => {
    expect(made({ kith: false, type: 'client' })).toEqual({ rule: 'kept-out', given: 'Notes/Ana.md' });
  });

  it('is one to the reader of notes', () => {
    expect(personOf(personNote('type: [client, person]'))).not.toBeNull();
  });
});
