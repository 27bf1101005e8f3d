import { MINUTE, SECOND } from '../kernel/index.ts';
import type { Mapping } from './queues/event-source.ts';
import type { QueueDefinition } from './queues/message.ts';

/** Names that a stage's stacks would have made up. */
export const NAMES = {
  table: 'writethru',
  bucket: 'writethru',
  configurationSet: 'writethru',
} as const;

/** How often a message is tried before it is a dead letter. */
const TRIES = 3;

interface Intake extends Mapping {
  /** The variable that names the queue to those who send to it; SES's events alone come another way. */
  readonly variable: string | null;
}

/**
 * The queues and who takes their messages: in the batches of the stacks (a test holds the two against each other), but
 * fewer at a time, for one process does it all.
 */
export const INTAKES: readonly Intake[] = [
  {
    functionName: 'fetch-feed',
    queue: 'fetch',
    variable: 'FETCH_QUEUE_URL',
    batchSize: 2,
    concurrency: 4,
  },
  {
    functionName: 'feed-outcome',
    queue: 'outcome',
    variable: 'OUTCOME_QUEUE_URL',
    batchSize: 10,
    concurrency: 1,
  },
  {
    functionName: 'file-article',
    queue: 'inbox.fifo',
    variable: 'INBOX_QUEUE_URL',
    batchSize: 10,
    concurrency: 2,
  },
  {
    functionName: 'count',
    queue: 'count',
    variable: 'COUNT_QUEUE_URL',
    batchSize: 1,
    concurrency: 1,
  },
  {
    functionName: 'plan',
    queue: 'plan',
    variable: 'PLAN_QUEUE_URL',
    batchSize: 1,
    concurrency: 2,
  },
  {
    functionName: 'deliver',
    queue: 'deliver',
    variable: 'DELIVER_QUEUE_URL',
    batchSize: 1,
    concurrency: 4,
  },
  {
    functionName: 'feedback',
    queue: 'feedback',
    variable: null,
    batchSize: 500,
    // One after the other, so that events gather meanwhile and share their writes.
    concurrency: 1,
  },
  {
    functionName: 'notify',
    queue: 'notify',
    variable: 'NOTIFY_QUEUE_URL',
    batchSize: 2,
    concurrency: 1,
  },
];

/** How long each function may take, as in the stacks. */
export const TIMEOUTS: Readonly<Record<string, number>> = {
  'poll-feeds': 60 * SECOND,
  'fetch-feed': 90 * SECOND,
  'feed-outcome': 30 * SECOND,
  'file-article': 120 * SECOND,
  compose: 300 * SECOND,
  count: 300 * SECOND,
  plan: 300 * SECOND,
  deliver: 300 * SECOND,
  feedback: 60 * SECOND,
  sweep: 240 * SECOND,
  notify: 60 * SECOND,
  site: 29 * SECOND,
  desk: 29 * SECOND,
};

/**
 * How often the functions with a round of their own are called. Feeds as in the stacks; the sweep sooner, for it costs
 * nothing here, and whoever watches a send on a laptop wants to see its end.
 */
export const ROUNDS: Readonly<Record<string, number>> = {
  'poll-feeds': 5 * MINUTE,
  sweep: 15 * SECOND,
};

/** As in the stacks: hidden for six times what the function may take. */
export const QUEUE_DEFINITIONS: readonly QueueDefinition[] = INTAKES.map(
  ({ queue, functionName }) => ({
    name: queue,
    visibilityMs: 6 * (TIMEOUTS[functionName] ?? MINUTE),
    maxReceives: TRIES,
  }),
);
