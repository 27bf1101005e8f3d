// Runs the embedded SES in a process of its own, for tests and benches that kill it or what talks to it:
//   node --import tsx tests/support/processes/ses-process.ts '{"folder": "…", "identities": ["example.com"], "dropEvery": 50}'
// Its address is the first line that it prints; a line for each mail whose answer it lost follows (`lost ADDRESS`).
// It ends when its standard input does.
import { seededRandom } from '../../../src/kernel/index.ts';
import { startSes } from '../../../src/local/embedded-ses.ts';
import type { Faults } from '../../../src/local/ses/faults.ts';

interface Settings {
  readonly folder: string;
  readonly identities: readonly string[];
  readonly configurationSets?: readonly string[];
  readonly port?: number;
  readonly ratePerSecond?: number;
  /** Every so many mails, one is taken without an answer. */
  readonly dropEvery?: number;
  /** Shares of the calls, by chance: answers that are lost (half of those mails are taken), and throttles. */
  readonly chance?: { readonly seed: number; readonly lost: number; readonly throttled: number };
}

const dropping =
  (every: number): Faults =>
  ({ call }) =>
    call % every === 0 ? { kind: 'drop' } : null;

const byChance = ({ seed, lost, throttled }: NonNullable<Settings['chance']>): Faults => {
  const random = seededRandom(seed);
  return ({ to }) => {
    const drawn = random.next();
    if (drawn < throttled) return { kind: 'throttle', because: 'rate' };
    if (drawn >= throttled + lost) return null;
    process.stdout.write(`lost ${to.join()}\n`);
    return { kind: random.next() < 0.5 ? 'drop' : 'cut' };
  };
};

const { dropEvery, chance, ...settings } = JSON.parse(process.argv[2] ?? '{}') as Settings;
const faults = chance ? byChance(chance) : dropEvery ? dropping(dropEvery) : null;
const ses = await startSes({
  configurationSets: ['writethru'],
  ...settings,
  ...(faults ? { faults } : {}),
});
process.stdout.write(`${ses.endpoint}\n`);
process.stdin.resume().on('end', () => void ses.stop());
