// Import and export through the built plugin, as a user does them.
import { expect, test } from 'vitest';
import { readVault } from '../../scripts/host-page';
import { deskOn } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open, command, picture } = stage;
const { read, notice } = deskOn(stage);

const CARDS = [
  'BEGIN:VCARD', 'VERSION:3.0', 'FN:Nils Aarestad', 'N:Aarestad;Nils;;;', 'EMAIL;TYPE=WORK:nils@nordlys.example', 'BDAY:1984-02-29', 'NOTE:Met on the ferry.',
  'PHOTO;ENCODING=b;TYPE=JPEG:QUFBQUFBQUFBQUFBQUFBQUFB', 'X-BOAT:Sula', 'END:VCARD',
  'BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana Ruiz', 'EMAIL:ana.ruiz@example.com', 'TEL;TYPE=CELL:+33 6 55 50 11 22', 'BDAY:1985-01-01', 'END:VCARD',
  'BEGIN:VCARD', 'VERSION:3.0', 'FN:Sam Okafor', 'EMAIL:another.sam@example.org', 'END:VCARD', '',
].join('\r\n');
const withCards = async (more: Record<string, string> = {}): Promise<{ files: Record<string, string> }> => ({ files: { ...await readVault('tests/vault'), 'Contacts.vcf': CARDS, ...more } });
const person = (name: string) => page().locator('.kith-import-person').filter({ has: page().locator('.kith-person-name', { hasText: name }) });
const exists = (path: string): Promise<boolean> => page().evaluate((at) => window.hostApp!.vault.getFileByPath(at) !== null, path);

test('an import shows every change, writes what is ticked, and is taken back in one step', async () => {
  await open(await withCards());
  const before = await read('People/Ana Ruiz.md');
  await command('Import people…');
  await page().locator('.kith-import').getByText('Contacts.vcf').click();
  const summary = page().locator('.kith-import-summary');
  await summary.getByText('1 new note, 1 note added to').waitFor();
  expect(await summary.innerText()).toBe('1 new note, 1 note added to\n1 person to be decided by you\nLeft out: the picture of 1 person');
  // Who may be two people is asked about; what the note says otherwise is offered, not ticked.
  expect(await person('Sam Okafor').locator('input').first().isChecked()).toBe(false);
  expect(await person('Ana Ruiz').locator('.kith-import-change').allInnerTexts()).toEqual(['phone: +33 6 55 50 11 22', 'vcard: 1 line of the card, kept for export', 'birthday: 1985-01-01 instead of 1986-04-12']);
  expect(await person('Ana Ruiz').locator('.kith-import-change input').nth(2).isChecked()).toBe(false);
  await picture('import-light');

  await person('Sam Okafor').locator('select').focus();
  await person('Sam Okafor').locator('select').selectOption({ label: 'A new note' });
  await person('Sam Okafor').locator('.kith-import-change').first().waitFor();
  expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page().getByRole('button', { name: 'Import 3 people' }).click();
  await page().locator('.kith-import').waitFor({ state: 'detached' });
  expect(await read('Nils Aarestad.md')).toBe(['---', 'type: person', 'email: nils@nordlys.example', 'birthday: 1984-02-29', 'vcard:', '  - "EMAIL;TYPE=WORK:nils@nordlys.example"', '  - "NOTE:Met on the ferry."', '  - "X-BOAT:Sula"', '---', '', '> Met on the ferry.', '', '## Interactions', ''].join('\n'));
  const after = await read('People/Ana Ruiz.md');
  expect(after).toContain('+33 6 55 50 11 22');
  expect(after).toContain('birthday: 1986-04-12');
  expect(await exists('Sam Okafor 2.md') || await exists('Sam Okafor.md')).toBe(true);

  await command('Undo the last change');
  await expect.poll(() => exists('Nils Aarestad.md')).toBe(false);
  expect(await read('People/Ana Ruiz.md')).toBe(before);
});

test('a file picked from the disk is read, and what is wrong with it is said with its line', async () => {
  await open();
  await command('Import people…');
  await page().locator('.kith-import-file').setInputFiles({ name: 'old.vcf', mimeType: 'text/vcard', buffer: Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1:J\xfcrgen Kohl\r\nnonsense\r\nEND:VCARD\r\n', 'latin1') });
  await person('Jürgen Kohl').waitFor();
  await page().locator('.kith-import-problems summary').click();
  expect(await page().locator('.kith-import-problems div').innerText()).toContain('old.vcf:4: “nonsense” is no property of a card');
  await page().getByRole('button', { name: 'Another file' }).click();
  await page().locator('.kith-import-file').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page().locator('.kith-import-summary').getByText('Nobody to import.').waitFor();
  expect(await page().getByRole('button', { name: 'Import 0 people' }).isDisabled()).toBe(true);
});

test('notes of other plugins are added to, their own fields kept', async () => {
  const note = '---\ntags: [person]\nlast_contact: 2026-10-01\nfrequency: Quarterly\n---\n';
  await open({ files: { 'Orbiting.md': note }, open: 'Orbiting.md' });
  await command('Import people…');
  await page().locator('.kith-import').getByText('1 note of other people plugins').click();
  await page().getByRole('button', { name: 'Import 1 person' }).click();
  await expect.poll(() => page().locator('.mod-root textarea.cm-content').inputValue()).toBe('---\ntags: [person]\nlast_contact: 2026-10-01\nfrequency: Quarterly\ncadence: 3 months\n---\n## Interactions\n- 2026-10-01: last contact\n');
});

test('an export is written into the vault, anew without asking, and over what is another’s only when asked', async () => {
  await open({ files: { 'Ana.md': '---\ncircle: friends\nbirthday: 04-12\n---\n', 'Other.vcf': 'BEGIN:VCARD\r\nFN:Mine\r\nEND:VCARD\r\n' }, open: 'Ana.md' });
  await command('Export people…');
  await page().locator('.kith-export').getByRole('button', { name: 'Write the file' }).click();
  await expect.poll(() => exists('People.vcf')).toBe(true);
  expect(await read('People.vcf')).toContain('FN:Ana\r\nN:;Ana;;;\r\nCATEGORIES:friends\r\nBDAY:--0412\r\n');
  expect(await notice()).toContain('1 person written to People.vcf');

  await command('Export people…');
  await page().locator('.kith-export .kith-field-hint').getByText('People.vcf is written anew').waitFor();
  await page().locator('.kith-export input').fill('Other.vcf');
  await page().locator('.kith-export .kith-field-hint').getByText('Kith did not write it').waitFor();
  await picture('export-light');
  await page().locator('.kith-export input').fill('../People.vcf');
  await page().locator('.kith-export .kith-field-hint').getByText('is no place in the vault').waitFor();
  expect(await page().locator('.kith-export').getByRole('button', { name: 'Write the file' }).isDisabled()).toBe(true);
  await page().locator('.kith-export input').fill('Other.vcf');
  await page().locator('.kith-export').getByRole('button', { name: 'Write over it' }).click();
  await expect.poll(() => read('Other.vcf')).toContain('FN:Ana');
  await command('Undo the last change');
  await expect.poll(() => read('Other.vcf')).toBe('BEGIN:VCARD\r\nFN:Mine\r\nEND:VCARD\r\n');
});
