import type { FetchReport } from '../../domain/index.ts';
import type { Asked, AskedFeed } from '../../ingest/index.ts';
import { allFeeds, pollNow } from '../feeds.ts';
import type { Intake, Place, ShownFeed } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';
import { fileArticles } from './filing.ts';

/** How a fetch went that was asked for. */
export type FetchResult = FetchReport['result'];

/** Stands for a report that never came. */
const unanswered = (url: string): FetchResult => ({
  kind: 'failed',
  error: {
    code: 'fetch.no-answer',
    message: `${url}: fetching it came to no end; its log says why`,
  },
});

/** A fetch that was asked for, and how it went. */
export interface Fetched<One extends Asked = Asked> {
  readonly asked: One;
  readonly result: FetchResult;
}

/** How fetches went, in order. */
export const fetchedOf = <One extends Asked>(
  asked: readonly One[],
  { reports }: Pick<Intake, 'reports'>,
): Fetched<One>[] =>
  asked.map((one) => ({
    asked: one,
    result: reports.get(one.fetch)?.result ?? unanswered(one.url),
  }));

/** "12 articles, 3 new", or on stderr why not. */
export const tellFetched = ({ asked, result }: Fetched, terminal: Terminal): void => {
  if (result.kind === 'failed') terminal.complain(`writethru: ${result.error.message}`);
  else terminal.say(`${asked.url}: ${describe(result, 'feed' in asked)}`);
};

const describe = (result: Exclude<FetchResult, { kind: 'failed' }>, isPolled: boolean): string => {
  switch (result.kind) {
    case 'unchanged':
      return 'unchanged (304)';
    case 'list': {
      const refused = result.refused > 0 ? `, ${result.refused} refused` : '';
      return `a list of ${counted(result.feeds, 'feed')}, ${result.added} new${refused}`;
    }
    case 'read': {
      const fresh = isPolled ? `, ${result.passedOn} new` : '';
      const moved = result.movedTo === null ? '' : `; the feed is ${result.movedTo}`;
      return `${counted(result.articles, 'article')}${fresh}${moved}${notesOn(result)}`;
    }
    default:
      return `unknown ("${result.kind}")`;
  }
};

/** Remarks on a feed that was read: dates that could not be read, entries left out. */
const notesOn = ({ dates, leftOut = 0 }: Extract<FetchResult, { kind: 'read' }>): string => {
  const unread = dates
    ? `; ${counted(dates.entries, 'date')} cannot be read or believed ("${dates.example}")`
    : '';
  return `${unread}${leftOut > 0 ? `; ${leftOut} other entries left out, the feed is so large` : ''}`;
};

/** Of fetches, and of feeds that lists named, how many gave nothing. */
const failuresAmong = (fetched: readonly Fetched[]): number =>
  fetched.filter(
    ({ result }) => result.kind === 'failed' || (result.kind === 'list' && result.refused > 0),
  ).length;

/** Told of each fetch that is done. */
export type OnFetched<One extends Asked> = (fetched: Fetched<One>) => void | Promise<void>;

/** Fetches feeds now, and those that lists among them name; gives how many failed. */
export const pollAll = async (
  feeds: readonly Pick<ShownFeed, 'id' | 'url'>[],
  onFetched: OnFetched<AskedFeed>,
  place: Place,
  terminal: Terminal,
): Promise<number> => {
  if (feeds.length === 0) return 0;
  const asked = await pollNow(feeds, place.desk);
  const taken = await fileArticles([], asked, place, terminal);
  const { lost: unfiled } = taken;
  if (unfiled > 0)
    terminal.complain(`writethru: ${counted(unfiled, 'article')} could not be filed`);
  const fetched = fetchedOf(asked, taken);
  for (const one of fetched) await onFetched(one);
  return unfiled + (await followUp(fetched, onFetched, place, terminal));
};

/** Fetches the feeds that lists among these have brought; gives how many of all failed. */
export const followUp = async (
  fetched: readonly Fetched[],
  onFetched: OnFetched<AskedFeed>,
  place: Place,
  terminal: Terminal,
): Promise<number> => {
  const failures = failuresAmong(fetched);
  const isMore = fetched.some(({ result }) => result.kind === 'list' && result.added > 0);
  return isMore ? failures + (await pollFresh(onFetched, place, terminal)) : failures;
};

/** Fetches the feeds that were never fetched; gives how many failed. */
export const pollFresh = async (
  onFetched: OnFetched<AskedFeed>,
  place: Place,
  terminal: Terminal,
): Promise<number> => {
  const fresh = (await allFeeds(place.desk)).filter(({ fetchedAt }) => fetchedAt === null);
  return pollAll(fresh, onFetched, place, terminal);
};
