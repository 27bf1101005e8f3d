import {
  type AwaitPorts,
  articleState,
  dropSetAside,
  listUnfiled,
  type TakePorts,
  type TryAgainPorts,
  takeArticles,
  trySetAsideAgain,
} from '../../desk/index.ts';
import type { ARTICLE_OPERATIONS } from '../contract/articles.ts';
import type { Handlers } from '../handler.ts';

/** What operations on articles work with. */
export type ArticlePorts = TakePorts & AwaitPorts & TryAgainPorts;

/** Articles that come in, and those that could not be filed. */
export function articleHandlers(ports: ArticlePorts): Handlers<keyof typeof ARTICLE_OPERATIONS> {
  return {
    postArticle: async ({ body }) => {
      const [taken] = await takeArticles([body], ports);
      if (!taken) throw new Error('an article was not answered');
      if (taken.result === 'refused') throw taken.problem;
      return taken;
    },
    postArticles: async ({ body }) => {
      const taken = await takeArticles(body.articles, ports);
      return {
        articles: taken.map((one) => {
          if (one.result === 'taken') return one;
          const { code, message: detail } = one.problem;
          return { result: 'refused', code, detail };
        }),
      };
    },
    showArticle: async ({ path }) => {
      const { id, stored, isFiled, setAside, story } = await articleState(path.article, ports);
      const { title, source, url, publishedAt, language, mends } = stored?.article ?? NOTHING_YET;
      const copyOf = stored?.filing.copyOf ?? null;
      const state = isFiled ? 'filed' : setAside ? 'set-aside' : 'waiting';
      const reason = setAside?.reason ?? null;
      const known = { title, source, url, publishedAt, language, mends, story, copyOf };
      return { article: id, state, reason, ...known };
    },
    listSetAside: async () => {
      const { articles: found, more } = await listUnfiled(ports.setAside, ports.articles);
      return { articles: [...found], more };
    },
    trySetAsideAgain: async ({ path: { article } }) => {
      await trySetAsideAgain(article, ports);
      return { article };
    },
    dropSetAside: async ({ path: { article } }) => {
      await dropSetAside(article, ports.setAside);
      return { article };
    },
  };
}

const NOTHING_YET = {
  title: null,
  source: null,
  url: null,
  publishedAt: null,
  language: null,
  mends: [],
};
