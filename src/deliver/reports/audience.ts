import type { Edition, Subscriber, Subscription } from '../../domain/index.ts';
import type { SubscriberId } from '../../kernel/index.ts';
import type { AudiencePorts } from '../ports.ts';
import { isDue } from '../protocol/due.ts';
import type { Looks } from '../protocol/looks.ts';
import { type Owed, OwedCorrections } from '../protocol/owed-corrections.ts';
import { ReaderCuts } from '../protocol/reader-cuts.ts';
import type { CountWork } from './count.ts';

/** One batch read of the table. */
const PAGE = 100;

/** Whom an edition is due to. `gets` is what planning would count now, less those who are suppressed. */
export type Audience = Readonly<
  Record<
    | 'gets'
    /** Told already of everything in it. */
    | 'hadAll'
    /** Nothing of what is new in it is for them: of no topic of theirs, or muted. */
    | 'nothingNew'
    | 'suppressed',
    number
  >
>;

const NOBODY: Audience = { gets: 0, hadAll: 0, nothingNew: 0, suppressed: 0 };

/** Somebody who has been told the same, and wants everything. */
const withoutWishes = (reader: Subscription): Subscription => ({
  ...reader,
  topics: [],
  muted: [],
  quietLine: false,
});

/** What every shard is counted with. */
interface Opened {
  readonly cuts: ReaderCuts<boolean>;
  readonly corrections: OwedCorrections;
}

const open = async (edition: Edition, ports: AudiencePorts): Promise<Opened> => {
  const content = await ports.contents.content(edition.hash);
  return {
    cuts: new ReaderCuts(content, ports.ledger, async (draft) => draft !== null),
    corrections: await OwedCorrections.open(content, ports),
  };
};

/** Under which of an audience's figures a reader counts; null: under none. */
const figureOf = async (
  reader: Subscription,
  state: Subscriber['state'] | undefined,
  { cuts }: Opened,
  owed: Owed,
): Promise<keyof Audience | null> => {
  if (state === 'suppressed') return 'suppressed';
  if (state !== 'known') return null;
  if (await cuts.of(reader, owed.get(reader.subscriber))) return 'gets';
  return (await cuts.of(withoutWishes(reader))) ? 'nothingNew' : 'hadAll';
};

const countShard = async (
  edition: Edition,
  shard: number,
  looks: Looks,
  opened: Opened,
  ports: AudiencePorts,
): Promise<Audience | null> => {
  const { newsletter } = edition;
  const zone = ports.zoneOf(newsletter);
  const owed = await opened.corrections.inShard(shard);
  const counted = { ...NOBODY };
  let after: SubscriberId | null = null;
  for (;;) {
    const page = await ports.readership.subscriptions(newsletter, shard, after, PAGE);
    if (!looks.take(page.length)) return null;
    const due = page.filter((reader) => isDue(reader, edition, zone));
    const ids = due.map((reader) => reader.subscriber);
    const people = await ports.readership.recipients(newsletter, ids);
    for (const reader of due) {
      const state = people.get(reader.subscriber)?.subscriber.state;
      const figure = await figureOf(reader, state, opened, owed);
      if (figure) counted[figure] += 1;
    }
    if (page.length < PAGE) return counted;
    after = page.at(-1)?.subscriber ?? null;
  }
};

/**
 * Whom an edition would reach if it were planned now: "1,204 will get it, 311 have had all of it, 42 suppressed". Reads
 * every subscription of the newsletter and every subscriber whom it is due to.
 */
export const audienceWork = (edition: Edition, ports: AudiencePorts): CountWork<Audience> => {
  let opened: Promise<Opened> | null = null;
  return {
    subject: { of: 'audience', edition: edition.id, hash: edition.hash },
    none: NOBODY,
    inShard: async (shard, looks) => {
      opened ??= open(edition, ports);
      return countShard(edition, shard, looks, await opened, ports);
    },
  };
};
