import * as z from 'zod';
import {
  DELIVERY_STATES,
  developmentSchema,
  editionSchema,
  HELD_CHOICES,
  storyBlockSchema,
} from '../../domain/index.ts';
import type { Operation } from './operation.ts';
import { cursor, next } from './parameters.ts';
import { rehearsal } from './rehearsal.ts';
import { report, results, status } from './results.ts';
import { ALL, EDITING, PUBLISHING } from './roles.ts';
import { ADDRESS_LENGTH, edition, hash } from './shown-edition.ts';

const REASON_LENGTH = 500;

const news = z
  .object({
    since: editionSchema
      .pick({ id: true, number: true, slot: true, subject: true })
      .nullable()
      .meta({ description: 'The edition that took all there was; null: there was none yet.' }),
    stories: z.array(
      storyBlockSchema
        .pick({ id: true, headline: true, state: true, topic: true, sources: true, reports: true })
        .extend({
          count: z.int().meta({ description: 'What is new in it, all counted.' }),
          developments: z
            .array(
              developmentSchema.pick({
                id: true,
                text: true,
                date: true,
                sources: true,
                change: true,
                differs: true,
              }),
            )
            .meta({ description: 'At most four, the weightiest first.' }),
        }),
    ),
  })
  .meta({ id: 'News', description: 'What is new by story.' });

const preview = z
  .object({
    edition: z.string(),
    hash: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    stories: z.array(
      storyBlockSchema.pick({ id: true, headline: true, state: true, topic: true }).extend({
        developments: z.array(
          developmentSchema.pick({ id: true, text: true, date: true, sources: true }),
        ),
      }),
    ),
  })
  .meta({
    id: 'Preview',
    description: 'An edition as a reader gets it who has had all before it.',
  });

