import type { Context } from 'aws-lambda';
import type { Ground } from '../src/app/ground.ts';
import type { Handler, Handlers } from '../src/local/index.ts';

type Make = (ground: Ground) => (event: never, context: Context) => unknown;

/** Every function, loaded when it is first called: a run that serves no page loads no page. */
const MAKERS: Readonly<Record<string, () => Promise<Make>>> = {
  'poll-feeds': async () => (await import('../lambdas/poll-feeds.ts')).makePollFeeds,
  'fetch-feed': async () => (await import('../lambdas/fetch-feed.ts')).makeFetchFeed,
  'feed-outcome': async () => (await import('../lambdas/feed-outcome.ts')).makeFeedOutcome,
  'file-article': async () => (await import('../lambdas/file-article.ts')).makeFileArticle,
  compose: async () => (await import('../lambdas/compose.ts')).makeCompose,
  plan: async () => (await import('../lambdas/plan.ts')).makePlan,
  count: async () => (await import('../lambdas/count.ts')).makeCount,
  deliver: async () => (await import('../lambdas/deliver.ts')).makeDeliver,
  feedback: async () => (await import('../lambdas/feedback.ts')).makeFeedback,
  sweep: async () => (await import('../lambdas/sweep.ts')).makeSweep,
  notify: async () => (await import('../lambdas/notify.ts')).makeNotify,
  site: async () => (await import('../lambdas/site.ts')).makeSite,
  desk: async () => (await import('../lambdas/desk.ts')).makeDesk,
};

/** The deployed handlers on a local ground, each made once. */
export const handlersOn = (ground: Ground): Handlers =>
  Object.fromEntries(
    Object.entries(MAKERS).map(([name, load]) => {
      let made: Promise<Handler> | undefined;
      const handler: Handler = async (event, context) => {
        made ??= load().then((make) => make(ground));
        return (await made)(event, context);
      };
      return [name, handler];
    }),
  );
