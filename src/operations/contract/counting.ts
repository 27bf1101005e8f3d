import * as z from 'zod';

const at = z.iso.datetime().meta({ description: 'When counting began.' });

/** The answer where all are counted. */
export const countedAt = z.object({ state: z.literal('counted'), at });

/** The answer while they are. */
export const counting = z.object({
  state: z.literal('counting'),
  at,
  done: z.int().meta({ description: 'Parts of the readers that are counted.' }),
  of: z.int(),
});
