import type { Command } from 'commander';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import type { Acting } from './session.ts';

const WHY = ['--why <text>', 'the reason, kept with the story'] as const;

/** `stories …` of a pipeline: what is known of them, and what editors do to them. */
export const addStoryCommands = (program: Command, act: Acting): Command => {
  const stories = program
    .command('stories')
    .description('developing stories and their developments');
  stories
    .command('list')
    .description('stories, newest development first')
    .action(
      act('stories list', async (session) => {
        const commands = await import('./commands/stories.ts');
        await session.atDesk(({ stories: all }) => commands.listStories(all, session.terminal));
        return 0;
      }),
    );
  stories
    .command('show')
    .description('one story with its timeline')
    .argument('<story>')
    .option('--why', 'says for each line why it was new: the earlier line it was held against')
    .action(
      act('stories show', async (session, [id = '']) => {
        const commands = await import('./commands/stories.ts');
        const why = session.flag('why');
        await session.atDesk(({ stories: all }) =>
          commands.showStory(id as StoryId, { why }, all, session.terminal),
        );
        return 0;
      }),
    );
  addStoryEdits(stories, act);
  return stories;
};

const addStoryEdits = (stories: Command, act: Acting): void => {
  stories
    .command('merge')
    .description('makes one story of several; links to the others lead to it')
    .argument('<story...>', 'the stories that end')
    .requiredOption('--into <story>', 'the story that lives')
    .option(...WHY)
    .action(
      act('stories merge', async (session, from) => {
        const commands = await import('./commands/story-edits.ts');
        const into = (session.text('into') ?? '') as StoryId;
        await session.atDesk(({ stories: all }) =>
          commands.merge(from as StoryId[], into, session.text('why'), all, session.terminal),
        );
        return 0;
      }),
    );
  stories
    .command('split')
    .description('makes a story of some articles of another; the engine keeps the two apart')
    .argument('<story>')
    .requiredOption('--articles <ids>', 'article ids, separated by commas')
    .option(...WHY)
    .action(
      act('stories split', async (session, [id = '']) => {
        const commands = await import('./commands/story-edits.ts');
        const articles = (session.text('articles') ?? '').split(',').map((one) => one.trim());
        await session.atDesk(({ stories: all }) =>
          commands.split(
            id as StoryId,
            articles.filter(Boolean) as ArticleId[],
            session.text('why'),
            all,
            session.terminal,
          ),
        );
        return 0;
      }),
    );
  stories
    .command('rename')
    .description("gives a story a headline that no article's title replaces")
    .argument('<story>')
    .argument('<headline>')
    .option(...WHY)
    .action(
      act('stories rename', async (session, [id = '', headline = '']) => {
        const commands = await import('./commands/story-edits.ts');
        await session.atDesk(({ stories: all }) =>
          commands.rename(id as StoryId, headline, session.text('why'), all, session.terminal),
        );
        return 0;
      }),
    );
  for (const [name, description] of [
    ['close', 'closes a story: no further article joins it'],
    ['reopen', 'opens a closed story again'],
  ] as const) {
    stories
      .command(name)
      .description(description)
      .argument('<story>')
      .option(...WHY)
      .action(
        act(`stories ${name}`, async (session, [id = '']) => {
          const commands = await import('./commands/story-edits.ts');
          await session.atDesk(({ stories: all }) =>
            commands[name](id as StoryId, session.text('why'), all, session.terminal),
          );
          return 0;
        }),
      );
  }
};
