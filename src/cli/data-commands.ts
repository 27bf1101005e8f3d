import type { Command } from 'commander';
import type { Acting } from './session.ts';

/** `data …`: copies of the data folder of this machine. */
export const addDataCommands = (program: Command, act: Acting): void => {
  const data = program.command('data').description('copies of the data folder of this machine');
  data
    .command('backup')
    .description('copies the data folder, in use or not, and checks every record of the copy')
    .argument('<dir>', 'a folder that is not there yet, or is empty')
    .action(
      act('data backup', async (session, [to]) => {
        const { backUp } = await import('./commands/data.ts');
        await backUp(session, to ?? '');
        return 0;
      }),
    );
  data
    .command('restore')
    .description(
      'makes the data folder anew from a backup; editions that were on their way then are paused',
    )
    .argument('<dir>', 'what data backup made')
    .action(
      act('data restore', async (session, [from]) => {
        const { restore } = await import('./commands/data.ts');
        await restore(session, from ?? '');
        return 0;
      }),
    );
};
