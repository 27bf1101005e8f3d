import { type Layout, parseRecords } from './layout.ts';
import type { TextLine } from './lines.ts';
import { quotesAfter } from './quotes.ts';

/** One record, or why there is none; by the line on which it begins. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly why: string };

/** A note has a few lines; where more would be one record, a quote was left open. */
const RECORD_LINES = 50;
const RECORD_LENGTH = 64 * 1024;
/** Records that are parsed at once: each call of the parser costs as much as some records. */
const BATCH = 200;

const OPEN_QUOTE = 'a quote on this line is never closed, or closed in the middle of a cell';

/**
 * The records of lines that come a few at a time. A quote that is left open refuses the line on which it stands and no
 * other: the lines after it are read as if it were not there.
 *
 * `swallows` says whether a line within quotes looks like a record of its own, which an open quote has swallowed.
 */
export class RecordReader {
  readonly #layout: Layout;
  readonly #swallows: (line: string) => boolean;
  /** Lines of a record that is not complete. */
  #open: TextLine[] = [];
  #length = 0;
  #batch: TextLine[] = [];
  #read: CsvRecord[] = [];

  constructor(layout: Layout, swallows: (line: string) => boolean) {
    this.#layout = layout;
    this.#swallows = swallows;
  }

  add(lines: readonly TextLine[]): CsvRecord[] {
    for (const line of lines) this.#take(line);
    return this.#given();
  }

  end(): CsvRecord[] {
    while (this.#open.length > 0) this.#giveUp();
    this.#parseBatch();
    return this.#given();
  }

  #given(): CsvRecord[] {
    const read = this.#read;
    this.#read = [];
    return read;
  }

  #take(line: TextLine): void {
    if (this.#open.length > 0) {
      this.#goOn(line);
      return;
    }
    if (line.cut) {
      this.#parseBatch();
      this.#read.push({ line: line.number, why: 'the line is longer than 64 KB' });
      return;
    }
    if (line.text.trim() === '') return;
    const quotes = quotesAfter(line.text, this.#layout, false);
    if (quotes === 'open') {
      this.#open.push(line);
      this.#length = line.text.length;
      return;
    }
    // The parser's reading of it must not reach into the lines after it.
    if (quotes === 'wrong') this.#parseBatch();
    this.#batch.push(line);
    if (quotes === 'wrong' || this.#batch.length >= BATCH) this.#parseBatch();
  }

  #goOn(line: TextLine): void {
    this.#open.push(line);
    this.#length += line.text.length;
    const tooLong = this.#open.length > RECORD_LINES || this.#length > RECORD_LENGTH;
    const quotes = quotesAfter(line.text, this.#layout, true);
    if (line.cut || tooLong || quotes === 'wrong') this.#giveUp();
    else if (quotes === 'closed') this.#close();
  }

  /** The quotes are closed: one record, unless one of its lines is a record that an open quote has swallowed. */
  #close(): void {
    const lines = this.#open;
    const swallowed = lines.slice(1).some(({ text }) => this.#swallows(text));
    const text = lines.map((line) => line.text).join('\n');
    const [cells, ...more] = swallowed ? [] : (parseRecords(text, this.#layout) ?? []);
    if (!cells || more.length > 0) {
      this.#giveUp();
      return;
    }
    this.#parseBatch();
    this.#open = [];
    this.#read.push({ line: lines[0]?.number ?? 0, cells });
  }

  /** Refuses the first line of what is open, and reads the others anew. */
  #giveUp(): void {
    const [first, ...rest] = this.#open;
    this.#open = [];
    this.#parseBatch();
    if (first) this.#read.push({ line: first.number, why: OPEN_QUOTE });
    for (const line of rest) this.#take(line);
  }

  #alone(text: string): readonly string[] | null {
    const records = parseRecords(text, this.#layout);
    return records && (records[0] ?? []);
  }

  #parseBatch(): void {
    const lines = this.#batch;
    if (lines.length === 0) return;
    this.#batch = [];
    const records = parseRecords(lines.map(({ text }) => text).join('\n'), this.#layout);
    if (records?.length === lines.length) {
      records.forEach((cells, at) => {
        this.#read.push({ line: lines[at]?.number ?? 0, cells });
      });
      return;
    }
    for (const { number: line, text } of lines) {
      const cells = this.#alone(text);
      this.#read.push(cells ? { line, cells } : { line, why: OPEN_QUOTE });
    }
  }
}
