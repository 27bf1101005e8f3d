import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** How often a store was written, and the sum of its records' checksums after that. */
export interface Seen {
  readonly writes: number;
  readonly sum: number;
}

const SLOT_BYTES = 16;
const SLOTS = 2;

const pack = ({ writes, sum }: Seen): Buffer => {
  const slot = Buffer.alloc(SLOT_BYTES);
  slot.writeDoubleLE(writes, 0);
  slot.writeUInt32LE(sum, 8);
  slot.writeUInt32LE(crc32(slot.subarray(0, 12)), 12);
  return slot;
};

const unpack = (slot: Buffer): Seen | null =>
  slot.length === SLOT_BYTES && slot.readUInt32LE(12) === crc32(slot.subarray(0, 12))
    ? { writes: slot.readDoubleLE(0), sum: slot.readUInt32LE(8) }
    : null;

/**
 * A file of 32 bytes that tells what a store's last writes were, apart from the store. LevelDB passes over a log that
 * was cut off, and over parts of it that it cannot read, as if they had not been written; the witness knows better. Two
 * slots take turns, so that a write that is broken off leaves the one before it.
 */
export class Witness {
  /** Was it there when it was opened? */
  readonly found: boolean;
  /** What it had seen when it was opened; null where it cannot be read, or is new. */
  readonly seen: Seen | null;
  #file: number | null;

  private constructor(file: number, bytes: Buffer) {
    this.#file = file;
    this.found = bytes.length > 0;
    const slots = Array.from({ length: SLOTS }, (_, at) =>
      unpack(bytes.subarray(at * SLOT_BYTES, (at + 1) * SLOT_BYTES)),
    );
    this.seen = slots.reduce(
      (last, slot) => (slot && (!last || slot.writes > last.writes) ? slot : last),
      null,
    );
  }

  static open(path: string): Witness {
    const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    const bytes = Buffer.alloc(SLOTS * SLOT_BYTES);
    return new Witness(file, bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)));
  }

  /** In the file when it returns, though not through a power cut: the store is, and may be ahead of its witness. */
  note(seen: Seen): void {
    if (this.#file !== null)
      writeSync(this.#file, pack(seen), 0, SLOT_BYTES, (seen.writes % SLOTS) * SLOT_BYTES);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** What is wrong where a witness has seen more, or something else, than there is; null where nothing is. */
export function faultOf({ found, seen }: Witness, { writes, sum }: Seen): string | null {
  // The first write of all reached the disk, and its process ended before the witness.
  if (!seen) return writes > 1 ? `its witness is ${found ? 'damaged' : 'missing'}` : null;
  if (seen.writes > writes) return `${seen.writes - writes} of its last writes are missing`;
  return seen.writes === writes && seen.sum !== sum ? 'its witness tells of another' : null;
}
