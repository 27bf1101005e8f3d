import * as z from 'zod';
import { editionSchema } from '../../domain/index.ts';

/** RFC 5321, with room for angle brackets and spaces. */
export const ADDRESS_LENGTH = 330;
/** SHA-256, hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/** An edition as the desk shows it: all but how it is stored. */
export const edition = editionSchema.omit({ version: true, after: true, through: true }).meta({
  id: 'Edition',
  description: 'One issue of a newsletter: a draft, or one that is on its way or out.',
});
