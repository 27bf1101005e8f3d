import {
  addressIdentity,
  type ChunkState,
  type Edition,
  type FeedbackMark,
  type HeldChoice,
  hasAddress,
  type Mark,
  type Roster,
} from '../../domain/index.ts';
import { editionOf } from '../../editions/index.ts';
import { type EditionId, iso } from '../../kernel/index.ts';
import { decidedOtherwise, notHeld, rosterMissing } from '../errors.ts';
import type { HeldPorts } from '../ports.ts';
import { updateState } from '../protocol/chunk-writes.ts';
import { decisionOn, wasSentAgain } from '../protocol/decisions.ts';
import { calledOff, changedMarks, countedAsSent, proven, sentAgain } from '../protocol/marks.ts';
import { raiseWatermarks } from '../protocol/watermarks.ts';
import { keepOpen, reopen } from './reopen.ts';

export interface HeldOrder {
  readonly edition: EditionId;
  readonly choice: HeldChoice;
  /** One reader, by their address as it is now, or `all` who are held. */
  readonly to: string;
  readonly by: string;
}

/** What became of an order. */
export interface HeldReport {
  /** Held until now, decided by this order. */
  readonly decided: number;
  /** Decided so before: a second click. */
  readonly before: number;
  /** Held, of whom SES has reported in the meantime: settled by that, whatever was ordered. */
  readonly settled: number;
  /** Held, and tried as often as any may be: only "count as sent" is left. */
  readonly exhausted: number;
}

/** A chunk that an order is about, and the places in it that the order names. */
interface Matter {
  readonly roster: Roster;
  readonly state: ChunkState;
  readonly places: readonly number[];
}

type Verdict = keyof HeldReport | 'other';

/** Places that are held, or were and have been decided. */
const doubtful = (state: ChunkState): number[] =>
  state.marks.flatMap(({ delivery }, place) =>
    delivery.state === 'held' || decisionOn(state, place) ? [place] : [],
  );

/** Of these places, those whose reader has this address. */
const placesOf = async (
  address: string,
  places: readonly number[],
  { roster, newsletter }: { readonly roster: Roster; readonly newsletter: Edition['newsletter'] },
  ports: HeldPorts,
): Promise<readonly number[]> => {
  const wanted = addressIdentity(address);
  const ids = places.flatMap((place) => roster.recipients[place]?.subscriber ?? []);
  const people = await ports.readership.recipients(newsletter, ids);
  return places.filter((place) => {
    const line = roster.recipients[place];
    const person = line && people.get(line.subscriber)?.subscriber;
    return person && hasAddress(person) && addressIdentity(person.address) === wanted;
  });
};

/** Everything that the order is about. Held deliveries are few, so few chunks are looked into. */
const mattersOf = async (
  { newsletter }: Edition,
  { edition, to }: HeldOrder,
  ports: HeldPorts,
): Promise<Matter[]> => {
  const matters: Matter[] = [];
  for await (const state of ports.ledger.states(edition)) {
    const all = doubtful(state);
    if (all.length === 0) continue;
    const roster = await ports.ledger.roster(edition, state.chunk);
    if (!roster) throw rosterMissing(edition, state.chunk);
    const places = to === 'all' ? all : await placesOf(to, all, { roster, newsletter }, ports);
    if (places.length > 0) matters.push({ roster, state, places });
  }
  return matters;
};

interface Judged {
  readonly mark: Mark;
  readonly verdict: Verdict;
}

const judge = (
  state: ChunkState,
  place: number,
  feedback: FeedbackMark | undefined,
  order: HeldOrder,
): Judged => {
  const stands = state.marks[place] as Mark;
  if (stands.delivery.state !== 'held') {
    const verdict = decisionOn(state, place, order.choice) ? 'before' : 'other';
    return { mark: stands, verdict };
  }
  const known = proven(stands, feedback, false);
  if (known !== stands) return { mark: known, verdict: 'settled' };
  if (order.choice === 'count-as-sent') return { mark: countedAsSent(stands), verdict: 'decided' };
  const again = sentAgain(stands);
  return again ? { mark: again, verdict: 'decided' } : { mark: stands, verdict: 'exhausted' };
};

type Verdicts = ReadonlyMap<number, Verdict>;

/** Something is to be sent again, or was planned again by an order that a crash broke off. */
const isOpenMatter = ({ state, places }: Matter): boolean =>
  places.some((place) => ['held', 'planned'].includes(state.marks[place]?.delivery.state ?? ''));

/**
 * An edition that was cancelled while its deliveries were decided may have been swept before: what waits in it again is
 * called off here. A click that a crash broke off is made up for by clicking again, as ever.
 */
