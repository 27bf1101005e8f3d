import { Presets, SingleBar } from 'cli-progress';
import { excerpt, WritethruError } from '../kernel/index.ts';

/** What the command line writes to: machine output and people's text never meet. */
export interface Terminal {
  /** Machine output, on stdout: one JSON document, or a line of JSON Lines. */
  json(value: unknown): void;
  /** The answer for people, on stdout; nothing under `--json`. */
  say(text: string): void;
  /** What is going on, on stderr; nothing under `--quiet`. */
  note(text: string): void;
  /** What must be seen, on stderr, always: a failure, a refused input, an address to be opened. */
  complain(text: string): void;
  /** Progress on stderr where that is a terminal. */
  progress(label: string, total: number): Progress;
  /** Somebody sees the progress. */
  readonly showsProgress: boolean;
  readonly machine: boolean;
}

export interface Progress {
  /** `total` where it is known better by now. */
  to(done: number, total?: number): void;
  /** Clears the bar; may be called again. */
  end(): void;
}

export interface TerminalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
}

const NO_PROGRESS: Progress = { to: () => {}, end: () => {} };
/** `deliver ███████░░░░ 1204 of 2000` */
const progressBar = (label: string, total: number): Progress => {
  const format = `${label} {bar} {value} of {total}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  const to: Progress['to'] = (done, better = total) => {
    bar.setTotal(better);
    bar.update(done);
  };
  return { to, end: () => bar.stop() };
};

export const processTerminal = (options: TerminalOptions): Terminal => {
  const showsProgress = process.stderr.isTTY === true && !options.quiet;
  return {
    showsProgress,
    machine: options.json,
    json: (value) => {
      process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    say: (text) => {
      if (!options.json) process.stdout.write(`${text}\n`);
    },
    note: (text) => {
      if (!options.quiet) process.stderr.write(`${text}\n`);
    },
    complain: (text) => {
      process.stderr.write(`${text}\n`);
    },
    progress: (label, total) => (showsProgress ? progressBar(label, total) : NO_PROGRESS),
  };
};

/**
 * `1 article`, `2 articles`; `many` where it takes more than an s.
 *
 * @example counted(2, 'story', 'stories') // '2 stories'
 */
export const counted = (count: number, noun: string, many = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : many}`;

/** How a command ended: 0 done, 1 failed or incomplete, 2 wrong usage or bad input. */
export type ExitCode = 0 | 1 | 2;

/** One line for an error, and the exit code that it means. */
export const explain = (error: unknown): { readonly line: string; readonly exit: ExitCode } => {
  if (error instanceof WritethruError) {
    const bad = error.kind === 'input' || error.kind === 'missing';
    return { line: `writethru: ${error.message.replace(/\s*\n\s*/gu, ' ')}`, exit: bad ? 2 : 1 };
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { line: `writethru: ${excerpt(text, 300)}`, exit: 1 };
};
