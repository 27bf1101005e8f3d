import * as z from 'zod';
import {
  CORRECTION_KINDS,
  CORRECTION_LENGTH,
  correctionCandidateSchema,
  issuedCorrectionSchema,
} from '../../domain/index.ts';
import { countedAt, counting } from './counting.ts';
import type { Operation } from './operation.ts';
import { cursor, developmentId, newsletterId, next, storyId } from './parameters.ts';
import { ALL, EDITING, PUBLISHING } from './roles.ts';

const correction = issuedCorrectionSchema.meta({
  id: 'Correction',
  description: 'What the desk says of something that was told and is not so.',
});

export const CORRECTION_OPERATIONS = {
  listCorrections: {
    method: 'get',
    path: '/corrections',
    summary: 'Corrections, newest first',
    roles: ALL,
    query: z.strictObject({ cursor, limit: z.int().min(1).max(100).default(50) }),
    status: 200,
    answer: z.object({ corrections: z.array(correction), next }),
  },
  listCandidates: {
    method: 'get',
    path: '/corrections/candidates',
    summary: 'What articles put otherwise than it was told, and nobody has decided about',
    description: 'The newest hundred. Nothing is told of them until an editor corrects.',
    roles: ALL,
    status: 200,
    answer: z.object({
      candidates: z.array(
        correctionCandidateSchema
          .extend({ story: storyId })
          .meta({ id: 'ListedCandidate', description: 'A candidate, and its story.' }),
      ),
    }),
  },
  showCorrection: {
    method: 'get',
    path: '/corrections/{correction}',
    summary: 'One correction',
    roles: ALL,
    status: 200,
    answer: correction,
  },
  countCorrection: {
    method: 'get',
    path: '/corrections/{correction}/reach',
    summary: 'How many readers of a newsletter were told otherwise',
    description:
      'Counted in the ledger: whose mail came back was not told. `corrected` of them have the correction, or may have it. Of many readers the count takes a while: ask again until `state` is `counted`.',
    roles: ALL,
    query: z.strictObject({ newsletter: newsletterId }),
    status: 200,
    answer: z.discriminatedUnion('state', [
      countedAt.extend({ told: z.int(), corrected: z.int() }),
      counting,
    ]),
    example: { newsletter: 'morning-wire' },
  },
  correctDevelopment: {
    method: 'post',
    path: '/stories/{story}/corrections',
    summary: 'Corrects something that was told',
    description:
      'Whoever was told otherwise gets it first in their next digest; an edition can be composed for it alone. Editions that are composed from now on tell nobody else the former words. A draft that stands is not changed: refresh it.',
    roles: PUBLISHING,
    body: z.strictObject({
      development: developmentId,
      kind: z.enum(CORRECTION_KINDS).meta({
        description:
          '`changed`: the text says how it is, and stands in the place of what was told. `withdrawn`: nothing does.',
      }),
      text: z
        .string()
        .trim()
        .min(1)
        .max(CORRECTION_LENGTH)
        .meta({ description: 'Plain text, for readers.' }),
    }),
    key: 'required',
    status: 200,
    answer: correction,
    seeks: true,
    conflicts: true,
    example: {
      development: 'DEVELOPMENT',
      kind: 'changed',
      text: 'Sample: the reservoir holds 30 million litres, not 300 million.',
    },
  },
  dismissCandidate: {
    method: 'post',
    path: '/stories/{story}/candidates/dismiss',
    summary: 'Lets a candidate for a correction be',
    description: 'What was told stands. The same again changes nothing.',
    roles: EDITING,
    body: z.strictObject({ development: developmentId }),
    status: 200,
    answer: z.object({ dismissed: z.int() }),
    example: { development: 'DEVELOPMENT' },
  },
} as const satisfies Readonly<Record<string, Operation>>;
