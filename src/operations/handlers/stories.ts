import type { Newsletter, StoryWord } from '../../domain/index.ts';
import { type Clock, iso, type StoryId } from '../../kernel/index.ts';
import {
  type ArticleStore,
  closeStory,
  type DevelopmentLog,
  listStories,
  mergeStories,
  renameStory,
  reopenStory,
  type StoryPlace,
  type StoryStore,
  setTopics,
  showStory,
  splitStory,
} from '../../stories/index.ts';
import type { Operation } from '../contract/operation.ts';
import type { STORY_OPERATIONS } from '../contract/stories.ts';
import type { Asked, Handlers } from '../handler.ts';
import { wrongCursor } from '../page.ts';
import { ApiError } from '../problem.ts';

/** What operations on stories work with. */
export interface StoryPorts {
  readonly newsletters: readonly Newsletter[];
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly log: DevelopmentLog;
  readonly clock: Clock;
}

interface Worded extends Pick<Asked<Operation>, 'editor'> {
  readonly body: { readonly why: string | null };
}

type StoryHandlers = Handlers<keyof typeof STORY_OPERATIONS>;

/** Developing stories. */
export function storyHandlers(ports: StoryPorts): StoryHandlers {
  return { ...readingHandlers(ports), ...editingHandlers(ports) };
}

const readingHandlers = ({
  newsletters,
  stories,
  clock,
}: StoryPorts): Pick<StoryHandlers, 'listStories' | 'showStory'> => {
  const languages = newsletters.map(({ language }) => language);
  return {
    listStories: async ({ query }) => {
      const { limit, state = null } = query;
      const before = query.cursor === undefined ? null : placeOf(query.cursor);
      const page = await listStories({ languages, limit, state, before }, stories, clock);
      return { stories: [...page.stories], next: page.next && cursorOf(page.next) };
    },
    showStory: async ({ path }) => {
      const { story, timeline, parts } = await showStory(path.story, stories, clock);
      const { headlines, sources, cites, changes } = story;
      const background = parts.flatMap((part) => part.background);
      const corrections = parts.flatMap(({ revision }) => revision?.corrections ?? []);
      const told = { timeline: [...timeline], corrections, background };
      return { story, headlines, sources, cites, changes, ...told };
    },
  };
};

const editingHandlers = ({
  newsletters,
  ...ports
}: StoryPorts): Omit<StoryHandlers, 'listStories' | 'showStory'> => {
  const { stories, clock } = ports;
  const tying = { ...ports, topics: newsletters.flatMap(({ topics }) => topics) };
  const word = ({ editor, body }: Worded): StoryWord => ({
    by: editor?.name ?? '',
    why: body.why,
    at: iso(clock.now()),
  });
  return {
    mergeStories: async (asked) => {
      let { story } = await showStory(asked.path.story, stories, clock);
      for (const other of asked.body.stories)
        story = await mergeStories(other, asked.path.story, word(asked), tying);
      return story;
    },
    splitStory: (asked) => {
      const { path, body } = asked;
      return splitStory({ story: path.story, articles: body.articles, word: word(asked) }, tying);
    },
    renameStory: (asked) => renameStory(asked.path.story, asked.body.headline, word(asked), tying),
    setTopics: (asked) => {
      mustBeKnown(asked.body.topics, newsletters);
      return setTopics(asked.path.story, asked.body.topics, word(asked), tying);
    },
    closeStory: (asked) => closeStory(asked.path.story, word(asked), tying),
    reopenStory: (asked) => reopenStory(asked.path.story, word(asked), tying),
  };
};

const cursorOf = ({ updatedAt, id }: StoryPlace): string => `${Date.parse(updatedAt)}-${id}`;

/** A story's own id would not do: it may have been changed since, and be at the top by now. */
const placeOf = (cursor: string): StoryPlace => {
  const [, at, id] = /^(\d{1,14})-(.+)$/u.exec(cursor) ?? [];
  if (!at || !id) throw wrongCursor(cursor, 'a page of stories');
  return { updatedAt: iso(Number(at)), id: id as StoryId };
};

const mustBeKnown = (topics: readonly string[], newsletters: readonly Newsletter[]): void => {
  const known = new Set(newsletters.flatMap((one) => one.topics.map(({ id }) => id)));
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown === undefined) return;
  const detail = `got "${unknown}"; allowed are ${[...known].join(', ') || 'none: no newsletter has topics'}`;
  throw new ApiError(422, 'api.body', `topics: ${detail}`, {
    errors: [{ pointer: '#/topics', detail }],
  });
};
