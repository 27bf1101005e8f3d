import { type FeedbackMark, mergeFeedback, NO_FEEDBACK } from '../domain/index.ts';
import type { EditionId } from '../kernel/index.ts';
import { BREAKER, type BreakerLimits, watchBreaker } from './breaker.ts';
import { drawConsequences } from './consequences.ts';
import { type DeliveryEvent, parseEvent } from './event.ts';
import type { FeedbackPorts } from './ports.ts';
import type { ProbeEvent } from './probe.ts';

/** One queue record: its id, for partial answers, and its body. */
export interface EventRecord {
  readonly id: string;
  readonly body: string;
}

interface Group {
  readonly ids: string[];
  readonly events: DeliveryEvent[];
}

const mergedMarks = (events: readonly DeliveryEvent[]): Map<number, FeedbackMark> => {
  const marks = new Map<number, FeedbackMark>();
  for (const { place, mark } of events)
    marks.set(place, mergeFeedback(marks.get(place) ?? NO_FEEDBACK, mark));
  return marks;
};

/**
 * A Reject of an attempt that an editor has replaced since says nothing about the delivery any more. Any other event of
 * it still does: its reader has got a mail.
 */
const withoutStale = async (
  events: readonly DeliveryEvent[],
  ports: FeedbackPorts,
): Promise<readonly DeliveryEvent[]> => {
  const reject = events.find(({ mark }) => mark.rejected);
  const state = reject && (await ports.ledger.state(reject.edition, reject.chunk));
  if (!state) return events;
  return events.filter(
    ({ mark, place, attempt }) => !mark.rejected || attempt >= (state.marks[place]?.attempt ?? 1),
  );
};

const recordGroup = async (group: Group, ports: FeedbackPorts): Promise<void> => {
  const events = await withoutStale(group.events, ports);
  const [first] = events;
  if (!first) return;
  const { edition: editionId, chunk } = first;
  const edition = await ports.editions.get(editionId);
  const roster = edition && (await ports.ledger.roster(editionId, chunk));
  if (!edition || !roster) {
    ports.logger.warn('feedback.unknown', { editionId, chunk });
    return;
  }
  const before = await ports.ledger.mergeFeedback(editionId, chunk, mergedMarks(events));
  await drawConsequences({ edition, roster, events, before }, ports);
};

/** A batch, sorted: deliveries by chunk, so that they cost one write for each chunk and not for each event. */
interface Sorted {
  readonly groups: ReadonlyMap<string, Group>;
  readonly probes: readonly { readonly id: string; readonly event: ProbeEvent }[];
  readonly malformed: readonly string[];
}

const sort = (records: readonly EventRecord[], { logger }: FeedbackPorts): Sorted => {
  const groups = new Map<string, Group>();
  const probes: { id: string; event: ProbeEvent }[] = [];
  const malformed: string[] = [];
  for (const { id, body } of records) {
    try {
      const parsed = parseEvent(body);
      if (parsed.kind === 'foreign') logger.info('feedback.passed', { why: parsed.why });
      else if (parsed.kind === 'probe') probes.push({ id, event: parsed.event });
      else {
        const key = `${parsed.event.edition} ${parsed.event.chunk}`;
        const group = groups.get(key) ?? { ids: [], events: [] };
        group.ids.push(id);
        group.events.push(parsed.event);
        groups.set(key, group);
      }
    } catch {
      logger.error('feedback.malformed', { record: id });
      malformed.push(id);
    }
  }
  return { groups, probes, malformed };
};

/** False where it failed, which is logged: the records come again. */
const tried = async (
  work: () => Promise<void>,
  ids: readonly string[],
  ports: FeedbackPorts,
): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    ports.logger.error('feedback.failed', { records: ids.length, reason });
    return false;
  }
};

/** Editions that a batch casts doubt on, with the records that do; each is looked at once a batch. */
const doubtful = (groups: readonly Group[]): Map<EditionId, string[]> => {
  const editions = new Map<EditionId, string[]>();
  for (const { ids, events } of groups) {
    const bad = events.find(({ mark }) => mark.bouncedHard || mark.complained);
    if (bad) editions.set(bad.edition, [...(editions.get(bad.edition) ?? []), ...ids]);
  }
  return editions;
};

/**
 * Records a batch of SES events in the ledger, merged per chunk, draws their consequences, and lets the breaker look at
 * editions of which mails came back; what is about a probe is noted apart. Events may come twice, late and in any order.
 * Those of unknown mails are passed; the ids of records that are malformed or could not be recorded are given back, so
 * that the queue brings them again and in the end sets them aside.
 */
export const recordEvents = async (
  records: readonly EventRecord[],
  ports: FeedbackPorts,
  { breaker }: { readonly breaker: BreakerLimits } = { breaker: BREAKER },
): Promise<{ readonly failed: readonly string[] }> => {
  const { groups, probes, malformed } = sort(records, ports);
  const failed = [...malformed];
  const recorded: Group[] = [];
  for (const group of groups.values()) {
    if (await tried(() => recordGroup(group, ports), group.ids, ports)) recorded.push(group);
    else failed.push(...group.ids);
  }
  for (const [edition, ids] of doubtful(recorded))
    if (!(await tried(() => watchBreaker(edition, breaker, ports), ids, ports)))
      failed.push(...ids);
  for (const { id, event } of probes)
    if (!(await tried(() => ports.probes.note(event), [id], ports))) failed.push(id);
  return { failed };
};
