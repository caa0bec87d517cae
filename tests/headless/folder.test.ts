import fc from 'fast-check';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../scripts/headless/note-file';
import { UNIX } from './system';
import { folder, kith, readings, vaultOf, type Answered } from './terminal';

const GOOD = '---\ncircle: close\n---\n- 2026-11-03 call\n';

/** Runs a command line as somebody the rights of files mean something to: not as root. */
function asNobody(args: readonly string[]): Answered {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    return kith(args);
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('the notes of a folder', () => {
  it('are its Markdown files at any depth, in the order of their paths', () => {
    const vault = vaultOf({ 'b/c/d/Zoe.md': GOOD, 'Ana.MD': GOOD, 'Sam.txt': GOOD, 'Sam.md.bak': GOOD, 'Élise.md': GOOD });
    expect(readings(vault)).toEqual({ people: ['Ana ok since 2026-11-03', 'Élise ok since 2026-11-03', 'Zoe ok since 2026-11-03'], findings: [] });
  });

  it('are not those in dot folders', () => {
    const vault = vaultOf({ 'Ana.md': GOOD, '.obsidian/Bo.md': GOOD, '.trash/Cy.md': GOOD, 'People/.hidden/Di.md': GOOD, '.Eve.md': GOOD });
    expect(readings(vault)).toEqual({ people: ['Ana ok since 2026-11-03'], findings: [] });
  });

  it('are not templates: those of the Templates plugin, of Templater, or those with a placeholder', () => {
    const template = vaultOf({
      '.obsidian/templates.json': '{ "folder": "Meta/Templates" }',
      '.obsidian/plugins/templater-obsidian/data.json': '{ "templates_folder": "/Tp/" }',
      'Meta/Templates/Person.md': GOOD, 'Tp/Person.md': GOOD, 'Draft.md': '---\ncircle: close\nmet: {{date}}\n---\n', 'Ana.md': GOOD,
    });
    expect(readings(template)).toEqual({ people: ['Ana ok since 2026-11-03'], findings: [] });
  });

  it.each(['{', '[]', 'null', '{ "folder": 7 }', '{ "folder": "" }'])('are all of them where the Templates plugin\'s settings are %j', (damaged) => {
    expect(readings(vaultOf({ '.obsidian/templates.json': damaged, 'Templates/Ana.md': GOOD })).people).toHaveLength(1);
  });

  it('are not copies left by a sync conflict, which are named', () => {
    const vault = vaultOf({ 'Ana.md': GOOD, 'Ana (conflicted copy 2026-10-02).md': GOOD, 'Ana.sync-conflict-20261002-101500-ABCDEFG.md': GOOD });
    expect(readings(vault)).toEqual({
      people: ['Ana ok since 2026-11-03'],
      findings: ['Ana (conflicted copy 2026-10-02).md:1 sync-conflict', 'Ana.sync-conflict-20261002-101500-ABCDEFG.md:1 sync-conflict'],
    });
  });
});

describe('the bytes of a note', () => {
  it('are the text every reader makes of them, sound or not', () => {
    const parts = ['- 2026-11-03 call', 'é → 日本', '😀', '\uFEFF', '\0'].map((text) => Buffer.from(text));
    const some = fc.oneof(fc.constantFrom(...parts), fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)));
    fc.assert(fc.property(fc.array(some, { maxLength: 6 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      expect(textOf(bytes)).toBe(bytes.toString('utf8'));
    }), { numRuns: 5_000 });
  });
});

