import { type Edition, isApproved, isDraft } from '../domain/index.ts';
import { type Clock, type EditionId, iso, type Logger } from '../kernel/index.ts';
import { hasGone, noSuchEdition, quickerWriter } from './errors.ts';
import type { EditionStore } from './ports.ts';
import { releaseNewsletter } from './release.ts';

export interface TakeBackPorts {
  readonly editions: EditionStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Takes back an edition that was frozen and has not begun to go: it is the draft that it was, approved if it was, and
 * goes when an editor sends it again. Who begins its delivery writes that down first, in the same item, so that one of
 * the two comes too late for certain. Taking back twice changes nothing.
 *
 * @throws EditionError `edition.gone` where its delivery has begun, or nothing of it was to go.
 */
export const takeBack = async (
  id: EditionId,
  by: string,
  { editions, clock, logger }: TakeBackPorts,
): Promise<Edition> => {
  const edition = await editions.get(id);
  if (!edition) throw noSuchEdition(id);
  if (isDraft(edition) && edition.takenBack) {
    await releaseNewsletter(edition, editions);
    return edition;
  }
  if (edition.state !== 'frozen' || edition.goesAt === null) throw hasGone(id, edition.state);
  const draft = await editions.save({
    ...edition,
    state: isApproved(edition) ? 'approved' : 'draft',
    number: null,
    startedAt: null,
    goesAt: null,
    takenBack: { by, at: iso(clock.now()) },
  });
  if (!draft) throw quickerWriter(`edition ${id}`);
  await releaseNewsletter(draft, editions);
  logger.info('edition.taken-back', { editionId: id });
  return draft;
};
