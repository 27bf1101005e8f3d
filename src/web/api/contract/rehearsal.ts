import * as z from 'zod';

const at = z.iso.datetime().meta({ description: 'When counting began.' });

const counted = z.object({
  state: z.literal('counted'),
  at,
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
});

const counting = z.object({
  state: z.literal('counting'),
  at,
  done: z.int().meta({ description: 'Parts of the readers that are counted.' }),
  of: z.int(),
});

/** What sending an edition now would do, or how far counting that has come. */
export const rehearsal = z
  .discriminatedUnion('state', [counted, counting])
  .meta({ id: 'Rehearsal', description: 'What a send would do.' });
