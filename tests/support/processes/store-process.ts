// Writes to a checked store until it is killed, and says what was acknowledged:
//   node --import tsx tests/support/processes/store-process.ts '{"path": "…", "from": 0}'
// A line `open` first, then `wrote N` for every number that is on disk, each with its own record and that of the last.
import { CheckedStore } from '../../../src/local/store/checked-store.ts';

const { path, from } = JSON.parse(process.argv[2] ?? '{}') as { path: string; from: number };
const store = await CheckedStore.open(path);
process.stdout.write('open\n');
let next = from;
const writing = async (): Promise<void> => {
  for (;;) {
    const n = next;
    next += 1;
    await store.write([
      { key: `n${n}`, value: 'x'.repeat(n % 3000) },
      { key: `last${n % 4}`, value: String(n) },
    ]);
    process.stdout.write(`wrote ${n}\n`);
  }
};
await Promise.all([writing(), writing(), writing(), writing()]);
