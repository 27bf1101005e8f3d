import { articleId, storyId } from '../../operations/contract/parameters.ts';
import { ApiError } from '../../operations/index.ts';
import { storyPath } from '../paths.ts';
import type { DeskHandler, Visit } from '../visit.ts';
import { storyIn } from './routes.tsx';

type Name =
  | 'mergeStories'
  | 'splitStory'
  | 'renameStory'
  | 'setTopics'
  | 'closeStory'
  | 'reopenStory';

/** An id, or the address of a page that ends in one. */
const idIn = (text: string): string => {
  const [path = ''] = text.trim().split(/[?#]/u);
  return path.split('/').filter(Boolean).at(-1) ?? '';
};

const back = (visit: Visit, { id }: { readonly id: string }): Response =>
  visit.c.redirect(storyPath(visit, id), 303);

/** What an editor does with a story; none of it is undone by the engine. */
export const storyActs = (): Readonly<Record<Name, DeskHandler>> => ({
  mergeStories: async (visit) => {
    const other = storyId.safeParse(idIn(visit.form.one('story') ?? '')).data;
    if (!other)
      throw new ApiError(
        422,
        'desk.story',
        'the other story: got no id; allowed is a story’s id, or the address of its page at this desk',
      );
    const story = await visit.desk.call('mergeStories', {
      path: storyIn(visit),
      body: { stories: [other] },
    });
    return back(visit, story);
  },
  splitStory: async (visit) => {
    const articles = visit.form.all('articles').flatMap((id) => articleId.safeParse(id).data ?? []);
    const story = await visit.desk.call('splitStory', { path: storyIn(visit), body: { articles } });
    return back(visit, story);
  },
  renameStory: async (visit) => {
    const headline = visit.form.one('headline') ?? '';
    return back(
      visit,
      await visit.desk.call('renameStory', { path: storyIn(visit), body: { headline } }),
    );
  },
  setTopics: async (visit) => {
    const own = visit.newsletter.topics.map(({ id }) => id);
    const { story } = await visit.desk.call('showStory', { path: storyIn(visit) });
    // What it is to another newsletter's readers is not this page's to say.
    const others = story.topics.filter((topic) => !own.includes(topic));
    const chosen = visit.form.all('topic').filter((topic) => own.includes(topic));
    const body = { topics: [...others, ...chosen] };
    return back(visit, await visit.desk.call('setTopics', { path: storyIn(visit), body }));
  },
  closeStory: async (visit) =>
    back(visit, await visit.desk.call('closeStory', { path: storyIn(visit), body: {} })),
  reopenStory: async (visit) =>
    back(visit, await visit.desk.call('reopenStory', { path: storyIn(visit), body: {} })),
});
