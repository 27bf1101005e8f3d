import * as z from 'zod';
import { WHY_NOT } from '../../deliver/index.ts';
import {
  correctionSchema,
  knownSubscriberSchema,
  RHYTHMS,
  SUBSCRIPTION_STATES,
  subscriptionSchema,
} from '../../domain/index.ts';
import { orLater } from '../../domain/schema.ts';
import { KILOBYTE } from '../../kernel/index.ts';
import type { Operation } from './operation.ts';
import { cursor, next } from './parameters.ts';
import { ADMIN } from './roles.ts';

/** Some thousand people, who are stored within the time that a request has: 256 KB, in base64. */
const IMPORT_BYTES = 384 * KILOBYTE;

const email = z.string().min(1).max(400);
const consent = z
  .string()
  .min(1)
  .max(1000)
  .meta({ description: 'When and how they agreed, in words.' });
const state = subscriptionSchema.shape.state;

const wishes = {
  topics: z.array(z.string()),
  rhythm: orLater(RHYTHMS),
  zone: z.string(),
  language: z.string(),
};

const file = {
  csv: z.string().min(1).meta({ description: 'The file, its first line naming the columns.' }),
  base64: z.boolean().default(false).meta({
    description: 'The CSV is the bytes of the file in base64: its encoding is detected.',
  }),
  map: z.array(z.string().max(300)).max(500).default([]).meta({
    description:
      '"COLUMN=FIELD", for columns that are not known; the field `ignore` leaves one out.',
  }),
  from: z
    .string()
    .max(40)
    .nullable()
    .default(null)
    .meta({ description: 'The service that the file is from; null: its header tells.' }),
};

const read = {
  format: z.string(),
  separator: z.string(),
  encoding: z.string(),
  columns: z
    .record(z.string(), z.string().nullable())
    .meta({ description: 'By column, what is read from it; null: ignored.' }),
};

const refusals = {
  refused: z.int(),
  reasons: z
    .array(z.object({ line: z.int(), reason: z.string() }))
    .meta({ description: 'Of the first 200 that were refused.' }),
};

const importing = {
  roles: ADMIN,
  body: z.strictObject({
    ...file,
    consent: consent.nullable().default(null).meta({
      description: 'For lines that name none; null: the CSV has a column of it.',
    }),
  }),
  bodyBytes: IMPORT_BYTES,
  status: 200,
  answer: z.object({
    ...read,
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    suppressed: z.int(),
    ...refusals,
  }),
  example: { csv: 'email,name\nada@example.org,Ada\n', consent: 'signed the list, 3 March' },
} as const;

const kept = subscriptionSchema.omit({ version: true, subscriber: true });

const named = {
  newsletter: z.string(),
  edition: z.string(),
  number: z.int().nullable(),
  subject: z.string(),
  slot: z.iso.datetime(),
};

