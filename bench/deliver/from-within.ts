import type { Mailer } from '../../src/deliver/index.ts';

/** What a sending process says of itself, as one line of JSON. */
export interface SenderResult {
  readonly mails: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** SES as a function that answers at once: what is measured around it is our own. */
export const instantly: Mailer = {
  send: async () => ({ kind: 'accepted', id: 'bench' }),
  quota: async () => ({ ratePerSecond: 1_000_000, max24Hours: -1, sentLast24Hours: 0 }),
};

/** Prints what `work`, which answers how many mails it sent, took this process. */
export const measureFromWithin = async (work: () => Promise<number>): Promise<void> => {
  const before = process.cpuUsage();
  const started = performance.now();
  const mails = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const result: SenderResult = {
    mails,
    seconds,
    cpuSeconds: (user + system) / 1_000_000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
};
