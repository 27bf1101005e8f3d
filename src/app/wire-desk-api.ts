import { sendQuota } from '../aws/ses-mailer.ts';
import { deliveryStatus } from '../deliver/index.ts';
import type { EditionId, NewsletterId } from '../kernel/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { sesClient } from './clients.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';

/** What the desk's API reads. */
export const wireDeskApi = (ground: Ground) => {
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  const ledger = new TableLedger(table);
  const ses = sesClient(ground.environment);
  const status = {
    editions,
    ledger,
    mailer: { quota: () => sendQuota(ses) },
    clock: ground.clock,
  };
  return {
    newsletters: ground.configuration.newsletters.map((newsletter) => newsletter.id),
    editions: (newsletter: NewsletterId, limit: number) => editions.list(newsletter, limit),
    counts: (id: EditionId) => deliveryStatus(id, status),
  };
};
