// Runs the embedded SES in a process of its own, for tests that kill it or what talks to it:
//   node --import tsx tests/support/ses-process.ts '{"folder": "…", "identities": ["example.com"], "dropEvery": 50}'
// Its address is the first line that it prints; it ends when its standard input does.
import { startSes } from '../../src/local/embedded-ses.ts';

interface Settings {
  readonly folder: string;
  readonly identities: readonly string[];
  readonly configurationSets?: readonly string[];
  readonly port?: number;
  readonly ratePerSecond?: number;
  /** Every so many mails, one is taken without an answer. */
  readonly dropEvery?: number;
}

const { dropEvery, ...settings } = JSON.parse(process.argv[2] ?? '{}') as Settings;
const ses = await startSes({
  configurationSets: ['writethru'],
  ...settings,
  ...(dropEvery
    ? { faults: ({ call }) => (call % dropEvery === 0 ? { kind: 'drop' } : null) }
    : {}),
});
process.stdout.write(`${ses.endpoint}\n`);
process.stdin.resume().on('end', () => void ses.stop());
