import type { PlanPorts } from '../deliver/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableReadership } from '../store/readership.ts';
import type { Ground } from './ground.ts';
import { contentsOf, tableOf, zoneOf } from './parts.ts';
import { deliverQueueOf, planQueueOf } from './queues.ts';

export const wirePlan = (ground: Ground) => {
  const table = tableOf(ground);
  const ports: PlanPorts = {
    editions: new TableEditions(table),
    contents: contentsOf(ground),
    ledger: new TableLedger(table),
    readership: new TableReadership(table),
    deliverQueue: deliverQueueOf(ground),
    zoneOf: zoneOf(ground),
    clock: ground.clock,
    logger: ground.logger,
  };
  return { ports, queue: planQueueOf(ground) };
};
