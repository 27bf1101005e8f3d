import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handlersOn } from '../bin/handlers.ts';
import type { Ground } from '../src/app/ground.ts';
import { loadConfiguration } from '../src/app/load-configuration.ts';
import { inboxOf } from '../src/app/queues.ts';
import { wireDesk } from '../src/app/wire-desk.ts';
import { readAllInputs } from '../src/cli/inputs.ts';
import {
  type EditionId,
  iso,
  silentLogger,
  systemClock,
  systemRandom,
} from '../src/kernel/index.ts';
import { startDatabase } from '../src/local/embedded-dynamodb.ts';
import { layGround } from '../src/local/index.ts';
import { importSubscribers } from '../src/readers/index.ts';
import { type CallCounts, countCalls } from './call-counter.ts';
import { counted, type FunctionCounts } from './counted-functions.ts';
import { startTableProxy, type TableCounts } from './table-proxy.ts';

/** What a stretch of work took. */
export type Counts = CallCounts & FunctionCounts & TableCounts;

export interface CountedRun {
  /** One call of poll-feeds and one of sweep, when there is nothing to do. */
  readonly round: Counts;
  /** Filing of `articles`. */
  readonly filing: Counts;
  readonly articles: number;
  /** An edition to `mails` people, from composing to its end. */
  readonly edition: Counts;
  readonly mails: number;
}

type Line = Awaited<ReturnType<typeof layLine>>;

const layLine = async (folder: string) => {
  const clock = systemClock();
  const database = await startDatabase({ folder: null });
  const table = await startTableProxy(database.endpoint);
  const configuration = await loadConfiguration('writethru.config.ts');
  const { newsletters } = configuration;
  const outside = { AWS_ENDPOINT_URL_DYNAMODB: table.endpoint };
  const local = await layGround({
    data: folder,
    command: 'bench',
    newsletters,
    ports: null,
    outside,
    clock,
  });
  const ground: Ground = {
    environment: { ...local.environment, TEMPLATES_FOLDER: resolve('templates') },
    configuration,
    clock,
    random: systemRandom(),
    logger: silentLogger,
  };
  const calls = countCalls(local.environment);
  const functions = counted(handlersOn(ground));
  const pipeline = local.connect(functions.handlers, {
    schedules: false,
    failed: (name, error) => console.error(name, error),
  });
  const [newsletter] = newsletters;
  if (!newsletter) throw new Error('the configuration has no newsletter');
  return {
    ground,
    newsletter,
    pipeline,
    desk: wireDesk(ground),
    take: (): Counts => ({ ...calls.take(), ...functions.take(), ...table.take() }),
    stop: async () => {
      await local.stop();
      await table.stop();
      await database.stop();
    },
  };
};

const fileSample = async ({ ground, pipeline }: Line): Promise<number> => {
  const articles = await readAllInputs(['examples/sample/day-1']);
  await inboxOf(ground)(articles, iso(ground.clock.now()));
  await pipeline.drain();
  return articles.length;
};

const addReaders = async ({ desk, newsletter }: Line, count: number): Promise<void> => {
  const rows = Array.from({ length: count }, (_, at) => `reader${at}@example.com`);
  const order = { newsletter, consent: 'bench', how: 'local run' } as const;
  await importSubscribers(['email', ...rows, ''].join('\n'), order, desk.readers);
};

const sendEdition = async ({ desk, newsletter, ground, pipeline }: Line): Promise<EditionId> => {
  const slot = iso(ground.clock.now());
  const draft = await desk.compose(newsletter, {
    kind: 'manual',
    slot,
    key: 'bench',
    chosen: null,
    note: null,
  });
  if (!draft) throw new Error('nothing new in the sample');
  await desk.startSend(draft.id);
  await pipeline.drain();
  await desk.settle(draft.id);
  await pipeline.drain();
  return draft.id;
};

const measure = async (line: Line, people: number): Promise<CountedRun> => {
  const { pipeline, take, desk } = line;
  for (const name of ['poll-feeds', 'sweep']) await pipeline.invoke(name, {});
  take();
  for (const name of ['poll-feeds', 'sweep']) await pipeline.invoke(name, {});
  const round = take();
  const articles = await fileSample(line);
  const filing = take();
  await addReaders(line, people);
  take();
  const edition = await sendEdition(line);
  const taken = take();
  const { sent } = await desk.counts(edition);
  if (sent !== people) throw new Error(`${sent} of ${people} mails were sent`);
  return { round, filing, articles, edition: taken, mails: sent };
};

/** Runs the pipeline on this machine, with an edition to so many people, and counts what it asks of AWS. */
export const countedRun = async (people: number): Promise<CountedRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'writethru-cost-'));
  const line = await layLine(folder);
  try {
    return await measure(line, people);
  } finally {
    await line.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
