import type { Command } from 'commander';
import type { Acting } from './session.ts';

/** `set-aside …`: articles that could not be filed. */
export const addSetAsideCommands = (program: Command, act: Acting): void => {
  const setAside = program
    .command('set-aside')
    .description('articles that could not be filed, each set aside alone with its reason');
  setAside
    .command('list')
    .description('the articles, newest first, with their reasons')
    .action(
      act('set-aside list', async (session) => {
        const { listSetAside } = await import('./commands/set-aside.ts');
        await session.at((place) => listSetAside(place, session.terminal));
        return 0;
      }),
    );
  setAside
    .command('try-again')
    .description('files articles again; those that fail again are set aside again')
    .argument('<article...>', 'ids')
    .action(
      act('set-aside try-again', async (session, ids) => {
        const { trySetAsideAgain } = await import('./commands/set-aside.ts');
        return session.at((place) => trySetAsideAgain(ids, place, session.terminal));
      }),
    );
  setAside
    .command('drop')
    .description('lets articles go: they will be in no story')
    .argument('<article...>', 'ids')
    .action(
      act('set-aside drop', async (session, ids) => {
        const { dropSetAside } = await import('./commands/set-aside.ts');
        await session.at((place) => dropSetAside(ids, place, session.terminal));
        return 0;
      }),
    );
};
