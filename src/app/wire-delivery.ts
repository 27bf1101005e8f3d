import {
  AccountPace,
  type AudiencePorts,
  audienceWork,
  type CountReaders,
  type CountWork,
  countAside,
  type DeliverPorts,
  type OverduePorts,
  type PlanPorts,
  reachWork,
  resultsWork,
  type SweepPorts,
  type Wake,
} from '../deliver/index.ts';
import type { CountMessage, DeliverMessage, Figures, Newsletter } from '../domain/index.ts';
import type { SlotPorts } from '../editions/index.ts';
import type { FeedbackPorts } from '../feedback/index.ts';
import type { Ground } from './ground.ts';
import { mailerOf, pressOf, quotaOf, zoneOf } from './parts.ts';
import { countQueueOf, deliverQueueOf, planQueueOf } from './queues.ts';
import {
  contentsOf,
  correctionsOf,
  countsOf,
  editionsOf,
  ledgerOf,
  paceStoreOf,
  probesOf,
  readershipOf,
} from './stores.ts';

/** What is read where readers are counted, or planned. */
export function audiencePortsOf(ground: Ground) {
  return {
    contents: contentsOf(ground),
    editions: editionsOf(ground),
    ledger: ledgerOf(ground),
    readership: readershipOf(ground),
    zoneOf: zoneOf(ground),
  } satisfies AudiencePorts;
}

/** As many as a page can count within a second. */
const LOOKS_AT_ONCE = 1500;

/** Counts readers beside the page that asks, where they are many. */
export function countAsideOn(ground: Ground): CountReaders {
  return countAside({
    book: countsOf(ground),
    queue: countQueueOf(ground),
    clock: ground.clock,
    looksAtOnce: LOOKS_AT_ONCE,
  });
}

export function wireCount(ground: Ground) {
  const ports = audiencePortsOf(ground);
  const corrections = correctionsOf(ground);
  return {
    book: countsOf(ground),
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
}

export function wirePlan(ground: Ground) {
  const { clock, logger } = ground;
  const ports: PlanPorts = {
    ...audiencePortsOf(ground),
    deliverQueue: deliverQueueOf(ground),
    mailer: { quota: quotaOf(ground) },
    clock,
    logger,
  };
  return { ports, queue: planQueueOf(ground) };
}

export interface DeliverWiring {
  readonly ports: DeliverPorts;
  readonly queue: Wake<DeliverMessage>;
}

export function wireDeliver(ground: Ground): DeliverWiring {
  const { clock, random, logger } = ground;
  const mailer = mailerOf(ground);
  return {
    ports: {
      editions: editionsOf(ground),
      ledger: ledgerOf(ground),
      readership: readershipOf(ground),
      press: pressOf(ground),
      mailer,
      pace: new AccountPace({ store: paceStoreOf(ground), mailer, clock, random }),
      clock,
      random,
      logger,
    },
    queue: deliverQueueOf(ground),
  };
}

export interface SweepWiring {
  readonly newsletters: readonly Newsletter[];
  readonly ports: SweepPorts;
  readonly mailer: OverduePorts['mailer'];
  readonly wakePlan: SlotPorts['wakePlan'];
}

export function wireSweep(ground: Ground): SweepWiring {
  const { configuration, clock, random, logger } = ground;
  const planQueue = planQueueOf(ground);
  return {
    newsletters: configuration.newsletters,
    ports: {
      editions: editionsOf(ground),
      ledger: ledgerOf(ground),
      readership: readershipOf(ground),
      planQueue,
      deliverQueue: deliverQueueOf(ground),
      clock,
      random,
      logger,
    },
    mailer: { quota: quotaOf(ground) },
    wakePlan: (edition) => planQueue.wake([{ edition }]),
  };
}

export function wireFeedback(ground: Ground): FeedbackPorts {
  const { clock, logger } = ground;
  const readership = readershipOf(ground);
  return {
    editions: editionsOf(ground),
    ledger: ledgerOf(ground),
    readership,
    reputation: readership,
    probes: probesOf(ground),
    clock,
    logger,
  };
}
