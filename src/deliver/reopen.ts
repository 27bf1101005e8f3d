import type { Edition } from '../domain/index.ts';
import { takeNewsletterAgain, wrongState } from '../editions/index.ts';
import { iso } from '../kernel/index.ts';
import { updateEdition } from './edition-writes.ts';
import type { HeldPorts } from './ports.ts';

const SENDS_AGAIN: readonly Edition['state'][] = ['sending', 'paused', 'sent'];

/** Another edition of the newsletter was quicker: nothing of this one has been planned again yet. */
const closeAgain = (edition: Edition, ports: HeldPorts): Promise<Edition> => {
  const { endedAt, reopened } = edition;
  return updateEdition(edition.id, ports.editions, (stands) =>
    stands.state === 'sending' ? { ...stands, state: 'sent', endedAt, reopened } : null,
  );
};

/**
 * From here on its chunks may be planned again: the sweep will see them, whatever happens to this process. The newsletter
 * is taken before, so that no other edition is on its way, and after, for a sweep that saw this one at its end may have
 * released it in between.
 */
export const reopen = async (edition: Edition, by: string, ports: HeldPorts): Promise<void> => {
  const { id, state } = edition;
  if (!SENDS_AGAIN.includes(state)) throw wrongState(id, state, 'sent again in part', SENDS_AGAIN);
  await takeNewsletterAgain(edition, ports.editions);
  if (state !== 'sent') return;
  const at = iso(ports.clock.now());
  await updateEdition(id, ports.editions, (stands) =>
    stands.state === 'sent'
      ? { ...stands, state: 'sending', endedAt: null, reopened: { by, at } }
      : null,
  );
  try {
    await takeNewsletterAgain(edition, ports.editions);
  } catch (error) {
    await closeAgain(edition, ports);
    throw error;
  }
};

/**
 * After chunks were planned again: a sweep that had looked at them before must not end the edition with them in it. It
 * either has done so already, and the edition is opened once more, or its write meets this one and is refused. Gives
 * what stood then.
 */
export const keepOpen = async (
  edition: Edition,
  by: string,
  ports: HeldPorts,
): Promise<Edition> => {
  const stands = await updateEdition(edition.id, ports.editions, (current) =>
    current.state === 'sent' ? null : { ...current },
  );
  if (stands.state === 'sent') await reopen(stands, by, ports);
  return stands;
};
