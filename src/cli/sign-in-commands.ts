import type { Command } from 'commander';
import { UsageError } from './house.ts';
import type { Acting, Action, Session } from './session.ts';
import type { OpenStage } from './stage/open-stage.ts';
import type { Terminal } from './terminal.ts';

type Use = (stage: OpenStage, terminal: Terminal) => Promise<void>;

/** `login`, `logout`, `whoami`: who calls a stage's desk. */
export const addSignInCommands = (program: Command, act: Acting): void => {
  const add = (name: keyof typeof USES, description: string): void => {
    program
      .command(name)
      .description(description)
      .action(act(name, atStage(name, USES[name])));
  };
  add('login', "signs in at a stage's desk, by the browser");
  add('logout', 'forgets the sign-in');
  add('whoami', 'whom the desk takes one for, and what they may do');
};

const USES = {
  login: async (...given: Parameters<Use>) =>
    (await import('./commands/sign-in.ts')).login(...given),
  logout: async (...given: Parameters<Use>) =>
    (await import('./commands/sign-in.ts')).logout(...given),
  whoami: async (...given: Parameters<Use>) =>
    (await import('./commands/sign-in.ts')).whoami(...given),
} as const;

const atStage =
  (name: string, use: Use): Action =>
  async (session: Session) => {
    if (session.stage === null)
      throw new UsageError('stage', `${name}: --stage NAME must say at which stage`);
    await use(await session.openStage(session.stage), session.terminal);
    return 0;
  };
