import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { printDay } from '../../../src/core/day';
import { ENDINGS, FORMATS, isOurs, printExport, textOfFile, type Format } from '../../../src/core/export/export';
import type { Answer, Ground, Unclear } from '../../../src/core/terminal/command';
import { asWhat, exportedIn } from '../../../src/core/terminal/export';
import { plain } from '../../../src/core/terminal/table';
import { reason } from '../folder';
import { remove, temporaryName } from '../lock';
import { Refusal } from '../refusal';

/** `kith export --out FILE`: everyone, written to a file, in the format its ending tells where none is asked for. */
export function exportTo(ground: Ground, root: string, asked: Format | null, out: string, overwrite: boolean): Answer | Unclear {
  const { today, words } = ground;
  const format = asked ?? FORMATS.find((one) => extname(out).toLowerCase() === `.${ENDINGS[one]}`) ?? null;
  if (format === null) return asWhat(ground);
  const exported = exportedIn(ground);
  checkPlace(root, resolve(out));
  const refused = writeFile(resolve(out), format, printExport(format, exported, words), overwrite);
  const written = { today: printDay(today), format, people: exported.people.length, file: out, written: !refused };
  if (refused) return { json: written, text: '', findings: [], refused: { rule: 'not-ours', path: out, line: 1, given: out } };
  return { json: written, text: plain(words.interop.exported(exported.people.length, out)), findings: ground.findings() };
}

/** Refuses a place inside the vault that is hidden, such as the app's own folder, or that a link leads to. Outside of it one may write where one likes. */
function checkPlace(root: string, file: string): void {
  const folder = dirname(file);
  const real = attemptReal(folder);
  if (real === null) return; // there is no such folder: writing says so
  const hidden = relative(root, real).split(sep);
  if (hidden[0] !== '..' && !isAbsolute(relative(root, real)) && hidden.some((part) => part.startsWith('.'))) throw new Refusal(`cannot write ${file}: it lies in a hidden folder of the vault. Right would be a file beside your notes, or elsewhere`);
  for (let above = folder; ; above = dirname(above)) {
    if (attemptReal(above) === root) {
      if (real !== join(root, relative(above, folder))) throw new Refusal(`cannot write ${file}: a link of the vault leads there. Right would be the folder itself`);
      return;
    }
    if (dirname(above) === above) return;
  }
}

function attemptReal(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

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
