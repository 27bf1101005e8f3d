import { deliveryStatus } from '../deliver/index.ts';
import type { EditionId, NewsletterId } from '../kernel/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';

/** What the desk's API reads. */
export const wireDeskApi = (ground: Ground) => {
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  const ledger = new TableLedger(table);
  return {
    newsletters: ground.configuration.newsletters.map((newsletter) => newsletter.id),
    editions: (newsletter: NewsletterId, limit: number) => editions.list(newsletter, limit),
    counts: (id: EditionId) => deliveryStatus(id, { editions, ledger }),
  };
};
