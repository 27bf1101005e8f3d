import type { SendAnswer } from '../deliver/index.ts';
import { excerpt as shorten } from '../kernel/index.ts';

/** What the SDK's errors carry, as far as it is read here. */
interface Failure {
  readonly name?: string;
  readonly message?: string;
  /** Of Node's own errors: the call that failed. */
  readonly syscall?: string;
  readonly code?: string;
  /** Of an AggregateError: one for each address that was tried. */
  readonly errors?: readonly Failure[];
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** SES explains itself in a sentence; the search for addresses is quadratic in a word, so no longer text reaches it. */
const LONGEST = 1000;

/** Details go into logs, and SES's words may name a reader. */
const excerpt = (message: string): string =>
  shorten(message.slice(0, LONGEST).replace(/[^\s@'"<>]+@[^\s@'"<>]+/gu, '(address)'));

const BEFORE_WRITING = ['connect', 'getaddrinfo'];

/** No connection was made, or no credentials were found: not a byte of the request was written. */
const isUnwritten = (failure: Failure): boolean => {
  if (failure.errors?.length) return failure.errors.every(isUnwritten);
  if (failure.syscall !== undefined) return BEFORE_WRITING.includes(failure.syscall);
  if (failure.name === 'CredentialsProviderError') return true;
  // The SDK gives its two time-outs the same name; only the one for connecting has no code.
  return (
    failure.name === 'TimeoutError' &&
    failure.code === undefined &&
    /did not establish a connection/u.test(failure.message ?? '')
  );
};

const unverifiedRecipient = (message: string, to: string): boolean =>
  message.toLowerCase().includes(to.toLowerCase());

/** SES names the identities that failed: the recipient (in the sandbox) is this mail's fault, the sender is everybody's. */
const ofMessageRejected = (message: string, to: string): SendAnswer =>
  /not verified|paused|account/iu.test(message) && !unverifiedRecipient(message, to)
    ? { kind: 'closed', why: 'halted', detail: excerpt(message) }
    : { kind: 'rejected', reason: 'rejected', detail: excerpt(message) };

const ofParameter = (message: string): SendAnswer => ({
  kind: 'rejected',
  reason: /address|domain|local part/iu.test(message) ? 'bad-address' : 'content',
  detail: excerpt(message),
});

/**
 * Names for "too fast": SES says `Throttling` and `TooManyRequests`, AWS's front doors say `ThrottlingException`,
 * `RequestLimitExceeded`, `SlowDown` and more, as the list in the SDK's retry strategy shows. A pattern, because that
 * list grows: a name that nobody has met yet must not stop an edition.
 */
const TOO_FAST =
  /throttl|toomanyrequests|slowdown|(?:limit|quota|rate|throughput)exceeded|priorrequestnotcomplete/iu;
/** SES's own sentences ("Maximum sending rate exceeded.") and that of AWS's front doors ("Rate exceeded"). */
const TOO_FAST_WORDS = /\b(?:rate|quota) exceeded/iu;
const TOO_MANY_REQUESTS = 429;

/**
 * One name has two meanings, and only the words tell them apart: too fast passes in a second, the day's quota does not
 * (https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html).
 */
const ofTooFast = (code: string, message: string): SendAnswer =>
  /daily|24.hours?\b/iu.test(`${code} ${message}`)
    ? { kind: 'closed', why: 'quota', detail: excerpt(message) }
    : { kind: 'throttled' };

/** Refusals by their code, which SES writes with and without "Exception". */
const ofRefusal = (code: string, message: string, to: string): SendAnswer => {
  switch (code) {
    case 'MessageRejected':
      return ofMessageRejected(message, to);
    case 'InvalidParameterValue':
      return ofParameter(message);
    default:
      if (TOO_FAST_WORDS.test(message)) return ofTooFast(code, message);
      // MailFromDomainNotVerified, ConfigurationSetDoesNotExist, AccountSendingPaused, AccessDenied, an expired
      // token …: whatever is wrong is wrong for every mail, and somebody can put it right.
      return { kind: 'closed', why: 'halted', detail: `${code}: ${excerpt(message)}` };
  }
};

/** Codes of 4xx answers that say nothing about what became of the request. */
const UNSURE = ['RequestTimeout', 'Unknown', 'UnknownError', 'Error'];

/**
 * What a failed SendRawEmail says about the mail. Only what is certainly a refusal counts as one: a named error with a
 * 4xx status, "too fast" by its name (front doors say so with a 503, before SES has seen the mail), or no connection at
 * all. Time-outs, resets, other 5xx and anything unheard of are `unknown`.
 *
 * @param to the one destination of the call
 */
export const classify = (error: unknown, to: string): SendAnswer => {
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const message = failure.message ?? String(error);
  const status = failure.$metadata?.httpStatusCode;
  const code = (failure.name ?? '').replace(/Exception$/u, '');
  if (
    status === TOO_MANY_REQUESTS ||
    (status !== undefined && status >= 400 && TOO_FAST.test(code))
  )
    return ofTooFast(code, message);
  if (status !== undefined && status >= 400 && status < 500 && code && !UNSURE.includes(code))
    return ofRefusal(code, message, to);
  if (status === undefined && isUnwritten(failure))
    return { kind: 'closed', why: 'unreachable', detail: excerpt(message) };
  return { kind: 'unknown', detail: excerpt(`${code || 'Error'} ${status ?? ''} ${message}`) };
};
