import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, pathKey, safeFileName } from '../../src/core/file-name';
import { HOSTILE, HOSTILE_PARTS } from './hostile-names';

describe('a file’s name', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['  Ana   Ruiz ', 'Ana Ruiz'],
    ['Ana Ruiz.md', 'Ana Ruiz'],
    ['Élodie Brun', 'Élodie Brun'],
    ['E\u0301lodie', 'Élodie'],
    ['Ana "Anita" Ruiz', 'Ana Anita Ruiz'],
    ['AC/DC', 'AC-DC'],
    ['Ana: the one?', 'Ana-the one'],
    ['Ruiz | Ana', 'Ruiz-Ana'],
    ['Ana #1 [work]^2', 'Ana 1 work2'],
    ['J. R. R.', 'J. R. R'],
    ['.hidden', 'hidden'],
    ['...', null],
    ['Sam Jr. ', 'Sam Jr'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul_.txt'],
    ['Com1', 'Com1_'],
    ['COM¹ .x', 'COM¹_ .x'],
    ['Console', 'Console'],
    ['Conrad', 'Conrad'],
    ['Aux', 'Aux_'],
    ['Ana\u202Egnp.md', 'Anagnp'],
    ['A\u200Bn\u2060a\uFEFF', 'Ana'],
    ['Ana\u0000\u0007\u007F', 'Ana'],
    ['Ana\nRuiz\tB', 'Ana Ruiz B'],
    ['Ana\u00A0Ruiz\u3000B', 'Ana Ruiz B'],
    ['Ana 👩‍💻', 'Ana 👩‍💻'],
    ['❤️ Sam 👍🏽', '❤️ Sam 👍🏽'],
    ['🇫🇷 Zoé', '🇫🇷 Zoé'],
    ['🎉', '🎉'],
    ['李小龍', '李小龍'],
    ['محمد', 'محمد'],
    ['O’Neil & Söhne, Ltd', 'O’Neil & Söhne, Ltd'],
    ['Ana\uD800', 'Ana'],
    ['\u3164', null],
    ['', null],
    ['?*', null],
    ['/', null],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows', 'C-Windows'],
  ])('%j → %j', (name, file) => {
    expect(safeFileName(name)).toBe(file);
  });

  it('has no more bytes than every system keeps, and no half of a character', () => {
    for (const name of ['a'.repeat(500), 'é'.repeat(300), '李'.repeat(300), '🎉'.repeat(300), '👩‍💻'.repeat(100), `CON.${'x'.repeat(400)}`, `${'a'.repeat(198)} . b`]) {
      const file = safeFileName(name)!;
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(MOST_BYTES);
      expect(Buffer.byteLength(file)).toBeGreaterThan(150);
      expect(Buffer.from(file).toString()).toBe(file);
      expect(file).not.toMatch(/[ .\u200D]$/);
    }
  });
});

/** What is wrong with a name by rules written anew: those of Windows, macOS, Linux, Android, and links. */
function wrongWith(file: string): string | null {
  if (/[\\/:*?"<>|#^[\]]/.test(file)) return 'character';
  if (Array.from(file).some((char) => char < ' ' || (char >= '\u007F' && char <= '\u009F'))) return 'control';
  if (/[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u2028\u2029]/.test(file)) return 'unseen';
  if (file !== file.trim() || file.startsWith('.') || file.endsWith('.')) return 'end';
  if (['con', 'prn', 'aux', 'nul', ...'123456789'.split('').flatMap((n) => [`com${n}`, `lpt${n}`])].includes(file.toLowerCase().split('.')[0]!.trim())) return 'device';
  if (Buffer.byteLength(file) > 200) return 'long';
  if (file.normalize('NFC') !== file) return 'form';
  if (Buffer.from(file).toString() !== file) return 'half';
  return file === '' ? 'empty' : null;
}

describe('whatever the name', () => {
  it('the file’s is one every system keeps, and stays itself', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(500);
    const random = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.constantFrom(...HOSTILE_PARTS), { maxLength: 6 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 120 }));
    const check = (name: string): void => {
      const file = safeFileName(name);
      if (file === null) return;
      const wrong = wrongWith(file);
      if (wrong !== null) throw new Error(`${wrong}: ${JSON.stringify(name)} → ${JSON.stringify(file)}`);
      if (safeFileName(file) !== file) throw new Error(`not itself: ${JSON.stringify(name)} → ${JSON.stringify(file)} → ${JSON.stringify(safeFileName(file))}`);
    };
    HOSTILE.forEach(check);
    fc.assert(fc.property(random, check), { numRuns: 50_000 });
  });
});

describe('two paths are one file', () => {
  it.each([['People/Ana.md', 'people/ANA.md'], ['É.md', 'e\u0301.md'], ['ς.md', 'Σ.md'], ['İ.md', 'i̇.md']])('%s and %s', (a, b) => {
    expect(pathKey(a)).toBe(pathKey(b));
  });

  it.each([['Ana.md', 'Anna.md'], ['e.md', 'é.md'], ['Straße.md', 'Strasse.md']])('but not %s and %s', (a, b) => {
    expect(pathKey(a)).not.toBe(pathKey(b));
  });
});
