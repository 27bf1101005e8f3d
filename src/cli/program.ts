import { Command, CommanderError } from 'commander';
import { addCorrectionCommands } from './correction-commands.ts';
import { addDataCommands } from './data-commands.ts';
import { addDoctorCommand } from './doctor-command.ts';
import { addEditionCommands } from './edition-commands.ts';
import { addFeedCommands } from './feed-commands.ts';
import type { Shell } from './house.ts';
import { addMainCommands } from './main-commands.ts';
import { acting, actingBare } from './session.ts';
import { addSetAsideCommands } from './set-aside-commands.ts';
import { addSignInCommands } from './sign-in-commands.ts';
import { addStoryCommands } from './story-commands.ts';
import { addStreamCommands } from './stream-commands.ts';
import { addSubscriberCommands } from './subscriber-commands.ts';
import type { ExitCode } from './terminal.ts';
import { addTokenCommand } from './token-command.ts';
import { addTrialCommands } from './trial-commands.ts';

/** Commander's words in one line; its guess at what was meant stands on a second. */
const usageLine = (text: string): string => {
  const line = text
    .trim()
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ');
  return `${line}; "--help" shows what is allowed`;
};

/** Parses and runs one command line; gives its exit code and never throws for what a user can do wrong. */
export const runCli = async (argv: readonly string[], shell: Shell): Promise<ExitCode> => {
  let exit: ExitCode = 0;
  const end = (code: ExitCode): void => {
    exit = code;
  };
  const act = acting(shell, end);
  const program = new Command('writethru')
    .description('A newsletter that tells each reader only what is new to them.')
    .option('--json', 'machine output on stdout, everything else on stderr')
    .option('--data <dir>', 'the folder of the local pipeline (.writethru)')
    .option('--stage <name>', 'work at the desk of this stage; local: of what "start" runs here')
    .option('--config <file>', 'the configuration (writethru.config.ts here, else the example)')
    .option('--quiet', 'nothing on stderr but failures')
    .configureOutput({
      outputError: (text, write) => write(`writethru: ${usageLine(text)}\n`),
    })
    .exitOverride();
  addMainCommands(program, act);
  addEditionCommands(program, act);
  addFeedCommands(program, act);
  addSetAsideCommands(program, act);
  addStreamCommands(program, addStoryCommands(program, act), act);
  addCorrectionCommands(program, act);
  addSubscriberCommands(program, act);
  addSignInCommands(program, act);
  addTokenCommand(program, act);
  addDoctorCommand(program, actingBare(shell, end));
  addDataCommands(program, act);
  addTrialCommands(program, act);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exit;
};
