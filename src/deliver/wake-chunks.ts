import type { DeliverMessage, Edition } from '../domain/index.ts';
import { waiting } from './marks.ts';
import type { Ledger, Wake } from './ports.ts';

/** Wakes every chunk in which somebody waits. One that is at work already loses nothing by it. */
export const wakeChunks = async (
  edition: Edition,
  ports: {
    readonly ledger: Pick<Ledger, 'states'>;
    readonly deliverQueue: Pick<Wake<DeliverMessage>, 'wake'>;
  },
): Promise<void> => {
  const messages: DeliverMessage[] = [];
  for await (const { chunk, marks } of ports.ledger.states(edition.id))
    if (waiting(marks).length > 0) messages.push({ edition: edition.id, chunk });
  if (messages.length > 0) await ports.deliverQueue.wake(messages);
};
