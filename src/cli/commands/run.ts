import type { DeliveryCounts, Edition, Newsletter } from '../../domain/index.ts';
import { iso } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';
import { deliver } from './deliver.ts';
import { importFile } from './people.ts';
import { type SentMail, writeResult } from './result.ts';

export interface RunOrder {
  readonly articles: readonly string[];
  readonly subscribers: string | null;
  readonly newsletter: Newsletter;
  readonly out: string | null;
}

/** The main job's one document. */
interface RunResult {
  readonly edition: null | Pick<
    Edition,
    'id' | 'number' | 'slot' | 'hash' | 'subject' | 'stories' | 'developments'
  >;
  readonly delivery: Omit<DeliveryCounts, 'pending'>;
  readonly mails: readonly SentMail[];
}

const NOBODY = { planned: 0, sent: 0, skipped: 0, failed: 0, held: 0 } as const;

/** Everything new, from the inbox to mails that SES accepted, once. */
export const run = async (
  order: RunOrder,
  articles: Parameters<House['ingest']>[0],
  csv: string | null,
  house: House,
  terminal: Terminal,
): Promise<0 | 1> => {
  const { newsletter } = order;
  if (csv !== null) {
    await importFile(
      csv,
      order.subscribers ?? '',
      { newsletter, consent: 'local run', how: 'local run' },
      house,
      terminal,
    );
  }
  const filing = terminal.progress('file', articles.length);
  await house.ingest(articles);
  await house.drain((left) => filing.to(articles.length - Math.min(left, articles.length)));
  filing.end();
  const slot = iso(house.ground.clock.now());
  const draft = await house.desk.compose(newsletter, {
    kind: 'manual',
    slot,
    key: slot,
    chosen: null,
    note: null,
  });
  if (!draft) return report({ edition: null, delivery: NOBODY, mails: [] }, null, terminal);
  const { edition, counts } = await deliver(draft.id, newsletter, house, terminal);
  const mails = await writeResult(edition, order.out, house);
  const { planned, sent, skipped, failed, held, pending } = counts;
  const { id, number, hash, subject, stories, developments } = edition;
  const result = {
    edition: { id, number, slot: edition.slot, hash, subject, stories, developments },
    delivery: { planned, sent, skipped, failed, held },
    mails,
  };
  report(result, order.out, terminal);
  return pending === 0 ? 0 : 1;
};

const report = (result: RunResult, out: string | null, terminal: Terminal): 0 => {
  if (terminal.machine) terminal.json(result);
  else if (!result.edition) terminal.say('Nothing new: no edition, no mail.');
  else {
    const { edition, delivery } = result;
    terminal.say(
      `Edition ${edition.number} “${edition.subject}”: ${edition.developments} developments in ${edition.stories} stories.`,
    );
    terminal.say(
      `${delivery.sent} mails sent, ${delivery.skipped} skipped, ${delivery.failed} failed, ${delivery.held} held.`,
    );
    if (out) terminal.say(`Written to ${out}`);
  }
  return 0;
};
