import type { DeliverPorts, Wake } from '../deliver/index.ts';
import { AccountPace } from '../deliver/index.ts';
import type { DeliverMessage } from '../domain/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TablePace } from '../store/pace.ts';
import { TableReadership } from '../store/readership.ts';
import type { Ground } from './ground.ts';
import { contentsOf, keysOf, mailerOf, pressOf, tableOf } from './parts.ts';
import { deliverQueueOf } from './queues.ts';

export interface DeliverWiring {
  readonly ports: DeliverPorts;
  readonly queue: Wake<DeliverMessage>;
}

export const wireDeliver = (ground: Ground): DeliverWiring => {
  const { clock, random, logger } = ground;
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  const mailer = mailerOf(ground);
  return {
    ports: {
      editions,
      ledger: new TableLedger(table),
      readership: new TableReadership(table),
      press: pressOf(ground, contentsOf(ground), keysOf(ground)),
      mailer,
      pace: new AccountPace({ store: new TablePace(table), mailer, clock, random }),
      clock,
      random,
      logger,
    },
    queue: deliverQueueOf(ground),
  };
};
