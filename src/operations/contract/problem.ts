import * as z from 'zod';
import { shapeSchema } from '../../domain/index.ts';

/** A refusal (RFC 9457). Programs go by `code`; `detail` is for people, and its words may change. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().meta({ description: "The status's own words." }),
    status: z.int().min(400).max(599),
    code: z
      .string()
      .regex(/^[a-z-]+(?:\.[a-z-]+)*$/u)
      .meta({ description: 'What it is, in a word that stays: `edition.hash`.' }),
    detail: z.string().meta({ description: 'What was got, and what is allowed.' }),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .optional()
            .meta({ description: 'In the body: a JSON Pointer (RFC 6901) after `#`.' }),
          parameter: z.string().optional().meta({ description: 'In the query.' }),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'With 422: each part that is at fault, twenty at most.' }),
    approved: z
      .string()
      .optional()
      .meta({ description: 'With `edition.hash`: the hash that was to be approved.' }),
    current: z.string().optional().meta({
      description:
        'With `edition.hash` and `edition.draft-changed`: the hash of the draft as it stands.',
    }),
    last: z
      .object({ by: z.string(), at: z.iso.datetime() })
      .nullable()
      .optional()
      .meta({ description: 'With `edition.draft-changed`: who changed it last.' }),
    theirs: shapeSchema
      .optional()
      .meta({ description: 'With `edition.draft-changed`: the shape of the draft as it stands.' }),
    yours: shapeSchema
      .optional()
      .meta({ description: 'With `edition.draft-changed`: what your acts would make of it.' }),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457).' });
export type Problem = z.output<typeof problemSchema>;

export const PROBLEM_TYPE = 'application/problem+json';
