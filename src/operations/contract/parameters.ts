import * as z from 'zod';
import type {
  ArticleId,
  CorrectionId,
  DevelopmentId,
  EditionId,
  FeedId,
  FetchId,
  MachineKeyId,
  NewsletterId,
  StoryId,
} from '../../kernel/index.ts';

/** An id in a path; ours are shorter. */
const named = <Id extends string>(pattern: RegExp, what: string): z.ZodType<Id> =>
  z.string().regex(pattern).max(120).meta({ description: what }) as unknown as z.ZodType<Id>;

const PLAIN = /^[A-Za-z0-9_-]{1,120}$/u;

export const newsletterId = named<NewsletterId>(/^[a-z0-9-]{1,40}$/u, "A newsletter's id.");
export const editionId = named<EditionId>(PLAIN, "An edition's id.");
export const storyId = named<StoryId>(PLAIN, "A story's id.");
export const developmentId = named<DevelopmentId>(PLAIN, "A development's id.");
export const correctionId = named<CorrectionId>(
  /^[A-Za-z0-9_-]{1,100}-[a-z2-7]{12}$/u,
  "A correction's id.",
);
export const feedId = named<FeedId>(PLAIN, "A feed's id.");
export const fetchId = named<FetchId>(PLAIN, "A fetch's id.");
export const machineKeyId = named<MachineKeyId>(/^[a-z2-7]{12}$/u, "The id of a machine's key.");
/** As senders may name them; may hold a slash, so it is the last of its path. */
export const articleId = named<ArticleId>(
  /^[\p{L}\p{N}][\p{L}\p{N}._:~@+/=-]{0,99}$/u,
  "An article's id, as posting it answered.",
);

/** What may stand in braces in a path. */
export const PARAMETERS = {
  newsletter: newsletterId,
  edition: editionId,
  story: storyId,
  correction: correctionId,
  article: articleId,
  feed: feedId,
  fetch: fetchId,
  key: machineKeyId,
} as const;

/** Where the next page begins; an answer's `next`, and nothing else. */
export const cursorLike = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .meta({ description: 'The `next` of the page before. Without it: the first page.' })
    .optional();
export const cursor = cursorLike(PLAIN);

export const next = z
  .string()
  .nullable()
  .meta({ description: 'The `cursor` of the next page; null: this is the last one.' });
