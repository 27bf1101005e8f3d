import {
  type Edition,
  isApproved,
  isDraft,
  type Newsletter,
  type SlotRequest,
} from '../domain/index.ts';
import { type EditionId, MINUTE } from '../kernel/index.ts';
import { breakingStories } from './breaking.ts';
import { type ComposePorts, composeEdition } from './compose.ts';
import { EditionError } from './errors.ts';
import { type FreezePorts, freezeEdition } from './freeze.ts';
import { releaseNewsletter } from './release.ts';

/** Drafts looked through for those that are due: a newsletter has two or three open at a time. */
const LOOKED_AT = 20;

export interface DuePorts extends FreezePorts {
  /** Wakes planning of a frozen edition. */
  readonly wakePlan: (edition: EditionId) => Promise<void>;
}
export type SlotPorts = ComposePorts & DuePorts;

const isLate = (slot: string, newsletter: Newsletter, now: number): boolean =>
  now - Date.parse(slot) > newsletter.latenessMinutes * MINUTE;

/** An editor sends what is cut by hand, and what a later version cut in a way that this one does not know. */
const isScheduled = (kind: Edition['kind']): boolean =>
  kind === 'daily' || kind === 'weekly' || kind === 'breaking';

/** May go by itself: the rule allows it or somebody approved this very content, it is due, and not too late. */
const mayGo = (edition: Edition, newsletter: Newsletter, now: number): boolean => {
  const ruled = newsletter.approval === 'automatic' || isApproved(edition);
  const due = Date.parse(edition.slot) <= now && !isLate(edition.slot, newsletter, now);
  return (
    isScheduled(edition.kind) && edition.takenBack === null && ruled && due && isDraft(edition)
  );
};

/** A schedule's slot: composes its edition and, by the newsletter's rule, sends it on its way. Null: nothing new. */
export const runSlot = async (
  request: SlotRequest,
  newsletter: Newsletter,
  ports: SlotPorts,
): Promise<Edition | null> => {
  const { kind, slot } = request;
  const chosen = kind === 'breaking' ? await breakingStories(newsletter, slot, ports) : null;
  const order = { kind, slot, key: null, chosen, note: null };
  const edition = chosen?.length === 0 ? null : await composeEdition(newsletter, order, ports);
  if (!edition) {
    ports.logger.info('edition.nothing-new', { newsletterId: newsletter.id, slot: request.slot });
    return null;
  }
  if (isLate(edition.slot, newsletter, ports.clock.now())) {
    ports.logger.warn('edition.late', { editionId: edition.id, slot: edition.slot });
  }
  await sendDue(newsletter, ports);
  return ports.editions.get(edition.id);
};

/**
 * One that a crash left half frozen: it has the newsletter, and every other waits for it. One that a crash left half taken
 * back only has to let go of it.
 */
const halfFrozen = async (
  newsletter: Newsletter,
  { editions }: DuePorts,
): Promise<Edition | null> => {
  const { open } = await editions.progress(newsletter.id);
  const edition = open && (await editions.get(open));
  if (edition?.takenBack) await releaseNewsletter(edition, editions);
  return edition && edition.takenBack === null && isDraft(edition) ? edition : null;
};

const oldestDue = async (newsletter: Newsletter, ports: DuePorts): Promise<Edition | null> => {
  const now = ports.clock.now();
  const drafts = await ports.editions.list(newsletter.id, LOOKED_AT);
  const [oldest] = drafts
    .filter((edition) => mayGo(edition, newsletter, now))
    .sort((a, b) => a.slot.localeCompare(b.slot));
  return oldest ?? null;
};

/** Refusals of what somebody else has changed, or which the listing showed too late. */
const OVERTAKEN: readonly string[] = ['edition.state', 'edition.approval'];

/** Somebody else was quicker: the next call looks again. */
const mayWait = (error: unknown): error is EditionError =>
  error instanceof EditionError && (error.kind === 'conflict' || OVERTAKEN.includes(error.code));

/**
 * Freezes the oldest edition that is due and wakes its planning; one that must wait for another on its way
 * is found again by the next call. What a crash left half frozen goes first, for it was in time when it was begun.
 * Repeats without effect.
 */
export const sendDue = async (newsletter: Newsletter, ports: DuePorts): Promise<void> => {
  const next = (await halfFrozen(newsletter, ports)) ?? (await oldestDue(newsletter, ports));
  if (!next) return;
  try {
    const frozen = await freezeEdition(next.id, newsletter, ports);
    await ports.wakePlan(frozen.id);
  } catch (error) {
    if (!mayWait(error)) throw error;
    ports.logger.info('edition.waits', { editionId: next.id, code: error.code });
  }
};

/** As `sendDue`, for every newsletter. One that fails does not stop the others: the first failure is thrown at the end. */
export const sendAllDue = async (
  newsletters: readonly Newsletter[],
  ports: DuePorts,
): Promise<void> => {
  const failures: unknown[] = [];
  for (const newsletter of newsletters) {
    await sendDue(newsletter, ports).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
};
