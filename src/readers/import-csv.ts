import { CsvError, parse } from 'csv-parse/sync';
import { bytesOf, excerpt, formatBytes, MEGABYTE } from '../kernel/index.ts';
import { asWritten } from './csv-cell.ts';
import { ReadersError } from './errors.ts';

/** A million subscribers with names and topics; the file stands in memory. */
export const IMPORT_BYTES = 128 * MEGABYTE;

/** The columns of a subscribers' file. `state` is what an export says of a line; an import takes the confirmed. */
export const COLUMNS = [
  'email',
  'name',
  'topics',
  'rhythm',
  'zone',
  'language',
  'consent',
  'state',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A line of the file: where it ends, and what stands in it; an absent or empty field is null. */
export interface CsvLine {
  readonly line: number;
  readonly fields: Readonly<Record<Column, string | null>>;
  /** More fields than the header has names. */
  readonly tooLong: boolean;
}

const refuse = (message: string, cause?: unknown): never => {
  throw new ReadersError('input', 'csv', `subscribers CSV: ${message}`, { cause });
};

/**
 * Reads a CSV (RFC 4180; UTF-8, with or without a byte order mark) whose header names the columns in any order.
 * Throws `readers.csv`, naming the line, where the file as a whole cannot be read: size, quoting, header.
 */
export const readCsv = (text: string): readonly CsvLine[] => {
  const bytes = bytesOf(text);
  if (bytes > IMPORT_BYTES) {
    refuse(
      `${formatBytes(bytes)} is too much; at most ${formatBytes(IMPORT_BYTES)} a file are allowed`,
    );
  }
  const [header, ...records] = readRecords(text);
  if (!header)
    return refuse(`it is empty; line 1 must name the columns, of which email is required`);
  const columns = readHeader(header.record);
  return records.map(({ record, info }) => ({
    line: info.lines,
    fields: Object.fromEntries(
      COLUMNS.map((column) => [column, readCell(record[columns.indexOf(column)])]),
    ) as Record<Column, string | null>,
    tooLong: record.length > columns.length,
  }));
};

const readCell = (cell: string | undefined): string | null => asWritten(cell?.trim() ?? '') || null;

export interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The records of a CSV as they stand there, header first. Throws `readers.csv` where its quoting is wrong. */
export const readRecords = (text: string): readonly CsvRecord[] => {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      // A quote that is never closed would swallow the rest of the file.
      max_record_size: 16_384,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`${error.message}; nothing was imported`, error);
  }
};

const readHeader = (names: readonly string[]): readonly Column[] => {
  const columns = names.map((name) => name.trim().toLowerCase());
  const unknown = columns.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  const allowed = `allowed are ${COLUMNS.join(', ')}`;
  if (!columns.includes('email')) {
    refuse(`line 1 names no column "email" (got "${excerpt(names.join(','))}"); ${allowed}`);
  }
  if (unknown.length > 0) {
    refuse(
      `line 1 names unknown columns: ${unknown.map((name) => `"${excerpt(name)}"`).join(', ')}; ${allowed}`,
    );
  }
  const twice = columns.find((name, place) => columns.indexOf(name) !== place);
  if (twice !== undefined) refuse(`line 1 names column "${twice}" twice; ${allowed}`);
  return columns as readonly Column[];
};
