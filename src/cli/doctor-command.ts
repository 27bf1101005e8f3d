import type { Command } from 'commander';
import type { Configuration } from '../app/configuration.ts';
import { systemClock, systemRandom } from '../kernel/index.ts';
import { configurationFile, findConfiguration } from './find-configuration.ts';
import { dataFolder, newsletterOf, UsageError } from './house.ts';
import type { ActingBare, BareSession } from './session.ts';
import type { ExitCode } from './terminal.ts';

/** `doctor`: what is missing or misconfigured, each with its mend. */
export const addDoctorCommand = (program: Command, act: ActingBare): void => {
  program
    .command('doctor')
    .description(
      'what is missing or misconfigured, on this machine or on a stage, each with its mend',
    )
    .option('--stage <name>', 'examine a deployed stage, with the AWS credentials of this shell')
    .option('--no-send', "leave out the three mails to SES's simulator")
    .option('--dns <server>', 'the name server to ask, such as 9.9.9.9 (the machine’s own)')
    .option('--newsletter <id>', "from whom the three mails come (the configuration's first)")
    .action(
      act((session) => {
        const stage = session.text('stage');
        return stage === null ? examineThisMachine(session) : examineDeployed(stage, session);
      }),
    );
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

const stageOf = (name: string, { stages }: Configuration) => {
  const stage = stages[name];
  if (stage) return stage;
  const allowed = Object.keys(stages).join(', ') || 'none, for stages is empty';
  throw new UsageError('stage', `--stage "${name}": there is none; allowed are ${allowed}`);
};

const nameServerOf = (server: string | null): string | null => {
  if (server === null || /^[\d.]+(?::\d+)?$|^\[?[\da-f:]+\]?(?::\d+)?$/iu.test(server))
    return server;
  throw new UsageError(
    'dns',
    `--dns "${server}": not an address; allowed are addresses like 9.9.9.9 or 127.0.0.1:5353`,
  );
};

const examineDeployed = async (name: string, session: BareSession): Promise<ExitCode> => {
  const { shell, text, terminal } = session;
  const configuration = await findConfiguration(text('config'), shell.root);
  const stage = stageOf(name, configuration);
  const newsletter = newsletterOf(configuration, text('newsletter') ?? undefined);
  const nameServer = nameServerOf(text('dns'));
  const [{ stageOrder, wireDoctor }, { examineStage }, { printChecks, probeProgress }] =
    await Promise.all([
      import('../app/wire-doctor.ts'),
      import('../desk/index.ts'),
      import('./commands/doctor.ts'),
    ]);
  const order = stageOrder(configuration, name, stage, process.env);
  const ports = wireDoctor({
    environment: process.env,
    region: stage.region,
    newsletter,
    nameServer,
    clock: systemClock(),
    random: systemRandom(),
  });
  const send = session.flag('send');
  const checks = examineStage({ ...order, send }, ports, probeProgress(terminal));
  return printChecks(checks, terminal);
};
