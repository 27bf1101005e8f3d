import { ARTICLE_OPERATIONS } from './articles.ts';
import { CORRECTION_OPERATIONS } from './corrections.ts';
import { DESK_OPERATIONS } from './desk.ts';
import { DRAFT_OPERATIONS } from './drafts.ts';
import { EDITION_OPERATIONS } from './editions.ts';
import { FEED_OPERATIONS } from './feeds.ts';
import { KEY_OPERATIONS } from './keys.ts';
import { STORY_OPERATIONS } from './stories.ts';
import { SUBSCRIBER_OPERATIONS } from './subscribers.ts';

/** The whole API: every route, its rights and its document are made from this table. */
export const OPERATIONS = {
  ...DESK_OPERATIONS,
  ...EDITION_OPERATIONS,
  ...DRAFT_OPERATIONS,
  ...STORY_OPERATIONS,
  ...CORRECTION_OPERATIONS,
  ...ARTICLE_OPERATIONS,
  ...FEED_OPERATIONS,
  ...SUBSCRIBER_OPERATIONS,
  ...KEY_OPERATIONS,
} as const;
export type Operations = typeof OPERATIONS;
export type OperationId = keyof Operations;
