import {
  type Deadline,
  type DeliverPorts,
  type Ledger,
  type SweepPorts,
  sweepAll,
} from '../../src/deliver/index.ts';
import type { ChunkState, DeliverMessage, DeliveryState, Roster } from '../../src/domain/index.ts';
import { HOUR, MINUTE } from '../../src/kernel/index.ts';
import { type Design, OURS } from './world.ts';

/** Other ways of sending a chunk, as they are met in the wild: each must be caught by the same worlds. */

interface Open {
  readonly state: ChunkState;
  readonly roster: Roster;
}

const openChunk = async (message: DeliverMessage, ports: DeliverPorts): Promise<Open | null> => {
  const edition = await ports.editions.get(message.edition);
  const state = await ports.ledger.state(message.edition, message.chunk);
  const roster = await ports.ledger.roster(message.edition, message.chunk);
  return edition?.state === 'sending' && state && roster ? { state, roster } : null;
};

const waitingIn = ({ state }: Open): number[] =>
  state.marks.flatMap(({ delivery }, place) => (delivery.state === 'planned' ? [place] : []));

const write = async (
  ledger: Ledger,
  state: ChunkState,
  places: readonly number[],
  delivery: DeliveryState,
  owner: string,
): Promise<boolean> =>
  ledger.advance({
    ...state,
    version: state.version + 1,
    owner,
    marks: state.marks.map((mark, place) =>
      places.includes(place) ? { ...mark, delivery } : mark,
    ),
  });

const sendAll = async (
  open: Open,
  places: readonly number[],
  ports: DeliverPorts,
): Promise<void> => {
  const { edition, chunk } = open.state;
  for (const place of places) {
    const to = `${open.roster.recipients[place]?.subscriber}@example.com`;
    const tags = { edition, chunk, delivery: String(place), attempt: '1' };
    await ports.mailer.send({ from: 'digest@example.org', to, raw: new Uint8Array(), tags });
  }
};

/** Sends everybody, then writes down that it has: what a crash in between forgets is sent again. */
const markAfterSend = async (message: DeliverMessage, ports: DeliverPorts): Promise<string> => {
  const open = await openChunk(message, ports);
  if (!open) return 'done';
  const places = waitingIn(open);
  await sendAll(open, places, ports);
  await write(ports.ledger, open.state, places, { state: 'sent' }, ports.random.token(8));
  return 'done';
};

/** Writes down that it has sent, then sends: what a crash in between forgets is never sent. */
const markBeforeSend = async (message: DeliverMessage, ports: DeliverPorts): Promise<string> => {
  const open = await openChunk(message, ports);
  if (!open) return 'done';
  const places = waitingIn(open);
  const owner = ports.random.token(8);
  if (await write(ports.ledger, open.state, places, { state: 'sent' }, owner))
    await sendAll(open, places, ports);
  return 'done';
};

/** Takes a claim of which nothing was heard for ten minutes for a dead worker's, and plans it again. */
const expireClaims = async (
  newsletter: Parameters<Design['sweep']>[0],
  ports: SweepPorts,
): Promise<void> => {
  const { open } = await ports.editions.progress(newsletter);
  if (open) {
    for await (const state of ports.ledger.states(open)) {
      const age = ports.clock.now() - Date.parse(state.claimedAt ?? '9999-01-01T00:00:00Z');
      const claimed = state.marks.flatMap(({ delivery }, place) =>
        delivery.state === 'claimed' ? [place] : [],
      );
      if (age > 10 * MINUTE && claimed.length > 0)
        await write(ports.ledger, state, claimed, { state: 'planned' }, ports.random.token(8));
    }
  }
  await sweepAll([newsletter], ports, { settleAfter: HOUR });
};

type Deliver = (
  message: DeliverMessage,
  ports: DeliverPorts,
  deadline: Deadline,
) => Promise<string>;
const withDeliver = (deliver: Deliver): Design => ({ ...OURS, deliver });

export const CONTROLS = {
  markAfterSend: withDeliver(markAfterSend),
  markBeforeSend: withDeliver(markBeforeSend),
  expiringClaims: { ...OURS, sweep: expireClaims } satisfies Design,
} as const;
