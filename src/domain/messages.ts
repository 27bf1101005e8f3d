import * as z from 'zod';
import type {
  ChunkId,
  CorrectionId,
  EditionId,
  NewsletterId,
  StoryId,
  SubscriberId,
} from '../kernel/index.ts';
import { rawArticleSchema } from './article.ts';
import { countSubjectSchema } from './count.ts';
import { personSchema } from './editor.ts';
import { SCHEDULED_KINDS } from './newsletter.ts';
import { idOf, isoInstant } from './schema.ts';

/** Inbox (FIFO, group = language): one article to file, inline or, where too large for a message, in S3. */
export const inboxMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inline'), article: rawArticleSchema, arrivedAt: isoInstant }),
  z.object({ kind: z.literal('stored'), key: z.string(), arrivedAt: isoInstant }),
]);
export type InboxMessage = z.infer<typeof inboxMessageSchema>;

/** Scheduler → compose: a slot is due. */
export const slotRequestSchema = z.object({
  newsletter: idOf<NewsletterId>(),
  kind: z.enum(SCHEDULED_KINDS),
  /** The slot; EventBridge Scheduler fills `<aws.scheduler.scheduled-time>`. */
  slot: isoInstant,
});
export type SlotRequest = z.infer<typeof slotRequestSchema>;

/** Desk → compose: an editor wants a draft now. Answered by `composedSchema`. */
export const manualRequestSchema = z.object({
  newsletter: idOf<NewsletterId>(),
  kind: z.literal('manual'),
  /** The moment of asking. */
  slot: isoInstant,
  /** Names the order: the same again is the same edition. */
  key: z.string().min(1),
  /** Chosen stories; null: everything new. */
  chosen: z.array(idOf<StoryId>()).nullable(),
  note: z.string().nullable(),
  /** The one correction that it is for. */
  corrects: idOf<CorrectionId>().nullable().default(null),
  /** Who asks. */
  by: personSchema.nullable().default(null),
});

/** Scheduler → compose, every five minutes: drafts of the slots that are near are due at the desk. */
export const aheadRequestSchema = z.object({
  newsletter: idOf<NewsletterId>(),
  kind: z.literal('ahead'),
});

export const composeRequestSchema = z.discriminatedUnion('kind', [
  slotRequestSchema,
  aheadRequestSchema,
  manualRequestSchema,
]);
export type ComposeRequest = z.infer<typeof composeRequestSchema>;

/** What compose answers the desk: the draft's id; null where nothing is new. */
export const composedSchema = z.object({ edition: idOf<EditionId>().nullable() });
export type Composed = z.infer<typeof composedSchema>;

/** Plan queue: an edition was frozen and is to be planned (again, after a crash). */
export const planMessageSchema = z.object({ edition: idOf<EditionId>() });
export type PlanMessage = z.infer<typeof planMessageSchema>;

/** Count queue: something is to be counted over all readers, beside the page that asked. */
export const countMessageSchema = z.object({
  subject: countSubjectSchema,
  /** Names this counting; one that was begun anew since is left alone. */
  begunAt: isoInstant,
});
export type CountMessage = z.infer<typeof countMessageSchema>;

/** Deliver queue: a chunk waits to be sent. */
export const deliverMessageSchema = z.object({
  edition: idOf<EditionId>(),
  chunk: idOf<ChunkId>(),
});
export type DeliverMessage = z.infer<typeof deliverMessageSchema>;

export const READER_NOTICES = ['confirm', 'welcome', 'goodbye', 'data'] as const;

/** Notify queue: one transactional mail to a reader. */
const readerNoticeSchema = z.object({
  kind: z.enum(READER_NOTICES),
  newsletter: idOf<NewsletterId>(),
  subscriber: idOf<SubscriberId>(),
  /** Makes the request known again when the queue delivers it twice. */
  request: z.string(),
});

/** Notify queue: a draft waits, and the desk is to be told. */
const draftNoticeSchema = z.object({
  kind: z.literal('draft'),
  newsletter: idOf<NewsletterId>(),
  edition: idOf<EditionId>(),
});
export type DraftNotice = z.infer<typeof draftNoticeSchema>;

export const notifyMessageSchema = z.discriminatedUnion('kind', [
  readerNoticeSchema,
  draftNoticeSchema,
]);
export type NotifyMessage = z.infer<typeof notifyMessageSchema>;
