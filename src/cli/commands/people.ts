import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { WritethruError } from '../../kernel/index.ts';
import type { ImportReport } from '../../readers/index.ts';
import { UsageError, unreadable } from '../house.ts';
import type { Terminal } from '../terminal.ts';

const ALLOWED = 'a subscribers\' file in UTF-8, CSV with a column "email"';

/** The text of a subscribers' file; `usage.…` where it cannot be read, or is not UTF-8: names would be garbled. */
export const readCsvFile = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error, ALLOWED);
  });
  if (!isUtf8(bytes)) {
    throw new UsageError('encoding', `"${path}": its text is not UTF-8; allowed is ${ALLOWED}`);
  }
  return bytes.toString('utf8');
};

/** What is wrong with a file as a whole, with the file's name before it. */
const named = (path: string, error: unknown): unknown =>
  error instanceof WritethruError && error.kind === 'input'
    ? new UsageError('csv', `"${path}": ${error.message}`)
    : error;

/** Imports the people of a file by `importing`, and says which lines it refused. */
export const importFile = async (
  path: string,
  importing: Promise<ImportReport>,
  terminal: Terminal,
): Promise<ImportReport> => {
  const report = await importing.catch((error: unknown) => {
    throw named(path, error);
  });
  for (const { line, reason } of report.refused)
    terminal.complain(`${path} line ${line}: ${reason}`);
  return report;
};
