import type { Wake } from '../deliver/index.ts';
import { MINUTE, type Random, SECOND } from '../kernel/index.ts';
import type { FaultRates } from './fault-rates.ts';
import type { VirtualTime } from './virtual-time.ts';

/** After so many failed receives a message is set aside. */
const RECEIVES = 5;
const VISIBILITY = 3 * MINUTE;
const WORKERS = 3;

interface QueueOptions<Message> {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly rates: FaultRates;
  /** Throws where the message is to come again. */
  readonly work: (message: Message) => Promise<void>;
}

/** A queue that delivers at least once, late, doubled and in any order, to a few workers. */
export class SimQueue<Message> implements Wake<Message> {
  readonly #options: QueueOptions<Message>;
  #messages = 0;
  #working = 0;

  constructor(options: QueueOptions<Message>) {
    this.#options = options;
  }

  async wake(messages: readonly Message[]): Promise<void> {
    const { random, rates } = this.#options;
    for (const message of messages) {
      if (random.next() < rates.lostWake) continue;
      this.#add(message, 1);
      if (random.next() < rates.doubled) this.#add(message, 1);
    }
  }

  async idle(): Promise<boolean> {
    return this.#messages === 0;
  }

  #add(message: Message, receive: number, delay?: number): void {
    const { time, random } = this.#options;
    const late = random.next() < 0.05 ? 5 * MINUTE : SECOND;
    this.#messages += 1;
    time.at(time.now() + (delay ?? late * random.next()), () => this.#receive(message, receive));
  }

  #receive(message: Message, receive: number): void {
    if (this.#working === WORKERS) {
      this.#messages -= 1;
      this.#add(message, receive, 500);
      return;
    }
    this.#working += 1;
    this.#options
      .work(message)
      .catch(() => receive < RECEIVES && this.#add(message, receive + 1, VISIBILITY))
      .finally(() => {
        this.#working -= 1;
        this.#messages -= 1;
      });
  }
}
