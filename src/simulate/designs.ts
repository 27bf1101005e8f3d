import {
  type Deadline,
  type DeliverPorts,
  deliverChunk,
  type SweepPorts,
  sweepAll,
} from '../deliver/index.ts';
import type { DeliverMessage } from '../domain/index.ts';
import { HOUR } from '../kernel/index.ts';
import { deliverMarkingAfter, deliverMarkingBefore, expireClaims } from './controls.ts';
import { NEWSLETTER } from './sample-edition.ts';

/** After this, a claim of which nothing was heard is held: events come within half an hour here, in hours on AWS. */
const SETTLE_AFTER = HOUR;

/** A way of sending: the two parts of it in which designs differ. */
export interface Design {
  readonly deliver: (
    message: DeliverMessage,
    ports: DeliverPorts,
    deadline: Deadline,
  ) => Promise<string>;
  readonly sweep: (ports: SweepPorts) => Promise<unknown>;
}

export const DESIGN_NAMES = ['ledger', 'mark-after', 'mark-before', 'lease'] as const;
export type DesignName = (typeof DESIGN_NAMES)[number];

const sweep = (ports: SweepPorts): Promise<unknown> =>
  sweepAll([NEWSLETTER.id], ports, { settleAfter: SETTLE_AFTER });

/** `ledger` is the product's own code; the others are controls, which the same worlds must catch. */
export const DESIGNS: Readonly<Record<DesignName, Design>> = {
  ledger: { deliver: deliverChunk, sweep },
  'mark-after': { deliver: deliverMarkingAfter, sweep },
  'mark-before': { deliver: deliverMarkingBefore, sweep },
  lease: {
    deliver: deliverChunk,
    sweep: async (ports) => {
      await expireClaims(NEWSLETTER.id, ports);
      await sweep(ports);
    },
  },
};
