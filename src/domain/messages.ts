import * as z from 'zod';
import type { ChunkId, EditionId, NewsletterId, SubscriberId } from '../kernel/index.ts';
import { rawArticleSchema } from './article.ts';
import { idOf, isoInstant } from './schema.ts';

/** Inbox (FIFO, group = language): one article to file, inline or, where too large for a message, in S3. */
export const inboxMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inline'), article: rawArticleSchema, arrivedAt: isoInstant }),
  z.object({ kind: z.literal('stored'), key: z.string(), arrivedAt: isoInstant }),
]);
export type InboxMessage = z.infer<typeof inboxMessageSchema>;

/** Scheduler and desk → compose. */
export const composeRequestSchema = z.object({
  newsletter: idOf<NewsletterId>(),
  kind: z.enum(['daily', 'weekly']),
  /** The slot; EventBridge Scheduler fills `<aws.scheduler.scheduled-time>`. */
  slot: isoInstant,
});
export type ComposeRequest = z.infer<typeof composeRequestSchema>;

/** Plan queue: an edition was frozen and is to be planned (again, after a crash). */
export const planMessageSchema = z.object({ edition: idOf<EditionId>() });
export type PlanMessage = z.infer<typeof planMessageSchema>;

/** Deliver queue: a chunk waits to be sent. */
export const deliverMessageSchema = z.object({
  edition: idOf<EditionId>(),
  chunk: idOf<ChunkId>(),
});
export type DeliverMessage = z.infer<typeof deliverMessageSchema>;

/** Notify queue: one transactional mail. */
export const notifyMessageSchema = z.object({
  kind: z.enum(['confirm', 'welcome', 'goodbye']),
  newsletter: idOf<NewsletterId>(),
  subscriber: idOf<SubscriberId>(),
  /** Makes the request known again when the queue delivers it twice. */
  request: z.string(),
});
export type NotifyMessage = z.infer<typeof notifyMessageSchema>;
