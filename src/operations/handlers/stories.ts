import { iso, type StoryId } from '../../kernel/index.ts';
import type { StoryPlace } from '../../stories/index.ts';
import type { Operation } from '../contract/operation.ts';
import type { STORY_OPERATIONS } from '../contract/stories.ts';
import type { Asked, Handlers } from '../handler.ts';
import { wrongCursor } from '../page.ts';
import type { DeskApiPorts } from '../ports.ts';
import { ApiError } from '../problem.ts';

interface Worded extends Pick<Asked<Operation>, 'editor'> {
  readonly body: { readonly why: string | null };
}

const wordOf = ({ editor, body }: Worded) => ({ by: editor?.name ?? '', why: body.why });

/** Developing stories. */
export const storyRoutes = ({
  stories,
  newsletters,
}: Pick<DeskApiPorts, 'stories' | 'newsletters'>): Handlers<keyof typeof STORY_OPERATIONS> => ({
  listStories: async ({ query }) => {
    const { limit, state = null } = query;
    const before = query.cursor === undefined ? null : placeOf(query.cursor);
    const page = await stories.list({ limit, state, before });
    return { stories: [...page.stories], next: page.next && cursorOf(page.next) };
  },
  showStory: async ({ path }) => {
    const { story, timeline, parts } = await stories.show(path.story);
    const { headlines, sources, cites, changes } = story;
    const background = parts.flatMap((part) => part.background);
    const corrections = parts.flatMap(({ revision }) => revision?.corrections ?? []);
    const told = { timeline: [...timeline], corrections, background };
    return { story, headlines, sources, cites, changes, ...told };
  },
  mergeStories: (asked) => stories.merge(asked.path.story, asked.body.stories, wordOf(asked)),
  splitStory: (asked) => stories.split(asked.path.story, asked.body.articles, wordOf(asked)),
  renameStory: (asked) => stories.rename(asked.path.story, asked.body.headline, wordOf(asked)),
  setTopics: (asked) => {
    mustBeKnown(asked.body.topics, newsletters);
    return stories.setTopics(asked.path.story, asked.body.topics, wordOf(asked));
  },
  closeStory: (asked) => stories.close(asked.path.story, wordOf(asked)),
  reopenStory: (asked) => stories.reopen(asked.path.story, wordOf(asked)),
});

const cursorOf = ({ updatedAt, id }: StoryPlace): string => `${Date.parse(updatedAt)}-${id}`;

/** A story's own id would not do: it may have been changed since, and stand at the top. */
const placeOf = (cursor: string): StoryPlace => {
  const [, at, id] = /^(\d{1,14})-(.+)$/u.exec(cursor) ?? [];
  if (!at || !id) throw wrongCursor(cursor, 'a page of stories');
  return { updatedAt: iso(Number(at)), id: id as StoryId };
};

const mustBeKnown = (topics: readonly string[], newsletters: DeskApiPorts['newsletters']): void => {
  const known = new Set(newsletters.flatMap((one) => one.topics.map(({ id }) => id)));
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown === undefined) return;
  const detail = `got "${unknown}"; allowed are ${[...known].join(', ') || 'none: no newsletter has topics'}`;
  throw new ApiError(422, 'api.body', `topics: ${detail}`, {
    errors: [{ pointer: '#/topics', detail }],
  });
};
