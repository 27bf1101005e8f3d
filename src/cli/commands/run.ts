import { whyNoMail } from '../../deliver/index.ts';
import {
  type DeliveryCounts,
  type Edition,
  type EditionState,
  isKnown,
  type Newsletter,
} from '../../domain/index.ts';
import { iso } from '../../kernel/index.ts';
import { importSubscribers, type SubscribersFile } from '../../readers/index.ts';
import type { House } from '../house.ts';
import { here } from '../place/here.ts';
import { counted, type Terminal } from '../terminal.ts';
import { deliver } from './deliver.ts';
import { fileArticles } from './filing.ts';
import { importFile } from './people.ts';
import { type SentMail, writeResult } from './result.ts';
import { rehearse } from './send.ts';

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
  /** Why readers get none; null where everybody gets one. */
  readonly why: string | null;
}

const NOBODY = { planned: 0, sent: 0, skipped: 0, failed: 0, held: 0 } as const;

/** As far back as one can be that a crash broke off: the next one of its newsletter waits for it. */
const LOOKED_AT = 10;

const UNDER_WAY: readonly EditionState[] = ['frozen', 'sending', 'paused'];

type Delivered = Awaited<ReturnType<typeof deliver>>;

/**
 * Brings an edition to its end that an earlier run, or a send, was killed in: nothing else would. One that stands
 * paused is refused by name.
 */
const takeUp = async (
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<Delivered | null> => {
  const editions = await house.ports.editions.list(newsletter.id, LOOKED_AT);
  const brokenOff = editions.find(({ state }) => isKnown(UNDER_WAY, state));
  if (!brokenOff) return null;
  if (brokenOff.state !== 'paused')
    terminal.note(`Edition ${brokenOff.id} was broken off; it comes first.`);
  return deliver(brokenOff.id, here(house), terminal);
};

/** Everything new, from the inbox to mails that SES accepted, once. */
export const run = async (
  order: RunOrder,
  articles: Parameters<House['ingest']>[0],
  people: SubscribersFile | null,
  house: House,
  terminal: Terminal,
): Promise<0 | 1> => {
  const { newsletter } = order;
  if (people !== null) {
    const proof = { newsletter, consent: 'local run', how: 'local run' } as const;
    const importing = importSubscribers(people, proof, house.ports);
    const { added, updated, suppressed, refusedLines } = await importFile(
      order.subscribers ?? '',
      importing,
      terminal,
    );
    terminal.note(
      `${counted(added, 'subscriber')} added, ${updated} changed, ${suppressed} suppressed, ${counted(refusedLines, 'line')} refused`,
    );
  }
  const { lost: unfiled } = await fileArticles(articles, [], here(house), terminal);
  if (unfiled > 0)
    terminal.complain(`${unfiled} of ${articles.length} articles could not be filed`);
  const takenUp = await takeUp(newsletter, house, terminal);
  const slot = iso(house.ground.clock.now());
  const draft = await house.ports.compose(newsletter, {
    kind: 'manual',
    slot,
    key: slot,
    chosen: null,
    note: null,
  });
  const place = here(house);
  const audience = draft && (await rehearse(draft.id, place, terminal)).audience;
  const delivered = draft ? await deliver(draft.id, place, terminal) : takenUp;
  if (!delivered) {
    report({ edition: null, delivery: NOBODY, mails: [], why: null }, null, terminal);
    return unfiled > 0 ? 1 : 0;
  }
  const { edition, counts } = delivered;
  const mails = await writeResult(edition, order.out, house);
  const { planned, sent, skipped, failed, held, pending } = counts;
  const { id, number, hash, subject, stories, developments } = edition;
  const result = {
    edition: { id, number, slot: edition.slot, hash, subject, stories, developments },
    delivery: { planned, sent, skipped, failed, held },
    mails,
    why: audience && whyNoMail(audience),
  };
  report(result, order.out, terminal);
  return pending + unfiled > 0 ? 1 : 0;
};

const report = (result: RunResult, out: string | null, terminal: Terminal): void => {
  if (terminal.machine) terminal.json(result);
  else if (!result.edition) terminal.say('Nothing new: no edition, no mail.');
  else {
    const { edition, delivery } = result;
    terminal.say(
      `Edition ${edition.number} “${edition.subject}”: ${counted(edition.developments, 'development')} in ${counted(edition.stories, 'story', 'stories')}.`,
    );
    terminal.say(
      `${counted(delivery.sent, 'mail')} sent, ${delivery.skipped} skipped, ${delivery.failed} failed, ${delivery.held} held.`,
    );
    if (result.why !== null) terminal.say(`${result.why}.`);
    if (out) terminal.say(`Written to ${out}`);
  }
};
