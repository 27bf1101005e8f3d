import * as z from 'zod';
import { machineKeySchema } from '../../domain/index.ts';
import type { Operation } from './operation.ts';
import { ADMIN } from './roles.ts';

/** A line. */
const NAME = 80;

const key = machineKeySchema.omit({ hash: true, version: true }).meta({
  id: 'MachineKey',
  description: 'A key with which a program posts articles, and does nothing else.',
});

export const KEY_OPERATIONS = {
  listKeys: {
    method: 'get',
    path: '/keys',
    summary: 'Keys of machines, newest first',
    description: 'Revoked ones too. No answer holds a key itself.',
    roles: ADMIN,
    status: 200,
    answer: z.object({ keys: z.array(key) }),
  },
  makeKey: {
    method: 'post',
    path: '/keys',
    summary: 'Makes a key for a program that posts articles',
    description: 'The `token` is told here and never again; it is sent as a bearer token.',
    roles: ADMIN,
    body: z.strictObject({
      name: z.string().trim().min(1).max(NAME).meta({ description: 'What it is for.' }),
    }),
    status: 200,
    answer: z.object({ key, token: z.string() }),
    conflicts: true,
    example: { name: 'Sample: the wire desk’s import' },
  },
  revokeKey: {
    method: 'post',
    path: '/keys/{key}/revoke',
    summary: 'Revokes a key',
    description: 'It is good for nothing from now on. The same again changes nothing.',
    roles: ADMIN,
    status: 200,
    answer: key,
    conflicts: true,
  },
} as const satisfies Readonly<Record<string, Operation>>;
