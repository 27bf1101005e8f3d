import { sendQuota } from '../aws/ses-mailer.ts';
import type { PlanPorts } from '../deliver/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableReadership } from '../store/readership.ts';
import { sesClient } from './clients.ts';
import type { Ground } from './ground.ts';
import { contentsOf, tableOf, zoneOf } from './parts.ts';
import { deliverQueueOf, planQueueOf } from './queues.ts';

export const wirePlan = (ground: Ground) => {
  const table = tableOf(ground);
  const ses = sesClient(ground.environment);
  const ports: PlanPorts = {
    editions: new TableEditions(table),
    contents: contentsOf(ground),
    ledger: new TableLedger(table),
    readership: new TableReadership(table),
    deliverQueue: deliverQueueOf(ground),
    mailer: { quota: () => sendQuota(ses) },
    zoneOf: zoneOf(ground),
    clock: ground.clock,
    logger: ground.logger,
  };
  return { ports, queue: planQueueOf(ground) };
};
