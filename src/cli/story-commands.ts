import type { Command } from 'commander';
import { SPLIT_AT_ONCE } from '../domain/index.ts';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import type { Answer, Desk } from '../operations/index.ts';
import { UsageError } from './house.ts';
import type { Acting, Action, Session } from './session.ts';

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
        await session.at((place) => commands.listStories(place, session.terminal));
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
        await session.at((place) =>
          commands.showStory(id as StoryId, { why }, place, session.terminal),
        );
        return 0;
      }),
    );
  addStoryEdits(stories, act);
  return stories;
};

/** Changes a story, and tells of the one that the change gives. */
const editing =
  (
    edit: (desk: Desk, session: Session, args: readonly string[]) => Promise<Answer<'renameStory'>>,
  ): Action =>
  async (session, args) => {
    const { tellStory } = await import('./commands/stories.ts');
    tellStory(await session.at(({ desk }) => edit(desk, session, args)), session.terminal);
    return 0;
  };

const storyIn = (id = '') => ({ story: id as StoryId });

const addStoryEdits = (stories: Command, act: Acting): void => {
  stories
    .command('merge')
    .description('makes one story of several; links to the others lead to it')
    .argument('<story...>', 'the stories that end')
    .requiredOption('--into <story>', 'the story that lives')
    .option(...WHY)
    .action(
      act(
        'stories merge',
        editing((desk, { text }, from) => {
          const body = { stories: from as StoryId[], why: text('why') };
          return desk.call('mergeStories', { path: storyIn(text('into') ?? ''), body });
        }),
      ),
    );
  stories
    .command('split')
    .description('makes a story of some articles of another; the engine keeps the two apart')
    .argument('<story>')
    .requiredOption('--articles <ids>', 'article ids, separated by commas')
    .option(...WHY)
    .action(
      act(
        'stories split',
        editing((desk, { text }, [id]) => {
          const given = (text('articles') ?? '').split(',').map((one) => one.trim());
          const articles = given.filter(Boolean) as ArticleId[];
          if (articles.length === 0)
            throw new UsageError(
              'articles',
              `--articles: got none; allowed are 1 to ${SPLIT_AT_ONCE} at a time`,
            );
          const body = { articles, why: text('why') };
          return desk.call('splitStory', { path: storyIn(id), body });
        }),
      ),
    );
  stories
    .command('rename')
    .description("gives a story a headline that no article's title replaces")
    .argument('<story>')
    .argument('<headline>')
    .option(...WHY)
    .action(
      act(
        'stories rename',
        editing((desk, { text }, [id, headline = '']) =>
          desk.call('renameStory', { path: storyIn(id), body: { headline, why: text('why') } }),
        ),
      ),
    );
  for (const [name, operation, description] of [
    ['close', 'closeStory', 'closes a story: no further article joins it'],
    ['reopen', 'reopenStory', 'opens a closed story again'],
  ] as const) {
    stories
      .command(name)
      .description(description)
      .argument('<story>')
      .option(...WHY)
      .action(
        act(
          `stories ${name}`,
          editing((desk, { text }, [id]) =>
            desk.call(operation, { path: storyIn(id), body: { why: text('why') } }),
          ),
        ),
      );
  }
};
