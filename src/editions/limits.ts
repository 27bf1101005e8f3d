/** How much of the log one edition looks at, and how much of that its content holds. */
export interface ContentLimits {
  /** Entries looked at, the newest of the range. */
  readonly looked: number;
  /** Entries of one story, the newest. */
  readonly perStory: number;
  /** Entries held. */
  readonly entries: number;
  /** Stories held. */
  readonly stories: number;
  /** Entries of one story that go before the rest of any other's, where not all can be held. */
  readonly first: number;
}

/**
 * Whatever came since the last edition, its content stays some megabytes: the desk's function answers with a draft in one
 * piece of at most 6 MB, deliver holds the content in 512 MB, and a cut names each of its places in an item of 400 KB.
 */
export const EDITION_LIMITS: ContentLimits = {
  // Half a day of a thousand feeds. Each may be of a story of its own, to be read: a minute and a half of compose's five.
  looked: 20_000,
  perStory: 200,
  // At about 1 KB each.
  entries: 4000,
  // Each with a dozen statements of background; a mail names 24, so that twenty topics fill a mail of their own.
  stories: 500,
  // Twice what a mail shows of a story: a right may forbid some, and an earlier edition have told some.
  first: 8,
};

/** For looking at everything, where memory is the caller's. */
export const NO_LIMITS: ContentLimits = {
  looked: Number.POSITIVE_INFINITY,
  perStory: Number.POSITIVE_INFINITY,
  entries: Number.POSITIVE_INFINITY,
  stories: Number.POSITIVE_INFINITY,
  first: Number.POSITIVE_INFINITY,
};
