// The text of a note on disk, with as few calls and as little memory as it takes: there may be a hundred thousand.
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of one note that are read at most. */
const LARGEST = 32 * 1024 * 1024;

/** What a note holds; or the size of one too large to read, in bytes. The bytes are good until the next note is read. */
export type NoteFile = { readonly bytes: Buffer } | { readonly size: number };

/** What is read of a note before it is text: one piece of memory for all of them, as large as the largest so far. */
let bytes = Buffer.allocUnsafe(256 * 1024);

/** Reads a note. Throws as the system does when it cannot be read. */
export function readNoteFile(file: string): NoteFile {
  const handle = openSync(file, 'r');
  try {
    const length = fill(handle);
    if (length > LARGEST) return { size: fstatSync(handle).size };
    return { bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(handle);
  }
}

/** Bytes of a text up to which a copy of it is worth the time it saves. */
const COPIED = 256 * 1024;

/** The text some bytes are. Decoding takes longer than reading: plain letters need none, and sound text less than what has to be mended. */
export function textOf(held: Buffer): string {
  if (isAscii(held)) return held.toString('latin1');
  return held.length <= COPIED && isUtf8(held) ? transcode(held, 'utf8', 'utf16le').toString('utf16le') : held.toString('utf8');
}

/** Reads a file up to its end, or to where it is too large; how many bytes there are. */
function fill(handle: number): number {
  let length = 0;
  for (;;) {
    const more = readSync(handle, bytes, length, bytes.length - length, null);
    length += more;
    if (more === 0 || length > LARGEST) return length;
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 4, LARGEST + 1));
    bytes.copy(larger);
    bytes = larger;
  }
}
