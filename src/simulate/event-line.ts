import type { EventRecord } from '../feedback/index.ts';
import { type Random, SECOND } from '../kernel/index.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Records of one call, as the queue behind the topic hands them over. */
const BATCH = 10;
const PAUSE = 2 * SECOND;
/** By then a queue would have set a record aside; no fault of the simulation lasts so long. */
const TRIES = 50;

/** Gives back the ids of those that are to come again; may throw, and then all do. */
type Record = (records: readonly EventRecord[]) => Promise<readonly string[]>;

/** SES's events on their way to the feedback function, in batches that come again where they fail. */
export class EventLine {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #record: Record;
  #waiting: { readonly record: EventRecord; readonly tries: number }[] = [];
  #underWay = false;

  constructor(time: VirtualTime, random: Random, record: Record) {
    this.#time = time;
    this.#random = random;
    this.#record = record;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && !this.#underWay;
  }

  publish(body: string): void {
    this.#waiting.push({ record: { id: this.#random.token(8), body }, tries: 1 });
    if (!this.#underWay) this.#later();
  }

  #later(): void {
    this.#underWay = true;
    this.#time.at(this.#time.now() + PAUSE, () => void this.#recordBatch());
  }

  async #recordBatch(): Promise<void> {
    const batch = this.#waiting.splice(0, BATCH);
    const records = batch.map((event) => event.record);
    const failed = await this.#record(records).catch(() => records.map((record) => record.id));
    for (const event of batch) {
      if (failed.includes(event.record.id) && event.tries < TRIES)
        this.#waiting.push({ ...event, tries: event.tries + 1 });
    }
    this.#underWay = false;
    if (this.#waiting.length > 0) this.#later();
  }
}
