import { whyNoMail } from '../../deliver/index.ts';
import { dollarsOf, type Rehearsal } from '../../desk/index.ts';
import { type EditionState, isKnown } from '../../domain/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import { UsageError } from '../house.ts';
import type { Place } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';
import { untilCounted } from '../until-counted.ts';
import { AT_ONCE, deliver } from './deliver.ts';
import { printStatus } from './status.ts';

export interface SendOrder {
  readonly edition: EditionId;
  readonly test: string | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
  /** Asks a person on a terminal to type the count; null where there is nobody to ask. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** Nobody is asked for a count any more. */
const STARTED: readonly EditionState[] = ['sending', 'paused', 'sent', 'cancelled'];

/** Who will get it, when it will be done and what it costs, as one line. */
const forecastLine = ({ audience, forecast }: Rehearsal): string => {
  const done = forecast.finishAt.slice(11, 16);
  const gets = audience.gets.toLocaleString('en');
  const why = whyNoMail(audience);
  return `${gets} will get it; done by ${done} UTC; ${dollarsOf(forecast.dollars)}${why === null ? '' : `. ${why}`}`;
};

/** Counts whom it would reach, with a bar where that takes a while. */
export const rehearse = (id: EditionId, place: Place, terminal: Terminal): Promise<Rehearsal> => {
  const bar = terminal.progress('count', 0);
  const look = (done: number, of: number): void => bar.to(done, of);
  return untilCounted(
    () => place.desk.call('rehearseEdition', { path: { edition: id } }),
    { what: `edition ${id}`, look },
    place.clock,
  ).finally(() => bar.end());
};

/** Typing the count is what keeps a slip of the hand from mailing everybody. */
const confirmCount = async (order: SendOrder, people: number): Promise<void> => {
  if (order.yes) return;
  if (!order.ask) {
    throw new UsageError(
      'confirm',
      `send --edition ${order.edition}: ${counted(people, 'person', 'people')} would get it; without a terminal to ask on, --yes must say that this is meant`,
    );
  }
  const typed = await order.ask(`Type the number of people (${people}) to send: `);
  if (typed.replace(/[\s,.]/gu, '') !== String(people)) {
    throw new UsageError('confirm', `"${typed}" is not ${people}: nothing was sent`);
  }
};

/** Test mail, dry run, or the real delivery: started, or taken up after a crash. */
export const send = async (order: SendOrder, place: Place, terminal: Terminal): Promise<0 | 1> => {
  const path = { edition: order.edition };
  const edition = await place.desk.call('showEdition', { path });
  if (order.test !== null) {
    const answer = await place.desk.call('testEdition', { path, body: { to: order.test } });
    if (terminal.machine) terminal.json({ edition: edition.id, test: order.test, answer });
    else terminal.say(`Test mail to ${order.test}: ${answer.kind}. Nobody counts as told.`);
    return answer.kind === 'accepted' ? 0 : 1;
  }
  const started = isKnown(STARTED, edition.state);
  let release = AT_ONCE;
  if (!started || order.dryRun) {
    const rehearsal = await rehearse(edition.id, place, terminal);
    if (order.dryRun) {
      if (terminal.machine) terminal.json({ edition: edition.id, ...rehearsal });
      else terminal.say(forecastLine(rehearsal));
      return 0;
    }
    terminal.note(forecastLine(rehearsal));
    const { gets } = rehearsal.audience;
    await confirmCount(order, gets);
    // Who typed the count is held to it and to what was counted, and at a stage can still take it back; who said --yes meant it.
    if (!order.yes) release = { confirm: gets, hold: place.hold, seen: edition.hash };
  }
  const { counts } = await deliver(edition.id, place, terminal, release);
  await printStatus(edition.id, place, terminal);
  return counts.pending === 0 ? 0 : 1;
};
