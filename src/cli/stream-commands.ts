import type { Command } from 'commander';
import type { Acting } from './session.ts';

const NEWSLETTER = ['--newsletter <id>', "the newsletter (the configuration's first)"] as const;
const IN = ['--in <file.jsonl>', 'articles, one JSON object a line'] as const;

/** `stories group`, `stories compare` and `replay`: what the engine makes of a file, without a data folder. */
export const addStreamCommands = (program: Command, stories: Command, act: Acting): void => {
  stories
    .command('group')
    .description('assigns each article of a file to a story; opens no data folder')
    .requiredOption(...IN)
    .action(
      act('stories group', async (session) => {
        const commands = await import('./commands/stream.ts');
        const { newsletters } = session.configuration;
        await commands.group(session.text('in') ?? '', newsletters, session.terminal);
        return 0;
      }),
    );
  stories
    .command('compare')
    .description('says for each pair of sentences whether both tell the same fact')
    .requiredOption('--in <file.jsonl>', 'pairs of sentences, one JSON object a line')
    .action(
      act('stories compare', async (session) => {
        const { compare } = await import('./commands/compare.ts');
        await compare(session.text('in') ?? '', session.terminal);
        return 0;
      }),
    );
  program
    .command('replay')
    .description('replays a dated stream of articles, one edition a period; opens no data folder')
    .requiredOption(...IN)
    .requiredOption('--every <period>', 'how long a period is: 12h, 1d, 7d')
    .option('--no-limit', 'all that was new, ranked, and not what a mail would show of it')
    .option(...NEWSLETTER)
    .action(
      act('replay', async (session) => {
        const commands = await import('./commands/stream.ts');
        const order = {
          path: session.text('in') ?? '',
          newsletter: session.newsletter(),
          every: commands.periodOf(session.text('every') ?? ''),
          limited: session.flag('limit'),
        };
        await commands.replayStream(order, session.terminal);
        return 0;
      }),
    );
};
