import type { Edition, EditionState, LogPlace, Newsletter } from '../domain/index.ts';
import { type Clock, type EditionId, iso, type Logger } from '../kernel/index.ts';
import {
  EditionError,
  needsApproval,
  noSuchEdition,
  OtherHash,
  quickerWriter,
  sameEditor,
  standsStill,
  stillOpen,
  wrongState,
} from './errors.ts';
import type { EditionStore, NewsletterProgress } from './ports.ts';
import { progressNow, releaseNewsletter } from './release.ts';
import { letGo } from './take-back.ts';

/** An editor, by the name that they are known by and the issuer's id of them. */
export interface Person {
  readonly name: string;
  readonly id: string;
}

export interface FreezePorts {
  readonly editions: EditionStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The edition; `edition.missing` where there is none. */
export const editionOf = async (
  editions: Pick<EditionStore, 'get'>,
  id: EditionId,
): Promise<Edition> => {
  const edition = await editions.get(id);
  if (!edition) throw noSuchEdition(id);
  return edition;
};

const save = async (editions: EditionStore, edition: Edition): Promise<Edition> => {
  const saved = await editions.save(edition);
  if (!saved) throw quickerWriter(`edition ${edition.id}`);
  return saved;
};

const mustBe = (edition: Edition, wanted: string, allowed: readonly EditionState[]): void => {
  if (!allowed.includes(edition.state))
    throw wrongState(edition.id, edition.state, wanted, allowed);
};

/**
 * Binds an editor's yes to the content they saw: `hash` must be the draft's own. Where the newsletter asks for four
 * eyes, not by whoever changed the draft last.
 */
export const approveEdition = async (
  id: EditionId,
  { by, hash }: { readonly by: Person; readonly hash: string },
  { fourEyes }: Pick<Newsletter, 'fourEyes'>,
  ports: FreezePorts,
): Promise<Edition> => {
  const edition = await editionOf(ports.editions, id);
  mustBe(edition, 'approved', ['draft', 'approved']);
  if (hash !== edition.hash) throw new OtherHash(id, hash, edition.hash);
  const last = edition.shaping?.changes.at(-1);
  if (fourEyes && last?.editor === by.id) throw sameEditor(id, last.by);
  const approval = { by: by.name, at: iso(ports.clock.now()), hash };
  return save(ports.editions, { ...edition, state: 'approved', approval });
};

/** How far a newsletter has come once this edition is out. Chosen stories move nothing. */
const throughAfter = (
  progress: NewsletterProgress,
  edition: Edition,
): NewsletterProgress['through'] => {
  if (edition.chosen) return progress.through;
  const reach = (place: LogPlace): LogPlace => Math.max(place, edition.through);
  if (edition.kind !== 'manual') {
    return { ...progress.through, [edition.kind]: reach(progress.through[edition.kind]) };
  }
  const { daily, weekly, breaking, manual } = progress.through;
  return {
    daily: reach(daily),
    weekly: reach(weekly),
    breaking: reach(breaking),
    manual: reach(manual),
  };
};

/** Takes the newsletter for this edition: its number, its reach, and that it is the one on its way. */
const openFor = async (edition: Edition, ports: FreezePorts): Promise<NewsletterProgress> => {
  const progress = await progressNow(edition, ports.editions);
  if (progress.open === edition.id) return progress;
  if (progress.open !== null) throw stillOpen(edition.id, progress.open);
  const saved = await ports.editions.saveProgress({
    ...progress,
    lastNumber: progress.lastNumber + 1,
    through: throughAfter(progress, edition),
    open: edition.id,
    before: progress.through,
  });
  if (!saved) throw quickerWriter(`newsletter ${edition.newsletter}`);
  return saved;
};

/** One that was taken back first lets go of its newsletter, if a crash has kept it from that. */
const mayBeFrozen = async (edition: Edition, editions: EditionStore): Promise<Edition> => {
  if (edition.takenBack === null) return edition;
  await letGo(edition, editions);
  return save(editions, { ...edition, takenBack: null });
};

/** Two clicks of one button, an editor and a schedule: three rounds outlast them. */
const FREEZE_TRIES = 3;

/**
 * Freezes a draft for sending and numbers it; one edition of a newsletter is on its way at a time.
 * Freezing a frozen or sending one again changes nothing, so that a crash in between is healed by a repeat, and two who
 * freeze it at the same moment get the same edition. A paused one is refused: it is resumed, not sent.
 *
 * @param hold ms for which it waits before it goes, and can be taken back
 */
export const freezeEdition = async (
  id: EditionId,
  newsletter: Newsletter,
  ports: FreezePorts,
  hold = 0,
): Promise<Edition> => {
  for (let round = 1; ; round += 1) {
    try {
      return await freezeOnce(id, newsletter, ports, hold);
    } catch (error) {
      const again = error instanceof EditionError && error.code === 'edition.changed';
      if (!again || round === FREEZE_TRIES) throw error;
    }
  }
};

const freezeOnce = async (
  id: EditionId,
  newsletter: Newsletter,
  ports: FreezePorts,
  hold: number,
): Promise<Edition> => {
  const edition = await mayBeFrozen(await editionOf(ports.editions, id), ports.editions);
  if (edition.state === 'frozen' || edition.state === 'sending' || edition.state === 'sent')
    return edition;
  if (edition.state === 'paused' && edition.pause) throw standsStill(id, edition.pause);
  mustBe(edition, 'sent', ['draft', 'approved']);
  if (newsletter.approval === 'approved' && edition.approval?.hash !== edition.hash)
    throw needsApproval(id);
  const progress = await openFor(edition, ports);
  const frozen = await save(ports.editions, {
    ...edition,
    state: 'frozen',
    number: progress.lastNumber,
    startedAt: iso(ports.clock.now()),
    goesAt: hold > 0 ? iso(ports.clock.now() + hold) : null,
  });
  ports.logger.info('edition.frozen', { editionId: id, number: frozen.number ?? 0 });
  return frozen;
};

/**
 * Takes a draft off the table, and lets go of its newsletter where a crash had left it half frozen. One that is on its
 * way is stopped by deliver's own cancel.
 */
export const cancelDraft = async (id: EditionId, ports: FreezePorts): Promise<Edition> => {
  const edition = await editionOf(ports.editions, id);
  if (edition.state === 'cancelled') return edition;
  mustBe(edition, 'cancelled', ['draft', 'approved']);
  const endedAt = iso(ports.clock.now());
  const cancelled = await save(ports.editions, { ...edition, state: 'cancelled', endedAt });
  await releaseNewsletter(cancelled, ports.editions);
  return cancelled;
};
