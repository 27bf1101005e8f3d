import {
  type DraftNotice,
  type Edition,
  isDraft,
  type Newsletter,
  type SlotRequest,
} from '../domain/index.ts';
import { type ComposePorts, composeEdition, runSlot, type SlotPorts } from '../editions/index.ts';
import { MINUTE } from '../kernel/index.ts';
import { nextSlots } from './next-slots.ts';

/** A day holds a daily and a weekly slot, and some newsletters have several. */
const SLOTS_AHEAD = 8;

export interface AnnouncePorts {
  /** Has the desk told of a draft; the same again is told once. */
  readonly announce: (notice: DraftNotice) => Promise<void>;
}

const announce = ({ id, newsletter }: Edition, ports: AnnouncePorts): Promise<void> =>
  ports.announce({ kind: 'draft', newsletter, edition: id });

/**
 * Composes the editions of the slots that are near and tells the desk of them, as the newsletter's `draftMinutes` say. To be
 * called now and then: what is there is not composed again, and a lost notice is sent again by the next call. Gives the
 * drafts that wait.
 */
export const composeAhead = async (
  newsletter: Newsletter,
  ports: ComposePorts & AnnouncePorts,
): Promise<readonly Edition[]> => {
  const horizon = ports.clock.now() + newsletter.draftMinutes * MINUTE;
  const near = nextSlots(newsletter, SLOTS_AHEAD, ports.clock).filter(
    ({ at }) => Date.parse(at) <= horizon,
  );
  const drafts: Edition[] = [];
  for (const { kind, at: slot } of near) {
    const order = { kind, slot, key: null, chosen: null, note: null };
    const edition = await composeEdition(newsletter, order, ports);
    if (!edition || !isDraft(edition)) continue;
    drafts.push(edition);
    await announce(edition, ports);
  }
  return drafts;
};

/** A schedule's slot, as `runSlot` has it; the desk is told of an edition that goes only once it is approved. */
export const composeSlot = async (
  request: SlotRequest,
  newsletter: Newsletter,
  ports: SlotPorts & AnnouncePorts,
): Promise<Edition | null> => {
  const edition = await runSlot(request, newsletter, ports);
  if (edition?.state === 'draft' && newsletter.approval === 'approved')
    await announce(edition, ports);
  return edition;
};
