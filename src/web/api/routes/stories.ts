import type { Handlers } from '../handler.ts';
import type { DeskApiPorts } from '../ports.ts';

/** Developing stories. */
export const storyRoutes = ({
  stories,
}: Pick<DeskApiPorts, 'stories'>): Handlers<'listStories' | 'showStory'> => ({
  listStories: async ({ query }) => ({
    stories: await stories.list(query.limit, query.state ?? null),
  }),
  showStory: async ({ path }) => {
    const { story, timeline, parts } = await stories.show(path.story);
    const { headlines, sources, cites } = story;
    const background = parts.flatMap((part) => part.background);
    return { story, headlines, sources, cites, timeline: [...timeline], background };
  },
});
