import {
  type Newsletter,
  STORY_WISHES,
  type StoryChoice,
  type Subscription,
} from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import { changeSubscription, followLink, type Link } from './link.ts';
import type { ReaderPorts } from './ports.ts';

export type StoryWish =
  | { readonly state: 'void' }
  | { readonly state: 'expired' | 'left'; readonly newsletter: Newsletter }
  | {
      /** `full`: as many are named as are kept. */
      readonly state: 'open' | 'done' | 'full';
      readonly newsletter: Newsletter;
      /** What they wish of the story as it stands. */
      readonly stands: StoryChoice;
    };

/** What a reader wishes of a story, known by any of its names; changes nothing. */
export const readStoryWish = async (
  token: string,
  names: readonly StoryId[],
  ports: ReaderPorts,
): Promise<StoryWish> => standing(await followLink('stories', token, ports), names, 'open');

/**
 * Follows or mutes a story, or neither any more: the one ends the other. Holds for the editions that are planned from
 * now on. `names` are the story's own id, first, and those of the stories that it has taken in.
 */
export const wishOfStory = async (
  token: string,
  names: readonly StoryId[],
  choice: StoryChoice,
  ports: ReaderPorts,
  purpose: 'stories' | 'preferences' = 'stories',
): Promise<StoryWish> => {
  const link = await followLink(purpose, token, ports);
  const before = standing(link, names, 'open');
  if (before.state !== 'open' || link.state === 'void') return before;
  let full = false;
  const { subscription } = await changeSubscription(link, ports, (current) => {
    const next = chosen(current, names, choice);
    full = next === 'full';
    return next === 'full' || !isReader(current) ? null : next;
  });
  return standing({ ...link, subscription }, names, full ? 'full' : 'done');
};

const isReader = ({ state }: Subscription): boolean => state === 'confirmed' || state === 'paused';

const chosen = (
  { followed, muted, ...rest }: Subscription,
  names: readonly StoryId[],
  choice: StoryChoice,
): Subscription | 'full' => {
  const [story] = names;
  const others = (stories: readonly StoryId[] = []) =>
    stories.filter((other) => !names.includes(other));
  const plus = (stories: readonly StoryId[], wanted: boolean) =>
    wanted && story ? [...stories, story] : [...stories];
  const next = {
    followed: plus(others(followed), choice === 'follow'),
    muted: plus(others(muted), choice === 'mute'),
  };
  if (next.followed.length > STORY_WISHES || next.muted.length > STORY_WISHES) return 'full';
  return { ...rest, ...next };
};

const standing = (
  link: Link,
  names: readonly StoryId[],
  state: 'open' | 'done' | 'full',
): StoryWish => {
  if (link.state === 'void') return link;
  const { newsletter, subscription } = link;
  if (link.state === 'expired') return { state: 'expired', newsletter };
  if (!isReader(subscription)) return { state: 'left', newsletter };
  const named = (stories: readonly StoryId[] = []) => names.some((name) => stories.includes(name));
  const stands = named(subscription.followed)
    ? 'follow'
    : named(subscription.muted)
      ? 'mute'
      : 'neither';
  return { state, newsletter, stands };
};
