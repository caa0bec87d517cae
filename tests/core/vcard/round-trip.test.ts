// vCard → note → vCard loses nothing: over the samples, and over cards made up.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmbedded } from '../../../src/core/vcard/kept-lines';
import { parseCards } from '../../../src/core/vcard/parse-cards';
import { parseProperty, printProperty, type Card } from '../../../src/core/vcard/property';
import { unescapeText } from '../../../src/core/vcard/value';
import { planned, written } from '../import/importing';
import { personNote } from '../reading';
import { card, cardOfNote, comes, decode, linesOf } from './round';

const FILES = readdirSync('tests/core/import/samples').filter((name) => name.endsWith('.vcf'));

/** What a card says that the card made of its note does not. */
function lost(from: Card): string[] {
  const [plan] = planned([comes(from)]);
  const back = new Set(linesOf(cardOfNote(written(plan!), plan!.path!)));
  return from.properties.filter((property) => !isEmbedded(property)).map(printProperty).filter((line) => !back.has(line));
}

describe('a card that becomes a note and a card again', () => {
  it.each(FILES)('says all it said (%s)', (name) => {
    const { cards } = parseCards(readFileSync(`tests/core/import/samples/${name}`), decode);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.flatMap(lost)).toEqual([]);
  });

  // Without what closes a placeholder: with one a note is a template.
  const text = fc.string({ unit: fc.constantFrom(...'abé日 ,;:\\"\'#-=@+%€<[]{|!&*?\n'), maxLength: 12 });
  const value = text.map((one) => one.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n'));
  const word = fc.constantFrom('home', 'work', 'cell', 'X-Boat', 'été');
  const param = fc.tuple(fc.constantFrom('TYPE', 'PREF', 'LANGUAGE', 'LABEL', 'X-A'), fc.oneof(word, text.map((one) => one.replace(/["\n]/g, ''))));
  const name = fc.constantFrom('FN', 'N', 'NICKNAME', 'EMAIL', 'TEL', 'URL', 'ORG', 'TITLE', 'ROLE', 'ADR', 'BDAY', 'ANNIVERSARY', 'X-ABDATE', 'X-ABLabel', 'NOTE', 'CATEGORIES', 'INTEREST', 'UID', 'X-Unheard-Of', 'GEO');
  const day = fc.constantFrom('1985-04-12', '19850412', '--0412', '2024-02-29', '1604-01-02', '1985-04', 'circa 1800', '2020-13-40');
  const phone = fc.constantFrom('+33 6 55 50 10 20', '06 55 50 10 20', 'tel:+33-6-55-50-10-20;ext=7', '12', '');
  const content = fc.tuple(name, fc.array(param, { maxLength: 2 }), fc.option(fc.constantFrom('item1', 'item2', 'A')), value, day, phone, fc.array(value, { minLength: 5, maxLength: 7 }))
    .map(([of, params, group, said, on, number, parts]) => {
      const printed = /^(?:BDAY|ANNIVERSARY|X-ABDATE)$/.test(of) ? on : of === 'TEL' ? number : /^(?:N|ADR|ORG)$/.test(of) ? parts.join(';') : said;
      return printProperty({ group, name: of, params: params.map(([key, one]) => ({ name: key, values: [one] })), value: printed });
    });

  it('says all it said, whatever it is', () => {
    fc.assert(fc.property(fc.array(content, { maxLength: 8 }), (lines) => {
      // The standard has one birthday in a card, and so has a note.
      const born = lines.findIndex((line) => /^(?:\w+\.)?BDAY/.test(line));
      const made = card(['FN:Ana Ruiz', ...lines.filter((line, index) => index === born || !/^(?:\w+\.)?BDAY/.test(line))].join('\n'));
      expect(lost(made)).toEqual([]);
    }), { numRuns: 400 });
  });

  // What a version writes in its own manner, and the text that was meant. In 2.1 a backslash is what the later versions mean by it.
  const quoted = (text: string): string => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
  it.each<[string, (text: string) => string]>([
    ['2.1', (text) => `item7.X-BOAT;DOCK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:${quoted(text)}`],
    ['3.0', (text) => `item7.X-BOAT;TYPE=DOCK:${escaped(text)}`],
    ['4.0', (text) => `item7.X-BOAT;TYPE=DOCK:${escaped(text)}`],
  ])('says in a property nobody has heard of what was meant in %s', (version, write) => {
    fc.assert(fc.property(text.filter((one) => one.trim() === one && one !== '' && !(version === '2.1' && one.includes('\\'))), (meant) => {
      const [plan] = planned([comes(card(`N:Ruiz;Ana;;;\nFN:Ana Ruiz\n${write(meant)}\nX-LAST:x`, version))]);
      const back = cardOfNote(written(plan!), plan!.path!).properties.filter(({ name: of }) => /^X-/.test(of));
      expect(back.map(({ group, name: of, params, value: said }) => [group, of, params, unescapeText(said)])).toEqual([['item7', 'X-BOAT', [{ name: 'TYPE', values: ['DOCK'] }], meant], [null, 'X-LAST', [], 'x']]);
    }), { numRuns: 200 });
  });

  it.each(['2.1', '3.0'])('says all it said, whatever it is, in %s too', (version) => {
    fc.assert(fc.property(fc.array(content, { maxLength: 8 }), (lines) => {
      const born = lines.findIndex((line) => /^(?:\w+\.)?BDAY/.test(line));
      const from = card(['FN:Ana Ruiz', ...lines.filter((line, index) => index === born || !/^(?:\w+\.)?BDAY/.test(line))].join('\n'), version);
      expect(lost(from)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('reads its own lines as it printed them', () => {
    fc.assert(fc.property(content, (line) => {
      const property = parseProperty(line);
      expect(property && printProperty(property)).toBe(line);
    }));
  });
});

describe('a line kept of a card', () => {
  const note = (fields: string): string[] => linesOf(cardOfNote(personNote(`type: person\n${fields}`), 'People/Ana Ruiz.md'));

  it('stands as long as the note says the same', () => {
    expect(note('email: ana@example.org\nvcard:\n  - "EMAIL;TYPE=work:ana@example.org"')).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'EMAIL;TYPE=work:ana@example.org']);
  });

  it('falls away with the value that was changed', () => {
    expect(note('email: ana@new.example\nvcard:\n  - "EMAIL;TYPE=work:ana@example.org"\n  - "X-OTHER:kept"')).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'EMAIL:ana@new.example', 'X-OTHER:kept']);
  });

  it('falls away with what it is the label of', () => {
    expect(note('vcard:\n  - "item1.EMAIL:ana@example.org"\n  - "item1.X-ABLabel:Club"')).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;']);
  });

  it('gives way to another name', () => {
    expect(note('name: Ana Soto\nvcard:\n  - "N:Ruiz;Ana;María;;"')).toEqual(['FN:Ana Soto', 'N:Soto;Ana;;;']);
  });

  it('that is none costs itself alone', () => {
    expect(note('vcard: [nothing, 12, "X-OK:1"]')).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'X-OK:1']);
  });
});

describe('a card of a note', () => {
  it('has days with their labels, those that come once marked', () => {
    const lines = linesOf(cardOfNote(personNote('type: person\nbirthday: 04-12\ndates: { Wayfair earnings: 02-24, new job: 2026-10-01 }'), 'Ana.md'));
    expect(lines.slice(2)).toEqual(['BDAY:--0412', 'item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-24', 'item1.X-ABLabel:Wayfair earnings', 'item2.X-ABDATE;X-KITH-ONCE=1:2026-10-01', 'item2.X-ABLabel:new job']);
    expect(comes(cardOfNote(personNote('type: person\ndates: { new job: 2026-10-01 }'), 'Ana.md')).dates).toEqual([['new job', '2026-10-01']]);
  });

  it('says nothing of what is the user’s own: cadence, needs, how they met', () => {
    expect(linesOf(cardOfNote(personNote('cadence: 2 weeks\nneeds: [a job]\nmet: 2020-01-01\nreviewed: 2026-01-01'), 'Ana.md'))).toEqual(['FN:Ana', 'N:;Ana;;;']);
  });
});
