import type { Command } from 'commander';
import type { Configuration } from '../app/configuration.ts';
import type { Newsletter } from '../domain/index.ts';
import { type Instant, systemClock } from '../kernel/index.ts';
import { findConfiguration } from './find-configuration.ts';
import {
  dataFolder,
  type House,
  type HouseOptions,
  momentOf,
  newsletterOf,
  type Shell,
} from './house.ts';
import { type ExitCode, explain, processTerminal, type Terminal } from './terminal.ts';

/** A command's options as commander gives them, the program's own among them. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command's action works with. */
export interface Session {
  readonly shell: Shell;
  readonly terminal: Terminal;
  readonly configuration: Configuration;
  readonly house: HouseOptions;
  /** An option's text; null where it was not given. */
  text(option: string): string | null;
  list(option: string): readonly string[];
  flag(option: string): boolean;
  /** ms since 1970: the moment named by `--at`, or the machine's. */
  now(): Instant;
  /** Asks a person; null where stdin or stderr is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
  newsletter(): Newsletter;
  /** Opens the local pipeline for as long as `use` takes. */
  inHouse<Answer>(use: (house: House) => Promise<Answer>): Promise<Answer>;
}

export type Action = (session: Session, args: readonly string[]) => Promise<ExitCode>;

const askPerson = async (question: string): Promise<string> => {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
};

const sessionOf = async (
  shell: Shell,
  name: string,
  options: Options,
  terminal: Terminal,
): Promise<Session> => {
  const text = (option: string): string | null => {
    const value = options[option];
    return typeof value === 'string' ? value : null;
  };
  const configuration = await findConfiguration(text('config'), shell.root);
  const house: HouseOptions = {
    data: dataFolder(text('data') ?? undefined),
    configuration,
    at: momentOf(text('at') ?? undefined),
    command: `writethru ${name}`,
  };
  return {
    shell,
    terminal,
    configuration,
    house,
    text,
    list: (option) => [options[option]].flat().filter((value) => typeof value === 'string'),
    flag: (option) => options[option] === true,
    now: () => house.at ?? systemClock().now(),
    ask: process.stdin.isTTY && process.stderr.isTTY ? askPerson : null,
    newsletter: () => newsletterOf(configuration, text('newsletter') ?? undefined),
    inHouse: async (use) => {
      const open = await shell.open(house);
      try {
        return await use(open);
      } finally {
        await open.close();
      }
    },
  };
};

/** Runs an action for commander: options parsed, errors told in one line, the exit code handed on. */
export const acting =
  (shell: Shell, end: (exit: ExitCode) => void) =>
  (name: string, action: Action) =>
  async (...given: unknown[]): Promise<void> => {
    const options = (given.at(-1) as Command).optsWithGlobals<Options>();
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => typeof arg === 'string');
    const terminal = processTerminal({
      json: options['json'] === true,
      quiet: options['quiet'] === true,
    });
    try {
      end(await action(await sessionOf(shell, name, options, terminal), args));
    } catch (error) {
      const { line, exit } = explain(error);
      terminal.complain(line);
      end(exit);
    }
  };
export type Acting = ReturnType<typeof acting>;
