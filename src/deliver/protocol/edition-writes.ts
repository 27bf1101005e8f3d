import type { Edition } from '../../domain/index.ts';
import { type EditionStore, editionOf, quickerWriter } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';

/** An edition on its way is written by planners, the sweep, the breaker and an editor: five rounds outlast them all. */
export const SAVE_TRIES = 5;

/**
 * Changes an edition from what stands, re-reading where another was quicker, and gives what stands then.
 * `change` sees the newest state each time, gives null where there is nothing to change (any more), and throws what it
 * refuses.
 *
 * @throws EditionError `edition.missing`; `edition.changed` where others keep changing it.
 */
export const updateEdition = async (
  id: EditionId,
  editions: Pick<EditionStore, 'get' | 'save'>,
  change: (edition: Edition) => Edition | null,
): Promise<Edition> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const edition = await editionOf(editions, id);
    const next = change(edition);
    if (!next) return edition;
    const saved = await editions.save(next);
    if (saved) return saved;
  }
  throw quickerWriter(`edition ${id}`);
};
