import type { Edition } from '../../domain/index.ts';
import { editionOf, quickerWriter, takeNewsletterAgain, wrongState } from '../../editions/index.ts';
import { iso } from '../../kernel/index.ts';
import type { HeldPorts } from '../ports.ts';
import { SAVE_TRIES, updateEdition } from '../protocol/edition-writes.ts';

const SENDS_AGAIN: readonly Edition['state'][] = ['sending', 'paused', 'sent'];

/**
 * From here on its chunks may be planned again: the sweep will see them, whatever happens to this process. The newsletter
 * is taken between reading and writing the edition, so that whoever lets go of it meanwhile is refused, or has this
 * refused (`releaseNewsletter`).
 */
export const reopen = async (
  edition: Edition,
  by: string,
  ports: Pick<HeldPorts, 'editions' | 'clock'>,
): Promise<void> => {
  const { id } = edition;
  let stands = edition;
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const { state } = stands;
    if (!SENDS_AGAIN.includes(state))
      throw wrongState(id, state, 'sent again in part', SENDS_AGAIN);
    if (state !== 'sent') return;
    await takeNewsletterAgain(stands, ports.editions);
    const reopened = { by, at: iso(ports.clock.now()) };
    if (await ports.editions.save({ ...stands, state: 'sending', endedAt: null, reopened })) return;
    stands = await editionOf(ports.editions, id);
  }
  throw quickerWriter(`edition ${id}`);
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
