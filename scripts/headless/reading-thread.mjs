// The second thread of read-ahead.ts. Plain JavaScript, since it is loaded as it stands: by Node from beside the command, and by tests.
import { closeSync, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { root, paths, memory, claims, starts, lengths, taker, sizes: { batch, slots, slot, largest, ahead }, states } = workerData;
const bytes = new Uint8Array(memory);
/** By slot of memory, the batch whose notes lie in it. */
const holds = new Array(slots).fill(-1);

// Right in front of the taker it would be waited for: the taker reads those notes itself in the meantime.
for (let next = ahead, turn = 0; next < claims.length; next = Math.max(next + 1, Atomics.load(taker, 0) + ahead)) {
  const into = turn % slots;
  for (let now = Atomics.load(taker, 0); now <= holds[into]; now = Atomics.load(taker, 0)) Atomics.wait(taker, 0, now);
  if (Atomics.compareExchange(claims, next, states.free, states.reading) !== states.free) continue;
  readBatch(next, into * slot);
  holds[into] = next;
  turn += 1;
  Atomics.store(claims, next, states.read);
  Atomics.notify(claims, next);
}

/** Reads the notes of a batch into memory, from an offset on. */
function readBatch(index, offset) {
  const end = Math.min(paths.length, (index + 1) * batch);
  for (let note = index * batch, at = offset; note < end; note++) {
    starts[note] = at;
    lengths[note] = read(`${root}${paths[note]}`, at, Math.min(largest, offset + slot - at));
    at += Math.max(0, lengths[note]);
  }
}

/** Reads a file into memory, and says how long it is: -1 when there is no room for so many bytes and one more, or when it cannot be read. */
function read(file, from, room) {
  let handle;
  try {
    handle = openSync(file, 'r');
    for (let length = 0; length < room;) {
      const more = readSync(handle, bytes, from + length, room - length, null);
      if (more === 0) return length;
      length += more;
    }
    return -1;
  } catch {
    return -1;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
