import { isWhole, type Wake } from '../deliver/index.ts';
import { type Edition, isDraft, type Newsletter, type PlanMessage } from '../domain/index.ts';
import {
  editionOf,
  type FreezePorts,
  freezeEdition,
  mustBeAsSeen,
  otherCount,
  stillCounting,
} from '../editions/index.ts';
import { type EditionId, SECOND } from '../kernel/index.ts';
import { confirmedAudience, type RehearsalPorts } from './rehearse.ts';

export interface ReleaseOrder {
  /** How many people are expected to get it, typed by an editor; null: whoever it is due to. */
  readonly confirm: number | null;
  /** Seconds for which it can be taken back; null: the newsletter's own. */
  readonly hold: number | null;
  /** Hash of the content that they looked at; null: whatever it holds by now. */
  readonly seen: string | null;
}

export type ReleasePorts = FreezePorts &
  RehearsalPorts & {
    readonly planQueue: Pick<Wake<PlanMessage>, 'wake'>;
  };

/**
 * An editor sends an edition: counts whom it is due to where a number was typed, freezes it, and wakes its planning for
 * when it may no longer be taken back. Repeats without effect: one that is on its way or over is left as it is, and
 * one that waits goes on waiting, or with `hold` 0 goes now.
 *
 * @throws EditionError `edition.seen` where it holds something else than was looked at; `edition.count` where another number would get it, `edition.counting` where they are not counted yet; what `freezeEdition` throws.
 */
export const release = async (
  id: EditionId,
  { confirm, hold, seen }: ReleaseOrder,
  newsletter: Newsletter,
  ports: ReleasePorts,
): Promise<Edition> => {
  const draft = await editionOf(ports.editions, id);
  if (isDraft(draft)) mustBeAsSeen(draft, seen);
  if (isDraft(draft) && confirm !== null) {
    const audience = await confirmedAudience(draft, ports);
    if (!isWhole(audience)) throw stillCounting(id, audience.shards);
    if (audience.counts.gets !== confirm) throw otherCount(id, confirm, audience.counts.gets);
  }
  const wait = (hold ?? newsletter.holdSeconds) * SECOND;
  const frozen = await freezeEdition(id, newsletter, ports, { hold: wait, seen });
  if (frozen.state !== 'frozen') return frozen;
  const goes =
    wait === 0 && frozen.goesAt !== null
      ? ((await ports.editions.save({ ...frozen, goesAt: null })) ?? frozen)
      : frozen;
  const left = goes.goesAt === null ? 0 : Date.parse(goes.goesAt) - ports.clock.now();
  await ports.planQueue.wake([{ edition: id }], Math.max(0, left));
  return goes;
};
