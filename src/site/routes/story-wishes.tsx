import type { Context, Hono } from 'hono';
import { STORY_CHOICES, type StoryChoice, sitePaths } from '../../domain/index.ts';
import { show } from '../../html/respond.tsx';
import type { StoryId } from '../../kernel/index.ts';
import { readStoryWish, wishOfStory } from '../../readers/index.ts';
import { storyWishReply } from '../pages/story-wish.tsx';
import type { SitePorts } from '../ports.ts';
import { notFound } from '../refusals.tsx';
import { livingStory, namesOf, storyIdIn } from '../stories.ts';

/** What a link about a story names; null where there is no such story or choice. */
const askedIn = async (c: Context, ports: SitePorts) => {
  const choice = STORY_CHOICES.find((known) => known === c.req.param('choice'));
  const id = storyIdIn(c.req.param('story'));
  const story = choice && id ? await livingStory(id, ports) : null;
  return choice && story ? { token: c.req.param('token') ?? '', story, choice } : null;
};

/** Following and muting, by the links of mails and from the list on the preferences page. */
export const storyWishRoutes = (site: Hono, ports: SitePorts): void => {
  const path = sitePaths.storyWish(':token', ':story', ':choice');
  site.get(path, async (c) => {
    const asked = await askedIn(c, ports);
    if (!asked) return notFound(c);
    const is = await readStoryWish(asked.token, namesOf(asked.story), ports);
    const { page, status } = storyWishReply(is, asked);
    return show(c, page, { status });
  });

  site.post(path, async (c) => {
    const asked = await askedIn(c, ports);
    if (!asked) return notFound(c);
    const { token, story, choice } = asked;
    const is = await wishOfStory(token, namesOf(story), choice, ports);
    // The page that says so can then be loaded again without doing it again.
    if (is.state === 'done') return c.redirect(sitePaths.storyWish(token, story.id, choice), 303);
    const { page, status } = storyWishReply(is, asked);
    return show(c, page, { status });
  });

  site.post(sitePaths.forgetStory(':token', ':story'), async (c) => {
    const token = c.req.param('token') ?? '';
    const id = storyIdIn(c.req.param('story'));
    if (!id) return notFound(c);
    // Also one that is no longer there can be let go.
    const story = await livingStory(id, ports);
    const names: readonly StoryId[] = story ? [...namesOf(story), id] : [id];
    const choice: StoryChoice = 'neither';
    const is = await wishOfStory(token, names, choice, ports, 'preferences');
    if (is.state === 'done') return c.redirect(sitePaths.preferences(token), 303);
    const named = { token, story: story ?? { id, headline: '' }, choice };
    const { page, status } = storyWishReply(is, named);
    return show(c, page, { status });
  });
};
