import * as z from 'zod';
import type { CorrectionId, EditionId, NewsletterId } from '../kernel/index.ts';
import { idOf } from './schema.ts';

/**
 * What is counted over all readers: whom a draft, as it is now, would reach; who was told what is
 * corrected; what became of an edition's deliveries.
 */
export const countSubjectSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('audience'), edition: idOf<EditionId>(), hash: z.string() }),
  z.object({ of: z.literal('results'), edition: idOf<EditionId>() }),
  z.object({
    of: z.literal('reach'),
    newsletter: idOf<NewsletterId>(),
    correction: idOf<CorrectionId>(),
  }),
]);
export type CountSubject = z.infer<typeof countSubjectSchema>;

/** One line that names a subject, and no other one. */
export const countName = (subject: CountSubject): string => {
  switch (subject.of) {
    case 'audience':
      return `audience#${subject.edition}#${subject.hash}`;
    case 'results':
      return `results#${subject.edition}`;
    case 'reach':
      return `reach#${subject.newsletter}#${subject.correction}`;
  }
};

/** What was counted in one shard, by name. */
export type Figures = Readonly<Record<string, number>>;
