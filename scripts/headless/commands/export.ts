import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printDay } from '../../../src/core/day';
import { isOurs, jsonOf, printExport, textOfFile, type Exported, type Format } from '../../../src/core/export/export';
import { readSource, reason } from '../folder';
import { remove, temporaryName } from '../lock';
import { Refusal } from '../refusal';
import { plain } from '../table';
import type { Answer, Command, Job } from './command';

/** `kith export`: everyone as cards, a table, JSON or a calendar; printed, or written to a file. */
export const exporting: Command = {
  usage: 'export VAULT',
  says: 'everyone as --format vcard, csv, json or ics: printed, or written to --out FILE',
  run({ vault, today, format, out, overwrite, texts }: Job): Answer {
    const { roster, root } = vault;
    const { people } = roster.view(today);
    const exported: Exported = {
      people, today, lexicon: roster.lexicon,
      fieldsOf: (path) => {
        const source = readSource(root, path);
        return 'rule' in source ? {} : source.fields ?? {};
      },
    };
    const findings = vault.findings(today);
    const wanted = (): Format => {
      if (format === null) throw new Refusal('export as what? Right would be: kith export ~/Notes --format vcard');
      return format;
    };
    if (out === null) {
      // The line end that closes the text is the printer's.
      return {
        get json() {
          return format === null || format === 'json' ? jsonOf(exported) : { today: printDay(today), format, text: printExport(format, exported, texts) };
        },
        get text() {
          return printExport(wanted(), exported, texts).replace(/\n$/, '');
        },
        findings,
      };
    }
    const refused = writeFile(resolve(out), wanted(), printExport(wanted(), exported, texts), overwrite);
    const written = { today: printDay(today), format: wanted(), people: people.length, file: out, written: !refused };
    if (refused) return { json: written, text: '', findings: [], refused: { rule: 'not-ours', path: out, line: 1, given: out } };
    return { json: written, text: plain(texts.interop.exported(people.length, out)), findings };
  },
};

/** Writes a file in one step; false when it is done, true when it would be over one that is not Kith's. */
function writeFile(file: string, format: Format, text: string, overwrite: boolean): boolean {
  const temporary = temporaryName(file);
  try {
    if (!overwrite && existsSync(file) && !isOurs(format, readFileSync(file, 'utf8'))) return true;
    writeFileSync(temporary, textOfFile(format, text), { flag: 'wx' });
    try {
      renameSync(temporary, file);
    } finally {
      remove(temporary);
    }
    return false;
  } catch (error) {
    throw new Refusal(`cannot write ${file}: ${reason(error)}. Right would be a file in a folder you may write to`);
  }
}
