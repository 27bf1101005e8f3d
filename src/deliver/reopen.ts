import type { Edition } from '../domain/index.ts';
import { takeNewsletterAgain, wrongState } from '../editions/index.ts';
import { iso } from '../kernel/index.ts';
import { updateEdition } from './edition-writes.ts';
import type { HeldPorts } from './ports.ts';

const SENDS_AGAIN: readonly Edition['state'][] = ['sending', 'paused', 'sent'];

/** From here on its chunks may be planned again: the sweep will see them, whatever happens to this process. */
export const reopen = async (edition: Edition, by: string, ports: HeldPorts): Promise<void> => {
  const { id, state } = edition;
  if (!SENDS_AGAIN.includes(state)) throw wrongState(id, state, 'sent again in part', SENDS_AGAIN);
  if (state !== 'sent') return;
  await takeNewsletterAgain(edition, ports.editions);
  const at = iso(ports.clock.now());
  await updateEdition(id, ports.editions, (stands) =>
    stands.state === 'sent'
      ? { ...stands, state: 'sending', endedAt: null, reopened: { by, at } }
      : null,
  );
};

/**
 * After chunks were planned again: a sweep that had looked at them before must not end the edition with them in it. It
 * either has done so already, and the edition is opened once more, or its write meets this one and is refused.
 */
export const keepOpen = async (edition: Edition, by: string, ports: HeldPorts): Promise<void> => {
  const stands = await updateEdition(edition.id, ports.editions, (current) =>
    current.state === 'sent' ? null : { ...current },
  );
  if (stands.state === 'sent') await reopen(stands, by, ports);
};
