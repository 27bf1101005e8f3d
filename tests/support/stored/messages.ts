import type {
  ComposeRequest,
  CountMessage,
  DeliverMessage,
  Edition,
  FetchOutcome,
  FetchRequest,
  InboxMessage,
  NotifyMessage,
  PlanMessage,
} from '../../../src/domain/index.ts';
import type {
  ChunkId,
  CorrectionId,
  FeedId,
  FetchId,
  SubscriberId,
} from '../../../src/kernel/index.ts';
import { rawArticle } from '../samples/raw-articles.ts';

const AT = '2026-03-02T06:00:00.000Z';
const URL_ = 'https://courier.example/feed';

type Arms<Message extends { readonly kind: string }> = {
  readonly [Arm in Message['kind']]: Extract<Message, { readonly kind: Arm }>;
};

const fetching = (): Arms<FetchRequest> => {
  const order = { url: URL_, source: null, topics: [], asked: 'fetch-1' as FetchId };
  const feed = 'feed-1' as FeedId;
  return {
    feed: {
      kind: 'feed',
      feed,
      ...order,
      etag: '"1"',
      lastModified: null,
      seen: ['a1'],
      first: true,
    },
    address: { kind: 'address', ...order },
  };
};

const outcomes = (): Arms<FetchOutcome['result']> => ({
  read: {
    kind: 'read',
    etag: null,
    lastModified: null,
    entries: ['a1'],
    articles: 1,
    passedOn: 1,
    identity: 'link',
    movedTo: null,
  },
  list: {
    kind: 'list',
    feeds: [{ url: URL_, source: null, topics: [] }],
    source: null,
    topics: [],
  },
  unchanged: { kind: 'unchanged' },
  failed: { kind: 'failed', error: { code: 'timeout', message: 'no answer within 20 s' } },
});

const outcome = (result: FetchOutcome['result']): FetchOutcome => ({
  feed: 'feed-1' as FeedId,
  url: URL_,
  asked: null,
  at: AT,
  result,
});

const notices = ({ newsletter, id: edition }: Edition): Arms<NotifyMessage> => {
  const to = { newsletter, subscriber: 'ada' as SubscriberId, request: AT };
  const reader = { ...to, kind: 'confirm' } as const;
  return {
    confirm: reader,
    welcome: { ...reader, kind: 'welcome' },
    goodbye: { ...reader, kind: 'goodbye' },
    data: { ...reader, kind: 'data' },
    draft: { kind: 'draft', newsletter, edition },
  } as Arms<NotifyMessage>;
};

const orders = ({ newsletter }: Edition): Arms<ComposeRequest> =>
  ({
    daily: { newsletter, kind: 'daily', slot: AT },
    weekly: { newsletter, kind: 'weekly', slot: AT },
    breaking: { newsletter, kind: 'breaking', slot: AT },
    ahead: { newsletter, kind: 'ahead' },
    manual: {
      newsletter,
      kind: 'manual',
      slot: AT,
      key: 'order-1',
      chosen: null,
      note: 'Hello',
      corrects: null,
      by: { name: 'Ada', id: 'issuer-ada' },
    },
  }) as Arms<ComposeRequest>;

const inbox = (): Arms<InboxMessage> => ({
  inline: {
    kind: 'inline',
    article: rawArticle({ title: 'Sample', text: 'Text.' }),
    arrivedAt: AT,
  },
  stored: { kind: 'stored', key: 'bodies/inbox/1.json', arrivedAt: AT },
});

const counting = ({
  id: edition,
  newsletter,
  hash,
}: Edition): Record<CountMessage['subject']['of'], CountMessage> => ({
  audience: { subject: { of: 'audience', edition, hash }, begunAt: AT },
  results: { subject: { of: 'results', edition }, begunAt: AT },
  reach: { subject: { of: 'reach', newsletter, correction: 'c-1' as CorrectionId }, begunAt: AT },
});

const named = (queue: string, arms: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(arms).map(([arm, body]) => [`${queue} ${arm}`, body]));

/** A message of every kind, by queue and arm; an arm that is added to a message and not here does not compile. */
export function messagesOf(edition: Edition): Readonly<Record<string, unknown>> {
  const chunk = '00-0001' as ChunkId;
  return {
    ...named('inbox', inbox()),
    ...named('fetch', fetching()),
    ...Object.fromEntries(
      Object.entries(outcomes()).map(([arm, result]) => [`outcome ${arm}`, outcome(result)]),
    ),
    ...named('compose', orders(edition)),
    ...named('notify', notices(edition)),
    ...named('count', counting(edition)),
    'plan edition': { edition: edition.id } satisfies PlanMessage,
    'deliver chunk': { edition: edition.id, chunk } satisfies DeliverMessage,
  };
}
