import { type Edition, SHARDS, type Subscription } from '../domain/index.ts';
import { isDue } from './due.ts';
import { type Owed, OwedCorrections } from './owed-corrections.ts';
import type { AudiencePorts } from './ports.ts';
import { ReaderCuts } from './reader-cuts.ts';

/** One batch read of the table. */
const PAGE = 100;

/** Whom an edition is due to. `gets` is what planning would count now, less those who are suppressed. */
export interface Audience {
  readonly gets: number;
  /** Told already of everything in it. */
  readonly hadAll: number;
  /** Nothing of what is new in it is for them: of no topic of theirs, or muted. */
  readonly nothingNew: number;
  readonly suppressed: number;
}

const add = (a: Audience, b: Audience): Audience => ({
  gets: a.gets + b.gets,
  hadAll: a.hadAll + b.hadAll,
  nothingNew: a.nothingNew + b.nothingNew,
  suppressed: a.suppressed + b.suppressed,
});

/** Somebody who has been told the same, and wants everything. */
const withoutWishes = (reader: Subscription): Subscription => ({
  ...reader,
  topics: [],
  muted: [],
  quietLine: false,
});

const countPage = async (
  page: readonly Subscription[],
  edition: Edition,
  cuts: ReaderCuts<boolean>,
  owed: Owed,
  ports: AudiencePorts,
): Promise<Audience> => {
  const ids = page.map((reader) => reader.subscriber);
  const people = await ports.readership.recipients(edition.newsletter, ids);
  const counted = { gets: 0, hadAll: 0, nothingNew: 0, suppressed: 0 };
  for (const reader of page) {
    const state = people.get(reader.subscriber)?.subscriber.state;
    if (state === 'suppressed') counted.suppressed += 1;
    else if (state !== 'known') continue;
    else if (await cuts.of(reader, owed.get(reader.subscriber))) counted.gets += 1;
    else if (await cuts.of(withoutWishes(reader))) counted.nothingNew += 1;
    else counted.hadAll += 1;
  }
  return counted;
};

/**
 * Counts who would get an edition if it were planned now, without writing anything: "1,204 will get it, 311 have had
 * all of it, 42 suppressed". Reads every subscription of the newsletter and every subscriber whom it is due to.
 */
export const audience = async (edition: Edition, ports: AudiencePorts): Promise<Audience> => {
  const content = await ports.contents.content(edition.hash);
  const cuts = new ReaderCuts(content, ports.ledger, async (draft) => draft !== null);
  const corrections = await OwedCorrections.open(content, ports);
  const zone = ports.zoneOf(edition.newsletter);
  let counted: Audience = { gets: 0, hadAll: 0, nothingNew: 0, suppressed: 0 };
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const owed = await corrections.inShard(shard);
    let after: Subscription['subscriber'] | null = null;
    for (;;) {
      const page: Subscription[] = await ports.readership.subscriptions(
        edition.newsletter,
        shard,
        after,
        PAGE,
      );
      const due = page.filter((reader) => isDue(reader, edition, zone));
      counted = add(counted, await countPage(due, edition, cuts, owed, ports));
      after = page.at(-1)?.subscriber ?? null;
      if (after === null) break;
    }
  }
  return counted;
};
