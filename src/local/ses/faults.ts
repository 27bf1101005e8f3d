/** What a test lets go wrong with one SendRawEmail call. */
export type Fault =
  /** Answers late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Takes the mail and cuts the connection without an answer. */
  | { readonly kind: 'drop' }
  /** Cuts the connection and takes nothing. */
  | { readonly kind: 'cut' }
  /** Answers 500 and takes nothing. */
  | { readonly kind: 'error' }
  | {
      readonly kind: 'throttle';
      readonly because: 'rate' | 'quota';
      /** As one of AWS's front doors says it. @default `Throttling` */
      readonly code?: string;
      /** @default 400 */
      readonly status?: number;
    };

/** Asked for every call that is good otherwise; `call` counts them from 1. Null: all goes well. */
export type Faults = (sending: {
  readonly call: number;
  readonly to: readonly string[];
}) => Fault | null | Promise<Fault | null>;
