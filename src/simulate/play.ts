import { seededRandom } from '../kernel/index.ts';
import { DESIGNS, type DesignName } from './designs.ts';
import { drawFaults, NO_FAULTS } from './fault-rates.ts';
import { sampleDraft } from './sample-edition.ts';
import { addTallies, NO_WORLDS, type Tally, tallyOf } from './tally.ts';
import type { TraceBook } from './trace.ts';
import { judge, type Played } from './verdict.ts';
import { World } from './world.ts';

/** Which worlds are played. */
export interface Play {
  readonly design: DesignName;
  /** False: messages and events come late, and nothing else goes wrong. */
  readonly faults: boolean;
}

/** Plays one world from draft to end and judges it. The same seed is the same story, to the last call. */
export const playOne = async (
  seed: number,
  { design, faults }: Play,
  trace: TraceBook | null = null,
): Promise<Played> => {
  const draft = await sampleDraft();
  const rates = faults ? drawFaults(seededRandom(seed)) : NO_FAULTS;
  const world = new World({ seed, rates, draft, design: DESIGNS[design], trace });
  const ended = await world.run();
  return { seed, world, ...(await judge(world, ended, draft.edition.id)) };
};

/** Seeds that follow each other, `from` to `to` with both. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Plays a stretch of seeds one after the other. */
export const playStretch = async ({ from, to }: Stretch, play: Play): Promise<Tally> => {
  let tally = NO_WORLDS;
  for (let seed = from; seed <= to; seed += 1)
    tally = addTallies(tally, tallyOf(await playOne(seed, play)));
  return tally;
};
