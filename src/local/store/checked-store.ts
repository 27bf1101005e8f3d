import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ClassicLevel } from 'classic-level';
import { excerpt, WritethruError } from '../../kernel/index.ts';
import { dataDamaged, folderInUse, folderUnusable } from '../errors.ts';
import { faultOf, type Seen, Witness } from './witness.ts';

/** One record's change; null takes it away. */
export interface Change {
  readonly key: string;
  readonly value: Uint8Array | string | null;
}

/** Keys from `from` (with it) to `to` (without it), in the order of their bytes. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly backwards?: boolean;
  readonly limit?: number;
}

/** Sorts after every text that a key begins with. */
export const END = '\u{10ffff}';

/** Where the store keeps what it knows of itself; sorts before every other key. */
const SELF = '\0';
const SUM_BYTES = 4;
/** Beside LevelDB's own files, which it leaves alone. */
export const WITNESS = 'WITNESS';
/** Records that are read in one go: 80 MB where each is as large as the table allows, mostly one or two. */
const AT_ONCE = 200;
/** LevelDB's own default, 16 KB, would cut each of these goes into many. */
const HIGH_WATER_BYTES = 4 * 1024 * 1024;
/** LevelDB's own default is 8 MB; 32 hold a list of 20,000 readers and what is written of an edition to them. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** What a store says of itself: how often it was written, how many records it has, and the sum of their checksums. */
interface Self extends Seen {
  readonly count: number;
}

/** What was found when all of it was looked at. */
interface Found {
  readonly self: Self | null;
  readonly count: number;
  readonly sum: number;
}

const checksum = (key: string, value: Uint8Array): number => crc32(value, crc32(key));

const withChecksum = (key: string, value: Uint8Array | string): Buffer => {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  const record = Buffer.allocUnsafe(SUM_BYTES + bytes.length);
  record.set(bytes, SUM_BYTES);
  record.writeUInt32LE(checksum(key, record.subarray(SUM_BYTES)));
  return record;
};

const sumOf = (record: Buffer): number => record.readUInt32LE(0);
const bytesOf = (record: Buffer): Buffer => record.subarray(SUM_BYTES);

const isWhole = (key: string, record: Buffer): boolean =>
  record.length >= SUM_BYTES && sumOf(record) === checksum(key, bytesOf(record));

/** The system refuses: rights, space, open files. The records themselves may be as they were. */
const OF_THE_SYSTEM = /permission denied|no space|too many open|read-only|quota/iu;

/**
 * Records on disk in LevelDB, in this process, for this process alone. A write is on disk before it resolves, whatever
 * is written meanwhile shares its journey, and all of one write is there or nothing. Each record has a checksum, and the
 * store one of all of them, which a second file witnesses: what was changed, cut off or lost while nobody looked is
 * noticed when the store is opened, and nothing is read from it.
 */
export class CheckedStore {
  readonly #path: string;
  readonly #level: ClassicLevel<string, Buffer>;
  readonly #witness: Witness;
  #self: Self;
  /** What the next journey to the disk takes along, and what the one under way has; null where a record goes. */
  #waiting = new Map<string, Buffer | null>();
  #moving: ReadonlyMap<string, Buffer | null> = new Map();
  #next: Promise<void> | null = null;
  #last: Promise<void> = Promise.resolve();

  private constructor(
    path: string,
    level: ClassicLevel<string, Buffer>,
    witness: Witness,
    self: Self,
  ) {
    this.#path = path;
    this.#level = level;
    this.#witness = witness;
    this.#self = self;
  }

  /**
   * Opens, or makes, a store and looks at every record. Throws `local.folder-in-use` where another process has it,
   * `local.data-damaged`, `local.folder-unusable` where the system refuses.
   */
  static async open(path: string): Promise<CheckedStore> {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const witness = Witness.open(join(path, WITNESS));
    const level = new ClassicLevel<string, Buffer>(path, {
      keyEncoding: 'utf8',
      valueEncoding: 'buffer',
      cacheSize: CACHE_BYTES,
      createIfMissing: !witness.found,
    });
    try {
      await level.open().catch((error: unknown) => refuse(path, error));
      await keepPrivate(path);
      const self = agreed(path, await lookAtAll(path, level), witness);
      return new CheckedStore(path, level, witness, self);
    } catch (error) {
      await level.close();
      witness.close();
      throw error;
    }
  }

  /** How many records there are. */
  get size(): number {
    return this.#self.count;
  }

  /** As it was last written, be it on disk yet or not. Throws `local.data-damaged`. */
  get(key: string): Buffer | undefined {
    const record = this.#record(key);
    return record ? bytesOf(record) : undefined;
  }

  #record(key: string): Buffer | undefined {
    const fresh = this.#waiting.has(key) ? this.#waiting.get(key) : this.#moving.get(key);
    if (fresh !== undefined) return fresh ?? undefined;
    const record = this.#level.getSync(key);
    if (record && !isWhole(key, record)) throw damaged(this.#path, `record ${shown(key)}`);
    return record;
  }

