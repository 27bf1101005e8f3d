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
import type { Place } from './place/place.ts';
import type { OpenStage } from './stage/open-stage.ts';
import { mustBeHere, mustReach } from './stage/reach.ts';
import { type ExitCode, explain, processTerminal, type Terminal } from './terminal.ts';

/** A command's options as commander gives them, the program's own among them. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command's action has before anything of the configuration is read. */
export interface BareSession {
  readonly shell: Shell;
  readonly terminal: Terminal;
  /** An option's text; null where it was not given. */
  text(option: string): string | null;
  list(option: string): readonly string[];
  flag(option: string): boolean;
}

/** What a command's action works with. */
export interface Session extends BareSession {
  readonly configuration: Configuration;
  readonly house: HouseOptions;
  /** ms since 1970: the moment named by `--at`, or the machine's. */
  now(): Instant;
  /** Asks a person; null where stdin or stderr is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
  newsletter(): Newsletter;
  /** The stage that `--stage` names; null: the data folder of this machine. */
  readonly stage: string | null;
  openStage(name: string): Promise<OpenStage>;
  /** Opens the local pipeline for as long as `use` takes. */
  inHouse<Answer>(use: (house: House) => Promise<Answer>): Promise<Answer>;
  /** The stage that was named, or the local pipeline, open for as long as `use` takes. */
  at<Answer>(use: (place: Place) => Promise<Answer>): Promise<Answer>;
}

export type Action = (session: Session, args: readonly string[]) => Promise<ExitCode>;
export type BareAction = (session: BareSession) => Promise<ExitCode>;

const askPerson = async (question: string): Promise<string> => {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
};

const bareSessionOf = (shell: Shell, options: Options, terminal: Terminal): BareSession => ({
  shell,
  terminal,
  text: (option) => {
    const value = options[option];
    return typeof value === 'string' ? value : null;
  },
  list: (option) => [options[option]].flat().filter((value) => typeof value === 'string'),
  flag: (option) => options[option] === true,
});

const sessionOf = async (bare: BareSession, name: string): Promise<Session> => {
  const { shell, text } = bare;
  const stage = text('stage');
  mustReach(stage, name);
  const configuration = await findConfiguration(text('config'), shell.root);
  const house: HouseOptions = {
    data: dataFolder(text('data') ?? undefined),
    configuration,
    at: momentOf(text('at') ?? undefined),
    command: `writethru ${name}`,
  };
  const inHouse: Session['inHouse'] = async (use) => {
    mustBeHere(stage, name);
    const open = await shell.open(house);
    try {
      return await use(open);
    } finally {
      await open.close();
    }
  };
  const openStage: Session['openStage'] = async (wanted) => {
    const stages = await import('./stage/open-stage.ts');
    const { data } = house;
    return stages.openStage({ name: wanted, configuration, data, shell, variables: process.env });
  };
  return {
    ...bare,
    configuration,
    house,
    now: () => house.at ?? systemClock().now(),
    ask: process.stdin.isTTY && process.stderr.isTTY ? askPerson : null,
    newsletter: () => newsletterOf(configuration, text('newsletter') ?? undefined),
    inHouse,
    stage,
    openStage,
    at: async (use) => {
      if (stage === null) {
        const { here } = await import('./place/here.ts');
        return inHouse((open) => use(here(open)));
      }
      const [{ stagePlace }, { client, ports }] = await Promise.all([
        import('./stage/stage-place.ts'),
        openStage(stage),
      ]);
      return use(stagePlace(client, ports));
    },
  };
};

type Run = (bare: BareSession, args: readonly string[]) => Promise<ExitCode>;

/** Runs an action for commander: options parsed, errors told in one line, the exit code handed on. */
const running =
  (shell: Shell, end: (exit: ExitCode) => void, run: Run) =>
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
      end(await run(bareSessionOf(shell, options, terminal), args));
    } catch (error) {
      const { line, exit } = explain(error);
      terminal.complain(line);
      end(exit);
    }
  };

/** Actions that begin with a configuration that could be read. */
export const acting =
  (shell: Shell, end: (exit: ExitCode) => void) => (name: string, action: Action) =>
    running(shell, end, async (bare, args) => action(await sessionOf(bare, name), args));
export type Acting = ReturnType<typeof acting>;

/** Actions that read the configuration themselves: it may be what is wrong. */
export const actingBare = (shell: Shell, end: (exit: ExitCode) => void) => (action: BareAction) =>
  running(shell, end, action);
export type ActingBare = ReturnType<typeof actingBare>;
