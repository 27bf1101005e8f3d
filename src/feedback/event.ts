import * as z from 'zod';
import { ATTEMPT_LIMIT, CHUNK_SIZE, type FeedbackMark, NO_FEEDBACK } from '../domain/index.ts';
import type { ChunkId, EditionId } from '../kernel/index.ts';
import { malformed } from './errors.ts';
import { type BounceKind, bounceKind, type ComplaintKind, complaintKind } from './kinds.ts';
import { claimsToBeProbe, type ProbeEvent, probeEvent } from './probe.ts';

const envelopeSchema = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** SES leaves fields out or writes null, and may write anything in time to come: an event must not be lost for a word. */
const optionalWord = z.string().optional().catch(undefined);

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html, what is read of it. */
const eventSchema = z.object({
  eventType: z.string(),
  mail: z.object({ tags: z.record(z.string(), z.array(z.string())).default({}) }),
  bounce: z.object({ bounceType: optionalWord, bounceSubType: optionalWord }).catch({}),
  complaint: z
    .object({ complaintSubType: optionalWord, complaintFeedbackType: optionalWord })
    .catch({}),
});

const tagsSchema = z.object({
  edition: z.tuple([z.string().min(1).max(200)]),
  chunk: z.tuple([z.string().regex(/^\d{2}-\d{4}$/u)]),
  delivery: z.tuple([
    z.coerce
      .number()
      .int()
      .min(0)
      .max(CHUNK_SIZE - 1),
  ]),
  attempt: z.tuple([z.coerce.number().int().min(1).max(ATTEMPT_LIMIT)]),
  soft: z.tuple([z.literal('1')]).optional(),
});

/** What an event says about one delivery. */
export interface DeliveryEvent {
  readonly edition: EditionId;
  readonly chunk: ChunkId;
  /** Place in the chunk's roster. */
  readonly place: number;
  readonly attempt: number;
  readonly mark: FeedbackMark;
  readonly bounce: BounceKind | null;
  readonly complaint: ComplaintKind | null;
  /** When the mail was claimed, mails to this reader had been bouncing softly. */
  readonly softBounced: boolean;
}

/** `foreign`: a mail that is none of ours, or an event that says nothing about acceptance. */
export type ParsedEvent =
  | { readonly kind: 'delivery'; readonly event: DeliveryEvent }
  | { readonly kind: 'probe'; readonly event: ProbeEvent }
  | { readonly kind: 'foreign'; readonly why: 'no-tags' | 'not-about-delivery' | 'odd-probe' };

const NOT_ABOUT_DELIVERY: ParsedEvent = { kind: 'foreign', why: 'not-about-delivery' };

/** SES writes this, and no JSON, when the topic is connected. */
const GREETING = 'Successfully validated SNS topic';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('not JSON', text);
  }
};

/**
 * Every event but a rendering failure comes after acceptance. What SES did not send because the address is on a
 * suppression list came back, and is no fresh bounce or complaint: SES counts neither against the sender.
 */
const markOf = (eventType: string, bounce: BounceKind | null, complaint: ComplaintKind | null) => ({
  ...NO_FEEDBACK,
  accepted: true,
  rejected: eventType === 'Reject',
  delivered: eventType === 'Delivery',
  bounced: bounce !== null || complaint === 'listed',
  bouncedHard: bounce === 'hard',
  complained: complaint === 'reported',
});

/**
 * Reads one queue record: an SES event inside an SNS notification.
 *
 * @throws FeedbackError `feedback.malformed` where it is anything else.
 */
export const parseEvent = (body: string): ParsedEvent => {
  const envelope = envelopeSchema.safeParse(parseJson(body));
  if (!envelope.success) throw malformed('not an SNS notification', body);
  const { Message } = envelope.data;
  if (Message.startsWith(GREETING)) return NOT_ABOUT_DELIVERY;
  const parsed = eventSchema.safeParse(parseJson(Message));
  if (!parsed.success) throw malformed('not an SES event', Message);
  const event = parsed.data;
  if (event.eventType === 'Rendering Failure') return NOT_ABOUT_DELIVERY;
  if (claimsToBeProbe(event.mail.tags)) {
    const probe = probeEvent(event.mail.tags, event.eventType);
    return probe ? { kind: 'probe', event: probe } : { kind: 'foreign', why: 'odd-probe' };
  }
  const tags = tagsSchema.safeParse(event.mail.tags);
  if (!tags.success) return { kind: 'foreign', why: 'no-tags' };
  const { edition, chunk, delivery, attempt, soft } = tags.data;
  const bounce = event.eventType === 'Bounce' ? bounceKind(event.bounce) : null;
  const complaint = event.eventType === 'Complaint' ? complaintKind(event.complaint) : null;
  return {
    kind: 'delivery',
    event: {
      edition: edition[0] as EditionId,
      chunk: chunk[0] as ChunkId,
      place: delivery[0],
      attempt: attempt[0],
      mark: markOf(event.eventType, bounce, complaint),
      bounce,
      complaint,
      softBounced: soft !== undefined,
    },
  };
};
