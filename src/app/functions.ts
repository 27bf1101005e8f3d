import { KINDS, type Kind } from '../store/keys.ts';
import type { Variable } from './environment.ts';

/** The queues that functions send to; the events of SES have one of their own. */
export const QUEUES = ['fetch', 'outcome', 'inbox', 'count', 'plan', 'deliver', 'notify'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The queue that keeps the order of each group, and takes each content once. */
export const FIFO_QUEUE: QueueName = 'inbox';
/** How often a message is tried before it is a dead letter. */
export const TRIES = 3;
/**
 * For how many times its consumer's time a message is hidden: room for the retries of a consumer that is throttled
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
 */
export const HIDDEN_TIMES = 6;

/** The variable that names a queue to those who send to it. */
export function queueVariable(name: QueueName): Variable {
  return `${name.toUpperCase() as Uppercase<QueueName>}_QUEUE_URL`;
}

/** The folders of the bucket. */
export type Folder = 'contents' | 'layouts' | 'bodies';

/** How a function takes messages off its queue. */
export interface Intake {
  readonly queue: QueueName | 'feedback';
  /** Messages in one call. */
  readonly batch: number;
  /** The most calls at a time; at least 2. @default as many as Lambda likes */
  readonly concurrency?: number;
  /** How long to gather a batch, in seconds. @default 0 */
  readonly windowSeconds?: number;
}

/** One function: what it may touch is all that its role can do. */
export interface FunctionPlan {
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** @default none: a schedule or the web calls it */
  readonly intake?: Intake;
  /** How often it is called, where it has a round of its own. @default never */
  readonly everySeconds?: number;
  /** Kinds of items that it reads, by key or by listing. */
  readonly reads: readonly Kind[];
  /** Kinds of items that it puts or updates. */
  readonly writes: readonly Kind[];
  /** Kinds of items that it takes away. */
  readonly removes: readonly Kind[];
  readonly gets: readonly Folder[];
  readonly puts: readonly Folder[];
  readonly sends: readonly QueueName[];
  /** Queues of which it asks whether anything waits in them. */
  readonly asks: readonly QueueName[];
  /** Functions that it calls, and waits for. */
  readonly invokes: readonly 'compose'[];
  /** Asks for the account's quota: it leases slots of the rate, or reckons with it. */
  readonly quota: boolean;
  /** Sends mail from the newsletters' addresses. */
  readonly mails: boolean;
  /** Makes or checks links and subscriber ids. */
  readonly keys: boolean;
  /** Fills templates. */
  readonly templates: boolean;
  /** Writes mails that lead to the desk. */
  readonly linksDesk: boolean;
  /** Checks the access tokens of editors. */
  readonly editors: boolean;
}

const nothing = {
  reads: [],
  writes: [],
  removes: [],
  gets: [],
  puts: [],
  sends: [],
  asks: [],
  invokes: [],
  quota: false,
  mails: false,
  keys: false,
  templates: false,
  linksDesk: false,
  editors: false,
} as const satisfies Partial<FunctionPlan>;

/** All functions by the name of their file in lambdas/; tests/infra holds the roles against the design's table. */
export const FUNCTIONS = {
  'poll-feeds': {
    ...nothing,
    description:
      'Puts the feeds that are due on the fetch queue, each claimed until its next poll.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    everySeconds: 300,
    reads: [KINDS.feed, KINDS.feeds],
    writes: [KINDS.feed],
    sends: ['fetch'],
  },
  'fetch-feed': {
    ...nothing,
    description:
      'Fetches one feed or page and hands its articles to the inbox; no table, no secret.',
    memoryMegabytes: 512,
    timeoutSeconds: 90,
    intake: { queue: 'fetch', batch: 2, concurrency: 20 },
    puts: ['bodies'],
    sends: ['inbox', 'outcome'],
  },
  'feed-outcome': {
    ...nothing,
    description: 'Notes how a fetch went, and when its feed is due again.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    intake: { queue: 'outcome', batch: 10, concurrency: 5 },
    reads: [KINDS.feed, KINDS.feeds],
    writes: [KINDS.feed, KINDS.fetch],
  },
  'file-article': {
    ...nothing,
    description: 'Cleans an article, finds its story and appends its developments to the log.',
    memoryMegabytes: 1769,
    timeoutSeconds: 120,
    intake: { queue: 'inbox', batch: 10 },
    reads: [KINDS.article, KINDS.story, KINDS.active, KINDS.log, KINDS.aside],
    writes: [KINDS.article, KINDS.story, KINDS.log, KINDS.aside],
    gets: ['bodies'],
    puts: ['bodies'],
  },
  compose: {
    ...nothing,
    description:
      'Cuts an edition from the development log and, by its newsletter’s rule, freezes it.',
    memoryMegabytes: 1769,
    timeoutSeconds: 300,
    reads: [
      KINDS.story,
      KINDS.log,
      KINDS.correction,
      KINDS.corrections,
      KINDS.newsletter,
      KINDS.edition,
      KINDS.editions,
    ],
    writes: [KINDS.newsletter, KINDS.edition],
    gets: ['contents', 'layouts'],
    puts: ['contents', 'layouts'],
    sends: ['plan', 'notify'],
    templates: true,
  },
  count: {
    ...nothing,
    description: 'Counts over all readers what a page asked for, where they are many.',
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    intake: { queue: 'count', batch: 1, concurrency: 2 },
    reads: [
      KINDS.count,
      KINDS.edition,
      KINDS.editions,
      KINDS.subscription,
      KINDS.subscriber,
      // Who was told what is corrected, and by which edition.
      KINDS.correction,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.feedback,
    ],
    writes: [KINDS.count],
    gets: ['contents'],
    sends: ['count'],
  },
  plan: {
    ...nothing,
    description: 'Counts who gets a frozen edition and writes them down in chunks.',
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    intake: { queue: 'plan', batch: 1, concurrency: 2 },
    reads: [
      KINDS.subscription,
      KINDS.newsletter,
      KINDS.edition,
      // Who was told what is corrected, and by which edition.
      KINDS.editions,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.feedback,
      KINDS.cursor,
    ],
    writes: [KINDS.newsletter, KINDS.edition, KINDS.cut, KINDS.roster, KINDS.chunk, KINDS.cursor],
    gets: ['contents'],
    sends: ['plan', 'deliver'],
    quota: true,
  },
  deliver: {
    ...nothing,
    description: 'Mails one chunk of an edition, each recipient at most once.',
    // It waits for its slots most of the time, and is paid for by memory; what it needs is a third of this.
    memoryMegabytes: 512,
    timeoutSeconds: 300,
    intake: { queue: 'deliver', batch: 1, concurrency: 10 },
    reads: [
      KINDS.edition,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.feedback,
      KINDS.subscriber,
      KINDS.subscription,
      KINDS.pace,
    ],
    writes: [KINDS.chunk, KINDS.receipt, KINDS.subscription, KINDS.pace],
    gets: ['contents', 'layouts'],
    sends: ['deliver'],
    quota: true,
    mails: true,
    keys: true,
  },
  feedback: {
    ...nothing,
    description:
      'Merges what SES reports into the chunks, suppresses dead addresses, takes bounced watermarks back, and stops an edition of which too many mails come back.',
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    // Events of one chunk come together: the more of them in a batch, the fewer reads and writes for each.
    intake: { queue: 'feedback', batch: 500, concurrency: 5, windowSeconds: 10 },
    reads: [
      KINDS.edition,
      KINDS.roster,
      KINDS.chunk,
      KINDS.feedback,
      KINDS.subscriber,
      KINDS.subscription,
    ],
    writes: [KINDS.edition, KINDS.feedback, KINDS.subscriber, KINDS.subscription, KINDS.probe],
  },
  sweep: {
    ...nothing,
    description: 'Settles claims, completes editions and wakes what lost its message.',
    memoryMegabytes: 1024,
    timeoutSeconds: 240,
    everySeconds: 300,
    reads: [
      KINDS.newsletter,
      KINDS.edition,
      KINDS.editions,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.receipt,
      KINDS.feedback,
      KINDS.subscription,
    ],
    writes: [KINDS.newsletter, KINDS.edition, KINDS.chunk, KINDS.subscription],
    sends: ['plan', 'deliver'],
    asks: ['plan', 'deliver'],
    quota: true,
  },
  notify: {
    ...nothing,
    description: 'Sends one transactional mail.',
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    intake: { queue: 'notify', batch: 2, concurrency: 2 },
    reads: [KINDS.subscriber, KINDS.subscription, KINDS.edition, KINDS.editions],
    writes: [KINDS.request],
    // A welcome shows the stories of the newest edition.
    gets: ['contents'],
    mails: true,
    keys: true,
    templates: true,
    linksDesk: true,
  },
  site: {
    ...nothing,
    description: "The readers' pages.",
    memoryMegabytes: 1024,
    // A reader's whole record is looked up edition by edition.
    timeoutSeconds: 29,
    reads: [
      KINDS.story,
      KINDS.correction,
      KINDS.corrections,
      KINDS.newsletter,
      KINDS.edition,
      KINDS.editions,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.feedback,
      KINDS.subscriber,
      KINDS.subscription,
    ],
    writes: [KINDS.subscriber, KINDS.subscription, KINDS.limit],
    // Erasing, by a reader's own word.
    removes: [KINDS.subscription],
    gets: ['contents', 'layouts'],
    sends: ['notify'],
    keys: true,
  },
  desk: {
    ...nothing,
    description: "The editors' pages and API.",
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
    reads: [
      KINDS.article,
      KINDS.feed,
      KINDS.feeds,
      KINDS.fetch,
      KINDS.story,
      KINDS.active,
      KINDS.candidates,
      KINDS.correction,
      KINDS.corrections,
      KINDS.log,
      KINDS.newsletter,
      KINDS.edition,
      KINDS.editions,
      KINDS.count,
      KINDS.cut,
      KINDS.roster,
      KINDS.chunk,
      KINDS.doubt,
      KINDS.feedback,
      KINDS.subscriber,
      KINDS.subscription,
      KINDS.left,
      KINDS.addresses,
      KINDS.audit,
      KINDS.request,
      KINDS.machine,
      KINDS.aside,
    ],
    writes: [
      KINDS.count,
      KINDS.article,
      KINDS.feed,
      KINDS.story,
      KINDS.correction,
      KINDS.log,
      KINDS.newsletter,
      KINDS.edition,
      KINDS.chunk,
      KINDS.subscriber,
      KINDS.subscription,
      KINDS.audit,
      KINDS.request,
      KINDS.limit,
      KINDS.machine,
    ],
    removes: [KINDS.subscription, KINDS.aside],
    gets: ['contents', 'layouts', 'bodies'],
    puts: ['bodies', 'contents'],
    sends: ['fetch', 'inbox', 'count', 'plan'],
    quota: true,
    mails: true,
    keys: true,
    invokes: ['compose'],
    editors: true,
  },
} as const satisfies Readonly<Record<string, FunctionPlan>>;

export type FunctionName = keyof typeof FUNCTIONS;
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];
