// Plans and sends an edition over the table of this machine, SES answering at once, measured from within:
//   node --import tsx bench/deliver/table-sender.ts '{"people": 1000, "folder": "…"}'
import { SHARDS } from '../../src/domain/index.ts';
import { systemClock } from '../../src/kernel/index.ts';
import { CheckedStore } from '../../src/local/store/checked-store.ts';
import { LevelTable } from '../../src/local/store/level-table.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { TablePace } from '../../src/store/pace.ts';
import { TableReadership } from '../../src/store/readership.ts';
import { TableSubscribers } from '../../src/store/subscribers.ts';
import { benchEdition } from './bench-edition.ts';
import { instantly, measureFromWithin } from './from-within.ts';
import { subscriberId, subscriberOf, subscriptionOf } from './generated-audience.ts';
import { sendEdition } from './send-edition.ts';

/** Readers written at a time, before the clock starts. */
const WRITES_AT_ONCE = 16;
const WORKERS = 4;

const { people, folder } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly people: number;
  readonly folder: string;
};
const clock = systemClock();
const store = await CheckedStore.open(folder);
const table = new LevelTable(store);
const bench = await benchEdition(clock);

const subscribers = new TableSubscribers(table);
let next = 0;
const settle = async (): Promise<void> => {
  while (next < people) {
    const index = next;
    next += 1;
    const id = subscriberId(index % SHARDS, Math.floor(index / SHARDS));
    await subscribers.saveSubscriber(subscriberOf(id), 0);
    const subscription = subscriptionOf(bench.edition.newsletter, id);
    await subscribers.saveSubscription({ ...subscription, version: 0 });
  }
};
await Promise.all(Array.from({ length: WRITES_AT_ONCE }, settle));

await measureFromWithin(async () => {
  let mails = 0;
  await sendEdition({
    bench,
    ledger: new TableLedger(table),
    readership: new TableReadership(table),
    editions: new TableEditions(table),
    paceStore: new TablePace(table),
    mailer: {
      ...instantly,
      send: (...mail) => {
        mails += 1;
        return instantly.send(...mail);
      },
    },
    clock,
    workers: WORKERS,
  });
  return mails;
});
await store.close();
