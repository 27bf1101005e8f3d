import { type FileHandle, open, readFile } from 'node:fs/promises';

/** An append-only file of JSON lines. What was appended outlives the process; a line cut off by its end is passed over. */
export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  #pending: string[] = [];
  #written: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a+', 0o600);
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    if (size > 0 && last.toString() !== '\n') await file.appendFile('\n');
    return new Journal(path, file);
  }

  /** Resolves when the line is in the file; lines appended meanwhile share the next write. */
  append(line: unknown): Promise<void> {
    const waiting = this.#pending.length > 0;
    this.#pending.push(`${JSON.stringify(line)}\n`);
    if (!waiting) this.#written = this.#written.catch(() => {}).then(() => this.#flush());
    return this.#written;
  }

  async #flush(): Promise<void> {
    const lines = this.#pending.join('');
    this.#pending = [];
    await this.#file.appendFile(lines);
  }

  /** Every whole line, in order. */
  async lines(): Promise<unknown[]> {
    const text = await readFile(this.#path, 'utf8');
    return text.split('\n').flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as unknown];
      } catch {
        return [];
      }
    });
  }

  async close(): Promise<void> {
    await this.#written.catch(() => {});
    await this.#file.close();
  }
}
