import type { EditionId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/** The counts of an edition's deliveries: planned = sent + skipped + failed + held + pending. */
export const printStatus = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const counts = await house.desk.counts(id);
  if (terminal.machine) {
    terminal.json(counts);
    return;
  }
  const { subject } = await house.desk.edition(id);
  terminal.say(`${id} “${subject}” is ${counts.state}`);
  terminal.say(
    `${counts.planned} planned: ${counts.sent} sent, ${counts.skipped} skipped, ${counts.failed} failed, ${counts.held} held, ${counts.pending} pending`,
  );
};

/** One line a recipient: address, state, reason. */
export const printRecipients = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  await house.desk.edition(id);
  for await (const { to, state, reason } of house.desk.recipients(id)) {
    if (terminal.machine) terminal.json({ to, state, reason });
    else terminal.say([to, state, reason].filter(Boolean).join('  '));
  }
};
