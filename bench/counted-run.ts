import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handlersOn } from '../bin/handlers.ts';
import type { Ground } from '../src/app/ground.ts';
import { loadConfiguration } from '../src/app/load-configuration.ts';
import { inboxOf } from '../src/app/queues.ts';
import { readAllInputs } from '../src/cli/inputs.ts';
import { iso, silentLogger, systemClock, systemRandom } from '../src/kernel/index.ts';
import { layGround } from '../src/local/index.ts';
import { startDatabase } from '../tests/support/stores/dynalite.ts';
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
}

type Line = Awaited<ReturnType<typeof layLine>>;

const layLine = async (folder: string) => {
  const clock = systemClock();
  const database = await startDatabase({ folder: null });
  const table = await startTableProxy(database.endpoint);
  const configuration = await loadConfiguration('writethru.config.ts', clock.now());
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
  return {
    ground,
    pipeline,
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

const measure = async (line: Line): Promise<CountedRun> => {
  const { pipeline, take } = line;
  for (const name of ['poll-feeds', 'sweep']) await pipeline.invoke(name, {});
  take();
  for (const name of ['poll-feeds', 'sweep']) await pipeline.invoke(name, {});
  const round = take();
  const articles = await fileSample(line);
  return { round, filing: take(), articles };
};

/** Runs the pipeline on this machine and counts what it asks of AWS. */
export const countedRun = async (): Promise<CountedRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'writethru-cost-'));
  const line = await layLine(folder);
  try {
    return await measure(line);
  } finally {
    await line.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
