import { type FetchReport, MOST_FEEDS } from '../../domain/index.ts';
import type { FeedId, FetchId } from '../../kernel/index.ts';
import { ApiError } from '../../operations/index.ts';
import { deskPath } from '../paths.ts';
import { showMessage, showPage } from '../respond.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { counted } from '../words.ts';
import { feedPage, feedsPage, fetchPage } from './feeds.tsx';

type Name =
  | 'feeds'
  | 'feed'
  | 'addFeed'
  | 'pollFeed'
  | 'removeFeed'
  | 'feedsOpml'
  | 'importFeeds'
  | 'startFetch'
  | 'fetch';

const feedIn = ({ c }: Visit) => ({ feed: (c.req.param('feed') ?? '') as FeedId });

const to = (visit: Visit, rest: `/${string}`): Response =>
  visit.c.redirect(deskPath(visit.newsletter.id, rest), 303);

/** Feeds: followed, polled, given up; and single addresses. */
export const feedPages = (): Readonly<Record<Name, DeskHandler>> => ({
  feeds: async (visit) => {
    const { feeds } = await visit.desk.call('listFeeds', { query: { limit: MOST_FEEDS } });
    return showPage(visit, feedsPage(visit, feeds));
  },
  feed: async (visit) => {
    const feed = await visit.desk.call('showFeed', { path: feedIn(visit) });
    return showPage(visit, feedPage(visit, feed));
  },
  addFeed: async (visit) => {
    const { form } = visit;
    const source = form.one('source')?.trim() || null;
    const body = { url: form.one('url')?.trim() ?? '', source, topics: [...form.all('topics')] };
    const { feed } = await visit.desk.call('addFeed', { body });
    return to(visit, `/feeds/${feed.id}`);
  },
  pollFeed: async (visit) => {
    const { fetch } = await visit.desk.call('pollFeed', { path: feedIn(visit) });
    return to(visit, `/fetches/${fetch}`);
  },
  removeFeed: async (visit) => {
    await visit.desk.call('removeFeed', { path: feedIn(visit) });
    return to(visit, '/feeds');
  },
  feedsOpml: async (visit) => {
    const given = await visit.desk.file('exportFeeds');
    visit.c.header('content-type', `${given.type}; charset=utf-8`);
    visit.c.header('content-disposition', 'attachment; filename="feeds.opml"');
    return visit.c.body(given.text);
  },
  importFeeds,
  startFetch: async (visit) => {
    const url = visit.form.one('url')?.trim() ?? '';
    const { fetch } = await visit.desk.call('startFetch', { body: { url } });
    return to(visit, `/fetches/${fetch}`);
  },
  fetch: async (visit) => {
    const id = (visit.c.req.param('fetch') ?? '') as FetchId;
    const report = await visit.desk
      .call('showFetch', { path: { fetch: id } })
      .catch((error: unknown) => {
        if (error instanceof ApiError && error.code === 'fetch.missing') return null;
        throw error;
      });
    if (!report) return showPage(visit, fetchPage(visit, { url: null, words: null }));
    return showPage(visit, fetchPage(visit, { url: report.url, words: wordsOf(report.result) }));
  },
});

/** What came of a fetch, in one sentence. */
const wordsOf = (result: FetchReport['result']): string => {
  switch (result.kind) {
    case 'read':
      return `${counted(result.articles, 'article', 'articles')}, ${result.passedOn} of them new and on their way to their stories.`;
    case 'list':
      return `A list of ${counted(result.feeds, 'feed', 'feeds')}: ${result.added} followed from now on, ${result.refused} refused.`;
    case 'unchanged':
      return 'Nothing has changed there since the last time.';
    case 'failed':
      return `It gave nothing: ${result.error.message}`;
    default:
      return `This version of Writethru does not know what came of it (“${result.kind}”).`;
  }
};

const importFeeds: DeskHandler = async (visit) => {
  const opml = (await visit.form.text('opml')) ?? '';
  const { added, known, refused } = await visit.desk.call('importFeeds', { body: { opml } });
  return showMessage(visit.c, {
    title: `${counted(added, 'feed is', 'feeds are')} followed from now on`,
    text: [
      known > 0 ? `${counted(known, 'was', 'were')} followed before.` : '',
      ...refused.map(({ url, detail }) => `${url}: ${detail}`),
    ].filter(Boolean),
    links: [{ words: 'To the feeds', href: deskPath(visit.newsletter.id, '/feeds') }],
  });
};
