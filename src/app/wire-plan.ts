import { sendQuota } from '../aws/ses-mailer.ts';
import type { PlanPorts } from '../deliver/index.ts';
import { sesClient } from './clients.ts';
import type { Ground } from './ground.ts';
import { deliverQueueOf, planQueueOf } from './queues.ts';
import { audiencePortsOf } from './wire-count.ts';

export const wirePlan = (ground: Ground) => {
  const ses = sesClient(ground.environment);
  const ports: PlanPorts = {
    ...audiencePortsOf(ground),
    deliverQueue: deliverQueueOf(ground),
    mailer: { quota: () => sendQuota(ses) },
    clock: ground.clock,
    logger: ground.logger,
  };
  return { ports, queue: planQueueOf(ground) };
};
