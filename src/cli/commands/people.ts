import { readFile } from 'node:fs/promises';
import type { Newsletter } from '../../domain/index.ts';
import { importSubscribers } from '../../readers/index.ts';
import { type House, UsageError } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/** The text of a subscribers' file; one line where it is not there. */
export const readCsvFile = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      'no-file',
      `"${path}": no such file; a subscribers' file is CSV with a column "email"`,
    );
  });

/** Imports the people of a file, and says which lines it refused. */
export const importFile = async (
  csv: string,
  path: string,
  order: {
    readonly newsletter: Newsletter;
    readonly consent: string | null;
    readonly how: 'import' | 'local run';
  },
  house: House,
  terminal: Terminal,
) => {
  const report = await importSubscribers(csv, order, house.desk.readers);
  for (const { line, reason } of report.refused)
    terminal.complain(`${path} line ${line}: ${reason}`);
  terminal.note(
    `${report.added} subscribers added, ${report.updated} changed, ${report.refused.length} lines refused`,
  );
  return report;
};
