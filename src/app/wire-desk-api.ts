import { deliveryStatus } from '../deliver/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import type { DeskPorts } from '../web/index.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';

export const wireDeskApi = (ground: Ground): DeskPorts => {
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  const ledger = new TableLedger(table);
  return {
    newsletters: ground.configuration.newsletters.map((newsletter) => newsletter.id),
    editions: (newsletter, limit) => editions.list(newsletter, limit),
    counts: (id) => deliveryStatus(id, { editions, ledger }),
  };
};
