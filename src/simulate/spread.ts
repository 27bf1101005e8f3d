import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Play, playStretch, type Stretch } from './play.ts';
import { addTallies, NO_WORLDS, type Tally } from './tally.ts';

/** Seeds of one errand: long enough that handing it over costs nothing, short enough that all cores end together. */
const ERRAND = 50;
/** Below this, starting threads takes longer than the worlds. */
const FEW = 100;

export interface SpreadOptions extends Play {
  /** Seeds 1 to this. */
  readonly seeds: number;
  /** The threads' entry file, `bin/simulate-worker.ts` as it was built. */
  readonly worker: string;
  /** At most so many at once: the machine's cores. */
  readonly threads: number;
  readonly onProgress: (seeds: number) => void;
}

const errandsOf = (seeds: number): Stretch[] =>
  Array.from({ length: Math.ceil(seeds / ERRAND) }, (_, index) => ({
    from: index * ERRAND + 1,
    to: Math.min((index + 1) * ERRAND, seeds),
  }));

/** Plays seeds 1 to `seeds`, over all threads. The sum is the same however many there are. */
export const playSpread = async (options: SpreadOptions): Promise<Tally> => {
  const { seeds, worker, threads, design, faults, onProgress } = options;
  if (seeds <= FEW) return playStretch({ from: 1, to: seeds }, options);
  const errands = errandsOf(seeds).reverse();
  let tally = NO_WORLDS;
  const thread = async (): Promise<void> => {
    const hand = new Worker(worker, { workerData: { design, faults } satisfies Play });
    try {
      for (let errand = errands.pop(); errand; errand = errands.pop()) {
        hand.postMessage(errand);
        const [answer] = await once(hand, 'message');
        tally = addTallies(tally, answer as Tally);
        onProgress(tally.seeds);
      }
    } finally {
      await hand.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, errands.length) }, thread));
  return tally;
};
