import { type Deadline, settleNow, sweepEdition } from '../../deliver/index.ts';
import type { Design } from '../designs.ts';
import type { Draft } from '../sample-edition.ts';
import { ModelProcess } from './model-process.ts';
import { ModelWorld } from './model-world.ts';

/** The size of a model. */
export interface ModelSize {
  readonly workers: number;
  readonly recipients: number;
  readonly crashes: number;
  /** Lost requests, lost replies and throttles, in all. */
  readonly losses: number;
  /** A sweep at any moment, and SES's events at any moment; without: only when all is quiet. */
  readonly sweep: boolean;
}

/** What may happen next. */
export type Action =
  | { readonly do: 'go' | 'lose' | 'fail'; readonly process: string; readonly call: string }
  | {
      readonly do: 'throttle' | 'take, no answer' | 'no answer';
      readonly process: string;
      readonly call: string;
    }
  | { readonly do: 'crash'; readonly process: string }
  | { readonly do: 'report'; readonly place: number };

export const nameOf = (action: Action): string => {
  if (action.do === 'report') return `SES reports ${action.place}`;
  return action.do === 'crash'
    ? `${action.process} crashes`
    : `${action.process}: ${action.call}${action.do === 'go' ? '' : ` (${action.do})`}`;
};

const THROTTLED = { kind: 'throttled' } as const;
const NO_ANSWER = { kind: 'unknown', detail: 'time-out' } as const;
const DEADLINE: Deadline = { remaining: () => 600_000 };

/** Lets everything run that waits for no turn. */
const quiet = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** How a process came to its end. */
type End = 'done' | 'threw' | 'died';

type InDoubt = (end: End) => Iterable<string>;

/** One history of the model, action by action: every worker runs the real code. */
export class ModelRun {
  readonly world: ModelWorld;
  readonly #size: ModelSize;
  readonly #design: Design;
  readonly #processes = new Map<string, ModelProcess>();
  readonly #inDoubt = new Map<ModelProcess, InDoubt>();
  #crashes = 0;
  #losses = 0;
  #born = 0;

  private constructor(world: ModelWorld, size: ModelSize, design: Design) {
    this.world = world;
    this.#size = size;
    this.#design = design;
  }

  static async start(draft: Draft, size: ModelSize, design: Design): Promise<ModelRun> {
    const run = new ModelRun(await ModelWorld.open(draft, size.recipients), size, design);
    for (let worker = 0; worker < size.workers; worker += 1) run.#startWorker(`worker ${worker}`);
    if (size.sweep) run.#startSweep();
    await quiet();
    return run;
  }

  async key(): Promise<string> {
    const processes = [...this.#processes.values()].map((process) => process.key);
    return [await this.world.key(), this.#crashes, this.#losses, ...processes].join('\n');
  }

  /** Empty where all is quiet. */
  actions(): Action[] {
    const actions: Action[] = [];
    for (const { name, waiting } of this.#processes.values()) {
      for (const [call, { kind }] of waiting) {
        actions.push({ do: 'go', process: name, call });
        if (this.#losses === this.#size.losses) continue;
        if (kind === 'send')
          for (const how of ['throttle', 'take, no answer', 'no answer'] as const)
            actions.push({ do: how, process: name, call });
        else actions.push({ do: 'fail', process: name, call });
        if (kind === 'write') actions.push({ do: 'lose', process: name, call });
      }
      if (waiting.size > 0 && this.#crashes < this.#size.crashes)
        actions.push({ do: 'crash', process: name });
    }
    if (this.#size.sweep && actions.length > 0) actions.push(...this.reports());
    return actions;
  }

  /** Mails that SES took and has not reported yet. */
  reports(): Action[] {
    return this.world.accepted.flatMap((times, place) =>
      times > 0 && !this.world.reported.has(place) ? [{ do: 'report', place } as const] : [],
    );
  }

  async take(action: Action): Promise<void> {
    if (action.do === 'report') await this.world.report(action.place);
    else if (action.do === 'crash') this.#crash(action.process);
    else await this.#answer(action);
    await quiet();
    await this.#wakeForgotten();
  }

  /** When all is quiet: what has not been reported by now is lost, and every claim left is given up. */
  async settle(): Promise<void> {
    await settleNow(this.world.edition.id, this.world.sweepPorts(new ModelProcess('end').random));
  }

  async #answer(action: Exclude<Action, { readonly do: 'report' | 'crash' }>): Promise<void> {
    const waiting = this.#processes.get(action.process)?.waiting.get(action.call);
    if (!waiting) throw new Error(`the model has no "${nameOf(action)}" here`);
    if (action.do !== 'go') this.#losses += 1;
    switch (action.do) {
      case 'go':
        return waiting.go();
      case 'lose':
        return waiting.lose();
      case 'fail':
        return waiting.fail();
      case 'throttle':
        return waiting.answer(THROTTLED);
      case 'take, no answer':
        this.world.accept(placeOf(action.call));
        return this.#leaveUnanswered(action.call, waiting.answer);
      case 'no answer':
        return this.#leaveUnanswered(action.call, waiting.answer);
    }
  }

  #leaveUnanswered(call: string, answer: (result: unknown) => void): void {
    this.world.doubt.add(placeOf(call));
    answer(NO_ANSWER);
  }

  #crash(name: string): void {
    const process = this.#processes.get(name);
    if (!process) throw new Error(`the model has no ${name}`);
    this.#crashes += 1;
    process.end();
    this.#noteDoubt(process, 'died');
    if (name === 'sweep') return;
    // The queue brings the message again; when, the next process's first call decides.
    this.#startWorker(name);
  }

  #noteDoubt(process: ModelProcess, end: End): void {
    for (const where of this.#inDoubt.get(process)?.(end) ?? [])
      this.world.doubt.add(Number(where.split('/')[1]));
  }

  /** A worker that left somebody waiting is woken again by the sweep, once nothing else is under way. */
  async #wakeForgotten(): Promise<void> {
    if ([...this.#processes.values()].some(({ running }) => running)) return;
    const { marks } = await this.world.state();
    if (!marks.some(({ delivery }) => delivery.state === 'planned')) return;
    this.#startWorker('worker 0');
    await quiet();
  }

  #startWorker(name: string): void {
    this.#born += 1;
    const process = new ModelProcess(name, `${name}/${this.#born}`);
    this.#processes.set(name, process);
    const { ports, watch } = this.world.deliverPorts(process);
    this.#inDoubt.set(process, (end) => watch.inDoubt(end !== 'done'));
    const ended = (end: End) => {
      // One that died has nothing more to say.
      if (!process.running) return;
      process.end();
      this.#noteDoubt(process, end);
      if (end === 'threw') this.#startWorker(name);
    };
    this.#design.deliver(this.world.message, ports, DEADLINE).then(
      () => ended('done'),
      () => ended('threw'),
    );
  }

  #startSweep(): void {
    const process = new ModelProcess('sweep', 'sweep');
    this.#processes.set('sweep', process);
    const options = { settleAfter: Number.POSITIVE_INFINITY };
    const end = () => process.end();
    sweepEdition(this.world.edition.id, this.world.seenSweepPorts(process), options).then(end, end);
  }
}

const placeOf = (call: string): number => Number(call.split(' ')[1]);
