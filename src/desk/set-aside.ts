import { rawArticleSchema, type SetAside } from '../domain/index.ts';
import type { SendToInbox } from '../ingest/index.ts';
import { type ArticleId, type Clock, iso } from '../kernel/index.ts';
import type { FiledArticle } from '../stories/index.ts';
import { noSuchSetAside } from './errors.ts';

/** Those that are looked at, of which the newest are shown: more than a few are a fault of ours. */
const LOOKED_ASIDE = 1000;
const SHOWN_ASIDE = 100;

/** Articles that were set aside, by their ids. The store forgets them after 30 days. */
export interface SetAsideStore {
  /** Puts it in the place of an earlier one of its article. */
  put(one: Omit<SetAside, 'version'>): Promise<void>;
  get(article: ArticleId): Promise<SetAside | null>;
  /** At most `limit`, in the order of their ids. */
  list(limit: number): Promise<SetAside[]>;
  /** False where it was put anew since it was read, or is gone. */
  remove(one: SetAside): Promise<boolean>;
}

interface AsideList {
  readonly articles: readonly SetAside[];
  readonly more: boolean;
}

/** Those that were set aside, newest first. */
export const listSetAside = async (setAside: Pick<SetAsideStore, 'list'>): Promise<AsideList> => {
  const found = await setAside.list(LOOKED_ASIDE + 1);
  const newest = found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return { articles: newest.slice(0, SHOWN_ASIDE), more: found.length > SHOWN_ASIDE };
};

interface FiledArticles {
  get(id: ArticleId): Promise<Pick<FiledArticle, 'filing'> | null>;
}

/** As `listSetAside`, without those of which a later text was filed: they are let go. */
export const listUnfiled = async (
  setAside: Pick<SetAsideStore, 'list' | 'remove'>,
  articles: FiledArticles,
): Promise<AsideList> => {
  const { articles: found, more } = await listSetAside(setAside);
  const unfiled: SetAside[] = [];
  for (const one of found) {
    if (await isFiledSince(one, articles)) await setAside.remove(one);
    else unfiled.push(one);
  }
  return { articles: unfiled, more };
};

const isFiledSince = async (
  { article, replaces }: SetAside,
  articles: FiledArticles,
): Promise<boolean> => replaces !== true && (await articles.get(article))?.filing.done === true;

export interface TryAgainPorts {
  readonly setAside: SetAsideStore;
  readonly articles: FiledArticles;
  readonly bodies: { get(key: string): Promise<string | null> };
  readonly toInbox: SendToInbox;
  readonly clock: Clock;
}

/**
 * Puts an article that was set aside into the inbox again. If it fails again it is set aside again. One of which a later
 * text was filed is let go: its old text would take that one's place.
 *
 * @throws DeskError `desk.set-aside-missing`
 */
export const trySetAsideAgain = async (
  article: ArticleId,
  { setAside, articles, bodies, toInbox, clock }: TryAgainPorts,
): Promise<void> => {
  const one = await setAside.get(article);
  if (one && (await isFiledSince(one, articles))) {
    await setAside.remove(one);
    throw noSuchSetAside(article);
  }
  const body = one && (await bodies.get(one.body));
  if (!one || body === null) throw noSuchSetAside(article);
  const raw = rawArticleSchema.parse(JSON.parse(body));
  // The queue drops what it had within minutes: this is meant to be filed again.
  await toInbox([raw], one.arrivedAt, iso(clock.now()));
  await setAside.remove(one);
};

/**
 * Lets go of an article that was set aside: it will never be in any story.
 *
 * @throws DeskError `desk.set-aside-missing`
 */
export const dropSetAside = async (
  article: ArticleId,
  setAside: Pick<SetAsideStore, 'get' | 'remove'>,
): Promise<void> => {
  const one = await setAside.get(article);
  if (!one) throw noSuchSetAside(article);
  await setAside.remove(one);
};
