import * as z from 'zod';

/** A mail that the embedded SES took: a line of its journal. */
export const acceptedMailSchema = z.object({
  /** Counts from 1; the raw mail is `mail/<n>.eml`. */
  n: z.number().int().positive(),
  messageId: z.string(),
  to: z.array(z.string()),
  from: z.string(),
  subject: z.string(),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().nullable(),
  /** ISO. */
  at: z.string(),
  /** CRC-32 of the raw mail. Version 0.1 noted none. */
  checksum: z.number().int().optional(),
});
export type AcceptedMail = z.infer<typeof acceptedMailSchema>;

/** A header as it stands in the mail, unfolded. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}
