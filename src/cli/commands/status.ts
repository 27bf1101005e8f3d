import type { DeliveryStatus } from '../../deliver/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { EditionDesk } from '../door/desk.ts';
import type { Terminal } from '../terminal.ts';

/** "Paused at 07:12 UTC by ada: the subject names the wrong town" */
const pauseLine = ({ at, by, reason }: NonNullable<DeliveryStatus['pause']>): string =>
  `Paused at ${at.slice(11, 16)} UTC on ${at.slice(0, 10)} by ${by ?? 'itself'}: ${reason}`;

/** The counts of an edition's deliveries: planned = sent + skipped + failed + held + pending. */
export const printStatus = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const status = await editions.status(id);
  if (terminal.machine) {
    terminal.json(status);
    return;
  }
  const { subject } = await editions.show(id);
  const { planned, sent, skipped, failed, held, pending, pause, goesOnBy } = status;
  const { waitingForWord, delivered, bounced, complained, unsubscribed } = status;
  terminal.say(`${id} “${subject}” is ${status.state}`);
  terminal.say(
    `${planned} planned: ${sent} sent, ${skipped} skipped, ${failed} failed, ${held} held, ${pending} pending`,
  );
  if (waitingForWord > 0) terminal.say(`${waitingForWord} of the pending wait for word from SES`);
  if (sent > 0)
    terminal.say(
      `Of those sent: ${delivered} delivered, ${bounced} bounced, ${complained} complained, ${unsubscribed} unsubscribed`,
    );
  if (held > 0) terminal.say('"edition held" shows who is held, and what can be done');
  if (pause) terminal.say(pauseLine(pause));
  if (goesOnBy)
    terminal.say(
      `The SES quota of 24 hours is used up: it can go on by ${goesOnBy} at the latest.`,
    );
};

/** One line a recipient: address, state, reason. */
export const printRecipients = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  await editions.show(id);
  for await (const { to, state, reason } of editions.recipients(id)) {
    if (terminal.machine) terminal.json({ to, state, reason });
    else terminal.say([to, state, reason].filter(Boolean).join('  '));
  }
};
