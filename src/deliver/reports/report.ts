import type { ChunkState, Edition, HeldDecision } from '../../domain/index.ts';
import { editionOf } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { StatusPorts } from '../ports.ts';
import { type DeliveryStatus, deliveryStatus } from './status.ts';

/** Decisions of one order, over all chunks. */
export interface DecisionCount extends Omit<HeldDecision, 'about'> {
  readonly deliveries: number;
}

/** What became of an edition, in figures. */
export interface EditionReport
  extends Pick<
    Edition,
    | 'newsletter'
    | 'number'
    | 'kind'
    | 'slot'
    | 'subject'
    | 'stories'
    | 'developments'
    | 'startedAt'
    | 'endedAt'
    | 'override'
    | 'reopened'
  > {
  readonly status: DeliveryStatus;
  /** The newest pause, also one that is over. */
  readonly lastPause: Edition['pause'];
  /** What editors decided about held deliveries, oldest first. */
  readonly decisions: readonly DecisionCount[];
}

/** An order decides its chunks one after the other: by name and minute they are one again. */
const orderOf = ({ choice, by, at }: HeldDecision): string =>
  [choice, by, at.slice(0, 16)].join(' ');

const addDecisions = (orders: Map<string, DecisionCount>, { decisions }: ChunkState): void => {
  for (const decision of decisions) {
    const { choice, by, at, about } = decision;
    const known = orders.get(orderOf(decision)) ?? { choice, by, at, deliveries: 0 };
    const first = at < known.at ? at : known.at;
    const deliveries = known.deliveries + about.length;
    orders.set(orderOf(decision), { ...known, at: first, deliveries });
  }
};

/**
 * Reports on an edition: what was sent and what came of it, who stopped it and why, and what was decided about held
 * deliveries.
 *
 * @throws EditionError `edition.missing`.
 */
export const editionReport = async (id: EditionId, ports: StatusPorts): Promise<EditionReport> => {
  const edition = await editionOf(ports.editions, id);
  const orders = new Map<string, DecisionCount>();
  for await (const state of ports.ledger.doubtful(id)) addDecisions(orders, state);
  const { newsletter, number, kind, slot, subject, stories, developments } = edition;
  const { startedAt, endedAt, override, reopened, pause } = edition;
  return {
    ...{ newsletter, number, kind, slot, subject, stories, developments },
    ...{ startedAt, endedAt, override, reopened },
    lastPause: pause,
    decisions: [...orders.values()].sort((a, b) => a.at.localeCompare(b.at)),
    status: await deliveryStatus(id, ports),
  };
};
