import { excerpt, WritethruError } from '../kernel/index.ts';

/** What the command line writes to: machine output and people's text never meet. */
export interface Terminal {
  /** Machine output, on stdout: one JSON document, or a line of JSON Lines. */
  json(value: unknown): void;
  /** The answer for people, on stdout; nothing under `--json`. */
  say(text: string): void;
  /** What is going on, on stderr; nothing under `--quiet`. */
  note(text: string): void;
  /** A failure or a refused input, on stderr, always. */
  complain(text: string): void;
  /** Progress on stderr where that is a terminal. */
  progress(label: string, total: number): Progress;
  readonly machine: boolean;
}

export interface Progress {
  to(done: number): void;
  end(): void;
}

export interface TerminalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
}

const NO_PROGRESS: Progress = { to: () => {}, end: () => {} };
const WIDTH = 28;

/** A line that redraws itself: `deliver ███████░░░░ 1,204 of 2,000`. */
const progressLine = (label: string, total: number): Progress => {
  let last = '';
  const draw = (done: number): void => {
    const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
    const line = `${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    if (line === last) return;
    last = line;
    process.stderr.write(`\r${line}`);
  };
  return { to: draw, end: () => process.stderr.write('\r\x1b[K') };
};

export const processTerminal = (options: TerminalOptions): Terminal => ({
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
  progress: (label, total) =>
    process.stderr.isTTY && !options.quiet ? progressLine(label, total) : NO_PROGRESS,
});

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