  /** Resolves when what `get` has given for these keys is on disk; without keys, all of it. */
  async settled(...keys: readonly string[]): Promise<void> {
    const fresh = (key: string) => this.#waiting.has(key) || this.#moving.has(key);
    if (keys.length === 0 || keys.some(fresh)) await (this.#next ?? this.#last);
  }

  /**
   * Resolves when it is on disk; from the call on, `get` gives what was written. Where the disk refuses, this and every
   * later write rejects: what is on it is then older than what `get` has given, and only a new start can tell.
   */
  async write(changes: readonly Change[]): Promise<void> {
    let { count, sum } = this.#self;
    const written = new Map<string, Buffer | null>();
    for (const { key, value } of changes) {
      const before = (written.has(key) ? written.get(key) : this.#record(key)) ?? null;
      const after = value === null ? null : withChecksum(key, value);
      count += (after ? 1 : 0) - (before ? 1 : 0);
      sum = (sum - (before ? sumOf(before) : 0) + (after ? sumOf(after) : 0)) >>> 0;
      written.set(key, after);
    }
    // Only now: a record that is damaged must not let half of a write through.
    for (const [key, record] of written) this.#waiting.set(key, record);
    this.#self = { ...this.#self, count, sum };
    if (!this.#next) {
      this.#next = this.#last.then(() => this.#travel());
      this.#last = this.#next;
      this.#last.catch(() => {});
    }
    await this.#next;
  }

  async #travel(): Promise<void> {
    this.#next = null;
    this.#moving = this.#waiting;
    this.#waiting = new Map();
    const self = { ...this.#self, writes: this.#self.writes + 1 };
    this.#self = self;
    const batch = this.#level.batch();
    for (const [key, record] of this.#moving) {
      if (record) batch.put(key, record);
      else batch.del(key);
    }
    batch.put(SELF, withChecksum(SELF, JSON.stringify(self)));
    await batch.write({ sync: true });
    this.#witness.note(self);
    this.#moving = new Map();
  }

  /** Records as they are on disk when the first is asked for; what was written before is among them. */
  async *entries({
    from,
    to,
    backwards = false,
    limit = -1,
  }: Stretch): AsyncGenerator<readonly [key: string, value: Buffer]> {
    await this.settled();
    const range = { gte: from, lt: to, reverse: backwards, limit };
    const iterator = this.#level.iterator({ ...range, highWaterMarkBytes: HIGH_WATER_BYTES });
    try {
      for (;;) {
        const found = await iterator.nextv(AT_ONCE);
        if (found.length === 0) return;
        for (const [key, record] of found) {
          if (!isWhole(key, record)) throw damaged(this.#path, `record ${shown(key)}`);
          yield [key, bytesOf(record)];
        }
      }
    } finally {
      await iterator.close();
    }
  }

  /** Waits for what is on its way. */
  async close(): Promise<void> {
    await this.settled().catch(() => {});
    await this.#level.close();
    this.#witness.close();
  }
}

/** Every key, and every record by the way that `get` goes, so that a broken index is noticed as well. */
const lookAtAll = async (path: string, level: ClassicLevel<string, Buffer>): Promise<Found> => {
  let [count, sum] = [0, 0];
  let self: Self | null = null;
  const keys = level.keys({ highWaterMarkBytes: HIGH_WATER_BYTES });
  try {
    for (;;) {
      const found = await keys.nextv(AT_ONCE);
      if (found.length === 0) return { self, count, sum };
      const records = await level.getMany(found);
      for (const [at, key] of found.entries()) {
        const record = records[at];
        if (!record || !isWhole(key, record)) throw damaged(path, `record ${shown(key)}`);
        if (key === SELF) self = JSON.parse(bytesOf(record).toString('utf8')) as Self;
        else [count, sum] = [count + 1, (sum + sumOf(record)) >>> 0];
      }
    }
  } catch (error) {
    throw error instanceof WritethruError ? error : damaged(path, reasonOf(error), error);
  } finally {
    await keys.close();
  }
};

/** What the store, its records and its witness agree on. */
const agreed = (path: string, { self, count, sum }: Found, witness: Witness): Self => {
  if (!self) {
    if (count > 0 || witness.found) throw damaged(path, 'what it says of itself is missing');
    return { writes: 0, count: 0, sum: 0 };
  }
  const fault = faultOf(witness, self);
  if (fault) throw damaged(path, fault);
  if (self.count !== count) throw damaged(path, `${count} records, and ${self.count} were written`);
  if (self.sum !== sum) throw damaged(path, 'its records are not those that were written');
  return self;
};

/** Made before this user's other files were private, or by LevelDB, which knows no modes. */
const keepPrivate = async (path: string): Promise<void> => {
  await chmod(path, 0o700);
  for (const file of await readdir(path))
    await chmod(join(path, file), 0o600).catch((error: unknown) => {
      // LevelDB tidies up beside: what it took away needs no mode.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
};

/** Did opening a LevelDB fail because another process has it? */
export function isLocked(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === 'LEVEL_LOCKED';
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return (cause instanceof Error ? cause.message : message).replace(/\s+/gu, ' ');
};

/** Says why a LevelDB could not be opened: `local.folder-in-use`, `local.data-damaged` or `local.folder-unusable`. */
export const refuse = (path: string, error: unknown): never => {
  if (isLocked(error)) throw folderInUse(`${path}: in use by another process`, { cause: error });
  const reason = reasonOf(error);
  if (!OF_THE_SYSTEM.test(reason)) throw damaged(path, reason, error);
  throw folderUnusable(`${path}: cannot be opened (${reason})`, { cause: error });
};

const damaged = (path: string, what: string, cause?: unknown): Error =>
  dataDamaged(
    `${path}: damaged (${what}); nothing was read from it or sent. Put back a copy with writethru data restore`,
    { cause },
  );

/** A key as one line. */
const shown = (key: string): string => JSON.stringify(excerpt(key.replaceAll('\0', ' ')));
