import { excerpt, WritethruError } from '../kernel/index.ts';

/** What the desk refuses. */
export class DeskError extends WritethruError {}

/** A token that proves nothing: the caller is nobody. */
export class TokenError extends DeskError {}

export const badToken = (why: string, cause?: unknown): TokenError =>
  new TokenError('refused', 'desk.token', `access token: ${why}`, { cause });

export const keysUnreachable = (address: string, cause: unknown): DeskError =>
  new DeskError(
    'unavailable',
    'desk.keys',
    `the issuer's keys at ${address} cannot be read; no token can be checked now, try again`,
    { cause },
  );

/** A schedule that cannot be read. */
export const scheduleUnusable = (
  message: string,
  options: { readonly cause?: unknown } = {},
): DeskError => new DeskError('input', 'desk.schedule-unusable', message, options);

export const issuerUnreachable = (address: string, why: string, cause: unknown): DeskError =>
  new DeskError(
    'unavailable',
    'desk.issuer',
    `signing in: the issuer ${address} does not answer (${why}); try again`,
    { cause },
  );

export const signInRefused = (why: string, cause: unknown): DeskError =>
  new DeskError('refused', 'desk.sign-in', `signing in: ${why}`, { cause });

export const storiesAndCorrection = (correction: string): DeskError =>
  new DeskError(
    'input',
    'desk.compose',
    `an edition of correction ${correction}: got stories too; allowed are stories, or one correction`,
  );

export const correctionMissing = (id: string): DeskError =>
  new DeskError('missing', 'correction.missing', `correction ${id}: there is none of this id`);

export const keyMissing = (id: string): DeskError =>
  new DeskError('missing', 'desk.key-missing', `key ${id}: there is none of this id`);

export const keyContended = (id: string): DeskError =>
  new DeskError('conflict', 'desk.key-contended', `key ${id}: it was changed meanwhile; try again`);

export const tooManyKeys = (most: number): DeskError =>
  new DeskError(
    'refused',
    'desk.keys-full',
    `keys of machines: there are ${most}, revoked ones among them; no more are kept`,
  );

export const otherRequest = (key: string): DeskError =>
  new DeskError(
    'input',
    'desk.key-taken',
    `idempotency key "${key}": it stands for another request already; allowed is the same request again, or another key`,
  );

export const notAnArticle = (): DeskError =>
  new DeskError(
    'input',
    'desk.article',
    'article: its title and text hold no report; required is one of both, with words of its own',
  );

export const tooManyTests = (newsletter: string, most: number): DeskError =>
  new DeskError(
    'refused',
    'desk.tests',
    `test mails of ${newsletter}: there were ${most} in this hour; allowed are ${most}`,
  );

export const noSuchReader = (address: string, newsletter: string): DeskError =>
  new DeskError(
    'missing',
    'desk.reader',
    `address "${excerpt(address)}": nobody of this address subscribes to ${newsletter}`,
  );

export const noSuchArticle = (id: string): DeskError =>
  new DeskError(
    'missing',
    'desk.article-missing',
    `article "${excerpt(id)}": none of this id is filed, and none waits in the inbox`,
  );

export const noSuchSetAside = (id: string): DeskError =>
  new DeskError(
    'missing',
    'desk.set-aside-missing',
    `article "${excerpt(id)}": none of this id is set aside; it was tried again, dropped, or filed`,
  );

export const noticeNotSent = (edition: string, why: string): DeskError =>
  new DeskError(
    'unavailable',
    'desk.notice',
    `the notice of draft ${edition}: SES answered ${why}`,
  );

export const composeUnavailable = (why: string, cause?: unknown): DeskError =>
  new DeskError(
    'unavailable',
    'desk.compose',
    `composing ${why}; the same request with the same idempotency key gives the edition once it is there`,
    { cause },
  );
