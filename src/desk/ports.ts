import type { Edition, Editor, Newsletter } from '../domain/index.ts';
import type { ComposeOrder } from '../editions/index.ts';
import type { Instant } from '../kernel/index.ts';

/** Checks who calls. */
export interface AccessTokens {
  /**
   * Whom a token names. Throws `desk.token` for one that was not signed by the issuer for this desk or is out of its
   * time, and `desk.keys` where the issuer's keys cannot be read.
   */
  editor(token: string): Promise<SignedIn>;
}
export interface SignedIn extends Editor {
  /** When the token ends; ISO. */
  readonly until: string;
}

/** Cuts a draft; null where nothing is new. The same order's key again is the same draft. */
export type Compose = (newsletter: Newsletter, order: ComposeOrder) => Promise<Edition | null>;

/** What is known of a request that was named by an idempotency key. */
export interface KnownRequest {
  /** Hash of what was asked for. */
  readonly fingerprint: string;
  /** JSON of the answer; null while the first is still at work, or died at it. */
  readonly answer: string | null;
}

/** Requests by their idempotency keys, each kept until `expiresAt` and some time after. */
export interface RequestBook {
  /** Writes a request down where there is none of this name; gives what stands then. */
  open(scope: string, key: string, fingerprint: string, expiresAt: Instant): Promise<KnownRequest>;
  /** Null where there is none of this name. */
  find(scope: string, key: string): Promise<KnownRequest | null>;
  /** Keeps the first answer that is given; gives the one that stands then. */
  close(scope: string, key: string, answer: string): Promise<string>;
}
