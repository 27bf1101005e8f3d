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
    const { story, timeline } = await stories.show(path.story);
    return { story, sources: story.sources, timeline: [...timeline] };
  },
});
