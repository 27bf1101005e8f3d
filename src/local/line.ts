import {
  FIFO_QUEUE,
  FUNCTION_NAMES,
  FUNCTIONS,
  type FunctionName,
  HIDDEN_TIMES,
  QUEUES,
  type QueueName,
  queueVariable,
  TRIES,
} from '../app/functions.ts';
import { SECOND } from '../kernel/index.ts';
import type { Mapping } from './queues/event-source.ts';
import type { QueueDefinition } from './queues/message.ts';

/** Names that a stage's stacks would have made up. */
export const NAMES = {
  table: 'writethru',
  bucket: 'writethru',
  configurationSet: 'writethru',
} as const;

/** Functions that take messages off a queue. */
type Consumer = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name] extends { readonly intake: object }
    ? Name
    : never;
}[FunctionName];

/** How many calls of each are made at a time: fewer than in the stacks, for one process does it all. */
const AT_A_TIME: Readonly<Record<Consumer, number>> = {
  'fetch-feed': 4,
  'feed-outcome': 1,
  'file-article': 2,
  count: 1,
  plan: 2,
  deliver: 4,
  // One after the other, so that events gather meanwhile and share their writes.
  feedback: 1,
  notify: 1,
};

/** SQS wants this ending of a queue that keeps an order. */
const nameOf = (queue: QueueName | 'feedback'): string =>
  queue === FIFO_QUEUE ? `${queue}.fifo` : queue;

const consumers: readonly Consumer[] = FUNCTION_NAMES.filter(
  (name): name is Consumer => name in AT_A_TIME,
);

/** The queues and the functions that take their messages, in the batches of the stacks. */
export const INTAKES: readonly Mapping[] = consumers.map((functionName) => {
  const { queue, batch } = FUNCTIONS[functionName].intake;
  const concurrency = AT_A_TIME[functionName];
  return { functionName, queue: nameOf(queue), batchSize: batch, concurrency };
});

/** Each queue's name here, by the variable that names it to those who send to it. */
export const QUEUE_VARIABLES: readonly (readonly [variable: string, queue: string])[] = QUEUES.map(
  (queue) => [queueVariable(queue), nameOf(queue)],
);

/** In milliseconds. */
const timeoutOf = (name: FunctionName): number => FUNCTIONS[name].timeoutSeconds * SECOND;

/** How long each function may take. */
export const TIMEOUTS: Readonly<Record<string, number>> = Object.fromEntries(
  FUNCTION_NAMES.map((name) => [name, timeoutOf(name)]),
);

/** Sooner than in the stacks, for it costs nothing here, and whoever watches a send on a laptop wants to see its end. */
const SWEEP_ROUND = 15 * SECOND;

/** How often the functions with a round of their own are called. */
export const ROUNDS: Readonly<Record<string, number>> = {
  'poll-feeds': FUNCTIONS['poll-feeds'].everySeconds * SECOND,
  sweep: SWEEP_ROUND,
};

/** The queues as the stacks set them up. */
export const QUEUE_DEFINITIONS: readonly QueueDefinition[] = consumers.map((name) => ({
  name: nameOf(FUNCTIONS[name].intake.queue),
  visibilityMs: HIDDEN_TIMES * timeoutOf(name),
  maxReceives: TRIES,
}));
