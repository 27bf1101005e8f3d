import * as z from 'zod';
import type { EditionId } from '../kernel/index.ts';
import { idOf } from './schema.ts';

/** What is counted over all readers: whom a draft, as it is now, would reach. */
export const countSubjectSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('audience'), edition: idOf<EditionId>(), hash: z.string() }),
]);
export type CountSubject = z.infer<typeof countSubjectSchema>;

/** One line that names a subject, and no other one. */
export const countName = (subject: CountSubject): string =>
  `${subject.of}#${subject.edition}#${subject.hash}`;

/** What was counted in one shard, by name. */
export type Figures = Readonly<Record<string, number>>;
