import type { FeedbackPorts } from '../feedback/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableProbes } from '../store/probes.ts';
import { TableReadership } from '../store/readership.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';

export const wireFeedback = (ground: Ground): FeedbackPorts => {
  const table = tableOf(ground);
  const readership = new TableReadership(table);
  return {
    editions: new TableEditions(table),
    ledger: new TableLedger(table),
    readership,
    reputation: readership,
    probes: new TableProbes(table, ground.clock),
    clock: ground.clock,
    logger: ground.logger,
  };
};
