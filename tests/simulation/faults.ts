import type { Random } from '../../src/kernel/index.ts';
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
    throttle: sometimes(0.3),
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

const after = (hazards: Hazards, lossy: boolean): void => {
  const { random, rates, life } = hazards;
  if (random.next() < rates.crash / 2) life.die();
  mind(life);
  if (lossy && random.next() < rates.lostReply) throw new LostReply();
};

async function* hazardousItems<Item>(
  items: AsyncIterable<Item>,
  hazards: Hazards,
): AsyncGenerator<Item> {
  await pass(hazards);
  for await (const item of items) {
    mind(hazards.life);
    yield item;
  }
}

type Method = (...args: unknown[]) => unknown;

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** The same port, seen from a process that may die before and after each call, and may lose its replies. */
export const hazardous = <Port extends object>(
  port: Port,
  hazards: Hazards,
  options: { readonly lossy: boolean } = { lossy: true },
): Port =>
  new Proxy(port, {
    get(target, name) {
      const method = Reflect.get(target, name) as Method;
      return (...args: unknown[]) => {
        if (ITERATED.has(String(name))) {
          const items = method.apply(target, args);
          if (isIterable(items)) return hazardousItems(items, hazards);
        }
        return (async () => {
          await pass(hazards);
          const result = await method.apply(target, args);
          after(hazards, options.lossy);
          return result;
        })();
      };
    },
  });

/** Methods that give their items one by one. */
const ITERATED = new Set(['cuts', 'states', 'receipts']);
