import { sendQuota } from '../aws/ses-mailer.ts';
import type { OverduePorts, SweepPorts } from '../deliver/index.ts';
import type { Newsletter } from '../domain/index.ts';
import type { SlotPorts } from '../editions/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableReadership } from '../store/readership.ts';
import { sesClient } from './clients.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';
import { deliverQueueOf, planQueueOf } from './queues.ts';

export interface SweepWiring {
  readonly newsletters: readonly Newsletter[];
  readonly ports: SweepPorts;
  readonly mailer: OverduePorts['mailer'];
  readonly wakePlan: SlotPorts['wakePlan'];
}

export const wireSweep = (ground: Ground): SweepWiring => {
  const { clock, random, logger } = ground;
  const table = tableOf(ground);
  const ses = sesClient(ground.environment);
  const planQueue = planQueueOf(ground);
  return {
    newsletters: ground.configuration.newsletters,
    ports: {
      editions: new TableEditions(table),
      ledger: new TableLedger(table),
      readership: new TableReadership(table),
      planQueue,
      deliverQueue: deliverQueueOf(ground),
      clock,
      random,
      logger,
    },
    mailer: { quota: () => sendQuota(ses) },
    wakePlan: (edition) => planQueue.wake([{ edition }]),
  };
};
