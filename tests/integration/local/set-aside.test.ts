import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFileArticle } from '../../../lambdas/file-article.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import type { Ground } from '../../../src/app/ground.ts';
import { inboxOf } from '../../../src/app/queues.ts';
import { articlesOf, objectsOf, setAsideOf } from '../../../src/app/stores.ts';
import { listSetAside, trySetAsideAgain } from '../../../src/desk/index.ts';
import type { RawArticle } from '../../../src/domain/index.ts';
import { type ArticleId, iso, silentLogger, systemRandom } from '../../../src/kernel/index.ts';
import { examineMachine } from '../../../src/local/doctor/examine-machine.ts';
import {
  type Handlers,
  type LocalGround,
  layGround,
  type Pipeline,
} from '../../../src/local/index.ts';
import configuration from '../../../writethru.config.ts';
import { rawArticle } from '../../support/samples/raw-articles.ts';
import { handClock } from '../../support/servers/queues.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const parsed = parseConfiguration(configuration, 'writethru.config.ts');

/** Ten reports of ten towns; what stands in the middle is for each test to say. */
const TOWNS = 'Alden Brack Corve Dunmor Esk Fallow Garth Holm Ingle Jarrow'.split(' ');
const batch = (middle: Partial<RawArticle>): RawArticle[] =>
  TOWNS.map((town, at) =>
    rawArticle({
      id: `report-${at}`,
      title: `Sample: the mayor of ${town} opens a bridge`,
      text: `The mayor of ${town} opened a bridge over the river on Friday.`,
      ...(at === 4 ? middle : {}),
    }),
  );

/** Too large for the table: an item of more than 400 KB. */
const TOO_LARGE = { topics: ['x'.repeat(450_000)] };
/** A text of so many sentences that reading it asks for its budget more often than the others. */
const LONG = {
  text: Array.from({ length: 60 }, (_, at) => `The mayor of Esk opened bridge number ${at}.`).join(
    '\n',
  ),
};

let folder: string;
let local: LocalGround;
let ground: Ground;

const lay = async (processorTime?: () => number): Promise<void> => {
  const clock = handClock(START);
  folder = await freshFolder();
  local = await layGround({
    data: folder,
    command: 'test',
    newsletters: parsed.newsletters,
    ports: null,
    outside: {},
    clock,
  });
  ground = {
    environment: { ...local.environment, TEMPLATES_FOLDER: 'templates' },
    configuration: parsed,
    clock,
    random: systemRandom(),
    logger: silentLogger,
    ...(processorTime ? { processorTime } : {}),
  };
};

/** The local pipeline, of which only filing works; what its function answers is kept. */
const connect = (answers: SQSBatchResponse[]): Pipeline => {
  const file = makeFileArticle(ground);
  const handlers: Handlers = {
    'file-article': async (event: SQSEvent, context: Context) => {
      const answer = await file(event, context);
      answers.push(answer);
      return answer;
    },
    ...Object.fromEntries(
      [
        'poll-feeds',
        'fetch-feed',
        'feed-outcome',
        'count',
        'plan',
        'deliver',
        'feedback',
        'notify',
      ].map((name) => [name, async () => {}]),
    ),
  };
  return local.connect(handlers, {
    schedules: false,
    failed: (name, error) => {
      throw new Error(`${name} failed`, { cause: error });
    },
  });
};

const filedOf = async (articles: readonly RawArticle[]): Promise<string[]> => {
  const filed: string[] = [];
  for (const { id } of articles) {
    const stored = await articlesOf(ground).get(id as ArticleId);
    if (stored?.filing.done) filed.push(id ?? '');
  }
  return filed;
};
const idsBut = (at: number): string[] =>
  TOWNS.flatMap((_, place) => (place === at ? [] : [`report-${place}`]));

beforeEach(() => lay());
afterEach(() => local.stop());

describe('a poison article in the middle of ten', () => {
  test.each([
    ['that is too large to store', TOO_LARGE, 'store.item-too-large', 'It is too large to store'],
  ])(
    '%s, by the local pipeline: nine are filed, it alone is set aside',
    async (_, middle, code, reason) => {
      const answers: SQSBatchResponse[] = [];
      const pipeline = connect(answers);
      const articles = batch(middle);
      await inboxOf(ground)(articles, iso(START));
      await pipeline.drain();
      expect(await filedOf(articles)).toEqual(idsBut(4));
      const { articles: aside } = await listSetAside(setAsideOf(ground));
      expect(aside).toMatchObject([
        { article: 'report-4', title: 'Sample: the mayor of Esk opens a bridge', code },
      ]);
      expect(aside[0]?.reason).toContain(reason);
      expect(answers.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
      expect(pipeline.deadLetters()['inbox-dead.fifo'] ?? 0).toBe(0);
    },
  );

  test('that takes too long, by the function as Lambda calls it: its answer names no failure', async () => {
    let now = 0;
    await local.stop();
    await lay(() => {
      now += 500;
      return now;
    });
    const articles = batch(LONG);
    const event = {
      Records: articles.map((article, at) => ({
        messageId: `m${at}`,
        body: JSON.stringify({ kind: 'inline', article, arrivedAt: iso(START) }),
        attributes: { ApproximateReceiveCount: '1', MessageGroupId: 'en' },
        eventSource: 'aws:sqs',
      })),
    } as unknown as SQSEvent;
    const answer = await makeFileArticle(ground)(event, {} as never);
    expect(answer.batchItemFailures).toEqual([]);
    expect(await filedOf(articles)).toEqual(idsBut(4));
    const { articles: aside } = await listSetAside(setAsideOf(ground));
    expect(aside).toMatchObject([{ article: 'report-4', code: 'budget.spent' }]);
  });

  test('is named by doctor once nobody works in the data folder', async () => {
    const pipeline = connect([]);
    await inboxOf(ground)(batch(TOO_LARGE), iso(START));
    await pipeline.drain();
    await local.stop();
    const checks = [];
    for await (const check of examineMachine({
      root: '.',
      configurationFile: 'writethru.config.ts',
      data: folder,
      variables: {},
      now: START,
      ports: {},
    }))
      if (check.name === 'set aside') checks.push(check);
    expect(checks).toMatchObject([
      {
        state: 'warning',
        found: expect.stringContaining(
          '1 could not be filed; the newest, "Sample: the mayor of Esk',
        ),
        mend: 'writethru set-aside list',
      },
    ]);
    await lay();
  });

  test('is filed when it is tried again and is well by then', async () => {
    let slow = true;
    let now = 0;
    await local.stop();
    await lay(() => {
      if (slow) now += 500;
      return now;
    });
    const pipeline = connect([]);
    const articles = batch(LONG);
    await inboxOf(ground)(articles, iso(START));
    await pipeline.drain();
    const setAside = setAsideOf(ground);
    expect((await listSetAside(setAside)).articles).toHaveLength(1);
    slow = false;
    // Within the five minutes in which the queue drops what it had.
    const again = {
      articles: { get: async () => null },
      setAside,
      bodies: objectsOf(ground),
      toInbox: inboxOf(ground),
      clock: ground.clock,
    };
    await trySetAsideAgain('report-4' as ArticleId, again);
    await pipeline.drain();
    expect((await listSetAside(setAside)).articles).toEqual([]);
    expect(await filedOf(articles)).toHaveLength(10);
  });
});
