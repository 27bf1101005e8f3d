import type { Command } from 'commander';
import { systemClock } from '../kernel/index.ts';
import { configurationFile } from './find-configuration.ts';
import { dataFolder } from './house.ts';
import type { ActingBare, BareSession } from './session.ts';
import type { ExitCode } from './terminal.ts';

/** `doctor`: what is missing or misconfigured, each with its mend. */
export const addDoctorCommand = (program: Command, act: ActingBare): void => {
  program
    .command('doctor')
    .description('what is missing or misconfigured, each with its mend')
    .action(act(examineThisMachine));
};

const examineThisMachine = async ({ shell, text, terminal }: BareSession): Promise<ExitCode> => {
  const [{ examineMachine }, { printChecks }] = await Promise.all([
    import('../local/doctor/examine-machine.ts'),
    import('./commands/doctor.ts'),
  ]);
  const checks = examineMachine({
    root: shell.root,
    configurationFile: configurationFile(text('config'), shell.root),
    data: dataFolder(text('data') ?? undefined),
    variables: process.env,
    now: systemClock().now(),
  });
  return printChecks(checks, terminal);
};
