import type { Story } from '../../domain/index.ts';
import type { StoryId } from '../../kernel/index.ts';
import { complete } from '../complete.ts';
import { finishMerge } from './finish-merge.ts';
import { finishSplit } from './finish-split.ts';
import type { TiePorts } from './ports.ts';

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
