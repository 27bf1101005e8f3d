import { type DeliverMessage, type Edition, SHARDS } from '../../domain/index.ts';
import { editionOf, releaseNewsletter } from '../../editions/index.ts';
import { type EditionId, iso } from '../../kernel/index.ts';
import { quotaTooSmall } from '../errors.ts';
import type { Deadline, PlanCursor, PlanPorts } from '../ports.ts';
import { CutBook } from './cut-book.ts';
import { updateEdition } from './edition-writes.ts';
import { waiting } from './marks.ts';
import { OwedCorrections } from './owed-corrections.ts';
import { inParallel } from './parallel.ts';
import { planShard } from './plan-shard.ts';
import { leftOf } from './quota.ts';
import { ReaderCuts } from './reader-cuts.ts';

/** Shards read side by side; more would not be faster than the table answers one function. */
const SHARDS_AT_ONCE = 4;

/** `waits`: ms until its delivery may begin; call it again then. */
export type PlanOutcome = 'done' | 'unfinished' | { readonly waits: number };

interface Totals {
  readonly people: number;
  readonly chunks: number;
}

const totalsOf = (cursors: readonly PlanCursor[]): Totals => ({
  people: cursors.reduce((sum, cursor) => sum + cursor.people, 0),
  chunks: cursors.reduce((sum, cursor) => sum + cursor.chunks, 0),
});

/** Why the quota of this day cannot hold an edition, in a line; null where it can, or where SES does not say. */
const quotaRefusal = async (people: number, ports: PlanPorts): Promise<string | null> => {
  const quota = await ports.mailer.quota().catch(() => null);
  const left = quota === null ? people : leftOf(quota);
  return people > left ? quotaTooSmall(people, left).message : null;
};

/**
 * Sets a planned edition going, or ends it where it is for nobody. One that the day's quota cannot hold stands still
 * before its first mail, until an editor lets it go on over several days. Null where it is no longer to be sent.
 */
const start = async (
  edition: Edition,
  planned: Totals,
  ports: PlanPorts,
): Promise<Edition | null> => {
  const refused = edition.planned ? null : await quotaRefusal(planned.people, ports);
  const now = iso(ports.clock.now());
  const pause = {
    cause: 'quota',
    by: null,
    at: now,
    reason: refused ?? '',
    resumed: null,
  } as const;
  const stands = await updateEdition(edition.id, ports.editions, (current) => {
    if (current.planned || current.state !== 'frozen') return null;
    const counted = { ...current, planned, startedAt: current.startedAt ?? now };
    if (planned.people === 0) return { ...counted, state: 'sent', endedAt: now };
    return refused === null
      ? { ...counted, state: 'sending' }
      : { ...counted, state: 'paused', pause };
  });
  if (stands.pause?.cause === 'quota' && stands.state === 'paused')
    ports.logger.error('delivery.quota-refused', { editionId: edition.id, people: planned.people });
  return stands.state === 'sending' || stands.state === 'sent' ? stands : null;
};

/** How long it can still be taken back, in ms; 0: it goes. */
const waitOf = ({ state, goesAt }: Edition, { clock }: PlanPorts): number =>
  state === 'frozen' && goesAt !== null ? Math.max(0, Date.parse(goesAt) - clock.now()) : 0;

/**
 * From here on it cannot be taken back: that is written before anybody is counted. One that was taken back and sent
 * again meanwhile waits anew.
 */
const begin = async (edition: Edition, { editions }: PlanPorts): Promise<Edition> =>
  edition.goesAt === null
    ? edition
    : updateEdition(edition.id, editions, (current) =>
        current.goesAt === edition.goesAt ? { ...current, goesAt: null } : null,
      );

const wakeChunks = async (edition: Edition, ports: PlanPorts): Promise<void> => {
  const messages: DeliverMessage[] = [];
  for await (const { chunk, marks } of ports.ledger.states(edition.id))
    if (waiting(marks).length > 0) messages.push({ edition: edition.id, chunk });
  if (messages.length > 0) await ports.deliverQueue.wake(messages);
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
  const corrections = await OwedCorrections.open(content, ports);
  const plan = { edition, zone, cuts, corrections, ports, deadline };
  const shards = Array.from({ length: SHARDS }, (_, shard) => shard);
  const cursors = await inParallel(shards, SHARDS_AT_ONCE, (shard) => planShard(plan, shard));
  const done = cursors.filter((cursor) => cursor !== null);
  return done.length === SHARDS ? totalsOf(done) : null;
};

/**
 * Plans a frozen edition: everybody whom it is due to and to whom it holds something new, in chunks of at most 250,
 * then sets it sending and wakes its chunks. Repeating it, at any point, and two planners at once, change nothing and
 * plan nobody twice. An edition for nobody ends at once; one that the day's quota cannot hold is
 * paused. One that can still be taken back is left alone.
 * Of one that was planned already it wakes the chunks in which somebody waits. `unfinished`: time ran out, call it again.
 *
 * @throws EditionError `edition.missing`; `edition.changed` where others keep changing it.
 */
export const planEdition = async (
  id: EditionId,
  ports: PlanPorts,
  deadline: Deadline,
): Promise<PlanOutcome> => {
  const found = await editionOf(ports.editions, id);
  const waits = waitOf(found, ports);
  if (waits > 0) return { waits };
  const edition = await begin(found, ports);
  if (waitOf(edition, ports) > 0) return { waits: waitOf(edition, ports) };
  if (edition.state !== 'frozen' && edition.state !== 'sending') return 'done';
  const totals = edition.planned ?? (await planAll(edition, ports, deadline));
  if (!totals) {
    const now = await editionOf(ports.editions, id);
    return now.state === 'cancelled' ? 'done' : 'unfinished';
  }
  const started = await start(edition, totals, ports);
  if (!started) return 'done';
  ports.logger.info('delivery.planned', { editionId: id, ...started.planned });
  if (started.state === 'sent') await releaseNewsletter(started, ports.editions);
  else await wakeChunks(started, ports);
  return 'done';
};
