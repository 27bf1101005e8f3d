import { stringify } from 'csv-stringify/sync';
import { readRecords } from '../../readers/index.ts';

/** As many refusals as one answer tells in words: so each is told. */
const LINES = 200;

/** A piece of a subscribers' file that is a file itself. */
export interface CsvPart {
  readonly text: string;
  /** Of each record after the header, where it stands in the whole file. */
  readonly lines: readonly number[];
}

/**
 * Cuts a subscribers' file into pieces of 200 lines, each with the header.
 *
 * @throws ReadersError `readers.csv` where it cannot be read as a whole: nothing has been handed over then
 */
export const cutCsv = (csv: string): readonly CsvPart[] => {
  const [header, ...records] = readRecords(csv);
  if (!header) return [{ text: csv, lines: [] }];
  const parts: CsvPart[] = [];
  for (let start = 0; start === 0 || start < records.length; start += LINES) {
    const some = records.slice(start, start + LINES);
    // One line each, so that the desk's line numbers say which record is meant.
    const rows = [header, ...some].map(({ record }) =>
      record.map((cell) => cell.replace(/\s*[\r\n]+\s*/gu, ' ')),
    );
    parts.push({ text: stringify(rows), lines: some.map(({ info }) => info.lines) });
  }
  return parts;
};
