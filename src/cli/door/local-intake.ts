import type { Feed } from '../../domain/index.ts';
import type { FeedId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import { type FeedDesk, type IntakeDesk, type ShownSetAside, setAsideLine } from './intake-desk.ts';

/** Feeds of one page. */
const PAGE = 500;

/** An article that is set aside once more was so at another moment. */
const momentOf = ({ article, at }: ShownSetAside): string => `${article} ${at}`;

/** The inbox of the pipeline that this process has opened. */
export const localIntake = (house: House): IntakeDesk => {
  const { feeds, articles: desk } = house.desk;
  const setAside = async () => {
    const { articles, more } = await desk.listSetAside();
    return { articles: articles.map(({ body: _, version: __, ...shown }) => shown), more };
  };
  return {
    setAside,
    trySetAsideAgain: async (ids) => {
      for (const id of ids) await desk.tryAgain(id);
      await house.drain();
      const { articles } = await setAside();
      return articles.filter(({ article }) => ids.includes(article));
    },
    dropSetAside: (id) => desk.drop(id),
    fetch: async (url) => {
      const [asked] = await feeds.fetchNow([url]);
      if (!asked) throw new Error('a fetch was not answered');
      return asked;
    },
    take: async (articles, asked, onLeft) => {
      const before = await house.unfiled();
      const known = new Set((await setAside()).articles.map(momentOf));
      if (articles.length > 0) await house.ingest(articles);
      await house.drain(onLeft);
      const aside = (await setAside()).articles.filter((one) => !known.has(momentOf(one)));
      const lost = (await house.unfiled()) - before + aside.length;
      const reports = await feeds.reports(asked.map(({ fetch }) => fetch));
      return { lost, refusals: aside.map(setAsideLine), reports };
    },
  };
};

/** The feeds of the pipeline that this process has opened. */
export const localFeeds = ({ desk: { feeds } }: House): FeedDesk => ({
  all: async () => {
    const found: Feed[] = [];
    let after: FeedId | null = null;
    do {
      const page = await feeds.list({ after, limit: PAGE });
      found.push(...page.feeds);
      after = page.next;
    } while (after !== null);
    return found;
  },
  find: feeds.find,
  add: feeds.add,
  addList: feeds.addList,
  remove: async (id) => {
    await feeds.remove(id);
  },
  pollNow: feeds.pollNow,
});
