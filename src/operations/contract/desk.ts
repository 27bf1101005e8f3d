import * as z from 'zod';
import { roleSchema, SCHEDULED_KINDS } from '../../domain/index.ts';
import type { Operation } from './operation.ts';
import { cursorLike, next } from './parameters.ts';
import { ALL, ALL_AND_MACHINES } from './roles.ts';

const newsletter = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    language: z.string(),
    zone: z.string(),
    approval: z.enum(['automatic', 'approved']),
    schedules: z.array(
      z.object({
        kind: z.enum(SCHEDULED_KINDS),
        cron: z.string(),
        zone: z.string(),
      }),
    ),
    topics: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Newsletter', description: 'What people subscribe to.' });

export const DESK_OPERATIONS = {
  whoami: {
    method: 'get',
    path: '/whoami',
    summary: 'Whom the token names, and what they may do',
    roles: ALL_AND_MACHINES,
    status: 200,
    answer: z.object({
      id: z.string(),
      name: z.string(),
      roles: z.array(roleSchema),
      until: z.iso.datetime().meta({ description: 'When the token ends.' }),
    }),
  },
  listNewsletters: {
    method: 'get',
    path: '/newsletters',
    summary: 'The newsletters of this stage',
    roles: ALL,
    status: 200,
    answer: z.object({ newsletters: z.array(newsletter) }),
  },
  sendingHealth: {
    method: 'get',
    path: '/sending',
    summary: 'What SES lets this account send',
    description: 'Null where SES does not answer.',
    roles: ALL,
    status: 200,
    answer: z.object({
      quota: z
        .object({
          ratePerSecond: z.number(),
          max24Hours: z.number(),
          sentLast24Hours: z.number(),
        })
        .nullable(),
    }),
  },
  listAudit: {
    method: 'get',
    path: '/audit',
    summary: 'Who did what at the desk, newest first',
    description: 'Deeds by pages, programs and the command line. No address stands in it.',
    roles: ALL,
    query: z.strictObject({
      cursor: cursorLike(/^\d{17}-[a-z2-7]{8}$/u),
      limit: z.int().min(1).max(200).default(50),
    }),
    status: 200,
    answer: z.object({
      entries: z.array(
        z
          .object({
            at: z.iso.datetime(),
            by: z.string(),
            editor: z.string().meta({ description: 'The issuer’s id of them.' }),
            did: z.string().meta({ description: 'The operation, as this document names it.' }),
            about: z
              .record(z.string(), z.string())
              .meta({ description: 'Ids, by what they name.' }),
          })
          .meta({ id: 'Deed' }),
      ),
      next,
    }),
    example: { limit: 50 },
  },
  signIn: {
    method: 'get',
    path: '/sign-in',
    summary: 'How a program signs its editor in',
    description:
      'By OpenID Connect: the code flow with PKCE, answered at `http://localhost:4310/callback`. The access token that it gives is the one that is taken here.',
    roles: null,
    status: 200,
    answer: z.object({
      issuer: z.string().meta({ description: 'Whose discovery document says the rest.' }),
      client: z.string().meta({ description: 'The client id of programs; it has no secret.' }),
    }),
  },
  openapi: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    roles: null,
    status: 200,
    answer: z.looseObject({ openapi: z.string() }),
  },
} as const satisfies Readonly<Record<string, Operation>>;
