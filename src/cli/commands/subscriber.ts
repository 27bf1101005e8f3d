import type { Newsletter } from '../../domain/index.ts';
import { addSubscriber, listSubscribers } from '../../readers/index.ts';
import type { House } from '../house.ts';
import { UsageError } from '../house.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { importFile } from './people.ts';

export interface AddOrder {
  readonly email: string;
  readonly name: string | null;
  readonly topics: string | null;
  readonly rhythm: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  readonly consent: string | null;
}

/** Adds one person by hand, with proof of consent. */
export const add = async (
  order: AddOrder,
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  if (!order.consent) {
    throw new UsageError(
      'consent',
      `subscriber add ${order.email}: --consent TEXT must say when and how this person agreed`,
    );
  }
  const outcome = await addSubscriber(
    order,
    { newsletter, consent: order.consent, how: 'desk' },
    house.desk.readers,
  );
  if (terminal.machine) terminal.json({ email: order.email, newsletter: newsletter.id, outcome });
  else terminal.say(`${order.email}: ${outcome}`);
};

/** Imports a file; refused lines are named, and make it incomplete. */
export const importCsv = async (
  csv: string,
  path: string,
  consent: string | null,
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<ExitCode> => {
  const report = await importFile(
    csv,
    path,
    { newsletter, consent, how: 'import' },
    house,
    terminal,
  );
  if (terminal.machine) terminal.json(report);
  else
    terminal.say(
      `${report.added} added, ${report.updated} changed, ${report.unchanged} as before, ${report.suppressed} of them suppressed, ${report.refused.length} refused.`,
    );
  return report.refused.length > 0 ? 1 : 0;
};

/** Everybody who has a subscription, whatever its state. */
export const list = async (
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  for await (const { subscriber, subscription } of listSubscribers(
    newsletter.id,
    house.desk.readers,
  )) {
    const address = subscriber.state === 'erased' ? null : subscriber.address;
    const { state, topics, rhythm, zone, language, since } = subscription;
    if (terminal.machine)
      terminal.json({
        address,
        subscriber: subscriber.state,
        state,
        topics,
        rhythm,
        zone,
        language,
        since,
      });
    else
      terminal.say(
        [
          address ?? '(erased)',
          state,
          subscriber.state === 'suppressed' ? 'suppressed' : '',
          rhythm,
          topics.join(';'),
        ]
          .filter(Boolean)
          .join('  '),
      );
  }
};
