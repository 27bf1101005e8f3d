import type { ErasePorts, ExportPorts, ImportPorts, SearchPorts } from '../readers/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableSubscribers } from '../store/subscribers.ts';
import type { Ground } from './ground.ts';
import { contentsOf, keysOf, tableOf } from './parts.ts';
import { progressOf } from './wire-site.ts';

/** What adding, importing, exporting and erasing people stand on. */
export const wireSubscribers = (
  ground: Ground,
): ImportPorts & ExportPorts & ErasePorts & SearchPorts => {
  const { configuration, clock, logger } = ground;
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  return {
    newsletters: configuration.newsletters,
    store: new TableSubscribers(table),
    keys: keysOf(ground),
    progress: progressOf(editions),
    editions,
    contents: contentsOf(ground),
    ledger: new TableLedger(table),
    clock,
    logger,
  };
};
