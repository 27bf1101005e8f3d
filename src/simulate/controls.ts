import type { DeliverPorts, Ledger, SendAnswer, SweepPorts } from '../deliver/index.ts';
import type { ChunkState, DeliverMessage, DeliveryState, Roster } from '../domain/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { TIME_LIMIT } from './processes.ts';
import { addressOf } from './readers.ts';

/**
 * Other ways of sending a chunk, as they are met in the wild, each written as well as it can be: what SES refuses is
 * tried again or failed. What is wrong with them is the order of sending and marking alone.
 */

interface Open {
  readonly state: ChunkState;
  readonly roster: Roster;
  readonly waiting: readonly number[];
}

const openChunk = async (message: DeliverMessage, ports: DeliverPorts): Promise<Open | null> => {
  const edition = await ports.editions.get(message.edition);
  const state = await ports.ledger.state(message.edition, message.chunk);
  const roster = await ports.ledger.roster(message.edition, message.chunk);
  if (edition?.state !== 'sending' || !state || !roster) return null;
  const waiting = state.marks.flatMap(({ delivery }, place) =>
    delivery.state === 'planned' ? [place] : [],
  );
  return { state, roster, waiting };
};

type Deliveries = ReadonlyMap<number, DeliveryState>;

const write = (
  ledger: Ledger,
  state: ChunkState,
  deliveries: Deliveries,
  owner: string,
): Promise<boolean> =>
  ledger.advance({
    ...state,
    version: state.version + 1,
    owner,
    marks: state.marks.map((mark, place) => {
      const delivery = deliveries.get(place);
      return delivery ? { ...mark, delivery } : mark;
    }),
  });

const everyone = (places: readonly number[], delivery: DeliveryState): Deliveries =>
  new Map(places.map((place) => [place, delivery]));

const send = (open: Open, place: number, ports: DeliverPorts): Promise<SendAnswer> => {
  const { edition, chunk } = open.state;
  const to = addressOf(open.roster.recipients[place]?.subscriber ?? '');
  const tags = { edition, chunk, delivery: String(place), attempt: '1' };
  return ports.mailer.send({ from: 'digest@example.org', to, raw: new Uint8Array(), tags });
};

/** Sends everybody, then writes down whom SES took: what a crash in between forgets is sent again. */
export const deliverMarkingAfter = async (
  message: DeliverMessage,
  ports: DeliverPorts,
): Promise<string> => {
  const open = await openChunk(message, ports);
  if (!open) return 'done';
  const done = new Map<number, DeliveryState>();
  let closed = false;
  for (const place of open.waiting) {
    const answer = await send(open, place, ports);
    if (answer.kind === 'accepted') done.set(place, { state: 'sent' });
    if (answer.kind === 'rejected') done.set(place, { state: 'failed', reason: answer.reason });
    if (answer.kind === 'closed') {
      closed = true;
      break;
    }
  }
  await write(ports.ledger, open.state, done, ports.random.token(8));
  if (closed) return 'blocked';
  return done.size === open.waiting.length ? 'done' : 'unfinished';
};

/** Writes down that it has sent, then sends, and takes back what SES refused: what a crash forgets is never sent. */
export const deliverMarkingBefore = async (
  message: DeliverMessage,
  ports: DeliverPorts,
): Promise<string> => {
  const open = await openChunk(message, ports);
  if (!open || open.waiting.length === 0) return 'done';
  const marked = everyone(open.waiting, { state: 'sent' });
  if (!(await write(ports.ledger, open.state, marked, ports.random.token(8)))) return 'unfinished';
  const back = new Map<number, DeliveryState>();
  let closed = false;
  for (const place of open.waiting) {
    const answer = await send(open, place, ports);
    if (answer.kind === 'throttled' || answer.kind === 'closed')
      back.set(place, { state: 'planned' });
    if (answer.kind === 'rejected') back.set(place, { state: 'failed', reason: answer.reason });
    closed ||= answer.kind === 'closed';
  }
  if (back.size === 0) return 'done';
  const state = (await ports.ledger.state(message.edition, message.chunk)) ?? open.state;
  await write(ports.ledger, state, back, ports.random.token(8));
  return closed ? 'blocked' : 'unfinished';
};

/** Twice the time that any function may run: the worker is dead for certain, its mail may not be. */
const LEASE = 2 * TIME_LIMIT;

/** Takes a claim of which nothing was heard for long enough for a dead worker's, and plans it again. */
export const expireClaims = async (newsletter: NewsletterId, ports: SweepPorts): Promise<void> => {
  const { open } = await ports.editions.progress(newsletter);
  if (!open) return;
  for await (const state of ports.ledger.states(open)) {
    if (state.claimedAt === null) continue;
    const age = ports.clock.now() - Date.parse(state.claimedAt);
    const claimed = state.marks.flatMap(({ delivery }, place) =>
      delivery.state === 'claimed' ? [place] : [],
    );
    if (age > LEASE && claimed.length > 0) {
      const again = everyone(claimed, { state: 'planned' });
      await write(ports.ledger, state, again, ports.random.token(8));
    }
  }
};
