import { SqsWake } from '../aws/sqs-wake.ts';
import type { Wake } from '../deliver/index.ts';
import type {
  CountMessage,
  DeliverMessage,
  FetchOutcome,
  FetchRequest,
  NotifyMessage,
  PlanMessage,
} from '../domain/index.ts';
import type { SendToInbox } from '../ingest/index.ts';
import { sqsClient } from './clients.ts';
import { readEnvironment, type Variable } from './environment.ts';
import type { Ground } from './ground.ts';
import { objectsOf } from './stores.ts';

const queueOf = <Message>(ground: Ground, variable: Variable): Wake<Message> => {
  const { [variable]: url } = readEnvironment(ground.environment, [variable]);
  return new SqsWake<Message>(sqsClient(ground), url, ground.clock);
};

export const planQueueOf = (ground: Ground): Wake<PlanMessage> => queueOf(ground, 'PLAN_QUEUE_URL');
export const countQueueOf = (ground: Ground): Wake<CountMessage> =>
  queueOf(ground, 'COUNT_QUEUE_URL');
export const deliverQueueOf = (ground: Ground): Wake<DeliverMessage> =>
  queueOf(ground, 'DELIVER_QUEUE_URL');
export const notifyQueueOf = (ground: Ground): Wake<NotifyMessage> =>
  queueOf(ground, 'NOTIFY_QUEUE_URL');
export const fetchQueueOf = (ground: Ground): Wake<FetchRequest> =>
  queueOf(ground, 'FETCH_QUEUE_URL');
export const outcomeQueueOf = (ground: Ground): Wake<FetchOutcome> =>
  queueOf(ground, 'OUTCOME_QUEUE_URL');

/** The one way into the inbox, for feeds, files and the API. */
export const inboxOf = (ground: Ground): SendToInbox => {
  const queue = {
    client: sqsClient(ground),
    queueUrl: readEnvironment(ground.environment, ['INBOX_QUEUE_URL']).INBOX_QUEUE_URL,
    bodies: objectsOf(ground),
    clock: ground.clock,
  };
  return async (...sent) => {
    // Only where something is sent: it tells languages apart, and what does that takes long to load.
    const { inboxSender } = await import('../aws/inbox-queue.ts');
    return inboxSender(queue)(...sent);
  };
};
