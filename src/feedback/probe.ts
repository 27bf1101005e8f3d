import * as z from 'zod';

/** What the mailbox simulator of SES is asked to do with a probe, by the first word of its address there. */
export const PROBE_CASES = ['success', 'bounce', 'complaint'] as const;
export type ProbeCase = (typeof PROBE_CASES)[number];

/** Types of events that a probe can bring, as SES names them. */
export const PROBE_EVENTS = ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'] as const;
export type ProbeEventType = (typeof PROBE_EVENTS)[number];

/** One event about a probe: a mail sent to see whether events come back, which belongs to no edition. */
export interface ProbeEvent {
  /** Of one examination: random, so that no two meet. */
  readonly probe: string;
  readonly of: ProbeCase;
  readonly event: ProbeEventType;
}

/** Where events about probes are noted until somebody has looked; they expire by themselves. */
export interface ProbeBook {
  /** Repeats without effect. */
  note(event: ProbeEvent): Promise<void>;
  /** What has come for a probe, in no particular order. */
  noted(probe: string): Promise<readonly ProbeEvent[]>;
}

const tagsSchema = z.object({
  probe: z.tuple([z.string().regex(/^[a-z2-7]{16}$/u)]),
  case: z.tuple([z.enum(PROBE_CASES)]),
});

/** The tags that mark a mail as a probe; SES repeats them in every event about it. */
export const probeTags = (probe: string, of: ProbeCase): Readonly<Record<string, string>> => ({
  probe,
  case: of,
});

type Tags = Readonly<Record<string, readonly string[]>>;

/** Does a mail claim to be a probe? Then it is never counted for an edition, whatever else it claims. */
export const claimsToBeProbe = (tags: Tags): boolean => tags['probe'] !== undefined;

/** The event about a probe; null where the tags are not a probe's alone, or its type is none that a probe brings. */
export const probeEvent = (tags: Tags, eventType: string): ProbeEvent | null => {
  const read = tagsSchema.safeParse(tags);
  const event = PROBE_EVENTS.find((known) => known === eventType);
  if (!read.success || event === undefined || tags['edition'] !== undefined) return null;
  return { probe: read.data.probe[0], of: read.data.case[0], event };
};
