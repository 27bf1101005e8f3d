import { type Command, Option } from 'commander';
import { ROLES, type Role } from '../domain/index.ts';
import { UsageError } from './house.ts';
import type { Acting, Session } from './session.ts';
import type { ExitCode } from './terminal.ts';

/** As long as a user pool's access tokens may live. */
const HOURS = 24;

/** `token`: who calls the local desk's API. */
export const addTokenCommand = (program: Command, act: Acting): void => {
  program
    .command('token')
    .description("an access token of a sample editor, for the local desk's API")
    .addOption(
      new Option('--role <role...>', 'what they may do').choices([...ROLES]).default(['editor']),
    )
    .option('--hours <n>', `for how long it is good, at most ${HOURS}`, '1')
    .action(act('token', token));
};

const hoursOf = (text: string): number => {
  const hours = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : 0;
  if (hours > 0 && hours <= HOURS) return hours;
  throw new UsageError('hours', `--hours "${text}": allowed are numbers over 0 to ${HOURS}`);
};

/** Needs no lock on the data folder, so it works beside `start`. */
const token = async (session: Session): Promise<ExitCode> => {
  const { mintToken } = await import('../local/index.ts');
  const asked = session.list('role');
  const minted = await mintToken({
    data: session.house.data,
    roles: ROLES.filter((role: Role) => asked.includes(role)),
    hours: hoursOf(session.text('hours') ?? ''),
    now: session.now(),
  });
  if (session.terminal.machine) session.terminal.json(minted);
  else session.terminal.say(minted.token);
  return 0;
};
