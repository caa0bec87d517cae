// The notes of a large vault, read by a second thread while the first makes sense of those before: half of the time is the disk's.
// Neither waits for the other for long: notes go in batches, and whoever comes to one first reads it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Fewer notes are read before a thread has begun. */
const WORTH_A_THREAD = 1_000;
/** Notes of a batch; slots of memory for so many batches, and their bytes; bytes of the largest note read here; batches the thread keeps in front. */
const SIZES = { batch: 64, slots: 16, slot: 2 ** 20, largest: 2 ** 17, ahead: 2 };
/** What has become of a batch: it is nobody's, the thread is at it, has read it, or has left it to the taker. */
const STATES = { free: 0, reading: 1, read: 2, left: 3 };
/** How long one batch is waited for, in milliseconds. */
const PATIENCE = 2_000;

/** Where the thread's program lies: beside this one, unless somebody took that away alone. */
const thread = (): URL => new URL('./reading-thread.mjs', import.meta.url);

/** The bytes of the notes of a folder, in the order of their paths. */
export class ReadAhead {
  private readonly bytes: Buffer;
  private readonly claims: Int32Array;
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  /** The batch the next note is of. */
  private readonly taker = cells(1);
  private worker: Worker | null = null;
  private next = 0;
  private left = true;

  /** `root` ends with what separates folders. */
  constructor(root: string, paths: readonly string[]) {
    const worth = paths.length >= WORTH_A_THREAD && existsSync(fileURLToPath(thread()));
    const memory = new SharedArrayBuffer(worth ? SIZES.slots * SIZES.slot : 0);
    this.bytes = Buffer.from(memory);
    this.claims = cells(Math.ceil(paths.length / SIZES.batch));
    this.starts = cells(paths.length);
    this.lengths = cells(paths.length);
    if (!worth) return;
    const { claims, starts, lengths, taker } = this;
    this.worker = new Worker(thread(), { workerData: { root, paths, memory, claims, starts, lengths, taker, sizes: SIZES, states: STATES } });
    this.worker.on('error', () => { this.close(); });
    this.worker.unref();
  }

  /** The bytes of the next note, good until the one behind it is asked for; null for one that is left to be read. */
  take(): Buffer | null {
    const note = this.next++;
    if (!this.worker) return null;
    if (note % SIZES.batch === 0) this.left = this.isLeft(note / SIZES.batch);
    const length = this.left ? -1 : this.lengths[note]!;
    return length < 0 ? null : this.bytes.subarray(this.starts[note], this.starts[note]! + length);
  }

  /** Lets the thread go, whatever it has read. */
  close(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  /** Whether the thread has not come to a batch; what it is at is waited for. */
  private isLeft(batch: number): boolean {
    const { taker, claims } = this;
    Atomics.store(taker, 0, batch);
    Atomics.notify(taker, 0);
    if (Atomics.compareExchange(claims, batch, STATES.free, STATES.left) === STATES.free) return true;
    const late = Atomics.wait(claims, batch, STATES.reading, PATIENCE) === 'timed-out';
    if (late) this.close();
    return late;
  }
}

/** Whole numbers both threads see. */
function cells(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}
