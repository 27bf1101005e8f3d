import type { Feed } from '../../domain/index.ts';
import type { FeedId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { FeedDesk, IntakeDesk } from './intake-desk.ts';

/** Feeds of one page. */
const PAGE = 500;

/** The inbox of the pipeline that this process has opened. */
export const localIntake = (house: House): IntakeDesk => {
  const { feeds } = house.desk;
  return {
    fetch: async (url) => {
      const [asked] = await feeds.fetchNow([url]);
      if (!asked) throw new Error('a fetch was not answered');
      return asked;
    },
    take: async (articles, asked, onLeft) => {
      const before = await house.unfiled();
      if (articles.length > 0) await house.ingest(articles);
      await house.drain(onLeft);
      const lost = (await house.unfiled()) - before;
      const reports = await feeds.reports(asked.map(({ fetch }) => fetch));
      return { lost, refusals: [], reports };
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
