import * as z from 'zod';
import { type Change, type CheckedStore, END } from '../store/checked-store.ts';
import type { Stored } from './message.ts';

const storedSchema = z.object({
  sequence: z.number().int(),
  id: z.string(),
  group: z.string().nullable(),
  deduplication: z.string().nullable(),
  sentAt: z.number(),
  receives: z.number().int(),
  firstReceivedAt: z.number().nullable(),
  visibleAt: z.number(),
});
const rememberedSchema = z.object({
  id: z.string(),
  sequence: z.number().int(),
  until: z.number(),
});
/** What a FIFO queue remembers of a deduplication id. */
export type Remembered = z.infer<typeof rememberedSchema>;

/** Begins the keys of queues in the store that they share with the table. */
export const QUEUE = 'queue';

/** One queue's part of the store: what is known of each message, its body, and deduplication ids. */
export class Shelf {
  readonly #store: CheckedStore;
  readonly #queue: string;

  constructor(store: CheckedStore, queue: string) {
    this.#store = store;
    this.#queue = queue;
  }

  #key(kind: 'message' | 'body' | 'deduplication', name: string | number): string {
    const sortable = typeof name === 'number' ? String(name).padStart(16, '0') : name;
    return `${QUEUE}!${this.#queue}!${kind}!${sortable}`;
  }

  /** A message with its body. */
  place(message: Stored, body: string): Change[] {
    const key = this.#key('body', message.sequence);
    return [this.update(message), { key, value: body }];
  }

  update(message: Stored): Change {
    const key = this.#key('message', message.sequence);
    return { key, value: JSON.stringify(message) };
  }

  remove({ sequence }: Stored): Change[] {
    return [
      { key: this.#key('message', sequence), value: null },
      { key: this.#key('body', sequence), value: null },
    ];
  }

  remember(deduplication: string, known: Remembered): Change {
    const key = this.#key('deduplication', deduplication);
    return { key, value: JSON.stringify(known) };
  }

  forget(deduplication: string): Change {
    return { key: this.#key('deduplication', deduplication), value: null };
  }

  /** All at once or not at all, and on disk when it resolves. */
  async write(changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await this.#store.write(changes);
  }

  bodies(messages: readonly Stored[]): string[] {
    return messages.map(({ sequence }) =>
      String(this.#store.get(this.#key('body', sequence)) ?? ''),
    );
  }

  /** In the order in which they came. */
  async messages(): Promise<Stored[]> {
    const all = await this.#all('message');
    return all.map(([, value]) => storedSchema.parse(value));
  }

  async remembered(): Promise<Map<string, Remembered>> {
    const all = await this.#all('deduplication');
    return new Map(all.map(([name, value]) => [name, rememberedSchema.parse(value)]));
  }

  async #all(kind: 'message' | 'deduplication'): Promise<[name: string, value: unknown][]> {
    const prefix = this.#key(kind, '');
    const all: [string, unknown][] = [];
    for await (const [key, value] of this.#store.entries({ from: prefix, to: prefix + END }))
      all.push([key.slice(prefix.length), JSON.parse(value.toString())]);
    return all;
  }
}
