import * as z from 'zod';
import {
  DELIVERY_STATES,
  developmentSchema,
  editionSchema,
  HELD_CHOICES,
  shapeActSchema,
  shapeChangeSchema,
  storyBlockSchema,
} from '../../../domain/index.ts';
import type { Operation } from './operation.ts';
import { cursor, next, storyId } from './parameters.ts';
import { report, sesAnswer, status } from './results.ts';
import { ALL, EDITING, PUBLISHING } from './roles.ts';

/** More stories than any mail shows. */
const CHOSEN = 100;
const NOTE_LENGTH = 2000;
const REASON_LENGTH = 500;
/** RFC 5321, with room for angle brackets and spaces. */
const ADDRESS_LENGTH = 330;
/** As many changes as a form of the desk makes at once, many times over. */
const ACTS = 100;
/** SHA-256, hex. */
const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const edition = editionSchema.omit({ version: true, after: true, through: true }).meta({
  id: 'Edition',
  description: 'One issue of a newsletter: a draft, or one that is on its way or out.',
});

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

const draft = z
  .object({
    edition: z.string(),
    hash: z.string(),
    state: editionSchema.shape.state,
    subject: z.string(),
    approval: editionSchema.shape.approval,
    ownSubject: z
      .string()
      .nullable()
      .meta({ description: 'The desk’s own subject; null: it is made from the headlines.' }),
    note: z.string().nullable(),
    stories: z
      .array(
        storyBlockSchema
          .pick({
            id: true,
            headline: true,
            state: true,
            topic: true,
            sources: true,
            reports: true,
          })
          .extend({
            composed: z.string().meta({
              description:
                'The story’s own headline; another than `headline` where it was reworded.',
            }),
            pinned: z.boolean(),
            hidden: z.boolean(),
            developments: z.array(
              developmentSchema
                .pick({ id: true, text: true, date: true, sources: true })
                .extend({ dropped: z.boolean() }),
            ),
          }),
      )
      .meta({ description: 'In the mail’s order; those that are left out last.' }),
    changes: z
      .array(shapeChangeSchema)
      .meta({ description: 'Who did what to it, oldest first; the newest 40.' }),
  })
  .meta({ id: 'Draft', description: 'A draft as its editors work at it.' });

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
  composeEdition: {
    method: 'post',
    path: '/newsletters/{newsletter}/editions',
    summary: 'Cuts a draft now',
    description:
      'Of everything that is new, or of chosen stories. `edition` is null where nothing is new. The same key again is the same edition.',
    roles: EDITING,
    body: z.strictObject({
      stories: z
        .array(storyId)
        .min(1)
        .max(CHOSEN)
        .nullable()
        .default(null)
        .meta({ description: 'Chosen stories; null: everything new.' }),
      note: z
        .string()
        .min(1)
        .max(NOTE_LENGTH)
        .nullable()
        .default(null)
        .meta({ description: "An editor's note above the first story, plain text." }),
    }),
    key: 'required',
    status: 200,
    answer: z.object({ edition: edition.nullable() }),
    example: { note: 'We will write again only if the board decides.' },
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
  previewAs: {
    method: 'post',
    path: '/editions/{edition}/preview-as',
    summary: 'The edition as one reader would get it',
    description:
      'With their topics, what they mute, and what they have been told. `mail` is null where nothing in it is for them. A POST, so that no address stands in an address; it changes nothing.',
    roles: ['publisher', 'admin'],
    body: z.strictObject({ email: z.string().min(1).max(ADDRESS_LENGTH) }),
    seeks: true,
    looks: true,
    status: 200,
    answer: z.object({ mail: z.object({ html: z.string(), text: z.string() }).nullable() }),
    example: { email: 'ada@example.org' },
  },
  showDraft: {
    method: 'get',
    path: '/editions/{edition}/draft',
    summary: 'A draft with all that was done to it and left out of it',
    roles: ALL,
    status: 200,
    answer: draft,
    conflicts: true,
  },
  shapeEdition: {
    method: 'post',
    path: '/editions/{edition}/shape',
    summary: 'Pins, hides, moves, rewords: shapes a draft',
    description:
      'The acts are done in their order, all or none. `seen` is the hash of the draft that you looked at: where it has changed since, 409 `edition.draft-changed` has both versions, and nothing is changed. The content gets another hash, so an approval is void. What is hidden or dropped is passed over by this edition: nobody counts as told of it.',
    roles: EDITING,
    body: z.strictObject({ seen: hash, acts: z.array(shapeActSchema).min(1).max(ACTS) }),
    status: 200,
    answer: draft,
    conflicts: true,
    example: {
      seen: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      acts: [{ act: 'note', note: 'We will write again only if the board decides.' }],
    },
  },
  refreshEdition: {
    method: 'post',
    path: '/editions/{edition}/refresh',
    summary: 'Composes a draft anew, of all that has come by now',
    description: 'Its shape stays as far as it fits. `seen` as in `shapeEdition`.',
    roles: EDITING,
    body: z.strictObject({ seen: hash }),
    status: 200,
    answer: draft,
    conflicts: true,
    example: { seen: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  },
  approveEdition: {
    method: 'post',
    path: '/editions/{edition}/approve',
    summary: 'Says yes to a draft as it was looked at',
    description:
      'Binds to `hash`. Where the draft has changed since, 409 `edition.hash` names both hashes. Where the newsletter asks for four eyes, 409 `edition.four-eyes` for whoever changed it last.',
    roles: PUBLISHING,
    body: z.strictObject({ hash }),
    status: 200,
    answer: edition,
    conflicts: true,
    example: { hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  },
  sendEdition: {
    method: 'post',
    path: '/editions/{edition}/send',
    summary: 'Sends an edition to everybody whom it is due to',
    description:
      'Freezes it; its delivery begins after `hold` seconds, and until then `/take-back` makes it a draft again. `/status` says how it stands. With `confirm`, the number of people that you expect to get it, 409 `edition.count` where it is another.',
    roles: PUBLISHING,
    query: z.strictObject({
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
      'Counts every subscription and consumes nothing; 409 where the quota of the day cannot hold it.',
    roles: ALL,
    status: 200,
    answer: z.object({
      audience: z.object({
        gets: z.int().meta({ description: 'Will get it.' }),
        hadAll: z.int().meta({ description: 'Have had all of it.' }),
        nothingNew: z
          .int()
          .meta({ description: 'Want no story in which something is new: topics, muted stories.' }),
        suppressed: z.int().meta({ description: 'Bounced or complained.' }),
      }),
      forecast: z.object({
        people: z.int(),
        ratePerSecond: z.number(),
        finishAt: z.iso.datetime(),
        dollars: z.number(),
      }),
    }),
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
  testEdition: {
    method: 'post',
    path: '/editions/{edition}/test',
    summary: 'Mails it to one address, to be looked at',
    description:
      'What a reader gets who has had all before it. Nobody counts as told. The answer is what SES said.',
    roles: EDITING,
    body: z.strictObject({ to: z.string().min(1).max(ADDRESS_LENGTH) }),
    status: 200,
    answer: sesAnswer,
    example: { to: 'desk@example.org' },
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
