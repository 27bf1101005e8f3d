import { type FeedId, WritethruError } from '../../kernel/index.ts';
import { isAddress } from '../addresses.ts';
import type { FeedDesk, FollowAnswer, ShownFeed } from '../door/intake-desk.ts';
import type { DeskClient } from './desk-client.ts';
import { StageError } from './errors.ts';
import { throughPages } from './pages.ts';
import { sideBySide } from './side-by-side.ts';

/** The feeds of a stage. */
export const stageFeeds = (client: DeskClient): FeedDesk => {
  const add: FeedDesk['add'] = ({ url, source, topics }) =>
    client.call('addFeed', { path: {}, body: { url, source, topics: [...topics] } });
  return {
    add,
    all: async () => {
      const found: ShownFeed[] = [];
      for await (const feed of feedsOf(client)) found.push(feed);
      return found;
    },
    find: async (name) => {
      if (!isAddress(name)) return client.call('showFeed', { path: { feed: name as FeedId } });
      const url = URL.canParse(name) ? new URL(name).href.replace(/#.*$/u, '') : name;
      for await (const feed of feedsOf(client)) if (feed.url === url) return feed;
      throw new StageError(
        'missing',
        'feed.missing',
        `feed "${name}": it is not followed; "feed list" shows those that are`,
      );
    },
    addList: async (orders, { source, topics }) => {
      const known = await topicsOf(client);
      const answers: FollowAnswer[] = [];
      for (const order of orders) {
        const own = order.topics.filter((topic) => known.has(topic));
        const wanted = [...new Set([...topics, ...own])];
        const whole = { url: order.url, source: source ?? order.source, topics: wanted };
        answers.push(await add(whole).catch((problem: unknown) => notFollowed(order.url, problem)));
      }
      return answers;
    },
    remove: async (feed) => {
      await client.call('removeFeed', { path: { feed } });
    },
    pollNow: async (ids) => {
      const urls = new Map<FeedId, string>();
      for await (const { id, url } of feedsOf(client)) urls.set(id, url);
      return sideBySide(ids, async (feed) => {
        const { fetch } = await client.call('pollFeed', { path: { feed } });
        return { feed, fetch, url: urls.get(feed) ?? feed };
      });
    },
  };
};

const feedsOf = (client: DeskClient): AsyncIterable<ShownFeed> =>
  throughPages(async (cursor) => {
    const query = cursor === undefined ? {} : { cursor };
    const page = await client.call('listFeeds', { path: {}, query });
    return { items: page.feeds, next: page.next };
  });

/** Topics of any newsletter; a list may name others, which are left out. */
const topicsOf = async (client: DeskClient): Promise<ReadonlySet<string>> => {
  const { newsletters } = await client.call('listNewsletters', { path: {} });
  return new Set(newsletters.flatMap(({ topics }) => topics.map(({ id }) => id)));
};

/** What is wrong with one order; what is wrong with the desk ends the command. */
const notFollowed = (url: string, problem: unknown): FollowAnswer => {
  if (problem instanceof WritethruError && ['input', 'conflict'].includes(problem.kind))
    return { url, problem };
  throw problem;
};
