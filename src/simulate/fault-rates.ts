import type { Random } from '../kernel/index.ts';

/** How often what goes wrong: chances per call, message, event or mail, and lengths. */
export interface FaultRates {
  /** A process dies at a call of a port, as often before it as after it. */
  readonly crash: number;
  /** A process stands still at a call, for up to 20 seconds. */
  readonly stall: number;
  /** Replies of the table that do not arrive, though the call was carried out. */
  readonly lostReply: number;
  /** Mails whose answer does not arrive; half of them SES took. */
  readonly lostAnswer: number;
  /** "Maximum sending rate exceeded." */
  readonly throttle: number;
  readonly rejected: number;
  /** Half of the mails that come back bounce for good. */
  readonly bounced: number;
  readonly complained: number;
  readonly lostEvent: number;
  readonly lostWake: number;
  /** Messages and events that come twice. */
  readonly doubled: number;
  /** Minutes in which SES cannot be reached. */
  readonly outageMinutes: number;
  /** Minutes in which SES says "Daily message quota exceeded." */
  readonly quotaMinutes: number;
  /** Minutes whose events are all lost. */
  readonly eventOutageMinutes: number;
  /** How far any worker's clock may be off, either way. */
  readonly skewSeconds: number;
  /** Chance of a world in which readers join, leave, bounce out or change their wishes meanwhile. */
  readonly readersChange: number;
  /** Chance of a world in which an editor cancels in the middle. */
  readonly cancelled: number;
  /** Chance of a world in which an editor pauses in the middle, and lets it go on some minutes later. */
  readonly paused: number;
  /** Chance of a world in which editors decide about who is held. */
  readonly decided: number;
  /** Chance of a world whose account may send one mail a second, and not twenty. */
  readonly slow: number;
}

export const NO_FAULTS: FaultRates = {
  crash: 0,
  stall: 0,
  lostReply: 0,
  lostAnswer: 0,
  throttle: 0,
  rejected: 0,
  bounced: 0,
  complained: 0,
  lostEvent: 0,
  lostWake: 0,
  doubled: 0,
  outageMinutes: 0,
  quotaMinutes: 0,
  eventOutageMinutes: 0,
  skewSeconds: 0,
  readersChange: 0,
  cancelled: 0,
  paused: 0,
  decided: 0,
  slow: 0,
};

/** A tenth of the worlds knows no faults but doubled and late messages; the others each their own mixture. */
export const drawFaults = (random: Random): FaultRates => {
  const doubled = random.next() < 0.5 ? 0.3 : 0;
  if (random.next() < 0.1) return { ...NO_FAULTS, doubled };
  const sometimes = (most: number): number => (random.next() < 0.5 ? most * random.next() : 0);
  const seldom = (most: number): number => (random.next() < 0.2 ? most * random.next() : 0);
  /** Addresses so bad that the breaker trips, as a bought list's are; and slow enough for it to come in time. */
  const bad = random.next() < 0.1;
  const whether = (chance: number): number => (random.next() < chance ? 1 : 0);
  return {
    crash: sometimes(0.03),
    stall: 0.01,
    lostReply: sometimes(0.03),
    lostAnswer: sometimes(0.1),
    throttle: sometimes(0.7),
    rejected: sometimes(0.1),
    bounced: bad ? 0.3 + 0.5 * random.next() : sometimes(0.1),
    complained: bad ? random.next() : sometimes(0.05),
    lostEvent: sometimes(0.5),
    lostWake: sometimes(0.5),
    doubled,
    outageMinutes: seldom(20),
    quotaMinutes: seldom(20),
    eventOutageMinutes: seldom(60),
    skewSeconds: sometimes(120),
    readersChange: whether(0.4),
    cancelled: whether(0.1),
    paused: whether(0.2),
    decided: whether(0.5),
    slow: whether(bad ? 0.9 : 0.05),
  };
};

/** What a fault is called and how often it was drawn, or met. */
export const FAULTS = Object.keys(NO_FAULTS) as (keyof FaultRates)[];

export const isCalm = (rates: FaultRates): boolean =>
  FAULTS.every((name) => name === 'doubled' || rates[name] === 0);
