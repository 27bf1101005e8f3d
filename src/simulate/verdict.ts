import { cameBack, deliveryCounts } from '../deliver/index.ts';
import { type ChunkState, type Edition, raise, watermarkKey } from '../domain/index.ts';
import type { SubscriberId } from '../kernel/index.ts';
import {
  isCounted,
  lastSentAgain,
  ordersAbout,
  sentAgain,
  sentThoughCounted,
  unordered,
} from './orders.ts';
import { TIME_LIMIT } from './processes.ts';
import { addressOf } from './readers.ts';
import type { World } from './world.ts';

type State = ChunkState['marks'][number]['delivery']['state'];

/** One planned recipient as everything ended. */
interface Ending {
  readonly where: string;
  readonly to: string;
  readonly subscriber: SubscriberId;
  readonly state: State;
  readonly reason: string | null;
  readonly attempt: number;
  /** Attempts of which SES took the mail, rising. */
  readonly taken: readonly number[];
  readonly orders: ReturnType<typeof ordersAbout>;
  /** As the log and the events say the watermark must be; null where the reader is gone. */
  readonly watermark: { readonly is: string; readonly must: string } | null;
}

/** By address. */
const takenBy = ({ ses }: World): Map<string, number[]> => {
  const taken = new Map<string, number[]>();
  for (const { to, tags } of ses.accepted)
    taken.set(
      to,
      [...(taken.get(to) ?? []), Number(tags['attempt'])].sort((a, b) => a - b),
    );
  return taken;
};

const endingsOf = async (world: World, edition: Edition): Promise<Ending[]> => {
  const endings: Ending[] = [];
  const taken = takenBy(world);
  for await (const chunkState of world.ledger.states(edition.id)) {
    const { chunk, marks } = chunkState;
    const roster = await world.ledger.roster(edition.id, chunk);
    const feedback = await world.ledger.feedback(edition.id, chunk);
    const ids = roster?.recipients.map((line) => line.subscriber) ?? [];
    const watermarks = await world.readership.watermarks(edition.newsletter, ids);
    for (const [place, line] of (roster?.recipients ?? []).entries()) {
      const delivery = marks[place]?.delivery ?? { state: 'planned' };
      const { state } = delivery;
      const attempt = marks[place]?.attempt ?? 1;
      const told = state === 'sent' && !cameBack(feedback.get(place));
      const full = { kind: 'full', through: edition.through } as const;
      const must = told ? raise(line.before, full) : line.before;
      const is = watermarks.get(line.subscriber);
      const to = addressOf(line.subscriber);
      endings.push({
        where: `${chunk}/${place}`,
        to,
        subscriber: line.subscriber,
        state,
        reason: 'reason' in delivery ? delivery.reason : null,
        attempt,
        taken: taken.get(to) ?? [],
        orders: ordersAbout(chunkState, place),
        watermark: is ? { is: watermarkKey(is), must: watermarkKey(must) } : null,
      });
    }
  }
  return endings;
};

/** How one world ended, and which promises it broke. */
export interface Verdict {
  readonly broken: readonly string[];
  readonly planned: number;
  /** People of whom SES took another mail that no editor had ordered. */
  readonly duplicates: number;
  /** Mails that an editor's "send again" made a second one for its reader. */
  readonly ordered: number;
  /** Decisions about single held deliveries. */
  readonly decided: { readonly sentAgain: number; readonly countedAsSent: number };
  /** People who count as sent and got nothing, who are at no end, or whom planning passed over. */
  readonly missed: number;
  readonly held: number;
  /** The most that may be held: claims in flight at crashes, and mails whose answer was lost. */
  readonly heldBound: number;
}

/** A world that was played to its end, judged. */
export interface Played extends Verdict {
  readonly seed: number;
  readonly world: World;
}

const doubtful = (world: World): ReadonlySet<string> =>
  new Set([...world.doubt, ...world.ses.unanswered]);

const isMissed = ({ state, taken, orders }: Ending): boolean =>
  state === 'planned' ||
  state === 'claimed' ||
  (state === 'sent' && taken.length === 0 && !isCounted(orders));

const isDuplicate = ({ taken, orders }: Ending): boolean => unordered(taken, orders).length > 0;

/** A fault has left it in doubt: its last attempt, or one that an editor had sent again, which then was called off. */
const isDoubted = ({ where, attempt, orders }: Ending, doubt: ReadonlySet<string>): boolean =>
  [attempt, ...sentAgain(orders)].some((one) => doubt.has(`${where}/${one}`));