export const EDITION_OPERATIONS = {
  listEditions: {
    method: 'get',
    path: '/newsletters/{newsletter}/editions',
    summary: "A newsletter's editions, newest first",
    roles: ALL,
    query: z.strictObject({ cursor, limit: z.int().min(1).max(200).default(50) }),
    status: 200,
    answer: z.object({ editions: z.array(edition), next }),
  },
  listNews: {
    method: 'get',
    path: '/newsletters/{newsletter}/news',
    summary: 'What is new by story since the newest edition of everything',
    description: 'What a draft that is cut now would hold, best story first. Writes nothing.',
    roles: ALL,
    status: 200,
    answer: news,
  },
  listSlots: {
    method: 'get',
    path: '/newsletters/{newsletter}/slots',
    summary: 'When its next editions are due',
    roles: ALL,
    status: 200,
    answer: z.object({
      slots: z.array(
        z.object({ kind: z.enum(['daily', 'weekly']), at: z.iso.datetime(), zone: z.string() }),
      ),
    }),
  },
  showEdition: {
    method: 'get',
    path: '/editions/{edition}',
    summary: 'One edition',
    roles: ALL,
    status: 200,
    answer: edition,
  },
  previewEdition: {
    method: 'get',
    path: '/editions/{edition}/preview',
    summary: 'The edition as it will be mailed',
    description: 'Consumes nothing.',
    roles: ALL,
    query: z.strictObject({ format: z.enum(['json', 'html', 'text']).default('json') }),
    status: 200,
    answer: preview,
    alsoAs: ['text/html', 'text/plain'],
  },
  sendEdition: {
    method: 'post',
    path: '/editions/{edition}/send',
    summary: 'Sends an edition to everybody whom it is due to',
    description:
      'Freezes it; its delivery begins after `hold` seconds, and until then `/take-back` makes it a draft again. `/status` says how it stands. With `seen`, the hash of the draft that you looked at, 409 `edition.seen` where it has changed since; with `confirm`, the number of people that you expect to get it, 409 `edition.count` where it is another.',
    roles: PUBLISHING,
    query: z.strictObject({
      seen: hash.optional(),
      confirm: z.int().min(0).optional(),
      hold: z
        .int()
        .min(0)
        .max(900)
        .optional()
        .meta({ description: 'Seconds; without it the newsletter’s `holdSeconds`.' }),
    }),
    key: 'required',
    status: 202,
    answer: status,
    conflicts: true,
  },
  takeBackEdition: {
    method: 'post',
    path: '/editions/{edition}/take-back',
    summary: 'Makes an edition that was sent and still waits a draft again',
    description:
      'Nobody got anything of it; no schedule sends it, only somebody who sends it again. 409 `edition.gone` where its delivery has begun.',
    roles: PUBLISHING,
    status: 200,
    answer: edition,
    conflicts: true,
  },
  cancelEdition: {
    method: 'post',
    path: '/editions/{edition}/cancel',
    summary: 'Takes a draft off the table, or stops an edition on its way',
    description:
      'An editor can cancel a draft; only a publisher can stop what is on its way. Who has got it by then has got it; `/status` counts them.',
    roles: EDITING,
    status: 200,
    answer: edition,
    conflicts: true,
  },
  pauseEdition: {
    method: 'post',
    path: '/editions/{edition}/pause',
    summary: 'Stops an edition on its way, until it is resumed or cancelled',
    description: 'Pausing a paused one changes nothing: the first reason stays.',
    roles: PUBLISHING,
    body: z.strictObject({ reason: z.string().trim().min(1).max(REASON_LENGTH) }),
    status: 200,
    answer: edition,
    conflicts: true,
    example: { reason: 'The subject names the wrong town.' },
  },
  resumeEdition: {
    method: 'post',
    path: '/editions/{edition}/resume',
    summary: 'Lets a paused edition go on where it was',
    description:
      'After the breaker this is an override, noted with your name: it leaves this edition alone from then on.',
    roles: PUBLISHING,
    status: 200,
    answer: edition,
    conflicts: true,
  },
  decideHeld: {
    method: 'post',
    path: '/editions/{edition}/held',
    summary: 'Decides about deliveries of which nobody knows whether SES took them',
    description:
      '`send-again` may give a reader the mail twice; `count-as-sent` gives none. `to` is an address, or `all`. A decision stands, and is noted with your name; the same again changes nothing.',
    roles: PUBLISHING,
    body: z.strictObject({
      choice: z.enum(HELD_CHOICES),
      to: z.string().min(1).max(ADDRESS_LENGTH),
    }),
    status: 200,
    answer: z.object({
      decided: z.int(),
      before: z.int(),
      settled: z.int(),
      exhausted: z.int(),
    }),
    conflicts: true,
    example: { choice: 'count-as-sent', to: 'all' },
  },
  rehearseEdition: {
    method: 'get',
    path: '/editions/{edition}/rehearsal',
    summary: 'What sending it now would do',
    description:
      'Counts every subscription and sends nothing. Of many readers the count takes a while: ask again until `state` is `counted`. 409 where the quota of the day cannot hold it.',
    roles: ALL,
    status: 200,
    answer: rehearsal,
    conflicts: true,
  },
  editionReport: {
    method: 'get',
    path: '/editions/{edition}/report',
    summary: 'What became of it',
    description: 'Delivered, bounced, complained, unsubscribed, held with what was decided.',
    roles: ALL,
    query: z.strictObject({ format: z.enum(['json', 'html']).default('json') }),
    status: 200,
    answer: report,
    alsoAs: ['text/html'],
  },
  editionResults: {
    method: 'get',
    path: '/editions/{edition}/results',
    summary: 'What became of it, at a glance',
    description:
      'As `status`, of many deliveries counted beside the question and remembered for ten minutes; `held` is as of now.',
    roles: ALL,
    status: 200,
    answer: results,
  },
  editionStatus: {
    method: 'get',
    path: '/editions/{edition}/status',
    summary: 'How its deliveries stand',
    roles: ALL,
    status: 200,
    answer: status,
  },
  listRecipients: {
    method: 'get',
    path: '/editions/{edition}/recipients',
    summary: 'Who was planned to get it, and what became of each',
    description:
      'Addresses as they are now; null for who was erased. A page has 1,000 or some more.',
    roles: ['publisher', 'admin'],
    query: z.strictObject({
      cursor,
      state: z
        .enum(DELIVERY_STATES)
        .optional()
        .meta({ description: 'Only those whose delivery is so. Without it: all.' }),
    }),
    status: 200,
    answer: z.object({
      recipients: z.array(
        z.object({
          to: z.string().nullable(),
          state: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      next,
    }),
  },
} as const satisfies Readonly<Record<string, Operation>>;
