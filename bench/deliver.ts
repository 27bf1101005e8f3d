// How fast and how even delivery is (npm run cost: how dear); ratios and counts first, for times are a machine's own.
//   npm run bench:deliver            the sizes that docs/delivery.md names, about half an hour
//   npm run bench:deliver -- --quick the same on small sizes, about two minutes
//   npm run bench:deliver -- --only speed,rate --json
import { parseArgs } from 'node:util';
import { type Growth, measureGrowth } from './deliver/growth.ts';
import { type RateUse, useRealRate, useVirtualRate } from './deliver/rate.ts';
import { type Memory, measureMemory, measureSpeed, type Speed } from './deliver/speed.ts';

const PARTS = ['speed', 'memory', 'growth', 'rate'] as const;
type Part = (typeof PARTS)[number];

interface Sizes {
  readonly speed: number;
  readonly memory: readonly [number, number];
  readonly growth: readonly number[];
  readonly rateSeconds: number;
}
const FULL: Sizes = {
  speed: 20_000,
  memory: [10_000, 1_000_000],
  growth: [1000, 10_000, 100_000],
  rateSeconds: 120,
};
const QUICK: Sizes = {
  speed: 2000,
  memory: [10_000, 50_000],
  growth: [500, 2000],
  rateSeconds: 15,
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: PARTS.join() },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.find((part) => !PARTS.includes(part as Part));
if (unknown !== undefined) {
  process.stderr.write(`bench:deliver: --only "${unknown}": allowed are ${PARTS.join(', ')}\n`);
  process.exit(2);
}
const sizes = values.quick ? QUICK : FULL;
const say = (text: string): void => {
  if (!values.json) process.stdout.write(`${text}\n`);
};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const saySpeed = ({
  mails,
  rounds,
  cpu,
  mailsPerSecond,
  ownToRequest,
  plainToLedger,
}: Speed): void => {
  say(
    `\nspeed: ${mails} mails of 25 KB, SES a process that answers at once; the least CPU of ${rounds} rounds`,
  );
  say(
    `  CPU a mail        ours ${cpu.ledger.toFixed(3)} ms, the plain loop ${cpu.plain.toFixed(3)} ms: ${plainToLedger.toFixed(2)} times`,
  );
  say(
    `  of it             the SDK's request ${cpu.request.toFixed(3)} ms; our own ${cpu.own.toFixed(3)} ms, ${percent(ownToRequest)} of that`,
  );
  say(
    `  mails a second    ours ${mailsPerSecond.ledger.toFixed(0)}, the plain loop ${mailsPerSecond.plain.toFixed(0)}: ${(mailsPerSecond.ledger / mailsPerSecond.plain).toFixed(2)} times`,
  );
};

const sayMemory = ({ few, many, peakMegabytes, ratio, cpuRatio }: Memory): void => {
  say(`\nmemory: ${few} and ${many} recipients, ledger in memory`);
  say(
    `  peak              ${peakMegabytes.few.toFixed(0)} and ${peakMegabytes.many.toFixed(0)} MB: ${ratio.toFixed(2)} times`,
  );
  say(`  CPU a mail        ${cpuRatio.toFixed(2)} times`);
};

const sayGrowth = ({ points, ratio }: Growth): void => {
  say('\ngrowth: planned and sent over the table of this machine');
  for (const { people, millisecondsPerMail, peakMegabytes } of points)
    say(
      `  ${String(people).padStart(7)} people    ${millisecondsPerMail.toFixed(2)} ms a mail, peak ${peakMegabytes.toFixed(0)} MB`,
    );
  say(`  time a mail       ${ratio.toFixed(2)} times`);
};

const sayRates = (rates: readonly RateUse[]): void => {
  say('\nrate: share of what an edition is permitted (95 % of the account), and throttled calls');
  for (const { ratePerSecond, workers, time, used, throttled, mails } of rates)
    say(
      `  ${String(ratePerSecond).padStart(5)} a second    ${percent(used)} used, ${throttled} of ${mails} throttled; ${workers} workers, ${time} time`,
    );
};

const rates = async (): Promise<RateUse[]> => [
  await useRealRate(14, sizes.rateSeconds),
  await useRealRate(100, sizes.rateSeconds),
  await useVirtualRate(1000, 20, sizes.rateSeconds),
];

const RUNS: Readonly<Record<Part, () => Promise<unknown>>> = {
  speed: async () => {
    const speed = await measureSpeed(sizes.speed);
    saySpeed(speed);
    return speed;
  },
  memory: async () => {
    const memory = await measureMemory(...sizes.memory);
    sayMemory(memory);
    return memory;
  },
  growth: async () => {
    const growth = await measureGrowth(sizes.growth);
    sayGrowth(growth);
    return growth;
  },
  rate: async () => {
    const used = await rates();
    sayRates(used);
    return used;
  },
};

const results: Partial<Record<Part, unknown>> = {};
for (const part of PARTS) if (wanted.includes(part)) results[part] = await RUNS[part]();
if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
