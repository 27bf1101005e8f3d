import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailClient, SesMailer } from '../../src/aws/ses-mailer.ts';
import type { Mailer, SendAnswer } from '../../src/deliver/index.ts';
import { type Clock, SECOND, seededRandom, systemClock } from '../../src/kernel/index.ts';
import { VirtualTime } from '../../src/simulate/index.ts';
import { type BenchEdition, benchEdition } from './bench-edition.ts';
import { startServer } from './children.ts';
import { GeneratedLedger, GeneratedReaders } from './generated-audience.ts';
import { memoryStores, sendEdition } from './send-edition.ts';

/** What is kept back for transactional mail; the rest is what an edition is permitted. */
const SHARE = 0.95;

export interface RateUse {
  readonly ratePerSecond: number;
  readonly workers: number;
  readonly time: 'real' | 'virtual';
  readonly mails: number;
  /** Calls that SES answered with a throttle. */
  readonly throttled: number;
  /** Mails a second between the first and the last, to the permitted rate (95 % of the account's). */
  readonly used: number;
}

/** Notes each answer of a mailer. */
const watched = (mailer: Mailer, clock: Clock) => {
  const moments: number[] = [];
  let throttled = 0;
  const noted: Mailer = {
    quota: () => mailer.quota(),
    send: async (mail): Promise<SendAnswer> => {
      const answer = await mailer.send(mail);
      if (answer.kind === 'throttled') throttled += 1;
      if (answer.kind === 'accepted') moments.push(clock.now());
      return answer;
    },
  };
  const use = (ratePerSecond: number): Pick<RateUse, 'mails' | 'throttled' | 'used'> => {
    const span = (Math.max(...moments) - Math.min(...moments)) / SECOND;
    const used = (moments.length - 1) / span / (ratePerSecond * SHARE);
    return { mails: moments.length, throttled, used };
  };
  return { noted, use };
};

const send = async (
  bench: BenchEdition,
  mailer: Mailer,
  clock: Clock,
  mails: number,
  workers: number,
): Promise<void> => {
  const readership = new GeneratedReaders(mails);
  const ledger = new GeneratedLedger(bench.edition, readership);
  await sendEdition({ bench, readership, ledger, ...memoryStores(), mailer, clock, workers });
};

/** In real time, against the embedded SES in a process of its own, which throttles as SES does. */
export const useRealRate = async (ratePerSecond: number, seconds: number): Promise<RateUse> => {
  const workers = 4;
  const folder = await mkdtemp(join(tmpdir(), 'writethru-bench-'));
  const identities = ['example.org'];
  const ses = await startServer('../../tests/support/processes/ses-process.ts', {
    folder,
    identities,
    ratePerSecond,
  });
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = mailClient({ endpoint: ses.endpoint, region: 'eu-central-1', credentials });
  const clock = systemClock();
  try {
    const { noted, use } = watched(new SesMailer(client, 'writethru', clock), clock);
    await send(
      await benchEdition(clock),
      noted,
      clock,
      Math.round(ratePerSecond * SHARE * seconds),
      workers,
    );
    return { ratePerSecond, workers, time: 'real', ...use(ratePerSecond) };
  } finally {
    client.destroy();
    await ses.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** SES with a token bucket of one second and answers after 40 to 160 ms, in virtual time. */
const virtualSes = (time: VirtualTime, ratePerSecond: number): Mailer => {
  const random = seededRandom(7);
  let tokens = ratePerSecond;
  let filledAt = time.now();
  return {
    quota: async () => ({ ratePerSecond, max24Hours: -1, sentLast24Hours: 0 }),
    send: async () => {
      // The request takes its way, and so does the answer.
      await time.sleep(20 + 60 * random.next());
      tokens = Math.min(ratePerSecond, tokens + ((time.now() - filledAt) / SECOND) * ratePerSecond);
      filledAt = time.now();
      const takes = tokens >= 1;
      if (takes) tokens -= 1;
      await time.sleep(20 + 60 * random.next());
      return takes ? { kind: 'accepted', id: 'bench' } : { kind: 'throttled' };
    },
  };
};

/** Several workers in virtual time. */
export const useVirtualRate = async (
  ratePerSecond: number,
  workers: number,
  seconds: number,
): Promise<RateUse> => {
  const time = new VirtualTime(Date.parse('2026-03-02T06:00:00Z'));
  const { noted, use } = watched(virtualSes(time, ratePerSecond), time);
  // Made beforehand, for rendering takes real time; whatever comes after waits for nothing but the virtual clock.
  const bench = await benchEdition(time);
  let done = false;
  const sending = send(bench, noted, time, ratePerSecond * SHARE * seconds, workers).finally(() => {
    done = true;
  });
  await time.run(() => done, Number.POSITIVE_INFINITY);
  await sending;
  return { ratePerSecond, workers, time: 'virtual', ...use(ratePerSecond) };
};
