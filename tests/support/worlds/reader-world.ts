import type { Newsletter, NotifyMessage } from '../../../src/domain/index.ts';
import { type Clock, seededRandom, silentLogger } from '../../../src/kernel/index.ts';
import {
  freshKeys,
  type KeyRing,
  parseKeyRing,
  type ReaderPorts,
  subscriberId,
} from '../../../src/readers/index.ts';
import type { Key } from '../../../src/store/keys.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableLimits, TableSubscribers } from '../../../src/store/subscribers.ts';
import type { Change, Table } from '../../../src/store/table.ts';
import { aNewsletter } from '../samples/edition-fixtures.ts';

type Stored = Parameters<Table['put']>[0];

/** A table that counts what is written to it, by key. */
export const watched = (table: Table) => {
  const writes: string[] = [];
  const noting =
    <Named extends Key, Rest extends readonly unknown[], Result>(
      write: (item: Named, ...rest: Rest) => Promise<Result>,
    ) =>
    (item: Named, ...rest: Rest): Promise<Result> => {
      writes.push(`${item.pk} ${item.sk}`);
      return write(item, ...rest);
    };
  const spy: Table = {
    get: (key) => table.get(key),
    getMany: (keys) => table.getMany(keys),
    query: (range) => table.query(range),
    put: noting((item: Stored) => table.put(item)),
    putNew: noting((item: Stored) => table.putNew(item)),
    putOver: noting((item: Stored, version: number) => table.putOver(item, version)),
    remove: noting((key: Key, version: number) => table.remove(key, version)),
    change: noting((key: Key, change: Change) => table.change(key, change)),
  };
  return { table: spy, writes };
};

export const KEYS: KeyRing = parseKeyRing(freshKeys(seededRandom(7)), 'the test');

/** Readers over the real store in memory; the test owns the time and reads the notify queue. */
export const readerWorld = (newsletters: readonly Newsletter[] = [aNewsletter()]) => {
  let now = Date.parse('2026-03-02T06:00:00Z');
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const { table, writes } = watched(new MemoryTable());
  const sent: NotifyMessage[] = [];
  let through = 40;
  const ports: ReaderPorts = {
    newsletters,
    store: new TableSubscribers(table),
    limits: new TableLimits(table),
    notices: { wake: async (messages) => void sent.push(...messages) },
    keys: { keyRing: async () => KEYS },
    progress: async () => through,
    clock,
    logger: silentLogger,
  };
  const newsletter = newsletters[0] as Newsletter;
  return {
    ports,
    table,
    writes,
    newsletter,
    /** Everything that was put on the notify queue. */
    sent,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    /** The newsletter's editions have come this far. */
    proceed: (place: number) => {
      through = place;
    },
    person: (address: string) => ports.store.person(newsletter.id, subscriberId(address, KEYS)),
    id: (address: string) => subscriberId(address, KEYS),
  };
};
export type ReaderWorld = ReturnType<typeof readerWorld>;
