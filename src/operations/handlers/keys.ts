import type { KEY_OPERATIONS } from '../contract/keys.ts';
import type { Handlers } from '../handler.ts';
import type { DeskApiPorts } from '../ports.ts';

/** Keys with which programs post articles. */
export const keyRoutes = ({
  machineKeys,
}: Pick<DeskApiPorts, 'machineKeys'>): Handlers<keyof typeof KEY_OPERATIONS> => ({
  listKeys: async () => {
    const keys = await machineKeys.list();
    return { keys: [...keys].sort((a, b) => b.madeAt.localeCompare(a.madeAt)) };
  },
  makeKey: ({ body, editor }) => machineKeys.make(body.name, editor?.name ?? ''),
  revokeKey: ({ path }) => machineKeys.revoke(path.key),
});
