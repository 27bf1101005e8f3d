import { type Edition, SHARDS } from '../domain/index.ts';
import { editionOf, quickerWriter, releaseNewsletter } from '../editions/index.ts';
import { type EditionId, iso } from '../kernel/index.ts';
import { CutBook } from './cut-book.ts';
import { inParallel } from './parallel.ts';
import { planShard } from './plan-shard.ts';
import type { Deadline, PlanCursor, PlanPorts } from './ports.ts';
import { ReaderCuts } from './reader-cuts.ts';

/** Shards read side by side; more would not be faster than the table answers one function. */
const SHARDS_AT_ONCE = 4;
/** An edition is written by planners, the sweep and an editor's cancel: five rounds outlast them all. */
const SAVE_TRIES = 5;

export type PlanOutcome = 'done' | 'unfinished';

interface Totals {
  readonly people: number;
  readonly chunks: number;
}

const totalsOf = (cursors: readonly PlanCursor[]): Totals => ({
  people: cursors.reduce((sum, cursor) => sum + cursor.people, 0),
  chunks: cursors.reduce((sum, cursor) => sum + cursor.chunks, 0),
});

/** Null where the edition is no longer to be sent. */
const start = async (id: EditionId, planned: Totals, ports: PlanPorts): Promise<Edition | null> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const edition = await editionOf(ports.editions, id);
    if (edition.state !== 'frozen' && edition.state !== 'sending') return null;
    if (edition.planned) return edition;
    const now = iso(ports.clock.now());
    const saved = await ports.editions.save({
      ...edition,
      planned,
      state: planned.people === 0 ? 'sent' : 'sending',
      startedAt: edition.startedAt ?? now,
      endedAt: planned.people === 0 ? now : null,
    });
    if (saved) return saved;
  }
  throw quickerWriter(`edition ${id}`);
};

const wakeChunks = async (edition: Edition, ports: PlanPorts): Promise<void> => {
  const messages = [];
  for await (const { chunk, marks } of ports.ledger.states(edition.id)) {
    if (marks.some((mark) => mark.delivery.state === 'planned'))
      messages.push({ edition: edition.id, chunk });
  }
  await ports.deliverQueue.wake(messages);
};

const planAll = async (
  edition: Edition,
  ports: PlanPorts,
  deadline: Deadline,
): Promise<Totals | null> => {
  const content = await ports.contents.content(edition.hash);
  const book = await CutBook.open(ports.ledger, edition.id);
  const cuts = new ReaderCuts(content, ports.ledger, async (draft) => draft && book.number(draft));
  const zone = ports.zoneOf(edition.newsletter);
  const plan = { edition, zone, cuts, ports, deadline };
  const shards = Array.from({ length: SHARDS }, (_, shard) => shard);
  const cursors = await inParallel(shards, SHARDS_AT_ONCE, (shard) => planShard(plan, shard));
  const done = cursors.filter((cursor) => cursor !== null);
  return done.length === SHARDS ? totalsOf(done) : null;
};

/**
 * Plans a frozen edition: everybody whom it is due to and to whom it holds something new, in chunks of at most 250,
 * then sets it sending and wakes its chunks. Repeating it, at any point, and two planners at once, change nothing and
 * plan nobody twice. An edition for nobody ends at once. `unfinished`: time ran out, call it again.
 *
 * @throws EditionError `edition.missing`; `edition.changed` where others keep changing it.
 */
export const planEdition = async (
  id: EditionId,
  ports: PlanPorts,
  deadline: Deadline,
): Promise<PlanOutcome> => {
  const edition = await editionOf(ports.editions, id);
  if (edition.state !== 'frozen' && edition.state !== 'sending') return 'done';
  const totals = edition.planned ?? (await planAll(edition, ports, deadline));
  if (!totals) {
    const now = await editionOf(ports.editions, id);
    return now.state === 'cancelled' ? 'done' : 'unfinished';
  }
  const started = await start(id, totals, ports);
  if (!started) return 'done';
  ports.logger.info('delivery.planned', { editionId: id, ...started.planned });
  if (started.state === 'sent') await releaseNewsletter(started, ports.editions);
  else await wakeChunks(started, ports);
  return 'done';
};
