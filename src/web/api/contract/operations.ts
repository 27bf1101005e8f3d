import { DESK_OPERATIONS } from './desk.ts';
import { EDITION_OPERATIONS } from './editions.ts';
import { STORY_OPERATIONS } from './stories.ts';

/** The whole API: every route, its rights and its document are made from this table. */
export const OPERATIONS = {
  ...DESK_OPERATIONS,
  ...EDITION_OPERATIONS,
  ...STORY_OPERATIONS,
} as const;
export type Operations = typeof OPERATIONS;
export type OperationId = keyof Operations;
