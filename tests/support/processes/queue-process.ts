// Sends messages to a durable queue and receives some, in a process that a test kills:
//   node --import tsx tests/support/processes/queue-process.ts '{"data": "…"}'
// A line `open` first, then one line for every message that is safe, `sent N`, or in flight, `took N`.

import { systemClock } from '../../../src/kernel/index.ts';
import { openDataFolder } from '../../../src/local/data-folder.ts';
import { DurableQueues } from '../../../src/local/queues/durable-queues.ts';

const { data } = JSON.parse(process.argv[2] ?? '{}') as { data: string };
const folder = await openDataFolder(data, 'writethru test');
const definition = { name: 'work', visibilityMs: 600_000, maxReceives: 3 };
const queues = await DurableQueues.open(folder.queues, [definition], systemClock());
const queue = queues.queue('work');
process.stdout.write('open\n');
for (let n = 0; ; n += 1) {
  await queue.send([{ body: String(n), group: null, deduplication: null, delayMs: 0 }]);
  process.stdout.write(`sent ${n}\n`);
  if (n % 3 === 0) {
    for (const { body } of await queue.receive(1)) process.stdout.write(`took ${body}\n`);
  }
}
