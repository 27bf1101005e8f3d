import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { pressOf } from '../../src/app/parts.ts';
import { contentsOf } from '../../src/app/stores.ts';
import { newsletterOf } from '../../src/cli/house.ts';
import type { Edition } from '../../src/domain/index.ts';
import { editionOf, freezeEdition } from '../../src/editions/index.ts';
import { cleanArticle } from '../../src/ingest/index.ts';
import {
  type EditionId,
  iso,
  MINUTE,
  type NewsletterId,
  seededRandom,
  silentLogger,
} from '../../src/kernel/index.ts';
import { TableDevelopmentLog } from '../../src/store/development-log.ts';
import { DynamoTable } from '../../src/store/dynamo-table.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { TablePace } from '../../src/store/pace.ts';
import { TableReadership } from '../../src/store/readership.ts';
import type { Table } from '../../src/store/table.ts';
import { fileArticle } from '../../src/stories/index.ts';
import { addReaders } from '../../tests/support/samples/readers.ts';
import { filledInMemory } from '../../tests/support/stores/filled-in-memory.ts';
import type { DeskWorld } from '../../tests/support/worlds/desk-world.ts';
import { storiesWorld } from '../../tests/support/worlds/stories-world.ts';
import { instantly } from '../deliver/from-within.ts';
import { sendEdition } from '../deliver/send-edition.ts';
import { madeUpReport, subjectOf } from '../made-up-reports.ts';

export interface DeskSize {
  readonly subscribers: number;
  readonly articles: number;
  readonly editions: number;
}

const NEWSLETTER = 'wire' as NewsletterId;
const TABLE_NAME = 'writethru';
const AT_ONCE = 16;
const ARTICLES_A_STORY = 5;
const WORKERS = 4;

/** Fills a house by the stages' own code; gives, for each parameter of the desk's paths, one to look at. */
export const fillHouse = async (
  world: DeskWorld,
  client: DynamoDBClient,
  size: DeskSize,
  say: (text: string) => void,
): Promise<Readonly<Record<string, string>>> => {
  const table = new DynamoTable(client, TABLE_NAME, world.house.ground.clock);
  await filledInMemory(client, TABLE_NAME, async (copy) => {
    await addReaders(copy, NEWSLETTER, size.subscribers);
    say(`${size.subscribers} subscribers`);
    await addArticles(copy, world.house.ground.clock.now(), size.articles);
    await takeAsTold(copy);
    say(`${size.articles} articles`);
  });
  say('written down');
  await world.fileDay('day-2');
  const edition = await sendOne(world, client);
  say('an edition to all of them');
  await addOlder(edition, table, size.editions);
  await world.fileDay('day-3');
  return { edition: edition.id, ...(await toLookAt(world, edition.id)) };
};

/** A draft, and of what went out a story, what it told, its article, and a correction of that. */
const toLookAt = async ({ call, token }: DeskWorld, sent: EditionId) => {
  const composed = await call('POST', `/newsletters/${NEWSLETTER}/editions`, {
    body: {},
    key: 'two',
  });
  const draft = composed.json.edition.id as string;
  const { json } = await call('GET', `/editions/${sent}/preview`);
  const [{ id: story, developments }] = json.stories;
  const development = developments[0].id as string;
  const corrected = await call('POST', `/stories/${story}/corrections`, {
    token: await token('publisher'),
    key: 'one',
    body: { development, kind: 'withdrawn', text: 'Sample: nothing of it is so.' },
  });
  const article = developments[0].sources[0].article as string;
  return {
    draft,
    story: story as string,
    development,
    article,
    correction: corrected.json.id as string,
  };
};

/** As if earlier editions had told all there is: what is new is what comes after. */
const takeAsTold = async (table: Table): Promise<void> => {
  const editions = new TableEditions(table);
  const progress = await editions.progress(NEWSLETTER);
  const head = await new TableDevelopmentLog(table).head();
  const through = { daily: head, weekly: head, breaking: head, manual: head };
  await editions.saveProgress({ ...progress, through });
};

const inTurns = async (count: number, work: (at: number) => Promise<unknown>): Promise<void> => {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) await work(at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
};

const addArticles = async (table: Table, now: number, count: number): Promise<void> => {
  const random = seededRandom(7);
  const filing = storiesWorld(table, iso(now));
  for (let at = 0; at < count; at += 1) {
    const subject = subjectOf(Math.floor(at / ARTICLES_A_STORY));
    await fileArticle(cleanArticle(madeUpReport(subject, random, iso(now)), now), filing);
  }
};

/** An edition of all there is, to everybody, SES a function that answers at once; nobody else sees it before it is sent. */
const sendOne = async (world: DeskWorld, client: DynamoDBClient): Promise<Edition> => {
  const { json } = await world.call('POST', `/newsletters/${NEWSLETTER}/editions`, {
    body: {},
    key: 'one',
  });
  const id = json.edition.id as EditionId;
  await filledInMemory(client, TABLE_NAME, (copy) => sendOn(copy, id, world));
  const { ports, settle } = world.house;
  await settle(id);
  return editionOf(ports.editions, id);
};

const sendOn = async (table: Table, id: EditionId, { house }: DeskWorld): Promise<void> => {
  const { ground } = house;
  const { clock, configuration } = ground;
  const editions = new TableEditions(table);
  const newsletter = newsletterOf(configuration, NEWSLETTER);
  const edition = await freezeEdition(id, newsletter, { editions, clock, logger: silentLogger });
  const contents = contentsOf(ground);
  await sendEdition({
    bench: {
      edition,
      content: await contents.content(edition.hash),
      press: pressOf(ground),
    },
    ledger: new TableLedger(table),
    readership: new TableReadership(table),
    editions,
    paceStore: new TablePace(new MemoryTable()),
    mailer: instantly,
    clock,
    workers: WORKERS,
  });
};

/** As many more that were called off, each a minute older than the one before. */
const addOlder = async (edition: Edition, table: DynamoTable, count: number): Promise<void> => {
  const editions = new TableEditions(table);
  const newest = Date.parse(edition.composedAt);
  await inTurns(count - 1, (at) =>
    editions.add({
      ...edition,
      id: `${edition.id}-${at}` as EditionId,
      state: 'cancelled',
      number: null,
      composedAt: iso(newest - (at + 1) * MINUTE),
      version: 1,
    }),
  );
};
