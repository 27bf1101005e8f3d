import type { Feed, FetchRequest } from '../../domain/index.ts';
import type { FetchId } from '../../kernel/index.ts';
import type { FeedStore, SendRequests } from './ports.ts';

export interface AskPorts {
  readonly feeds: FeedStore;
  readonly sendRequests: SendRequests;
}

/** A feed that was claimed for this fetch, and who waits to hear of it. */
export interface Claimed {
  readonly feed: Feed;
  readonly asked: FetchId | null;
}

/** Puts claimed feeds on the fetch queue, with all that fetching them needs. */
export const askFor = async (
  claimed: readonly Claimed[],
  { feeds, sendRequests }: AskPorts,
): Promise<void> => {
  const seen = await feeds.seenEntries(claimed.map(({ feed }) => feed.id));
  const requests = claimed.map(({ feed, asked }): FetchRequest => {
    const { id, url, source, topics, etag, lastModified, identity } = feed;
    const known = [...(seen.get(id) ?? [])];
    const first = known.length === 0 && (feed.fetchedAt === null || feed.health.state !== 'well');
    const order = { feed: id, url, source, topics, asked, etag, lastModified, seen: known };
    return {
      kind: 'feed',
      ...order,
      ...(first ? { first } : {}),
      ...(identity ? { identity } : {}),
    };
  });
  await sendRequests(requests);
};
