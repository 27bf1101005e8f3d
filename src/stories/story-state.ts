import type { Story, StoryState } from '../domain/index.ts';
import { DAY, HOUR, type Instant } from '../kernel/index.ts';
import { ACTIVE } from './story-index.ts';

/** A story is breaking while it is this young and still moves, and at least three publishers have it. */
const YOUNG = 6 * HOUR;
const PUBLISHERS = 3;
/** Without a development for longer it is quiet. */
const MOVING = 3 * DAY;

type Aging = Pick<Story, 'state' | 'startedAt' | 'developedAt' | 'updatedAt' | 'sources'>;

/** The state of a story at a moment. An editor's "closed" stays; the engine itself only lets a story grow old. */
export const stateAt = (story: Aging, now: Instant): StoryState => {
  if (story.state === 'closed' || now - Date.parse(story.updatedAt) > ACTIVE) return 'closed';
  const developed = Date.parse(story.developedAt);
  if (now - developed > MOVING) return 'quiet';
  const young = developed - Date.parse(story.startedAt) <= YOUNG && now - developed <= YOUNG;
  return young && story.sources.length >= PUBLISHERS ? 'breaking' : 'developing';
};