/** Promises about one recipient. */
const brokenOf = (ending: Ending, doubt: ReadonlySet<string>, world: World): string[] => {
  const { where, state, reason, taken, orders, watermark } = ending;
  const broken: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) broken.push(`${where} ${what}`);
  };
  check(!isDuplicate(ending), `was accepted at attempts ${taken} without an order`);
  check(sentThoughCounted(taken, orders).length === 0, 'was sent though counted as sent');
  check(state !== 'planned' && state !== 'claimed', `ended ${state}`);
  check(
    state !== 'sent' || taken.length > 0 || isCounted(orders),
    'counts as sent and was never accepted',
  );
  check(
    state !== 'skipped' || taken.every((attempt) => attempt <= lastSentAgain(orders)),
    'was skipped and got the mail',
  );
  check(state !== 'held' || isDoubted(ending, doubt), 'is held without any fault to it');
  check(
    reason !== 'cancelled' || lastSentAgain(orders) === 0,
    'was called off, and may have got the mail',
  );
  check(
    (state !== 'held' && state !== 'skipped') || taken.length === 0 || world.ses.lostEvents > 0,
    `is ${state} though its events arrived`,
  );
  check(
    !watermark || watermark.is === watermark.must,
    `${state}: watermark ${watermark?.is}, must be ${watermark?.must}`,
  );
  return broken;
};

/** Mails to people who had left longer ago than any worker that had not heard of it yet can live. */
const mailedAfterLeaving = (world: World): string[] =>
  [...world.readers.left].flatMap(([name, at]) =>
    world.ses.accepted.some((mail) => mail.to === addressOf(name) && mail.at > at + TIME_LIMIT)
      ? [`${name} got a mail after leaving`]
      : [],
  );

/** A worker may finish its sub-batch, and live no longer than any. */
const mailedInStop = ({ desk, ses }: World): string[] => {
  const mails = ses.accepted.filter(({ at }) =>
    desk.stops.some(({ from, until }) => at > from + TIME_LIMIT && at < until),
  );
  return mails.length > 0 ? [`${mails.length} mails while it stood still`] : [];
};

const claimedInStop = ({ claimedInStop: claims }: World): string[] =>
  claims > 0 ? [`${claims} claims too many while it stood still`] : [];

const passedOver = (endings: readonly Ending[], world: World, edition: Edition): string[] => {
  if (edition.state === 'cancelled') return [];
  const planned = new Set<string>(endings.map((ending) => ending.subscriber));
  return [...world.readers.steady].filter((name) => !planned.has(name));
};

const brokenCounts = async (endings: readonly Ending[], world: World, edition: Edition) => {
  const broken: string[] = [];
  const people = new Set(endings.map((ending) => ending.subscriber));
  if (people.size !== endings.length) broken.push('somebody was planned twice');
  const known = new Set(endings.map((ending) => ending.to));
  const strangers = world.ses.accepted.filter(({ to }) => !known.has(to));
  if (strangers.length > 0) broken.push(`${strangers.length} mails to people who were not planned`);
  const planned = edition.planned?.people ?? endings.length;
  if (planned !== endings.length)
    broken.push(`planning counted ${planned}, the rosters ${endings.length}`);
  const counts = await deliveryCounts(edition.id, world);
  const sum = counts.sent + counts.skipped + counts.failed + counts.held + counts.pending;
  if (counts.planned !== sum) broken.push(`${counts.planned} planned, ${sum} accounted for`);
  return broken;
};

/** Looks at a world after its end, with eyes that no fault dims. */
export const judge = async (world: World, ended: boolean, id: Edition['id']): Promise<Verdict> => {
  const edition = await world.editions.get(id);
  if (!edition) throw new Error(`edition ${id} is gone`);
  const endings = await endingsOf(world, edition);
  const doubt = doubtful(world);
  const missed = passedOver(endings, world, edition);
  const decided = endings.flatMap(({ orders }) => orders);
  const held = endings.filter((ending) => ending.state === 'held').length;
  const broken = [
    ...(ended ? [] : [`the edition is still ${edition.state} after two days`]),
    ...(await brokenCounts(endings, world, edition)),
    ...endings.flatMap((ending) => brokenOf(ending, doubt, world)),
    ...mailedAfterLeaving(world),
    ...mailedInStop(world),
    ...claimedInStop(world),
    ...missed.map((name) => `${name} was due and never planned`),
    ...(held > doubt.size ? [`${held} held, and only ${doubt.size} can be`] : []),
  ];
  return {
    broken,
    planned: endings.length,
    duplicates: endings.filter(isDuplicate).length,
    ordered: endings.reduce(
      (sum, { taken, orders }) =>
        sum + Math.max(0, taken.length - 1 - unordered(taken, orders).length),
      0,
    ),
    decided: {
      sentAgain: decided.filter(({ choice }) => choice === 'send-again').length,
      countedAsSent: decided.filter(({ choice }) => choice === 'count-as-sent').length,
    },
    missed: endings.filter(isMissed).length + missed.length,
    held,
    heldBound: doubt.size,
  };
};
