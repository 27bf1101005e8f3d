import type { Feed, FeedOrder, FetchReport, RawArticle, SetAside } from '../../domain/index.ts';
import type { Asked, AskedFeed } from '../../ingest/index.ts';
import type { ArticleId, FeedId, FetchId, WritethruError } from '../../kernel/index.ts';

/** What came of articles that were handed over, and of fetches that were asked for. */
export interface Intake {
  /** Articles that could not be filed. */
  readonly lost: number;
  /** Why articles were not taken or not filed, one line each; they count among the lost. */
  readonly refusals: readonly string[];
  /** How fetches went; one that came to no end has none. */
  readonly reports: ReadonlyMap<FetchId, FetchReport>;
}

/** Articles come in. */
export interface IntakeDesk {
  /** Asks for what is at an address to be fetched now. */
  fetch(url: string): Promise<Asked>;
  /**
   * Puts articles on the inbox, and waits until they are filed, and all that these fetches bring. `onLeft` hears how
   * much is still on its way.
   */
  take(
    articles: readonly RawArticle[],
    asked: readonly Asked[],
    onLeft: (left: number) => void,
  ): Promise<Intake>;
  /** Articles that could not be filed, newest first. */
  setAside(): Promise<{ readonly articles: readonly ShownSetAside[]; readonly more: boolean }>;
  /** Puts them on the inbox again, waits, and gives those that were set aside again. */
  trySetAsideAgain(articles: readonly ArticleId[]): Promise<readonly ShownSetAside[]>;
  dropSetAside(article: ArticleId): Promise<void>;
}

export type ShownSetAside = Omit<SetAside, 'body' | 'version'>;

/** Of articles that were set aside, how that is told in one line. */
export const setAsideLine = ({ title, reason }: ShownSetAside): string =>
  `"${title}" was set aside: ${reason}`;

/** What the desk tells of a feed: all but how it is stored. */
export type ShownFeed = Omit<Feed, 'version' | 'etag' | 'lastModified'>;

/** What became of one order. */
export type FollowAnswer =
  | { readonly feed: ShownFeed; readonly isNew: boolean }
  | { readonly url: string; readonly problem: WritethruError };

/** The feeds that are polled. */
export interface FeedDesk {
  all(): Promise<readonly ShownFeed[]>;
  /** By id or address. Throws where there is none. */
  find(name: string): Promise<ShownFeed>;
  /** Throws where it cannot be followed. */
  add(order: FeedOrder): Promise<FollowAnswer>;
  /** One that cannot be followed keeps no other from it. */
  addList(
    orders: readonly FeedOrder[],
    all: Pick<FeedOrder, 'source' | 'topics'>,
  ): Promise<readonly FollowAnswer[]>;
  remove(id: FeedId): Promise<void>;
  /** Asks for feeds to be fetched now. */
  pollNow(ids: readonly FeedId[]): Promise<readonly AskedFeed[]>;
}
