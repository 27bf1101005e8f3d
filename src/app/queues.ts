import { SqsWake } from '../aws/sqs-wake.ts';
import type { Wake } from '../deliver/index.ts';
import type { DeliverMessage, NotifyMessage, PlanMessage } from '../domain/index.ts';
import { sqsClient } from './clients.ts';
import { readEnvironment, type Variable } from './environment.ts';
import type { Ground } from './ground.ts';

const queueOf = <Message>({ environment, clock }: Ground, variable: Variable): Wake<Message> =>
  new SqsWake<Message>(sqsClient(environment), readEnvironment(environment, [variable])[variable], clock);

export const planQueueOf = (ground: Ground): Wake<PlanMessage> => queueOf(ground, 'PLAN_QUEUE_URL');
export const deliverQueueOf = (ground: Ground): Wake<DeliverMessage> => queueOf(ground, 'DELIVER_QUEUE_URL');
export const notifyQueueOf = (ground: Ground): Wake<NotifyMessage> => queueOf(ground, 'NOTIFY_QUEUE_URL');
