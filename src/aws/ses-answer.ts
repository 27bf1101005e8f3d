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

/** Details go into logs, and SES's words may name a reader. */
const excerpt = (message: string): string =>
  shorten(message.replace(/[^\s@'"<>]+@[^\s@'"<>]+/gu, '(address)'));

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
 * Refusals by their code, which SES writes with and without "Exception". Both throttles come as `Throttling`; only the
 * message differs (https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html).
 */
const ofRefusal = (code: string, message: string, to: string): SendAnswer => {
  switch (code) {
    case 'Throttling':
    case 'TooManyRequests':
      return /daily/iu.test(message)
        ? { kind: 'closed', why: 'quota', detail: excerpt(message) }
        : { kind: 'throttled' };
    case 'MessageRejected':
      return ofMessageRejected(message, to);
    case 'InvalidParameterValue':
      return ofParameter(message);
    default:
      // MailFromDomainNotVerified, ConfigurationSetDoesNotExist, AccountSendingPaused, AccessDenied, an expired
      // token …: whatever is wrong is wrong for every mail, and somebody can put it right.
      return { kind: 'closed', why: 'halted', detail: `${code}: ${excerpt(message)}` };
  }
};

/** Codes of 4xx answers that say nothing about what became of the request. */
const UNSURE = ['RequestTimeout', 'Unknown', 'UnknownError', 'Error'];

/**
 * What a failed SendRawEmail says about the mail. Only what is certainly a refusal counts as one: a named error with a
 * 4xx status, or no connection at all. Time-outs, resets, 5xx and anything unheard of are `unknown`.
 *
 * @param to the one destination of the call
 */
export const classify = (error: unknown, to: string): SendAnswer => {
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const message = failure.message ?? String(error);
  const status = failure.$metadata?.httpStatusCode;
  const code = (failure.name ?? '').replace(/Exception$/u, '');
  if (status !== undefined && status >= 400 && status < 500 && code && !UNSURE.includes(code))
    return ofRefusal(code, message, to);
  if (status === undefined && isUnwritten(failure))
    return { kind: 'closed', why: 'unreachable', detail: excerpt(message) };
  return { kind: 'unknown', detail: excerpt(`${code || 'Error'} ${status ?? ''} ${message}`) };
};