export const SUBSCRIBER_OPERATIONS = {
  listSubscribers: {
    method: 'get',
    path: '/newsletters/{newsletter}/subscribers',
    summary: 'Everybody with a subscription, whatever its state',
    roles: ADMIN,
    query: z.strictObject({ cursor, limit: z.int().min(1).max(1000).default(100) }),
    status: 200,
    answer: z.object({
      subscribers: z.array(
        z
          .object({
            address: z.string().nullable().meta({ description: 'Null: erased.' }),
            subscriber: orLater(['known', 'suppressed', 'erased']),
            state,
            ...wishes,
            since: z.iso.datetime().nullable(),
          })
          .meta({ id: 'Subscriber' }),
      ),
      next,
    }),
    example: { limit: 50 },
  },
  exportSubscribers: {
    method: 'get',
    path: '/newsletters/{newsletter}/subscribers/export',
    summary: 'Everybody whose address is kept, as JSON Lines',
    description: 'At most 1,000 a page; the header `Link` (RFC 8288) leads to the next one.',
    roles: ADMIN,
    query: z.strictObject({ cursor }),
    status: 200,
    answer: z.strictObject({
      email: z.string(),
      name: z.string().nullable(),
      ...wishes,
      consent: z.string(),
      state: orLater([...SUBSCRIPTION_STATES, 'suppressed']),
    }),
    onlyAs: 'application/x-ndjson',
  },
  addSubscriber: {
    method: 'post',
    path: '/newsletters/{newsletter}/subscribers',
    summary: 'Adds one person, with proof of consent',
    description: '409 for who has left or was erased: only they themselves can come back.',
    roles: ADMIN,
    body: z.strictObject({
      email,
      name: z.string().max(200).nullable().default(null),
      topics: z.array(z.string().max(100)).max(100).default([]),
      rhythm: z.enum(RHYTHMS).nullable().default(null),
      zone: z.string().max(64).nullable().default(null),
      language: z.string().max(35).nullable().default(null),
      consent,
    }),
    status: 200,
    answer: z.object({ outcome: z.enum(['added', 'updated', 'unchanged']) }),
    conflicts: true,
    example: { email: 'ada@example.org', consent: 'asked by mail, 3 March' },
  },
  importSubscribers: {
    ...importing,
    method: 'post',
    path: '/newsletters/{newsletter}/subscribers/import',
    summary: 'Adds the people of a CSV, with proof of consent',
    description:
      'The export of another service, or your own file, as the command line takes it; people of whom the file says that they left are suppressed. Lines that are refused keep no other from being taken. A longer file goes in parts, each with the header.',
    key: 'optional',
  },
  previewImport: {
    ...importing,
    method: 'post',
    path: '/newsletters/{newsletter}/subscribers/import/preview',
    summary: 'What an import would do',
    description: 'A POST, as the import is; it changes nothing.',
    looks: true,
  },
  suppressSubscribers: {
    method: 'post',
    path: '/subscribers/suppress-list',
    summary: 'Sends no mail to the people of a CSV, known or not',
    description:
      'Of any newsletter; no import changes that. People who unsubscribed elsewhere, or whose address bounced, can still sign up themselves.',
    roles: ADMIN,
    body: z.strictObject({
      ...file,
      reason: z.enum(['unsubscribed', 'bounced', 'complained']).default('unsubscribed').meta({
        description: 'Where no column says why.',
      }),
    }),
    bodyBytes: IMPORT_BYTES,
    key: 'optional',
    status: 200,
    answer: z.object({ ...read, suppressed: z.int(), already: z.int(), ...refusals }),
    example: { csv: 'email\nada@example.org\n', reason: 'bounced' },
  },
  searchSubscribers: {
    method: 'post',
    path: '/newsletters/{newsletter}/subscribers/search',
    summary: 'People whose address begins so',
    description:
      'At most 50, in order of address, of all newsletters; `state` is null where they have no subscription of this one. A POST, so that no address stands in an address; it changes nothing.',
    roles: ADMIN,
    body: z.strictObject({ prefix: z.string().trim().min(1).max(254) }),
    looks: true,
    status: 200,
    answer: z.object({
      subscribers: z.array(
        z.object({
          address: z.string(),
          subscriber: z.enum(['known', 'suppressed']),
          state: state.nullable(),
          topics: wishes.topics,
          rhythm: wishes.rhythm.nullable(),
        }),
      ),
    }),
    example: { prefix: 'ada' },
  },
  suppressSubscriber: {
    method: 'post',
    path: '/subscribers/suppress',
    summary: 'Sends one person no mail any more',
    description: 'Of any newsletter; no import changes that. The same again changes nothing.',
    roles: ADMIN,
    body: z.strictObject({ email }),
    seeks: true,
    status: 200,
    answer: knownSubscriberSchema.options[1],
    example: { email: 'ada@example.org' },
  },
  findSubscriber: {
    method: 'post',
    path: '/subscribers/find',
    summary: 'All that is kept about one person, and what they were told',
    description: 'A POST, so that no address stands in an address; it changes nothing.',
    roles: ADMIN,
    body: z.strictObject({ email }),
    seeks: true,
    looks: true,
    status: 200,
    answer: z.object({
      subscriber: z.discriminatedUnion('state', [
        knownSubscriberSchema.options[0],
        knownSubscriberSchema.options[1],
      ]),
      subscriptions: z.array(kept),
      deliveries: z.array(
        z.object({
          ...named,
          state: z.string(),
          reason: z.string().nullable(),
          delivered: z.boolean(),
          bounced: z.boolean(),
          complained: z.boolean(),
          told: z.array(
            z.object({
              story: z.string(),
              headline: z.string(),
              shown: z.array(z.string()),
              linked: z.array(z.string()),
            }),
          ),
          corrections: z
            .array(correctionSchema.pick({ story: true, kind: true, text: true }))
            .meta({ description: 'What it corrected of what they had been told before.' }),
        }),
      ),
      missed: z.array(z.object({ ...named, why: z.enum(WHY_NOT) })).meta({
        description:
          'The newest editions that were not planned for them, and why, by what they wish now; at most 40 of a newsletter.',
      }),
    }),
    example: { email: 'ada@example.org' },
  },
  eraseSubscriber: {
    method: 'post',
    path: '/subscribers/erase',
    summary: 'Erases one person for good',
    description:
      'From every newsletter. What stays is a keyed hash that keeps the address from being imported again.',
    roles: ADMIN,
    body: z.strictObject({ email }),
    seeks: true,
    status: 200,
    answer: z.object({
      id: knownSubscriberSchema.options[0].shape.id.meta({ description: 'The hash that stays.' }),
      at: z.iso.datetime(),
      already: z.boolean().meta({ description: 'It had been erased before.' }),
      subscriptions: z.int().meta({ description: 'How many were taken away.' }),
    }),
    example: { email: 'ada@example.org' },
  },
} as const satisfies Readonly<Record<string, Operation>>;
