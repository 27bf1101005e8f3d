import type { AskedFeed } from '../../ingest/index.ts';
import { type FeedId, WritethruError } from '../../kernel/index.ts';
import { isAddress, isFeedList, noFeedInput, readListFile } from '../addresses.ts';
import type { Desk, FeedDesk, FollowAnswer } from '../door/desk.ts';
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
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> => {
  const answers: FollowAnswer[] = [];
  for (const input of order.inputs) answers.push(...(await follow(input, order, desk.feeds)));
  const problems = answers.flatMap((one) =>
    'problem' in one ? tellProblem(one.problem, terminal) : [],
  );
  const followed = answers.flatMap((one) => ('feed' in one ? one : []));
  const known = new Set(followed.flatMap(({ feed, isNew }) => (isNew ? [] : feed.id)));
  const ids = followed.map(({ feed }) => feed.id);
  const onFetched = telling((id) => !known.has(id), desk, terminal);
  const failures = await pollAll(ids, onFetched, desk, terminal);
  return failures > 0 ? 1 : exitOf(problems, answers.length);
};

/** Follows what one input names; what cannot be done is an answer. */
const follow = async (
  input: string,
  order: AddFeedsOrder,
  feeds: FeedDesk,
): Promise<readonly FollowAnswer[]> => {
  const { source, topics } = order;
  try {
    if (isFeedList(input)) return await feeds.addList(await readListFile(input), order);
    if (!isAddress(input)) throw noFeedInput(input);
    return [await feeds.add({ url: input, source, topics })];
  } catch (error) {
    if (error instanceof WritethruError) return [{ url: input, problem: error }];
    throw error;
  }
};

/** Fetches feeds now, all of them where none is named, and tells of each what came. */
export const pollFeeds = async (
  names: readonly string[],
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wanted =
    names.length === 0
      ? await desk.feeds.all()
      : await Promise.all(names.map((name) => desk.feeds.find(name)));
  if (wanted.length === 0) terminal.note('No feeds yet: "writethru feed add ADDRESS" adds one.');
  const onFetched = telling(() => false, desk, terminal);
  const ids = wanted.map(({ id }) => id);
  return (await pollAll(ids, onFetched, desk, terminal)) > 0 ? 1 : 0;
};

const telling =
  (isNew: (id: FeedId) => boolean, desk: Desk, terminal: Terminal): OnFetched<AskedFeed> =>
  async ({ asked, result }) => {
    const { feed: id, url } = asked;
    if (terminal.machine) terminal.json({ id, url, isNew: isNew(id), result });
    tellFetched({ asked, result }, terminal);
    if (!isNew(id)) return;
    const listed = await isListed(id, desk.feeds);
    if (result.kind === 'failed' && listed)
      terminal.note(`It is listed as failing; "writethru feed remove ${id}" takes it out.`);
    if (result.kind === 'read' && !listed) terminal.note('That feed is followed already.');
  };

const isListed = (id: FeedId, feeds: FeedDesk): Promise<boolean> =>
  feeds.find(id).then(
    () => true,
    () => false,
  );

/** Polls feeds no more, by id or address. */
export const removeFeeds = async (
  names: readonly string[],
  feeds: FeedDesk,
  terminal: Terminal,
): Promise<void> => {
  const wanted = await Promise.all(names.map((name) => feeds.find(name)));
  for (const { id, url } of wanted) {
    await feeds.remove(id);
    if (terminal.machine) terminal.json({ id, url });
    else terminal.say(`${url}: removed; its articles stay`);
  }
};
