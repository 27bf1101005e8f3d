import type { AskedFeed } from '../../ingest/index.ts';
import { type FeedId, WritethruError } from '../../kernel/index.ts';
import type { Desk } from '../../operations/index.ts';
import { isAddress, isFeedList, noFeedInput, readListFile } from '../addresses.ts';
import { allFeeds, type FollowAnswer, findFeed, followList } from '../feeds.ts';
import type { Place } from '../place/place.ts';
import { exitOf, tellProblem } from '../problems.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type OnFetched, pollAll, tellFetched } from './fetching.ts';

export interface AddFeedsOrder {
  /** Addresses of feeds, of pages that name one, of lists; and files that are lists. */
  readonly inputs: readonly string[];
  readonly source: string | null;
  readonly topics: readonly string[];
}

/** Follows feeds, fetches each once, and tells what came. */
export const addFeeds = async (
  order: AddFeedsOrder,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const answers: FollowAnswer[] = [];
  for (const input of order.inputs) answers.push(...(await follow(input, order, place)));
  const problems = answers.flatMap((one) =>
    'problem' in one ? tellProblem(one.problem, terminal) : [],
  );
  const followed = answers.flatMap((one) => ('feed' in one ? one : []));
  const known = new Set(followed.flatMap(({ feed, isNew }) => (isNew ? [] : feed.id)));
  const feeds = followed.map(({ feed }) => feed);
  const onFetched = telling((id) => !known.has(id), place, terminal);
  const failures = await pollAll(feeds, onFetched, place, terminal);
  return failures > 0 ? 1 : exitOf(problems, answers.length);
};

/** Follows what one input names; what cannot be done is an answer. */
const follow = async (
  input: string,
  order: AddFeedsOrder,
  { desk }: Place,
): Promise<readonly FollowAnswer[]> => {
  const { source, topics } = order;
  try {
    if (isFeedList(input)) return await followList(await readListFile(input), order, desk);
    if (!isAddress(input)) throw noFeedInput(input);
    return [await desk.call('addFeed', { body: { url: input, source, topics: [...topics] } })];
  } catch (error) {
    if (error instanceof WritethruError) return [{ url: input, problem: error }];
    throw error;
  }
};

/** Fetches feeds now, all of them where none is named, and tells of each what came. */
export const pollFeeds = async (
  names: readonly string[],
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wanted =
    names.length === 0
      ? await allFeeds(place.desk)
      : await Promise.all(names.map((name) => findFeed(name, place.desk)));
  if (wanted.length === 0) terminal.note('No feeds yet: "writethru feed add ADDRESS" adds one.');
  const onFetched = telling(() => false, place, terminal);
  return (await pollAll(wanted, onFetched, place, terminal)) > 0 ? 1 : 0;
};

const telling =
  (isNew: (id: FeedId) => boolean, { desk }: Place, terminal: Terminal): OnFetched<AskedFeed> =>
  async ({ asked, result }) => {
    const { feed: id, url } = asked;
    if (terminal.machine) terminal.json({ id, url, isNew: isNew(id), result });
    tellFetched({ asked, result }, terminal);
    if (!isNew(id)) return;
    const listed = await isListed(id, desk);
    if (result.kind === 'failed' && listed)
      terminal.note(`It is listed as failing; "writethru feed remove ${id}" takes it out.`);
    if (result.kind === 'read' && !listed) terminal.note('That feed is followed already.');
  };

const isListed = (id: FeedId, desk: Desk): Promise<boolean> =>
  findFeed(id, desk).then(
    () => true,
    () => false,
  );

/** Polls feeds no more, by id or address. */
export const removeFeeds = async (
  names: readonly string[],
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  const wanted = await Promise.all(names.map((name) => findFeed(name, desk)));
  for (const { id, url } of wanted) {
    await desk.call('removeFeed', { path: { feed: id } });
    if (terminal.machine) terminal.json({ id, url });
    else terminal.say(`${url}: removed; its articles stay`);
  }
};
