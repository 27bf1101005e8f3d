import { livingStory, type RawArticle, type SetAside, type Story } from '../domain/index.ts';
import type { SendToInbox } from '../ingest/index.ts';
import {
  type ArticleId,
  type Clock,
  DAY,
  iso,
  type StoryId,
  type WritethruError,
} from '../kernel/index.ts';
import type { FiledArticle } from '../stories/index.ts';
import { noSuchArticle } from './errors.ts';
import type { RequestBook } from './ports.ts';

/** An article that was not filed by then never will be; its message is a dead letter. */
const AWAITED = DAY;
/** Under which taken articles are written down. */
const SCOPE = 'article';
/** Noted side by side. */
const SIDE_BY_SIDE = 25;

export interface TakePorts {
  readonly toInbox: SendToInbox;
  readonly requests: Pick<RequestBook, 'open'>;
  readonly clock: Clock;
}

/** An article that is in the inbox now, or why it is not. */
export type Taken =
  | { readonly result: 'taken'; readonly article: ArticleId }
  | { readonly result: 'refused'; readonly problem: WritethruError };

/**
 * Puts articles into the inbox, in this order, and says under which id each can be found. Taking one again has no
 * effect. One that holds no report is refused and keeps no other from being taken.
 */
export const takeArticles = async (
  articles: readonly RawArticle[],
  { toInbox, requests, clock }: TakePorts,
): Promise<Taken[]> => {
  const now = clock.now();
  // Only where articles come in: what reads them takes long to load.
  const { checkArticles } = await import('./checked-articles.ts');
  const taken = checkArticles(articles);
  const wanted = articles.filter((_, at) => taken[at]?.result === 'taken');
  if (wanted.length > 0) await toInbox(wanted, iso(now));
  // Only after it is there: a note of one that is not would have somebody wait for it.
  const ids = taken.flatMap((one) => (one.result === 'taken' ? [one.article] : []));
  for (let start = 0; start < ids.length; start += SIDE_BY_SIDE) {
    const some = ids.slice(start, start + SIDE_BY_SIDE);
    await Promise.all(some.map((id) => requests.open(SCOPE, id, id, now + AWAITED)));
  }
  return taken;
};

export interface AwaitPorts {
  readonly articles: { get(id: ArticleId): Promise<FiledArticle | null> };
  readonly requests: Pick<RequestBook, 'find'>;
  readonly stories: { get(id: StoryId): Promise<Story | null> };
  readonly setAside: { get(id: ArticleId): Promise<SetAside | null> };
}

/** What became of an article that was taken; `stored` is null while it waits in the inbox. */
export interface ArticleState {
  readonly id: ArticleId;
  readonly isFiled: boolean;
  /** Why it could not be filed; null: it was, or it waits. */
  readonly setAside: SetAside | null;
  readonly stored: FiledArticle | null;
  /** The story that it belongs to now; null: none yet. */
  readonly story: StoryId | null;
}

/** @throws DeskError `desk.article-missing` for one that was not taken, or has waited for longer than a day */
export const articleState = async (
  id: ArticleId,
  { articles, requests, stories, setAside }: AwaitPorts,
): Promise<ArticleState> => {
  const stored = await articles.get(id);
  const isFiled = stored?.filing.done === true;
  const aside = isFiled ? null : await setAside.get(id);
  if (!stored && !aside && !(await requests.find(SCOPE, id))) throw noSuchArticle(id);
  const filed = stored?.filing.story ?? null;
  const living = filed && (await livingStory(filed, null, (one) => stories.get(one)));
  return { id, stored, isFiled, setAside: aside, story: living?.id ?? null };
};
