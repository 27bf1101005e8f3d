import * as z from 'zod';
import type { CorrectionId, EditionId, NewsletterId } from '../kernel/index.ts';
import { idOf } from './schema.ts';

/**
 * What is counted over all readers: whom a draft, as it is now, would reach; who was told what is
 * corrected.
 */
export const countSubjectSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('audience'), edition: idOf<EditionId>(), hash: z.string() }),
  z.object({
    of: z.literal('reach'),
    newsletter: idOf<NewsletterId>(),
    correction: idOf<CorrectionId>(),
  }),
]);
export type CountSubject = z.infer<typeof countSubjectSchema>;

/** One line that names a subject, and no other one. */
export const countName = (subject: CountSubject): string =>
  subject.of === 'audience'
    ? `audience#${subject.edition}#${subject.hash}`
    : `reach#${subject.newsletter}#${subject.correction}`;

/** What was counted in one shard, by name. */
export type Figures = Readonly<Record<string, number>>;
