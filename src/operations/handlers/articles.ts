import type { ARTICLE_OPERATIONS } from '../contract/articles.ts';
import type { Handlers } from '../handler.ts';
import type { DeskApiPorts } from '../ports.ts';

/** Articles that come in by the API. */
export const articleRoutes = ({
  articles,
}: Pick<DeskApiPorts, 'articles'>): Handlers<keyof typeof ARTICLE_OPERATIONS> => ({
  postArticle: async ({ body }) => {
    const [taken] = await articles.take([body]);
    if (!taken) throw new Error('an article was not answered');
    if (taken.result === 'refused') throw taken.problem;
    return taken;
  },
  postArticles: async ({ body }) => {
    const taken = await articles.take(body.articles);
    return {
      articles: taken.map((one) => {
        if (one.result === 'taken') return one;
        const { code, message: detail } = one.problem;
        return { result: 'refused', code, detail };
      }),
    };
  },
  showArticle: async ({ path }) => {
    const { id, stored, isFiled, setAside, story } = await articles.show(path.article);
    const { title, source, url, publishedAt, language, mends } = stored?.article ?? NOTHING_YET;
    const copyOf = stored?.filing.copyOf ?? null;
    const state = isFiled ? 'filed' : setAside ? 'set-aside' : 'waiting';
    const reason = setAside?.reason ?? null;
    const known = { title, source, url, publishedAt, language, mends, story, copyOf };
    return { article: id, state, reason, ...known };
  },
  listSetAside: async () => {
    const { articles: found, more } = await articles.listSetAside();
    return { articles: found.map(({ body: _, version: __, ...shown }) => shown), more };
  },
  trySetAsideAgain: async ({ path }) => {
    await articles.tryAgain(path.article);
    return { article: path.article };
  },
  dropSetAside: async ({ path }) => {
    await articles.drop(path.article);
    return { article: path.article };
  },
});

const NOTHING_YET = {
  title: null,
  source: null,
  url: null,
  publishedAt: null,
  language: null,
  mends: [],
};
