import type { Random } from '../kernel/index.ts';
import type { Key } from '../store/keys.ts';
import type { Change, Item, Range, Table } from '../store/table.ts';
import type { FaultRates } from './fault-rates.ts';
import type { Trace } from './trace.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Thrown into everything that a dead process still tries to do. */
class Dead extends Error {}
/** A reply that got lost on its way. */
class LostReply extends Error {}

/** One run of one function: a process that may die at any call. */
export class Life {
  dead = false;
  readonly #onDeath: () => void;

  constructor(onDeath: () => void) {
    this.#onDeath = onDeath;
  }

  die(): void {
    if (this.dead) return;
    this.dead = true;
    this.#onDeath();
  }
}

export interface Hazards {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly rates: FaultRates;
  readonly life: Life;
  readonly trace: Trace;
  /** A reply of the table got lost. */
  readonly onLostReply: () => void;
}

const mind = (life: Life): void => {
  if (life.dead) throw new Dead('this process is dead');
};

const strike = ({ random, rates, life, trace }: Hazards, where: string): void => {
  if (random.next() < rates.crash / 2) {
    trace(`crash ${where}`);
    life.die();
  }
  mind(life);
};

const pass = async (hazards: Hazards, what: string): Promise<void> => {
  const { time, random, rates, life } = hazards;
  mind(life);
  const longest = random.next() < rates.stall ? STALL : CALL;
  await time.sleep(longest * random.next());
  mind(life);
  strike(hazards, `before ${what}`);
};

/** A call takes up to this. */
const CALL = 20;
/** Longer than others take for everything. */
const STALL = 20_000;

type Method = (...args: never[]) => unknown;

/** The same port, seen from a process that may die before and after each call. */
export const hazardous = <Port extends object>(port: Port, name: string, hazards: Hazards): Port =>
  new Proxy(port, {
    get(target, property) {
      const method = Reflect.get(target, property) as Method;
      const what = `${name}.${String(property)}`;
      return async (...args: never[]) => {
        await pass(hazards, what);
        hazards.trace(what);
        const result = await method.apply(target, args);
        strike(hazards, `after ${what}`);
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
    return this.#call(`get ${key.pk} ${key.sk}`, () => this.#table.get(key));
  }
  getMany(keys: readonly Key[]) {
    return this.#call(`get ${keys.length} items`, () => this.#table.getMany(keys));
  }
  put(item: Parameters<Table['put']>[0]) {
    return this.#call(`put ${item.pk} ${item.sk}`, () => this.#table.put(item));
  }
  putNew(item: Parameters<Table['putNew']>[0]) {
    return this.#write(`put new ${item.pk} ${item.sk}`, () => this.#table.putNew(item), false);
  }
  putOver(item: Parameters<Table['putOver']>[0], version: number) {
    const what = `put over version ${version} ${item.pk} ${item.sk}`;
    return this.#write(what, () => this.#table.putOver(item, version), false);
  }
  remove(key: Key, version: number) {
    const what = `remove version ${version} ${key.pk} ${key.sk}`;
    return this.#write(what, () => this.#table.remove(key, version), false);
  }
  change(key: Key, change: Change) {
    const what = `change ${key.pk} ${key.sk}`;
    const call = () => this.#table.change(key, change);
    return change.when ? this.#write(what, call, null) : this.#call(what, call);
  }

  async *query(range: Range): AsyncGenerator<Item> {
    const { life, trace } = this.#hazards;
    await pass(this.#hazards, `query ${range.partition}`);
    trace(`query ${range.partition}`);
    for await (const item of this.#table.query(range)) {
      mind(life);
      yield item;
    }
    strike(this.#hazards, `after query ${range.partition}`);
  }

  async #call<Result>(what: string, call: () => Promise<Result>): Promise<Result> {
    const result = await this.#carryOut(what, call);
    if (!this.#loses(what)) return result;
    throw new LostReply(what);
  }

  /** A lost reply is an error, or, where the client itself tried again, a refusal of what stands already. */
  async #write<Result>(
    what: string,
    call: () => Promise<Result>,
    refused: Result,
  ): Promise<Result> {
    const result = await this.#carryOut(what, call);
    if (!this.#loses(what)) return result;
    if (this.#hazards.random.next() < 0.5) return refused;
    throw new LostReply(what);
  }

  async #carryOut<Result>(what: string, call: () => Promise<Result>): Promise<Result> {
    await pass(this.#hazards, what);
    const result = await call();
    this.#hazards.trace(typeof result === 'boolean' ? `${what}: ${result}` : what);
    strike(this.#hazards, `after ${what}`);
    return result;
  }

  #loses(what: string): boolean {
    const { random, rates, trace, onLostReply } = this.#hazards;
    const lost = random.next() < rates.lostReply;
    if (lost) {
      trace(`lost the reply to ${what}`);
      onLostReply();
    }
    return lost;
  }
}
