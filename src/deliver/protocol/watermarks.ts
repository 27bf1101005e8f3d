import {
  type ChunkState,
  type Edition,
  type FeedbackMark,
  type Roster,
  type RosterLine,
  raise,
  type Subscription,
  takeBack,
} from '../../domain/index.ts';
import type { ChunkId } from '../../kernel/index.ts';
import type { Ledger, Readership } from '../ports.ts';
import { inParallel } from './parallel.ts';
import { cameBack, toldBy } from './telling.ts';

const WATERMARKS_AT_ONCE = 8;

interface WatermarkPorts {
  readonly ledger: Pick<Ledger, 'feedback'>;
  readonly readership: Pick<Readership, 'watermarks' | 'moveWatermark'>;
}

/** Places in a chunk's roster, and who stands there. */
export type Lines = readonly (readonly [number, RosterLine])[];

const takeBackReturned = async (
  edition: Edition,
  lines: Lines,
  feedback: ReadonlyMap<number, FeedbackMark>,
  ports: WatermarkPorts,
): Promise<void> => {
  const returned = lines.filter(([place]) => cameBack(feedback.get(place)));
  await inParallel(returned, WATERMARKS_AT_ONCE, ([, { subscriber, cut, before }]) =>
    ports.readership.moveWatermark(edition.newsletter, subscriber, (mark) =>
      takeBack(mark, toldBy(edition, cut), before),
    ),
  );
};

/**
 * Notes that these readers have been told, and takes it back from those whose mail came back. What SES reported is read
 * after raising: a bounce that came earlier found nothing to take back, and one that comes later will find it.
 *
 * @param seen subscriptions by place in the roster, where they were read a moment ago: one read less for each
 */
export const raiseWatermarks = async (
  edition: Edition,
  chunk: ChunkId,
  lines: Lines,
  ports: WatermarkPorts,
  seen: ReadonlyMap<number, Subscription> = new Map(),
): Promise<void> => {
  if (lines.length === 0) return;
  await inParallel(lines, WATERMARKS_AT_ONCE, ([place, { subscriber, cut }]) =>
    ports.readership.moveWatermark(
      edition.newsletter,
      subscriber,
      (mark) => raise(mark, toldBy(edition, cut)),
      seen.get(place),
    ),
  );
  const feedback = await ports.ledger.feedback(edition.id, chunk);
  await takeBackReturned(edition, lines, feedback, ports);
};

/** Brings the watermarks of a chunk that is at its end to what its marks and SES's reports say. */
export const repairWatermarks = async (
  edition: Edition,
  roster: Roster,
  state: ChunkState,
  ports: WatermarkPorts,
): Promise<void> => {
  const sent = roster.recipients.flatMap((line, place) =>
    state.marks[place]?.delivery.state === 'sent' ? [[place, line] as const] : [],
  );
  const feedback = await ports.ledger.feedback(edition.id, state.chunk);
  const told = sent.filter(([place]) => !cameBack(feedback.get(place)));
  const ids = told.map(([, line]) => line.subscriber);
  const marks = await ports.readership.watermarks(edition.newsletter, ids);
  const missing = told.filter(([, line]) => {
    const mark = marks.get(line.subscriber);
    return mark !== undefined && raise(mark, toldBy(edition, line.cut)) !== mark;
  });
  await raiseWatermarks(edition, state.chunk, missing, ports);
  // Everybody's, not only those who still count as sent: a Reject may have ended a delivery whose worker raised first.
  await takeBackReturned(edition, [...roster.recipients.entries()], feedback, ports);
};