describe('a link of the disk', () => {
  it('that leads out of the folder is not followed, and named', () => {
    const away = vaultOf({ 'Secret.md': GOOD, 'More/Mia.md': GOOD });
    const vault = vaultOf({ 'Ana.md': GOOD, 'People/Bo.md': GOOD });
    symlinkSync(join(away, 'Secret.md'), join(vault, 'Secret.md'));
    symlinkSync(join(away, 'More'), join(vault, 'People/More'));
    symlinkSync('../..', join(vault, 'People/up'));
    symlinkSync('/dev/zero', join(vault, 'zero.md'));
    symlinkSync(join(away, 'gone.md'), join(vault, 'gone.md'));
    symlinkSync('round.md', join(vault, 'round.md'));
    expect(readings(vault)).toEqual({
      people: ['Ana ok since 2026-11-03', 'Bo ok since 2026-11-03'],
      findings: ['People/More:1', 'People/up:1', 'Secret.md:1', 'gone.md:1', 'round.md:1', 'zero.md:1'].map((one) => `${one} outside-link`),
    });
  });

  it('that leads to a note of the folder counts nobody twice', () => {
    const vault = vaultOf({ 'Ana.md': GOOD, 'People/Bo.md': GOOD });
    symlinkSync('../Ana.md', join(vault, 'People/Ana.md'));
    symlinkSync('.', join(vault, 'again'));
    symlinkSync('People', join(vault, 'Friends'));
    expect(readings(vault)).toEqual({ people: ['Ana ok since 2026-11-03', 'Bo ok since 2026-11-03'], findings: [] });
  });

  it('that leads to what is hidden in the folder is not followed either', () => {
    const vault = vaultOf({ '.trash/Ana.md': GOOD });
    symlinkSync('.trash/Ana.md', join(vault, 'Ana.md'));
    expect(readings(vault)).toEqual({ people: [], findings: ['Ana.md:1 outside-link'] });
  });

  it('may stand for the folder itself', () => {
    const home = folder();
    symlinkSync(vaultOf({ 'Ana.md': GOOD }), join(home, 'Notes'));
    expect(readings(join(home, 'Notes')).people).toEqual(['Ana ok since 2026-11-03']);
  });
});

describe('what cannot be opened', () => {
  it.runIf(UNIX)('is a finding where it is a note or a folder of the vault, and the rest is read', () => {
    const vault = vaultOf({ 'Ana.md': GOOD, 'Bo.md': GOOD, 'Closed/Cy.md': GOOD });
    chmodSync(vault, 0o755);
    chmodSync(join(vault, 'Bo.md'), 0o000);
    chmodSync(join(vault, 'Closed'), 0o000);
    const { code, out, err } = asNobody(['due', vault, '--json']);
    chmodSync(join(vault, 'Closed'), 0o755);
    expect((JSON.parse(out) as { people: object[] }).people).toHaveLength(1);
    expect(err.split('\n')).toEqual([
      'Bo.md:1: Could not be opened: permission denied. Right would be: a note you may read',
      'Closed:1: Could not be opened: permission denied. Right would be: a note you may read',
    ]);
    expect(code).toBe(0);
  });

  it.runIf(UNIX)('is refused where it is the vault', () => {
    const vault = vaultOf({ 'Closed/Ana.md': GOOD });
    chmodSync(vault, 0o755);
    chmodSync(join(vault, 'Closed'), 0o000);
    const { code, out, err } = asNobody(['due', join(vault, 'Closed')]);
    chmodSync(join(vault, 'Closed'), 0o755);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^kith: cannot read the vault [^\n]+Closed: permission denied\. Right would be a folder of notes: kith due ~\/Notes$/);
  });

  it('is a finding where a note is larger than any note', () => {
    const vault = vaultOf({ 'Ana.md': GOOD, 'Bo.md': GOOD });
    truncateSync(join(vault, 'Bo.md'), 40 * 1024 * 1024);
    const { err } = kith(['due', vault]);
    expect(err).toBe('Bo.md:1: Not read: 40 MB are too much for one note. Right would be: several notes, one for each person');
  });

  it('a folder named like a note is a folder', () => {
    const vault = vaultOf({ 'Notes.md/Ana.md': GOOD });
    mkdirSync(join(vault, 'Empty.md'));
    expect(readings(vault)).toEqual({ people: ['Ana ok since 2026-11-03'], findings: [] });
  });
});