const callOff = async (matters: readonly Matter[], ports: HeldPorts): Promise<void> => {
  for (const { state } of matters) {
    const newest = (await ports.ledger.state(state.edition, state.chunk)) ?? state;
    await updateState(ports, newest, (stands) => {
      const after = stands.marks.map((mark, place) => calledOff(mark, wasSentAgain(stands, place)));
      const marks = changedMarks(stands.marks, after);
      return marks && { marks, repaired: false };
    });
  }
};

/** Decides one chunk in one conditional write that holds the decision and what follows from it. */
const decide = async (matter: Matter, order: HeldOrder, ports: HeldPorts): Promise<Verdicts> => {
  const { edition, by, choice } = order;
  const feedback = await ports.ledger.feedback(edition, matter.state.chunk);
  let verdicts = new Map<number, Verdict>();
  await updateState(ports, matter.state, (stands) => {
    const judged = new Map(
      matter.places.map((place) => [place, judge(stands, place, feedback.get(place), order)]),
    );
    verdicts = new Map([...judged].map(([place, { verdict }]) => [place, verdict]));
    const decided = matter.places.filter((place) => verdicts.get(place) === 'decided');
    if (decided.length === 0 && ![...verdicts.values()].includes('settled')) return null;
    const about = decided.map((place) => [place, stands.marks[place]?.attempt ?? 0] as const);
    const decision = { choice, by, at: iso(ports.clock.now()), about };
    return {
      marks: stands.marks.map((mark, place) => judged.get(place)?.mark ?? mark),
      repaired: false,
      decisions: decided.length > 0 ? [...stands.decisions, decision] : stands.decisions,
    };
  });
  return verdicts;
};

const refuseUnheld = (
  order: HeldOrder,
  matters: readonly Matter[],
  settled: readonly Verdicts[],
): void => {
  if (order.to === 'all') return;
  const verdicts = settled.flatMap((one) => [...one.values()]);
  if (verdicts.some((verdict) => verdict !== 'other')) return;
  const [matter] = matters;
  const decision = matter && decisionOn(matter.state, matter.places[0] ?? -1);
  throw decision ? decidedOtherwise(order.edition, decision) : notHeld(order.edition, order.to);
};

/** A reader who counts as sent counts as told; where a crash came between, ordering it again makes up for it. */
const noteTold = async (
  edition: Edition,
  matter: Matter,
  verdicts: Verdicts,
  ports: HeldPorts,
): Promise<void> => {
  const told = matter.roster.recipients.flatMap((line, place) => {
    const verdict = verdicts.get(place);
    return verdict === 'decided' || verdict === 'before' || verdict === 'settled'
      ? [[place, line] as const]
      : [];
  });
  await raiseWatermarks(edition, matter.roster.chunk, told, ports);
};

const count = (settled: readonly Verdicts[]): HeldReport => {
  const report = { decided: 0, before: 0, settled: 0, exhausted: 0 };
  for (const verdicts of settled)
    for (const verdict of verdicts.values()) if (verdict !== 'other') report[verdict] += 1;
  return report;
};

/**
 * An editor's decision about held deliveries, of which nobody can know whether SES took them. "Send again" plans each
 * under a new attempt, which may give its reader the mail twice: the one exception to the ledger's promise, and an
 * editor's own. "Count as sent" ends the doubt the other way: its readers count as told. Both are recorded with name and
 * time in the write that carries them out, so that a second click, or two editors at once, decide nothing twice. An
 * edition that had ended is on its way again until the new attempts are at their end.
 *
 * @throws EditionError `edition.missing`; `edition.state` where nothing of it can be sent again; `edition.open` where
 * another edition of the newsletter is on its way.
 * @throws DeliverError `deliver.not-held`, `deliver.decided` where the one reader named is not held (any more);
 * AddressError where `to` is neither `all` nor an address.
 */
export const decideHeld = async (order: HeldOrder, ports: HeldPorts): Promise<HeldReport> => {
  const edition = await editionOf(ports.editions, order.edition);
  const matters = await mattersOf(edition, order, ports);
  const again = order.choice === 'send-again' && matters.some(isOpenMatter);
  if (again && edition.state === 'cancelled') await callOff(matters, ports);
  if (again) await reopen(edition, order.by, ports);
  const settled: Verdicts[] = [];
  for (const matter of matters) {
    const one = await decide(matter, order, ports);
    settled.push(one);
    if (order.choice === 'count-as-sent') await noteTold(edition, matter, one, ports);
  }
  if (again) {
    const kept = await keepOpen(edition, order.by, ports);
    if (kept.state === 'cancelled') {
      await callOff(matters, ports);
      await reopen(kept, order.by, ports);
    }
    // Planning has counted everybody: what it still does is to wake the chunks in which somebody waits.
    await ports.planQueue.wake([{ edition: edition.id }]);
  }
  refuseUnheld(order, matters, settled);
  const report = count(settled);
  const { edition: editionId, choice } = order;
  ports.logger.info('delivery.held-decided', { editionId, choice, ...report });
  return report;
};
