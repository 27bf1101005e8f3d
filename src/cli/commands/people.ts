import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { WritethruError } from '../../kernel/index.ts';
import { fileOf, type RefusedLine, type SubscribersFile } from '../../readers/index.ts';
import { UsageError, unreadable } from '../house.ts';
import { counted, type Terminal } from '../terminal.ts';

const ALLOWED = 'a subscribers\' file: CSV whose first line names the columns, one of them "email"';

/** As much as one read gives: the file is never in memory as a whole. */
const PIECE = 256 * 1024;

/** A file of subscribers; `usage.…` where it cannot be read. What is no file on a disk (a pipe) is read whole. */
export const subscribersFile = async (path: string): Promise<SubscribersFile> => {
  try {
    if (!(await stat(path)).isFile()) return fileOf(await readFile(path));
  } catch (error) {
    throw unreadable(path, error, ALLOWED);
  }
  return {
    name: basename(path),
    async *open() {
      try {
        yield* createReadStream(path, { highWaterMark: PIECE });
      } catch (error) {
        throw unreadable(path, error, ALLOWED);
      }
    },
  };
};

/** What is wrong with a file as a whole, with the file's name before it. */
const named = (path: string, error: unknown): unknown =>
  error instanceof WritethruError && error.kind === 'input' && !(error instanceof UsageError)
    ? new UsageError('csv', `"${path}": ${error.message}`)
    : error;

interface Refusing {
  readonly refused: readonly RefusedLine[];
  readonly refusedLines: number;
}

/** Takes the people of a file by `work`, and says which lines it refused. */
export const importFile = async <Report extends Refusing>(
  path: string,
  work: Promise<Report>,
  terminal: Terminal,
): Promise<Report> => {
  const report = await work.catch((error: unknown) => {
    throw named(path, error);
  });
  const { refused, refusedLines } = report;
  for (const { line, reason } of refused) terminal.complain(`${path} line ${line}: ${reason}`);
  const more = refusedLines - refused.length;
  if (more > 0) terminal.complain(`${path}: ${counted(more, 'more line')} refused`);
  return report;
};
