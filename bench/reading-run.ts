import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type ReaderName = 'ours' | 'library';

export interface ReadingOrder {
  readonly reader: ReaderName;
  readonly folder: string;
  readonly files: readonly string[];
}

/** What came of a file: articles are entries with a title or a text. */
export type Outcome =
  | { readonly kind: 'read'; readonly entries: number; readonly articles: number }
  | { readonly kind: 'refused'; readonly code: string; readonly line: string }
  | { readonly kind: 'crashed'; readonly line: string }
  | { readonly kind: 'hung' };

export interface FileReading {
  readonly file: string;
  readonly milliseconds: number;
  readonly outcome: Outcome;
}

export interface Reading {
  readonly files: readonly FileReading[];
  readonly peakKilobytes: number;
}

/** A file of 5 MB, the most that is fetched, takes under 2 s; what takes so long will not end. */
const HANG = 20_000;
/** For the process to load its modules, on a busy machine. */
const START = 120_000;

const CHILD = fileURLToPath(new URL('./reading-process.ts', import.meta.url));

type Report = FileReading | { readonly ready: true } | { readonly peakKilobytes: number };

/** Reads until all files are through, or one ends the process or is held to hang; `lost` is what came of that one. */
const readInChild = (
  order: ReadingOrder,
  child: ChildProcess,
): Promise<Reading & { readonly lost: Outcome | null }> =>
  new Promise((resolve) => {
    const files: FileReading[] = [];
    let peakKilobytes = 0;
    const kill = (): void => void child.kill('SIGKILL');
    let watchdog = setTimeout(kill, START);
    child.on('message', (report: Report) => {
      clearTimeout(watchdog);
      watchdog = setTimeout(kill, HANG);
      if ('peakKilobytes' in report) peakKilobytes = report.peakKilobytes;
      else if ('file' in report) files.push(report);
      else child.send(order);
    });
    child.on('exit', (code) => {
      clearTimeout(watchdog);
      const died: Outcome = child.killed
        ? { kind: 'hung' }
        : { kind: 'crashed', line: `the process ended with ${code}` };
      resolve({ files, peakKilobytes, lost: files.length < order.files.length ? died : null });
    });
  });

/** Reads all files of a folder in a process of its own; goes on behind a file that hangs. */
export const readFolder = async (order: ReadingOrder): Promise<Reading> => {
  const { lost, ...reading } = await readInChild(order, fork(CHILD));
  if (lost === null) return reading;
  const [file = '', ...rest] = order.files.slice(reading.files.length);
  const after = await readFolder({ ...order, files: rest });
  return {
    files: [...reading.files, { file, milliseconds: HANG, outcome: lost }, ...after.files],
    peakKilobytes: Math.max(reading.peakKilobytes, after.peakKilobytes),
  };
};
