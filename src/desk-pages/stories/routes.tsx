import { OPEN_STORY_STATES } from '../../domain/index.ts';
import type { ArticleId, StoryId } from '../../kernel/index.ts';
import { showPage } from '../respond.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { articlePage } from './article.tsx';
import { storiesPage, storyPage } from './stories.tsx';
import { newestOf } from './story-view.ts';

/** Stories of one page. */
const LISTED = 50;

export const storyIn = ({ c }: Visit) => ({ story: (c.req.param('story') ?? '') as StoryId });

/** Stories, one of them, and its articles. */
export const storyPages = (): Readonly<Record<'stories' | 'story' | 'article', DeskHandler>> => ({
  stories: async (visit) => {
    const { state: asked, cursor } = visit.c.req.query();
    const state = OPEN_STORY_STATES.find((one) => one === asked) ?? null;
    const query = { limit: LISTED, ...(state && { state }), ...(cursor && { cursor }) };
    return showPage(
      visit,
      storiesPage(visit, state, await visit.desk.call('listStories', { query })),
    );
  },
  story: async (visit) => {
    const {
      timeline,
      background: _,
      ...shown
    } = await visit.desk.call('showStory', {
      path: storyIn(visit),
    });
    return showPage(
      visit,
      storyPage({ visit, ...shown, ...newestOf(timeline, shown.headlines, Date.parse(visit.now)) }),
    );
  },
  article: async (visit) => {
    const id = (visit.c.req.param('article') ?? '') as ArticleId;
    const article = await visit.desk.call('showArticle', { path: { article: id } });
    return showPage(visit, articlePage(visit, article));
  },
});
