import type { Edition } from '../../domain/index.ts';
import { releaseNewsletter } from '../../editions/index.ts';
import { iso } from '../../kernel/index.ts';
import type { SweepPorts } from '../ports.ts';

/** Ends an edition all of whose recipients are at an end; where somebody changed it meanwhile, the next sweep does. */
export const endEdition = async (
  edition: Edition,
  ports: Pick<SweepPorts, 'editions' | 'clock'>,
): Promise<Edition> => {
  // One that had ended before stays sent: only what was to be sent again was called off.
  const state = edition.state === 'cancelled' && !edition.reopened ? 'cancelled' : 'sent';
  const ended = { ...edition, state, endedAt: iso(ports.clock.now()) } as const;
  const saved = await ports.editions.save(ended);
  if (!saved) return edition;
  await releaseNewsletter(saved, ports.editions);
  return saved;
};
