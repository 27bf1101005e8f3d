import { type ChunkFeedback, pauseEdition } from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import type { EditionId } from '../kernel/index.ts';
import type { FeedbackPorts } from './ports.ts';

/** From how many mails on, and above which shares of them, an edition is stopped. */
export interface BreakerLimits {
  readonly afterMails: number;
  readonly hardBounces: number;
  readonly complaints: number;
  /** However small the share that they are. */
  readonly complaintsLeast: number;
}

/**
 * Below what SES itself reviews an account at (5 % and 0.1 %,
 * https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-dg.html); before so many mails a share says nothing.
 */
export const BREAKER: BreakerLimits = {
  afterMails: 500,
  hardBounces: 0.04,
  complaints: 0.0008,
  complaintsLeast: 5,
};

/** What SES has reported about an edition's mails so far. */
export interface Returns {
  /** Mails of which SES has said anything at all. */
  readonly accepted: number;
  readonly bouncedHard: number;
  readonly complained: number;
}

const count = async (feedback: AsyncIterable<ChunkFeedback>): Promise<Returns> => {
  const returns = { accepted: 0, bouncedHard: 0, complained: 0 };
  for await (const { marks } of feedback) {
    returns.accepted += marks.size;
    for (const mark of marks.values()) {
      if (mark.bouncedHard) returns.bouncedHard += 1;
      if (mark.complained) returns.complained += 1;
    }
  }
  return returns;
};

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

/** Why the breaker stops an edition with these returns, in a line; null where it does not. */
export const breach = (
  { accepted, bouncedHard, complained }: Returns,
  limits: BreakerLimits = BREAKER,
): string | null => {
  if (accepted < limits.afterMails) return null;
  const said = (what: string, many: number, allowed: number): string =>
    `${many} ${what} in ${accepted} mails are ${percent(many / accepted)}; allowed are ${percent(allowed)}`;
  if (bouncedHard > limits.hardBounces * accepted)
    return said('hard bounces', bouncedHard, limits.hardBounces);
  const tooMany = complained > limits.complaints * accepted;
  return tooMany && complained >= limits.complaintsLeast
    ? said('complaints', complained, limits.complaints)
    : null;
};

const isWatched = ({ state, override }: Edition): boolean => state === 'sending' && !override;

/**
 * Pauses an edition that is being sent where too many of its mails came back, unless an editor has let it go on after
 * the breaker before. It reads the feedback of all its chunks and counts anew, so that events which come twice, late or
 * after a crash cannot make it wrong; call it when a hard bounce or a complaint has been recorded.
 */
export const watchBreaker = async (
  id: EditionId,
  limits: BreakerLimits,
  ports: FeedbackPorts,
): Promise<void> => {
  const edition = await ports.editions.get(id);
  if (!edition || !isWatched(edition)) return;
  const returns = await count(ports.ledger.feedbackByChunk(id));
  const reason = breach(returns, limits);
  if (reason === null) return;
  const stands = await pauseEdition(id, { cause: 'breaker', by: null, reason }, ports);
  if (stands.state !== 'paused' || stands.pause?.cause !== 'breaker') return;
  ports.logger.error('delivery.breaker-tripped', { editionId: id, ...returns });
};
