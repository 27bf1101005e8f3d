import { type Clock, DAY, digest } from '../kernel/index.ts';
import { otherRequest } from './errors.ts';
import type { RequestBook } from './ports.ts';

/** Longer than any script goes on repeating what it got no answer to. */
const KEPT = 7 * DAY;
/** 160 bits: two requests never share it. */
const FINGERPRINT_LENGTH = 32;

export interface KeyedRequest {
  /** What is asked for: the operation's name. */
  readonly scope: string;
  /** The caller's own. */
  readonly key: string;
  /** All that decides the answer, without the key. */
  readonly asked: unknown;
}

export interface OncePorts {
  readonly requests: RequestBook;
  readonly clock: Clock;
}

/** Names a request by everything in it: two that ask for other things never share it. */
export const fingerprintOf = ({ scope, asked }: KeyedRequest): string =>
  digest([scope, JSON.stringify(asked)], FINGERPRINT_LENGTH);

/**
 * Does the work of a request that its caller named by an idempotency key, and gives the same answer to each repeat.
 * `work` must repeat without effect: where the first caller died in the middle, and where two come at the same time, it
 * is called again; whichever answer is written down first is given to all. A refusal is not kept: a repeat tries again.
 *
 * @throws DeskError `desk.key-taken` where the key stands for another request.
 */
export const once = async <Answer>(
  request: KeyedRequest,
  work: () => Promise<Answer>,
  { requests, clock }: OncePorts,
): Promise<Answer> => {
  const { scope, key } = request;
  const fingerprint = fingerprintOf(request);
  const known = await requests.open(scope, key, fingerprint, clock.now() + KEPT);
  if (known.fingerprint !== fingerprint) throw otherRequest(key);
  const answer = known.answer ?? (await requests.close(scope, key, JSON.stringify(await work())));
  return JSON.parse(answer) as Answer;
};
