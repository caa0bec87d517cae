// One writer at a time: a lock file beside the note. Its name begins with a dot, so the app does not see it.
import { randomBytes, createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A held lock. */
export interface Lock {
  /** Whether it is still held: not when another took it for one that a crash left behind. */
  readonly held: () => boolean;
  readonly release: () => void;
}

/** Milliseconds after which a lock is taken for left behind: a write takes a few. */
const STALE = 60_000;

/** What the hidden files beside a note begin with: alike for spellings of its name that a disk may take for the same. */
export function hiddenName(file: string): string {
  const name = basename(file).normalize('NFC').toLowerCase();
  return join(dirname(file), `.kith-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`);
}

/** A name of a file nobody else uses, which tells whose it was when it is left behind: `.kith-…-4711-ab12cd34.tmp` */
export function temporaryName(file: string): string {
  return `${hiddenName(file)}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Waits some milliseconds for the lock of a note; who holds it instead, when it does not come free. */
export function lock(file: string, patience: number): Lock | string {
  const path = `${hiddenName(file)}.lock`;
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  for (const end = Date.now() + patience; ; pause(2 + Math.random() * 10)) {
    const holder = take(file, path, mine);
    if (holder === null) return { held: () => textOf(path) === mine, release: () => { if (textOf(path) === mine) remove(path); } };
    if (Date.now() > end) return holder.trim();
  }
}

/** Takes the lock, complete with its holder's name, or tells who has it. */
function take(file: string, path: string, mine: string): string | null {
  const ready = temporaryName(file);
  try {
    writeFileSync(ready, mine, { flag: 'wx' });
    try {
      linkSync(ready, path); // fails when there is one: nobody ever sees a lock without a holder
      return null;
    } catch (error) {
      if (!isCode(error, 'EEXIST', 'ENOENT')) return takeWithoutLinks(path, mine);
    }
    breakStale(file, path, statSync(ready).mtimeMs);
    return textOf(path) ?? '';
  } finally {
    remove(ready);
  }
}

/** On disks without hard links a lock can be seen for a moment before its holder is written into it. */
function takeWithoutLinks(path: string, mine: string): string | null {
  try {
    writeFileSync(path, mine, { flag: 'wx' });
    return null;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return textOf(path) ?? '';
  }
}

/** Takes away a lock whose holder is gone. `now` is the disk's own time. */
function breakStale(file: string, path: string, now: number): void {
  const holder = textOf(path);
  if (holder === null || !isLeft(holder, path, now)) return;
  // Moved away before it is deleted: of several who find it stale, one moves it, and only that very lock.
  const grave = temporaryName(file);
  try {
    renameSync(path, grave);
    if (textOf(grave) !== holder) linkSync(grave, path);
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    remove(grave);
  }
}

function isLeft(holder: string, path: string, now: number): boolean {
  const [pid, host] = holder.trim().split(' ');
  if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return true;
  try {
    return now - statSync(path).mtimeMs > STALE;
  } catch {
    return false;
  }
}

/** Whether a process of this machine is running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM'); // somebody else's, but there
  }
}

/** Deletes a file; one that is gone already is no error. */
export function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** Sleeps for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Whether an error is one of the system's of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
