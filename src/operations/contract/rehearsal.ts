import * as z from 'zod';
import { countedAt, counting } from './counting.ts';

const counted = countedAt.extend({
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

/** What sending an edition now would do, or how far counting that has come. */
export const rehearsal = z
  .discriminatedUnion('state', [counted, counting])
  .meta({ id: 'Rehearsal', description: 'What a send would do.' });
