import { type FileHandle, open, readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { dataDamaged } from './errors.ts';
import { faultOf, type Seen, Witness } from './store/witness.ts';

/** A line's last field: the checksum of it and of all lines before it. */
const SUM = /^(?<line>\{.*),"sum":"(?<sum>[0-9a-f]{8})"\}(?<rest>.?)$/su;

const hex = (sum: number): string => sum.toString(16).padStart(8, '0');

/** What lines say one after the other, as far as they are whole: how many have a checksum, and the last of them. */
interface Chain extends Seen {
  /** Bytes of the lines that are whole. */
  readonly length: number;
  /** The last line is whole, but its end of line is missing. */
  readonly isOpen: boolean;
}

const damaged = (path: string, what: string): Error =>
  dataDamaged(
    `${path}: damaged (${what}); nothing was read from it or sent. Put back a copy with writethru data restore`,
  );

/**
 * Follows the checksums through a journal. A last line that was cut off by the end of its process does not count; what
 * version 0.1 wrote has none, and stands before all that have one.
 */
const follow = (path: string, text: string): Chain => {
  let [sum, length, at, writes] = [0, 0, 0, 0];
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const next = (line: string): boolean => {
    at += 1;
    const found = SUM.exec(line)?.groups;
    if (!found?.['line']) {
      if (writes > 0) return false;
    } else {
      sum = crc32(found['line'], sum);
      if (found['rest'] !== '' || hex(sum) !== found['sum']) throw damaged(path, `line ${at}`);
      writes += 1;
    }
    length += Buffer.byteLength(line) + 1;
    return true;
  };
  for (const line of lines) if (line !== '' && !next(line)) throw damaged(path, `line ${at}`);
  const isOpen = SUM.test(last) && next(last);
  return { writes, sum, length: isOpen ? length - 1 : length, isOpen };
};

/**
 * An append-only file of JSON lines, each of an object, with checksums. What was appended outlives the process; a line
 * cut off by its end is taken away at the next opening.
 */
export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #witness: Witness;
  #last: Seen;
  #pending: string[] = [];
  #written: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle, witness: Witness, last: Seen) {
    this.#path = path;
    this.#file = file;
    this.#witness = witness;
    this.#last = last;
  }

  /** Throws `local.data-damaged`. */
  static async open(path: string): Promise<Journal> {
    const witness = Witness.open(`${path}.witness`);
    const file = await open(path, 'a+', 0o600);
    try {
      const text = await readFile(path, 'utf8');
      const { length, isOpen, ...last } = follow(path, text);
      const fault = faultOf(witness, last);
      if (fault) throw damaged(path, fault);
      if (isOpen) await file.appendFile('\n');
      else if (length < Buffer.byteLength(text)) await file.truncate(length);
      return new Journal(path, file, witness, last);
    } catch (error) {
      await file.close();
      witness.close();
      throw error;
    }
  }

  /** Resolves when the line is in the file; lines appended meanwhile share the next write. */
  append(line: object): Promise<void> {
    const waiting = this.#pending.length > 0;
    const json = JSON.stringify(line).slice(0, -1);
    const sum = crc32(json, this.#last.sum);
    this.#last = { writes: this.#last.writes + 1, sum };
    this.#pending.push(`${json},"sum":"${hex(sum)}"}\n`);
    if (!waiting) this.#written = this.#written.catch(() => {}).then(() => this.#flush());
    return this.#written;
  }

  async #flush(): Promise<void> {
    const lines = this.#pending.join('');
    this.#pending = [];
    const last = this.#last;
    await this.#file.appendFile(lines);
    this.#witness.note(last);
  }

  /** Every line, in order. */
  async lines(): Promise<unknown[]> {
    const text = await readFile(this.#path, 'utf8');
    return text.split('\n').flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as unknown];
      } catch {
        // A line that is being written, or one of version 0.1 that was cut off.
        return [];
      }
    });
  }

  async close(): Promise<void> {
    await this.#written.catch(() => {});
    await this.#file.close();
    this.#witness.close();
  }
}
