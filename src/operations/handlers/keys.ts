import {
  type MachineKeyStore,
  MOST_KEYS,
  makeMachineKey,
  revokeMachineKey,
} from '../../desk/index.ts';
import type { Clock, Random } from '../../kernel/index.ts';
import type { KEY_OPERATIONS } from '../contract/keys.ts';
import type { Handlers } from '../handler.ts';

/** What operations on the keys of machines work with. */
export interface KeyPorts {
  readonly machineKeys: MachineKeyStore;
  readonly clock: Clock;
  readonly random: Random;
}

/** Keys with which programs post articles. */
export function keyHandlers({
  machineKeys,
  clock,
  random,
}: KeyPorts): Handlers<keyof typeof KEY_OPERATIONS> {
  const ports = { keys: machineKeys, clock, random };
  return {
    listKeys: async () => {
      const keys = await machineKeys.list(MOST_KEYS);
      return { keys: keys.sort((a, b) => b.madeAt.localeCompare(a.madeAt)) };
    },
    makeKey: ({ body, editor }) => makeMachineKey(body.name, editor?.name ?? '', ports),
    revokeKey: ({ path }) => revokeMachineKey(path.key, ports),
  };
}
