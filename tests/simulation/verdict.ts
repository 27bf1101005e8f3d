import { cameBack, deliveryCounts } from '../../src/deliver/index.ts';
import { type ChunkState, type Edition, raise, watermarkKey } from '../../src/domain/index.ts';
import type { World } from './world.ts';

/** One planned recipient as everything ended. */
interface Ending {
  readonly where: string;
  readonly to: string;
  readonly subscriber: string;
  readonly state: ChunkState['marks'][number]['delivery']['state'];
  readonly accepted: number;
  /** As the log and the events say the watermark must be; null where the reader is gone. */
  readonly watermark: { readonly is: string; readonly must: string } | null;
}

const endingsOf = async (world: World, edition: Edition): Promise<Ending[]> => {
  const endings: Ending[] = [];
  const times = new Map<string, number>();
  for (const { to } of world.ses.accepted) times.set(to, (times.get(to) ?? 0) + 1);
  for await (const { chunk, marks } of world.ledger.states(edition.id)) {
    const roster = await world.ledger.roster(edition.id, chunk);
    const feedback = await world.ledger.feedback(edition.id, chunk);
    const ids = roster?.recipients.map((line) => line.subscriber) ?? [];
    const watermarks = await world.readership.watermarks(edition.newsletter, ids);
    for (const [place, line] of (roster?.recipients ?? []).entries()) {
      const { state } = marks[place]?.delivery ?? { state: 'planned' };
      const told = state === 'sent' && !cameBack(feedback.get(place));
      const full = { kind: 'full', through: edition.through } as const;
      const must = told ? raise(line.before, full) : line.before;
      const is = watermarks.get(line.subscriber);
      const to = `${line.subscriber}@example.com`;
      endings.push({
        where: `${chunk}/${place}`,
        to,
        subscriber: line.subscriber,
        state,
        accepted: times.get(to) ?? 0,
        watermark: is ? { is: watermarkKey(is), must: watermarkKey(must) } : null,
      });
    }
  }
  return endings;
};

export interface Verdict {
  readonly broken: readonly string[];
  readonly duplicates: number;
  readonly held: number;
  readonly planned: number;
  /** Counted as sent, and never taken by SES. */
  readonly missed: number;
}

const brokenPromises = (
  endings: readonly Ending[],
  world: World,
  edition: Edition | null,
): string[] => {
  const broken: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  const people = new Set(endings.map((ending) => ending.subscriber));
  check(people.size === endings.length, 'somebody was planned twice');
  for (const { where, state, accepted, watermark } of endings) {
    check(accepted <= 1, `${where} was accepted ${accepted} times`);
    check(state !== 'planned' && state !== 'claimed', `${where} ended ${state}`);
    check(state !== 'sent' || accepted > 0, `${where} counts as sent and was never accepted`);
    check(state !== 'skipped' || accepted === 0, `${where} was skipped and got the mail`);
    const doubted = world.doubt.has(where) || world.ses.unanswered.has(where);
    check(state !== 'held' || doubted, `${where} is held without any fault to it`);
    check(
      state !== 'held' || accepted === 0 || world.ses.lostEvents > 0,
      `${where} is held though its events arrived`,
    );
    check(
      !watermark || watermark.is === watermark.must,
      `${where} ${state}: watermark ${watermark?.is}, must be ${watermark?.must}`,
    );
  }
  const strangers = world.ses.accepted.filter(
    ({ to }) => !endings.some((ending) => ending.to === to),
  );
  check(strangers.length === 0, `${strangers.length} mails went to people who were not planned`);
  const planned = edition?.planned?.people ?? endings.length;
  check(planned === endings.length, `planning counted ${planned}, the rosters ${endings.length}`);
  return broken;
};

/** Looks at a world after its end, with eyes that no fault dims. */
export const judge = async (world: World, ended: boolean, id: Edition['id']): Promise<Verdict> => {
  const edition = await world.editions.get(id);
  const endings = edition ? await endingsOf(world, edition) : [];
  const broken = brokenPromises(endings, world, edition);
  if (!ended) broken.unshift(`the edition is still ${edition?.state} after two days`);
  const counts = await deliveryCounts(id, world);
  const sum = counts.sent + counts.skipped + counts.failed + counts.held + counts.pending;
  if (counts.planned !== sum) broken.push(`${counts.planned} planned, ${sum} accounted for`);
  return {
    broken,
    duplicates: endings.filter((ending) => ending.accepted > 1).length,
    held: counts.held,
    planned: counts.planned,
    missed: endings.filter((ending) => ending.state === 'sent' && ending.accepted === 0).length,
  };
};
