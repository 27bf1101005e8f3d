import { FAULTS, type FaultRates, isCalm, NO_FAULTS } from './fault-rates.ts';
import type { Played } from './verdict.ts';

/** A promise that a world broke. */
interface Breach {
  readonly seed: number;
  readonly what: string;
}

/** Enough to begin with; each seed can be replayed alone. */
const BREACHES_KEPT = 20;

/** What befell the worlds, counted. */
const NOTHING_MET = {
  crashes: 0,
  lostReplies: 0,
  lostAnswers: 0,
  throttles: 0,
  lostEvents: 0,
  /** The breaker's own stops. */
  trips: 0,
  /** Decisions about held deliveries, and the second mails that came of them. */
  sentAgain: 0,
  countedAsSent: 0,
  orderedMails: 0,
};

/** Any number of worlds, added up; the order in which they are added does not matter. */
export interface Tally {
  readonly seeds: number;
  /** People planned for. */
  readonly recipients: number;
  /** Mails that SES took. */
  readonly accepted: number;
  readonly duplicates: number;
  readonly missed: number;
  readonly held: number;
  readonly heldBound: number;
  /** Worlds without faults, and who was held in them. */
  readonly calm: number;
  readonly heldInCalm: number;
  /** Worlds that broke a promise. */
  readonly brokenSeeds: number;
  readonly breaches: readonly Breach[];
  /** Sums over the worlds. */
  readonly rates: FaultRates;
  readonly met: typeof NOTHING_MET;
}

export const NO_WORLDS: Tally = {
  seeds: 0,
  recipients: 0,
  accepted: 0,
  duplicates: 0,
  missed: 0,
  held: 0,
  heldBound: 0,
  calm: 0,
  heldInCalm: 0,
  brokenSeeds: 0,
  breaches: [],
  rates: NO_FAULTS,
  met: NOTHING_MET,
};

const added = <Numbers extends Record<keyof Numbers, number>>(
  a: Numbers,
  b: Numbers,
  names: readonly (keyof Numbers)[],
): Numbers => ({ ...a, ...Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) });

const COUNTS = [
  'seeds',
  'recipients',
  'accepted',
  'duplicates',
  'missed',
  'held',
  'heldBound',
  'calm',
  'heldInCalm',
  'brokenSeeds',
] as const;
const MET = Object.keys(NOTHING_MET) as (keyof typeof NOTHING_MET)[];

export const addTallies = (a: Tally, b: Tally): Tally => ({
  ...a,
  ...Object.fromEntries(COUNTS.map((name) => [name, a[name] + b[name]])),
  rates: added(a.rates, b.rates, FAULTS),
  met: added(a.met, b.met, MET),
  breaches: [...a.breaches, ...b.breaches]
    .sort((one, other) => one.seed - other.seed)
    .slice(0, BREACHES_KEPT),
});

/** One world, counted. */
export const tallyOf = (played: Played): Tally => {
  const { seed, world, broken, planned, duplicates, missed, held, heldBound, decided } = played;
  const calm = isCalm(world.rates);
  return {
    seeds: 1,
    recipients: planned,
    accepted: world.ses.accepted.length,
    duplicates,
    missed,
    held,
    heldBound,
    calm: calm ? 1 : 0,
    heldInCalm: calm ? held : 0,
    brokenSeeds: broken.length > 0 ? 1 : 0,
    breaches: broken.map((what) => ({ seed, what })).slice(0, BREACHES_KEPT),
    rates: world.rates,
    met: {
      crashes: world.processes.crashes,
      lostReplies: world.processes.lostReplies,
      lostAnswers: world.ses.unanswered.size,
      throttles: world.ses.throttled,
      lostEvents: world.ses.lostEvents,
      trips: world.desk.trips,
      ...decided,
      orderedMails: played.ordered,
    },
  };
};
