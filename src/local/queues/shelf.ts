import type { ClassicLevel } from 'classic-level';
import * as z from 'zod';
import type { Stored } from './message.ts';

/** The open store of the data folder's queues. */
export type QueueStore = ClassicLevel<string, string>;

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

export type Change =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string };

/** Sorts after every other character that keys here hold. */
const END = '\uffff';

/** One queue's part of the store: what is known of each message, its body, and deduplication ids. */
export class Shelf {
  readonly #store: QueueStore;
  readonly #queue: string;

  constructor(store: QueueStore, queue: string) {
    this.#store = store;
    this.#queue = queue;
  }

  #key(kind: 'message' | 'body' | 'deduplication', name: string | number): string {
    const sortable = typeof name === 'number' ? String(name).padStart(16, '0') : name;
    return `${this.#queue}!${kind}!${sortable}`;
  }

  /** A message with its body. */
  place(message: Stored, body: string): Change[] {
    const key = this.#key('body', message.sequence);
    return [this.update(message), { type: 'put', key, value: body }];
  }

  update(message: Stored): Change {
    const key = this.#key('message', message.sequence);
    return { type: 'put', key, value: JSON.stringify(message) };
  }

  remove({ sequence }: Stored): Change[] {
    return [
      { type: 'del', key: this.#key('message', sequence) },
      { type: 'del', key: this.#key('body', sequence) },
    ];
  }

  remember(deduplication: string, known: Remembered): Change {
    const key = this.#key('deduplication', deduplication);
    return { type: 'put', key, value: JSON.stringify(known) };
  }

  forget(deduplication: string): Change {
    return { type: 'del', key: this.#key('deduplication', deduplication) };
  }

  /** All at once or not at all. LevelDB's log outlives the process, so a SIGKILL loses nothing written. */
  async write(changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await this.#store.batch([...changes]);
  }

  async bodies(messages: readonly Stored[]): Promise<string[]> {
    const keys = messages.map(({ sequence }) => this.#key('body', sequence));
    const found = await this.#store.getMany(keys);
    return found.map((body) => body ?? '');
  }

  /** In the order in which they came. */
  async messages(): Promise<Stored[]> {
    const values = await this.#store.values(this.#all('message')).all();
    return values.map((value) => storedSchema.parse(JSON.parse(value)));
  }

  async remembered(): Promise<Map<string, Remembered>> {
    const range = this.#all('deduplication');
    const entries = await this.#store.iterator(range).all();
    return new Map(
      entries.map(([key, value]) => [
        key.slice(range.gt.length),
        rememberedSchema.parse(JSON.parse(value)),
      ]),
    );
  }

  #all(kind: 'message' | 'deduplication') {
    const prefix = this.#key(kind, '');
    return { gt: prefix, lt: `${prefix}${END}` };
  }
}
