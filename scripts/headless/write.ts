// Writes one note on disk: the old text or the new one is there at every moment, whatever happens to the machine.
import { closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from '../../src/core/edit/refusal';
import { applySplice, type Splice } from '../../src/core/edit/splice';
import { codeOf } from './folder';
import { isAlive, isCode, lock, pause, remove, temporaryName, type Lock } from './lock';

/** What is to become of a note, said of the text it has at that moment. */
export type Change = (text: string) => Splice | Refusal;

/** A note before and after a change. */
export interface Written {
  readonly before: string;
  readonly after: string;
}

/** How often a change is made anew for a text that changed while it was being made. */
const TRIES = 5;
/** Milliseconds after which a temporary file is nobody's, whatever process has its number now. */
const STRAY = 60_000;

/** Changes one note below a vault's real root; other writers are waited for as many milliseconds as `patience` says. */
export function writeNote(root: string, path: string, change: Change, patience = 15_000): Written | Refusal {
  const refuse = (rule: Refusal['rule'], given = ''): Refusal => ({ rule, path, line: 1, given });
  const file = join(root, path);
  try {
    if (realpathSync(dirname(file)) !== dirname(file)) return refuse('linked-note');
    const held = lock(file, patience);
    if (typeof held === 'string') return refuse('locked', held);
    try {
      sweep(dirname(file));
      for (let tries = 0; tries < TRIES; tries++) {
        const written = attempt(file, held, change, refuse);
        if (written) return written;
      }
      return refuse('changed-meanwhile');
    } finally {
      held.release();
    }
  } catch (error) {
    return refuse('not-written', codeOf(error));
  }
}

/** Makes the change once; null when the note was another by the time it was to be replaced. */
function attempt(file: string, held: Lock, change: Change, refuse: (rule: Refusal['rule'], given?: string) => Refusal): Written | Refusal | null {
  const found = lstatSync(file);
  if (!found.isFile() || found.nlink > 1) return refuse('linked-note');
  if ((found.mode & 0o222) === 0) return refuse('not-written', 'EACCES');
  const bytes = readPlain(file);
  const before = bytes.toString('utf8');
  if (!Buffer.from(before, 'utf8').equals(bytes)) return refuse('not-utf8');
  const splice = change(before);
  if ('rule' in splice) return splice;
  const after = applySplice(before, splice);
  if (after === before) return { before, after };
  const temporary = temporaryName(file);
  try {
    writeThrough(temporary, after, found);
    if (!held.held() || lstatSync(file).ino !== found.ino || !readPlain(file).equals(bytes)) return null;
    replace(temporary, file);
  } finally {
    remove(temporary);
  }
  syncFolder(dirname(file));
  return { before, after };
}

/** A file's bytes; never those of a file that a link leads to. */
function readPlain(file: string): Buffer {
  const open = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return readFileSync(open);
  } finally {
    closeSync(open);
  }
}

/** Writes a new file down to the disk, with the mode and owner of another. */
function writeThrough(path: string, text: string, { mode, uid, gid }: Stats): void {
  const open = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(open, text);
    const made = fstatSync(open);
    if (made.uid !== uid || made.gid !== gid) {
      try {
        fchownSync(open, uid, gid);
      } catch (error) {
        if (!isCode(error, 'EPERM')) throw error; // only the superuser gives files away
      }
    }
    fchmodSync(open, mode & 0o7777);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Puts a file in the place of another in one step. Windows refuses while somebody has the old one open: it is tried for a while. */
function replace(from: string, to: string): void {
  for (let tries = 0; ; tries++) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (tries >= 20 || !isCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      pause(10 + 10 * tries);
    }
  }
}

/** Makes the new name last through a power failure, where the system can. */
function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, 'r');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (!isCode(error, 'EPERM', 'EACCES', 'EISDIR', 'EINVAL')) throw error;
  }
}

/** Deletes temporary files that a crash left in a folder. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.kith-[0-9a-f]{16}-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid === undefined || Number(pid) === process.pid) continue;
    const path = join(folder, name);
    try {
      if (!isAlive(Number(pid)) || Date.now() - statSync(path).mtimeMs > STRAY) remove(path);
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error; // its owner was faster
    }
  }
}
