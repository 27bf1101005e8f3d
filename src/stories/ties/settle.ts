import type { Story } from '../../domain/index.ts';
import type { Clock, StoryId } from '../../kernel/index.ts';
import { type CompletingPorts, complete } from '../complete.ts';
import type { StoryIndex } from '../story-index.ts';
import { finishMerge } from './finish-merge.ts';
import { finishSplit } from './finish-split.ts';

export interface TiePorts extends CompletingPorts {
  /** What this process knows of the active stories, where it files articles too. @default none */
  readonly index?: Pick<StoryIndex, 'put' | 'drop'>;
  readonly clock: Clock;
}

/**
 * A story as it stands, after what others began on it, and a crash may have broken off, was brought to its end: its
 * newest article, a merge, a split. Null where there is none.
 */
export const settledStory = async (id: StoryId, ports: TiePorts): Promise<Story | null> => {
  const story = await ports.stories.get(id);
  if (!story) return null;
  await complete(story, ports);
  const { absorbing, splitting } = story.ties;
  if (absorbing === null && splitting === null) return story;
  if (absorbing !== null) await finishMerge(id, ports);
  if (splitting !== null) await finishSplit(id, ports);
  return ports.stories.get(id);
};
