import type { Command } from 'commander';
import { topicsOf } from './addresses.ts';
import { UsageError } from './house.ts';
import type { Acting } from './session.ts';

/** `feed …`: the feeds that are polled. */
export const addFeedCommands = (program: Command, act: Acting): void => {
  const feed = program.command('feed').description('the feeds that are polled');
  feed
    .command('add')
    .description('follows feeds, fetches each once, and tells what came')
    .argument('<address...>', 'of a feed, or of a page that names its feed; lists of feeds (.opml)')
    .option('--source <name>', "the publisher's name on the articles (as the feed says)")
    .option('--topics <ids>', 'topics of all its articles, separated by ;')
    .action(
      act('feed add', async (session, inputs) => {
        const commands = await import('./commands/feed.ts');
        const topics = topicsOf(session.text('topics'));
        const order = { inputs, source: session.text('source'), topics };
        return session.at((place) => commands.addFeeds(order, place, session.terminal));
      }),
    );
  feed
    .command('list')
    .description('the feeds, by address, and how they do')
    .option('--opml', 'as a list that other readers take')
    .action(
      act('feed list', async (session) => {
        const commands = await import('./commands/feed-list.ts');
        const opml = session.flag('opml');
        if (opml && session.terminal.machine) {
          throw new UsageError('opml', '--opml with --json: got both; allowed is one of them');
        }
        await session.at((place) =>
          opml
            ? commands.printFeedList(place, session.terminal)
            : commands.listFeeds(place, session.now(), session.terminal),
        );
        return 0;
      }),
    );
  feed
    .command('remove')
    .description('polls feeds no more; their articles stay')
    .argument('<feed...>', 'ids or addresses')
    .action(
      act('feed remove', async (session, names) => {
        const commands = await import('./commands/feed.ts');
        await session.at((place) => commands.removeFeeds(names, place, session.terminal));
        return 0;
      }),
    );
  feed
    .command('poll')
    .description('fetches feeds now, whether they are due or not')
    .argument('[feed...]', 'ids or addresses (all)')
    .action(
      act('feed poll', async (session, names) => {
        const commands = await import('./commands/feed.ts');
        return session.at((place) => commands.pollFeeds(names, place, session.terminal));
      }),
    );
};
