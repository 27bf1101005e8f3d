import {
  type Edition,
  type EditionState,
  isApproved,
  isKnown,
  lastHand,
  type Newsletter,
  type Person,
} from '../domain/index.ts';
import { type Clock, type EditionId, iso, type Logger } from '../kernel/index.ts';
import {
  EditionError,
  needsApproval,
  noSuchEdition,
  OtherHash,
  otherSeen,
  quickerWriter,
  sameEditor,
  standsStill,
  wrongState,
} from './errors.ts';
import type { EditionStore } from './ports.ts';
import { releaseNewsletter } from './release.ts';
import { takeNewsletter } from './take-newsletter.ts';

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
  if (!isKnown(allowed, edition.state))
    throw wrongState(edition.id, edition.state, wanted, allowed);
};

/**
 * Binds an editor's yes to the content they saw: `hash` must be the draft's own. Where the newsletter asks for four
 * eyes, not by whoever changed the draft last, or cut it by hand if nobody has changed it.
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
  const last = lastHand(edition);
  if (fourEyes && last?.id === by.id) throw sameEditor(id, last.name);
  const approval = { by: by.name, at: iso(ports.clock.now()), hash };
  return save(ports.editions, { ...edition, state: 'approved', approval });
};

/** Refuses to send another content than was looked at. */
export const mustBeAsSeen = ({ id, hash }: Edition, seen: string | null): void => {
  if (seen !== null && seen !== hash) throw otherSeen(id, seen, hash);
};

const mustBeApproved = (edition: Edition, { approval }: Newsletter): void => {
  if (approval === 'approved' && !isApproved(edition)) throw needsApproval(edition.id);
};

export interface FreezeOrder {
  /** Milliseconds for which it waits before it goes, and can be taken back. @default 0 */
  readonly hold?: number;
  /** Hash of the content that was looked at; null: whatever it holds by now. @default null */
  readonly seen?: string | null;
}

/** Two clicks of one button, an editor and a schedule: three rounds outlast them. */
const FREEZE_TRIES = 3;

/**
 * Freezes a draft for sending and numbers it; one edition of a newsletter is on its way at a time.
 * Freezing a frozen or sending one again changes nothing, so that a crash in between is healed by a repeat, and two who
 * freeze it at the same moment get the same edition. A paused one is refused: it is resumed, not sent.
 * Who is refused, or comes too late, leaves nothing behind for which others would wait.
 *
 * @throws EditionError `edition.seen` where it holds something else than was looked at; `edition.approval`,
 * `edition.open`, `edition.state`, `edition.paused`
 */
export const freezeEdition = async (
  id: EditionId,
  newsletter: Newsletter,
  ports: FreezePorts,
  order: FreezeOrder = {},
): Promise<Edition> => {
  for (let round = 1; ; round += 1) {
    try {
      return await freezeOnce(id, newsletter, ports, order);
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      if (error.code === 'edition.changed' && round < FREEZE_TRIES) continue;
      await releaseNewsletter({ id, newsletter: newsletter.id }, ports.editions);
      throw error;
    }
  }
};

const freezeOnce = async (
  id: EditionId,
  newsletter: Newsletter,
  { editions, clock, logger }: FreezePorts,
  { hold = 0, seen = null }: FreezeOrder,
): Promise<Edition> => {
  const found = await editionOf(editions, id);
  if (found.state === 'frozen' || found.state === 'sending' || found.state === 'sent') return found;
  if (found.state === 'paused' && found.pause) throw standsStill(id, found.pause);
  mustBe(found, 'sent', ['draft', 'approved']);
  mustBeAsSeen(found, seen);
  mustBeApproved(found, newsletter);
  const { lastNumber } = await takeNewsletter(found, editions);
  const now = clock.now();
  const frozen = await save(editions, {
    ...found,
    state: 'frozen',
    number: lastNumber,
    startedAt: iso(now),
    goesAt: hold > 0 ? iso(now + hold) : null,
    takenBack: null,
  });
  logger.info('edition.frozen', { editionId: id, number: lastNumber });
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
