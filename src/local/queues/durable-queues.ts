import type { Clock } from '../../kernel/index.ts';
import { unknownName } from '../errors.ts';
import type { CheckedStore } from '../store/checked-store.ts';
import { Bell } from './bell.ts';
import { DurableQueue } from './durable-queue.ts';
import { deadLetterName, type QueueCounts, type QueueDefinition } from './message.ts';
import { Shelf } from './shelf.ts';

/** All queues of the pipeline over one store, each with its dead letters. */
export class DurableQueues {
  readonly #queues = new Map<string, DurableQueue>();
  readonly #deadLetters = new Map<string, DurableQueue>();
  readonly #changed = new Bell();

  private constructor() {}

  /** Opens them as the last process left them. The store stays the caller's to close. */
  static async open(
    store: CheckedStore,
    definitions: readonly QueueDefinition[],
    clock: Clock,
  ): Promise<DurableQueues> {
    const all = new DurableQueues();
    const changed = all.#changed;
    for (const definition of definitions) {
      const ground = (name: string, deadLetters: DurableQueue | null) =>
        ({ shelf: new Shelf(store, name), clock, changed, deadLetters }) as const;
      const name = deadLetterName(definition.name);
      const dead = await DurableQueue.open({ ...definition, name }, ground(name, null));
      all.#deadLetters.set(name, dead);
      const queue = await DurableQueue.open(definition, ground(definition.name, dead));
      all.#queues.set(definition.name, queue);
    }
    return all;
  }

  /** Throws `local.unknown-name`. */
  queue(name: string): DurableQueue {
    const queue = this.find(name);
    if (queue) return queue;
    const names = [...this.#queues.keys()].join(', ');
    throw unknownName(`queue ${name}: not there; there are ${names}`);
  }

  /** A queue or one of dead letters. */
  find(name: string): DurableQueue | undefined {
    return this.#queues.get(name) ?? this.#deadLetters.get(name);
  }

  counts(): Record<string, QueueCounts> {
    return Object.fromEntries([...this.#queues].map(([name, queue]) => [name, queue.counts()]));
  }

  /** How many messages lie in each dead-letter queue that has any. */
  deadLetters(): Record<string, number> {
    const lying = [...this.#deadLetters].filter(([, queue]) => queue.size > 0);
    return Object.fromEntries(lying.map(([name, queue]) => [name, queue.size]));
  }

  /** How many messages wait or are in flight; dead letters do not count. */
  get size(): number {
    return [...this.#queues.values()].reduce((sum, queue) => sum + queue.size, 0);
  }

  /** Resolves at the next change of any queue, or after `withinMs`. */
  change(withinMs: number): Promise<void> {
    return this.#changed.wait(withinMs);
  }

  /** Resolves when no queue holds a message any more. */
  async drained(): Promise<void> {
    while (this.size > 0) await this.#changed.wait(null);
  }
}
