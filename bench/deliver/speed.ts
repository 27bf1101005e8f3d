import { measured, startServer } from './children.ts';
import type { SenderResult } from './from-within.ts';
import type { Role, SenderOrder } from './sender.ts';

export interface Speed {
  readonly mails: number;
  readonly rounds: number;
  /** Ours, over a ledger in memory, and the loop most people write, against the same endpoint. */
  readonly mailsPerSecond: { readonly ledger: number; readonly plain: number };
  /** Milliseconds of CPU a mail, user and system, in the sending process. */
  readonly cpu: Readonly<Record<Role, number>>;
  readonly peakMegabytes: { readonly ledger: number; readonly plain: number };
  /** Ours without SES, to the SDK's request alone. */
  readonly ownToRequest: number;
  /** CPU of the plain loop to ours. */
  readonly plainToLedger: number;
}

const ROLES: readonly Role[] = ['request', 'own', 'ledger', 'plain'];
/** Whatever else the machine does only adds CPU to a process, never takes any away: the least of them is the nearest. */
const ROUNDS = 3;

const leastCpu = (a: SenderResult | undefined, b: SenderResult): SenderResult =>
  a && a.cpuSeconds / a.mails <= b.cpuSeconds / b.mails ? a : b;

/** Mails a second, CPU and memory of the sending process: the four roles in turn, each round's processes one by one. */
export const measureSpeed = async (mails: number): Promise<Speed> => {
  const ses = await startServer('./quick-ses.ts');
  const results = new Map<Role, SenderResult>();
  try {
    for (const role of Array.from({ length: ROUNDS }, () => ROLES).flat()) {
      const order: SenderOrder = { role, mails, ses: ses.endpoint };
      const result = await measured<SenderResult>('./sender.ts', order);
      results.set(role, leastCpu(results.get(role), result));
    }
  } finally {
    await ses.stop();
  }
  const of = (role: Role) => results.get(role) as SenderResult;
  const cpu = (role: Role) => (1000 * of(role).cpuSeconds) / of(role).mails;
  const rate = (role: Role) => of(role).mails / of(role).seconds;
  return {
    mails,
    rounds: ROUNDS,
    mailsPerSecond: { ledger: rate('ledger'), plain: rate('plain') },
    cpu: { request: cpu('request'), own: cpu('own'), ledger: cpu('ledger'), plain: cpu('plain') },
    peakMegabytes: { ledger: of('ledger').peakMegabytes, plain: of('plain').peakMegabytes },
    ownToRequest: cpu('own') / cpu('request'),
    plainToLedger: cpu('plain') / cpu('ledger'),
  };
};

export interface Memory {
  readonly few: number;
  readonly many: number;
  /** Peak resident memory of the sending process, in megabytes. */
  readonly peakMegabytes: { readonly few: number; readonly many: number };
  readonly ratio: number;
  /** CPU a mail at `many` to that at `few`. */
  readonly cpuRatio: number;
}

/** As a function has a fixed memory: without it, the engine takes more where more is free, whatever is needed. */
const FIXED = ['--max-old-space-size=96', '--max-semi-space-size=4'];

/** Peak memory over generated readers and a ledger in memory, SES answering at once. */
export const measureMemory = async (few: number, many: number): Promise<Memory> => {
  const run = (mails: number) =>
    measured<SenderResult>('./sender.ts', { role: 'own', mails, ses: 'http://127.0.0.1:1' }, FIXED);
  const [small, large] = [await run(few), await run(many)];
  return {
    few,
    many,
    peakMegabytes: { few: small.peakMegabytes, many: large.peakMegabytes },
    ratio: large.peakMegabytes / small.peakMegabytes,
    cpuRatio: large.cpuSeconds / large.mails / (small.cpuSeconds / small.mails),
  };
};
