import { type ReplayPorts, StreamClock } from '../desk/index.ts';
import type { Newsletter } from '../domain/index.ts';
import { silentLogger } from '../kernel/index.ts';
import { streamMemory } from '../store/stream-memory.ts';
import { StoryIndex } from '../stories/index.ts';

/**
 * Articles that say of no date when they came, before any that does, come then: a fixed moment, so that a stream gives the same
 * on every day on which it is read.
 */
const START = Date.parse('2000-01-01T00:00:00Z');

/** The filing of articles on nothing but memory: what a file is grouped and replayed with. */
export const wireStream = (newsletters: readonly Newsletter[]): ReplayPorts => {
  const { articles, stories, log } = streamMemory();
  const clock = new StreamClock(START);
  return {
    articles,
    stories,
    reader: { story: (id) => stories.get(id) },
    log,
    // Its own time stands still: it need not look for what nobody else writes.
    index: new StoryIndex(stories, new StreamClock(START), { alone: true }),
    topics: newsletters.flatMap((newsletter) => newsletter.topics),
    clock,
    logger: silentLogger,
  };
};
