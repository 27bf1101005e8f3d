import type { KnownDelivery } from '../../domain/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { Answer } from '../../operations/index.ts';
import type { Place } from '../place/place.ts';
import type { Terminal } from '../terminal.ts';
import { throughPages } from '../through-pages.ts';

/** "Paused at 07:12 UTC by ada: the subject names the wrong town" */
const pauseLine = ({ at, by, reason }: NonNullable<Answer<'editionStatus'>['pause']>): string =>
  `Paused at ${at.slice(11, 16)} UTC on ${at.slice(0, 10)} by ${by ?? 'itself'}: ${reason}`;

/** The counts of an edition's deliveries: planned = sent + skipped + failed + held + pending. */
export const printStatus = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { edition: id };
  const status = await place.desk.call('editionStatus', { path });
  if (terminal.machine) {
    terminal.json(status);
    return;
  }
  const { subject } = await place.desk.call('showEdition', { path });
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

/** Everybody for whom an edition was planned, or only those whose delivery is so. */
export const recipientsOf = (
  edition: EditionId,
  { desk }: Pick<Place, 'desk'>,
  only?: KnownDelivery['state'],
): AsyncIterable<Answer<'listRecipients'>['recipients'][number]> =>
  throughPages(async (cursor) => {
    const query = { ...(cursor && { cursor }), ...(only && { state: only }) };
    const page = await desk.call('listRecipients', { path: { edition }, query });
    return { items: page.recipients, next: page.next };
  });

/** One line a recipient: address, state, reason. */
export const printRecipients = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  await place.desk.call('showEdition', { path: { edition: id } });
  for await (const { to, state, reason } of recipientsOf(id, place)) {
    if (terminal.machine) terminal.json({ to, state, reason });
    else terminal.say([to, state, reason].filter(Boolean).join('  '));
  }
};
