import type { Feed } from '../../domain/index.ts';
import type { FeedId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import { type FeedDesk, type IntakeDesk, type ShownSetAside, setAsideLine } from './intake-desk.ts';

/** Feeds of one page. */
const PAGE = 500;

/** The inbox of the pipeline that this process has opened. */
export const localIntake = (house: House): IntakeDesk => {
  const { feeds, articles: desk } = house.desk;
  /** What is set aside while something is done that was not before, or was set aside again. */
  const setAsideBy = async (act: () => Promise<void>): Promise<readonly ShownSetAside[]> => {
    const { articles: before } = await desk.listSetAside();
    const known = new Set(before.map(({ article, version }) => `${article} ${version}`));
    await act();
    const { articles: after } = await desk.listSetAside();
    return after
      .filter(({ article, version }) => !known.has(`${article} ${version}`))
      .map(({ body: _, version: __, ...shown }) => shown);
  };
  return {
    setAside: async () => {
      const { articles, more } = await desk.listSetAside();
      return { articles: articles.map(({ body: _, version: __, ...shown }) => shown), more };
    },
    trySetAsideAgain: (ids) =>
      setAsideBy(async () => {
        for (const id of ids) await desk.tryAgain(id);
        await house.drain();
      }),
    dropSetAside: (id) => desk.drop(id),
    fetch: async (url) => {
      const [asked] = await feeds.fetchNow([url]);
      if (!asked) throw new Error('a fetch was not answered');
      return asked;
    },
    take: async (articles, asked, onLeft) => {
      const before = await house.unfiled();
      const setAside = await setAsideBy(async () => {
        if (articles.length > 0) await house.ingest(articles);
        await house.drain(onLeft);
      });
      const lost = (await house.unfiled()) - before + setAside.length;
      const reports = await feeds.reports(asked.map(({ fetch }) => fetch));
      return { lost, refusals: setAside.map(setAsideLine), reports };
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
