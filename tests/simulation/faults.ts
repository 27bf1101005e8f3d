import type { Random } from '../../src/kernel/index.ts';
import type { Key } from '../../src/store/keys.ts';
import type { Change, Item, Range, Table } from '../../src/store/table.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How often what goes wrong, as chances per call, message, event or mail. */
export interface FaultRates {
  readonly crash: number;
  /** Replies of the table that do not arrive, though the call was carried out. */
  readonly lostReply: number;
  /** Mails whose answer does not arrive; half of them SES took. */
  readonly lostAnswer: number;
  readonly throttle: number;
  readonly rejected: number;
  readonly bounced: number;
  readonly lostEvent: number;
  readonly lostWake: number;
  readonly doubled: number;
  /** Minutes in which SES cannot be reached. */
  readonly outageMinutes: number;
  readonly readersChange: boolean;
  readonly cancelled: boolean;
}

export const NO_FAULTS: FaultRates = {
  crash: 0,
  lostReply: 0,
  lostAnswer: 0,
  throttle: 0,
  rejected: 0,
  bounced: 0,
  lostEvent: 0,
  lostWake: 0,
  doubled: 0,
  outageMinutes: 0,
  readersChange: false,
  cancelled: false,
};

/** A fifth of the worlds knows no faults but doubled and late messages; the others each their own mixture. */
export const faultsOf = (random: Random): FaultRates => {
  const doubled = random.next() < 0.5 ? 0.3 : 0;
  if (random.next() < 0.2) return { ...NO_FAULTS, doubled };
  const sometimes = (rate: number): number => (random.next() < 0.5 ? rate * random.next() : 0);
  return {
    crash: sometimes(0.03),
    lostReply: sometimes(0.03),
    lostAnswer: sometimes(0.1),
    throttle: sometimes(0.7),
    rejected: sometimes(0.1),
    bounced: sometimes(0.1),
    lostEvent: sometimes(0.5),
    lostWake: sometimes(0.5),
    doubled,
    outageMinutes: random.next() < 0.2 ? 20 * random.next() : 0,
    readersChange: random.next() < 0.4,
    cancelled: random.next() < 0.1,
  };
};

/** Thrown into everything that a dead process still tries to do. */
export class Dead extends Error {}
/** A reply that got lost on its way. */
export class LostReply extends Error {}

/** One run of one function: a process that may die at any call. */
export class Life {
  dead = false;
  readonly onDeath: (() => void)[] = [];

  die(): void {
    if (this.dead) return;
    this.dead = true;
    for (const tell of this.onDeath) tell();
  }
}

export interface Hazards {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly rates: FaultRates;
  readonly life: Life;
}

const mind = (life: Life): void => {
  if (life.dead) throw new Dead();
};

const pass = async (hazards: Hazards): Promise<void> => {
  const { time, random, rates, life } = hazards;
  mind(life);
  // Now and then a process stands still for longer than others take for everything.
  await time.sleep(random.next() < 0.01 ? 20_000 * random.next() : 20 * random.next());
  mind(life);
  if (random.next() < rates.crash / 2) life.die();
  mind(life);
};

const mindAfter = ({ random, rates, life }: Hazards): void => {
  if (random.next() < rates.crash / 2) life.die();
  mind(life);
};

type Method = (...args: never[]) => Promise<unknown>;

/** The same port, seen from a process that may die before and after each call. */
export const hazardous = <Port extends object>(port: Port, hazards: Hazards): Port =>
  new Proxy(port, {
    get(target, name) {
      const method = Reflect.get(target, name) as Method;
      return async (...args: never[]) => {
        await pass(hazards);
        const result = await method.apply(target, args);
        mindAfter(hazards);
        return result;
      };
    },
  });

/** The table, as a process sees it that may die at each call and lose replies to it. */
export class HazardousTable implements Table {
  readonly #table: Table;
  readonly #hazards: Hazards;

  constructor(table: Table, hazards: Hazards) {
    this.#table = table;
    this.#hazards = hazards;
  }

  get(key: Key) {
    return this.#reading(() => this.#table.get(key));
  }
  getMany(keys: readonly Key[]) {
    return this.#reading(() => this.#table.getMany(keys));
  }
  put(item: Parameters<Table['put']>[0]) {
    return this.#reading(() => this.#table.put(item));
  }
  putNew(item: Parameters<Table['putNew']>[0]) {
    return this.#writing(() => this.#table.putNew(item), false);
  }
  putOver(item: Parameters<Table['putOver']>[0], version: number) {
    return this.#writing(() => this.#table.putOver(item, version), false);
  }
  remove(key: Key, version: number) {
    return this.#writing(() => this.#table.remove(key, version), false);
  }
  change(key: Key, change: Change) {
    return this.#reading(() => this.#table.change(key, change));
  }

  async *query(range: Range): AsyncGenerator<Item> {
    await pass(this.#hazards);
    for await (const item of this.#table.query(range)) {
      mind(this.#hazards.life);
      yield item;
    }
  }

  async #reading<Result>(call: () => Promise<Result>): Promise<Result> {
    await pass(this.#hazards);
    const result = await call();
    mindAfter(this.#hazards);
    if (this.#loses()) throw new LostReply();
    return result;
  }

  /** A lost reply is an error, or, where the client itself tried again, a refusal of what stands already. */
  async #writing<Result>(call: () => Promise<Result>, refused: Result): Promise<Result> {
    await pass(this.#hazards);
    const result = await call();
    mindAfter(this.#hazards);
    if (!this.#loses()) return result;
    if (this.#hazards.random.next() < 0.5) return refused;
    throw new LostReply();
  }

  #loses(): boolean {
    const { random, rates } = this.#hazards;
    return random.next() < rates.lostReply;
  }
}
