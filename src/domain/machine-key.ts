import * as z from 'zod';
import type { MachineKeyId } from '../kernel/index.ts';
import { idOf, isoDay, isoInstant } from './schema.ts';

/** A key with which a program posts articles. The key itself is nowhere but with who made it. */
export const machineKeySchema = z.object({
  id: idOf<MachineKeyId>(),
  /** What it is for, as an admin named it. */
  name: z.string(),
  /** SHA-256 of the key, hex: it is random and long, so nothing slower is needed. */
  hash: z.string(),
  madeBy: z.string(),
  madeAt: isoInstant,
  /** The day on which it was used last, in UTC; null: never. */
  usedOn: isoDay.nullable(),
  revokedAt: isoInstant.nullable(),
  version: z.number().int(),
});
export type MachineKey = z.infer<typeof machineKeySchema>;
