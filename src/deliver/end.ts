import type { Edition } from '../domain/index.ts';
import { type EditionStore, quickerWriter } from '../editions/index.ts';
import { iso } from '../kernel/index.ts';
import type { SweepPorts } from './ports.ts';

/** A newsletter's progress is written by freezing and by ending alone: five rounds outlast them. */
const SAVE_TRIES = 5;

/** Lets the newsletter's next edition go; nothing to do where another is on its way already. */
export const releaseNewsletter = async (
  edition: Edition,
  editions: EditionStore,
): Promise<void> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const progress = await editions.progress(edition.newsletter);
    if (progress.open !== edition.id) return;
    if (await editions.saveProgress({ ...progress, open: null })) return;
  }
  throw quickerWriter(`newsletter ${edition.newsletter}`);
};

/** Ends an edition all of whose recipients are at an end; where somebody changed it meanwhile, the next sweep does. */
export const endEdition = async (edition: Edition, ports: SweepPorts): Promise<Edition> => {
  const state = edition.state === 'cancelled' ? 'cancelled' : 'sent';
  const ended = { ...edition, state, endedAt: iso(ports.clock.now()) } as const;
  const saved = await ports.editions.save(ended);
  if (!saved) return edition;
  await releaseNewsletter(saved, ports.editions);
  return saved;
};
