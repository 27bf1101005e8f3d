import { createHash } from 'node:crypto';
import { DESIGNS, type DesignName } from '../designs.ts';
import { sampleDraft } from '../sample-edition.ts';
import { type Action, ModelRun, type ModelSize, nameOf } from './model-run.ts';

/** Enough to begin with. */
const VIOLATIONS_KEPT = 5;
/** 120 bits: among ten million states, two meet with a chance of one in 10^22. */
const hashOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64').slice(0, 20);

/** A promise that a history broke. */
interface Violation {
  readonly what: string;
  /** What happened, in order. */
  readonly history: readonly string[];
}

export interface ModelReport extends ModelSize {
  readonly design: DesignName;
  readonly states: number;
  readonly transitions: number;
  /** Quiet states, each settled once for every set of SES's events that may have come. */
  readonly ends: number;
  /** Ends in which somebody is held. */
  readonly heldEnds: number;
  readonly violations: readonly Violation[];
}

/** Every subset of the places whose report is still out. */
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, index) => (bits >> index) % 2 === 1),
  );

/**
 * Walks every history of the model: depth first, each state once. A state is what is stored, what SES took, and what
 * each process has been told; since processes cannot be copied, a branch is reached by playing its history again
 * (stateless search with state matching: Godefroid, "Model checking for programming languages using VeriSoft", 1997).
 */
class Explorer {
  readonly #start: () => Promise<ModelRun>;
  readonly #onState: (states: number) => void;
  readonly #seen = new Set<string>();
  transitions = 0;
  ends = 0;
  heldEnds = 0;
  readonly violations: Violation[] = [];

  constructor(start: () => Promise<ModelRun>, onState: (states: number) => void) {
    this.#start = start;
    this.#onState = onState;
  }

  get states(): number {
    return this.#seen.size;
  }

  async explore(): Promise<void> {
    await this.#visit(await this.#start(), []);
  }

  async #visit(run: ModelRun, history: readonly Action[]): Promise<void> {
    const key = hashOf(await run.key());
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#onState(this.#seen.size);
    if (
      !this.#check(
        run.world.accepted.every((times) => times <= 1),
        'a second mail',
        history,
      )
    )
      return;
    const actions = run.actions();
    if (actions.length === 0) return this.#end(run, history);
    for (const [index, action] of actions.entries()) {
      const next = index === 0 ? run : await this.#replay(history);
      await next.take(action);
      this.transitions += 1;
      await this.#visit(next, [...history, action]);
    }
  }

  async #replay(history: readonly Action[]): Promise<ModelRun> {
    const run = await this.#start();
    for (const action of history) await run.take(action);
    return run;
  }

  async #end(run: ModelRun, history: readonly Action[]): Promise<void> {
    for (const [index, reports] of subsets(run.reports()).entries()) {
      const ended = index === 0 ? run : await this.#replay(history);
      for (const report of reports) await ended.take(report);
      await ended.settle();
      await this.#judge(ended, [...history, ...reports]);
    }
  }

  async #judge({ world }: ModelRun, history: readonly Action[]): Promise<void> {
    this.ends += 1;
    const { marks } = await world.state();
    let held = false;
    for (const [place, { delivery }] of marks.entries()) {
      const { state } = delivery;
      const taken = world.accepted[place] === 1;
      const check = (holds: boolean, what: string) =>
        this.#check(holds, `${place} ${what}`, history);
      check(state !== 'planned' && state !== 'claimed', `ended ${state}`);
      check(state !== 'sent' || taken, 'counts as sent, and SES never took it');
      check(state === 'sent' || state === 'held' || !taken, `is ${state}, and SES took it`);
      check(state !== 'held' || world.doubt.has(place), 'is held without a cause');
      check(state !== 'held' || !world.reported.has(place), 'is held though SES reported it');
      held ||= state === 'held';
    }
    if (held) this.heldEnds += 1;
    this.#check(await world.isSent(), 'the edition is at no end', history);
  }

  #check(holds: boolean, what: string, history: readonly Action[]): boolean {
    if (!holds && this.violations.length < VIOLATIONS_KEPT)
      this.violations.push({ what, history: history.map(nameOf) });
    return holds;
  }
}

/** What is explored by default: some hundred thousand transitions in all, a minute or two. */
export const MODELS: readonly ModelSize[] = [
  { workers: 2, recipients: 3, crashes: 2, losses: 0, sweep: false },
  { workers: 2, recipients: 3, crashes: 0, losses: 1, sweep: false },
  { workers: 2, recipients: 2, crashes: 1, losses: 1, sweep: false },
  { workers: 1, recipients: 2, crashes: 1, losses: 0, sweep: true },
];

/** Explores all histories of a design at a size. */
export const exploreModel = async (
  design: DesignName,
  size: ModelSize,
  onState: (states: number) => void = () => {},
): Promise<ModelReport> => {
  const draft = await sampleDraft();
  const explorer = new Explorer(() => ModelRun.start(draft, size, DESIGNS[design]), onState);
  await explorer.explore();
  const { states, transitions, ends, heldEnds, violations } = explorer;
  return { design, ...size, states, transitions, ends, heldEnds, violations };
};
