import type { HeldChoice } from '../../domain/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import { UsageError } from '../house.ts';
import type { Place } from '../place/place.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { deliver } from './deliver.ts';
import { recipientsOf } from './status.ts';

export interface HeldOptions {
  readonly edition: EditionId;
  readonly recipients: boolean;
  /** An address, or `all`; null: not asked for. */
  readonly sendAgain: string | null;
  readonly countAsSent: string | null;
}

/** Held deliveries, or a decision about them. After "send again" it stays until the new attempts are at their end. */
export const held = async (
  options: HeldOptions,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { edition, sendAgain, countAsSent } = options;
  if (sendAgain !== null && countAsSent !== null) {
    throw new UsageError(
      'held',
      `edition held ${edition}: got --send-again and --count-as-sent; allowed is one of them at a time`,
    );
  }
  if (sendAgain !== null) return decide(edition, 'send-again', sendAgain, place, terminal);
  if (countAsSent !== null) return decide(edition, 'count-as-sent', countAsSent, place, terminal);
  if (options.recipients) await printHeld(edition, place, terminal);
  else await printCounts(edition, place, terminal);
  return 0;
};

const decide = async (
  edition: EditionId,
  choice: HeldChoice,
  to: string,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const path = { edition };
  const report = await place.desk.call('decideHeld', { path, body: { choice, to } });
  const { state } = await place.desk.call('showEdition', { path });
  if (choice === 'send-again' && state === 'sending') await deliver(edition, place, terminal);
  const { held: left, pending } = await place.desk.call('editionStatus', { path });
  if (terminal.machine) terminal.json({ edition, choice, ...report, held: left });
  else {
    const done = choice === 'send-again' ? 'to be sent again' : 'counted as sent';
    terminal.say(
      `${report.decided} ${report.decided === 1 ? 'delivery' : 'deliveries'} ${done}, ${report.before} decided so before, ${report.settled} settled by word from SES, ${report.exhausted} tried as often as any may be.`,
    );
    terminal.say(`${left} still held.`);
  }
  return pending === 0 ? 0 : 1;
};

const printCounts = async (id: EditionId, place: Place, terminal: Terminal): Promise<void> => {
  const path = { edition: id };
  const { held: count, waitingForWord } = await place.desk.call('editionStatus', { path });
  if (terminal.machine) {
    terminal.json({ edition: id, held: count, waitingForWord });
    return;
  }
  terminal.say(`${count} held, ${waitingForWord} waiting for word from SES.`);
  if (count > 0)
    terminal.say(
      `"--send-again all" sends them once more (some may get it twice); "--count-as-sent all" ends the doubt without a mail; an address instead of "all" decides one.`,
    );
};

const printHeld = async (id: EditionId, place: Place, terminal: Terminal): Promise<void> => {
  for await (const { to, state, reason } of recipientsOf(id, place, 'held')) {
    if (terminal.machine) terminal.json({ to, state, reason });
    else terminal.say(to ?? '(erased)');
  }
};
