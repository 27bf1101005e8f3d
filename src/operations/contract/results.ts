import * as z from 'zod';
import {
  EDITION_STATES,
  editionSchema,
  HELD_CHOICES,
  PAUSE_CAUSES,
  REFUSALS,
} from '../../domain/index.ts';
import { orLater } from '../../domain/schema.ts';
import type { EditionId } from '../../kernel/index.ts';
import { countedAt, counting } from './counting.ts';

/** How an edition's deliveries stand. */
export const status = z
  .object({
    edition: z.string() as unknown as z.ZodType<EditionId>,
    state: orLater(EDITION_STATES),
    planned: z.int(),
    sent: z.int(),
    skipped: z.int(),
    failed: z.int(),
    held: z.int(),
    pending: z.int(),
    waitingForWord: z.int().meta({
      description: 'Of those pending: SES was asked, and what it did is not known yet.',
    }),
    delivered: z.int(),
    bounced: z.int(),
    complained: z.int(),
    unsubscribed: z.int().meta({ description: "Who left by this edition's link." }),
    causes: z.object({
      skipped: z.record(z.string(), z.int()),
      failed: z.record(z.string(), z.int()),
    }),
    pause: z
      .object({
        cause: orLater(PAUSE_CAUSES),
        by: z.string().nullable(),
        at: z.iso.datetime(),
        reason: z.string(),
      })
      .nullable()
      .meta({ description: 'Why it stands still; null: it does not.' }),
    goesOnBy: z.iso.datetime().nullable().meta({
      description: "Where it waits for the account's quota: by when it goes on at the latest.",
    }),
  })
  .meta({
    id: 'DeliveryStatus',
    description:
      'planned = sent + skipped + failed + held + pending, whenever it is looked at. Of those sent, each counts under the furthest that SES has reported: delivered < bounced < complained.',
  });

/** What became of an edition, at a glance. */
export const results = z
  .object({
    held: z.int().meta({ description: 'Deliveries that wait for a decision, as of now.' }),
    counts: z.discriminatedUnion('state', [
      countedAt.extend(
        status.pick({
          planned: true,
          sent: true,
          skipped: true,
          failed: true,
          held: true,
          pending: true,
          waitingForWord: true,
          delivered: true,
          bounced: true,
          complained: true,
        }).shape,
      ),
      counting,
    ]),
  })
  .meta({ id: 'EditionResults', description: 'What became of an edition, at a glance.' });

/** What became of an edition. */
export const report = editionSchema
  .pick({
    newsletter: true,
    number: true,
    kind: true,
    slot: true,
    subject: true,
    stories: true,
    developments: true,
    startedAt: true,
    endedAt: true,
    override: true,
    reopened: true,
  })
  .extend({
    status,
    lastPause: editionSchema.shape.pause.meta({ description: 'Also one that is over.' }),
    decisions: z.array(
      z.object({
        choice: orLater(HELD_CHOICES),
        by: z.string(),
        at: z.iso.datetime(),
        deliveries: z.int(),
      }),
    ),
  })
  .meta({ id: 'EditionReport', description: 'What became of an edition, in figures.' });

/** What SES said of one mail. */
export const sesAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), id: z.string() }),
  z.object({ kind: z.literal('throttled') }),
  z.object({
    kind: z.literal('closed'),
    why: z.enum(['quota', 'unreachable', 'halted']),
    detail: z.string(),
  }),
  z.object({
    kind: z.literal('rejected'),
    reason: z.enum(REFUSALS),
    detail: z.string(),
  }),
  z.object({ kind: z.literal('unknown'), detail: z.string() }),
]);
