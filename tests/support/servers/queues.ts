import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { onTestFinished } from 'vitest';
import type { Clock, Instant } from '../../../src/kernel/index.ts';
import { DurableQueues } from '../../../src/local/queues/durable-queues.ts';
import type { NewMessage, QueueDefinition } from '../../../src/local/queues/message.ts';
import type { QueueStore } from '../../../src/local/queues/shelf.ts';
import { freshFolder } from '../stores/folders.ts';

/** A clock that stands still until a test moves it. */
export const handClock = (start: Instant): Clock & { move(ms: number): void } => {
  let now = start;
  return {
    now: () => now,
    sleep: async () => {},
    move: (ms) => {
      now += ms;
    },
  };
};

export const QUEUES: readonly QueueDefinition[] = [
  { name: 'work', visibilityMs: 30_000, maxReceives: 3 },
  { name: 'inbox.fifo', visibilityMs: 30_000, maxReceives: 3 },
];

export const message = (body: string, extra: Partial<NewMessage> = {}): NewMessage => ({
  body,
  group: null,
  deduplication: null,
  delayMs: 0,
  ...extra,
});

/** Queues on a fresh folder; `reopen` stands for a process that ended and one that begins. */
export const freshQueues = async (clock: Clock) => {
  const folder = join(await freshFolder(), 'queues');
  let store: QueueStore = new ClassicLevel(folder);
  onTestFinished(() => store.close());
  return {
    queues: await DurableQueues.open(store, QUEUES, clock),
    reopen: async () => {
      await store.close();
      store = new ClassicLevel(folder);
      return DurableQueues.open(store, QUEUES, clock);
    },
  };
};
