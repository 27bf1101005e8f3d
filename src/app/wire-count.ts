import {
  type AudiencePorts,
  audienceWork,
  type CountReaders,
  type CountWork,
  countAside,
  reachWork,
  resultsWork,
} from '../deliver/index.ts';
import type { CountMessage, Figures } from '../domain/index.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableCounts } from '../store/counts.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableReadership } from '../store/readership.ts';
import type { Ground } from './ground.ts';
import { contentsOf, tableOf, zoneOf } from './parts.ts';
import { countQueueOf } from './queues.ts';

/** What is read where readers are counted, or planned. */
export const audiencePortsOf = (ground: Ground) => {
  const table = tableOf(ground);
  return {
    contents: contentsOf(ground),
    editions: new TableEditions(table),
    ledger: new TableLedger(table),
    readership: new TableReadership(table),
    zoneOf: zoneOf(ground),
  } satisfies AudiencePorts;
};

/** As many as a page can count within a second. */
const LOOKS_AT_ONCE = 1500;

/** Counts readers beside the page that asks, where they are many. */
export const countAsideOn = (ground: Ground): CountReaders =>
  countAside({
    book: new TableCounts(tableOf(ground)),
    queue: countQueueOf(ground),
    clock: ground.clock,
    looksAtOnce: LOOKS_AT_ONCE,
  });

export const wireCount = (ground: Ground) => {
  const ports = audiencePortsOf(ground);
  const corrections = new TableCorrections(tableOf(ground));
  return {
    book: new TableCounts(tableOf(ground)),
    queue: countQueueOf(ground),
    /** How a subject is counted; null where it is gone, or holds something else by now. */
    workOf: async ({ subject }: CountMessage): Promise<CountWork<Figures> | null> => {
      if (subject.of === 'reach') {
        const correction = await corrections.get(subject.correction);
        return correction && reachWork(subject.newsletter, correction, ports);
      }
      const edition = await ports.editions.get(subject.edition);
      if (!edition) return null;
      if (subject.of === 'results') return resultsWork(edition, ports.ledger);
      return edition.hash === subject.hash ? audienceWork(edition, ports) : null;
    },
  };
};
