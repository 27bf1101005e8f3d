import { createHash } from 'node:crypto';
import type { EditionStore } from '../../../src/editions/index.ts';

/** One who works on editions, one call after the other. */
export type Actor = (editions: EditionStore) => Promise<unknown>;

export interface Start {
  readonly editions: EditionStore;
  readonly actors: readonly Actor[];
  /** All that is stored, in one line; throws where it must not be so. */
  readonly look: () => Promise<string>;
  /** Called where nobody has anything left to do. */
  readonly end: () => Promise<void>;
}

/** What may go wrong in one history, in all. */
export interface Faults {
  readonly crashes: number;
  /** Replies to writes that got lost, so that the client's own second try is refused. */
  readonly lost: number;
}

type Act = 'go' | 'lose' | 'crash';
interface Step {
  readonly actor: number;
  readonly act: Act;
}

/** An actor whose calls wait for their turn. What it has been told says where it stands, for its code is deterministic. */
class Process {
  waiting: { readonly isWrite: boolean; readonly take: (act: Act) => Promise<void> } | null = null;
  readonly told: string[] = [];
  #dead = false;

  constructor(actor: Actor, editions: EditionStore) {
    const write = <Result>(work: () => Promise<Result | null>) => this.#call(work, true);
    actor({
      get: (id) => this.#call(() => editions.get(id)),
      add: (edition) => editions.add(edition),
      save: (edition) => write(() => editions.save(edition)),
      list: (newsletter, limit) => this.#call(() => editions.list(newsletter, limit)),
      progress: (newsletter) => this.#call(() => editions.progress(newsletter)),
      saveProgress: (progress) => write(() => editions.saveProgress(progress)),
    }).then(
      () => this.told.push('done'),
      (error: unknown) => this.told.push(String(error)),
    );
  }

  get key(): string {
    return this.#dead ? 'dead' : this.told.join();
  }

  #call<Result>(work: () => Promise<Result>): Promise<Result>;
  #call<Result>(work: () => Promise<Result | null>, isWrite: true): Promise<Result | null>;
  #call<Result>(work: () => Promise<Result | null>, isWrite = false): Promise<Result | null> {
    return new Promise((answer) => {
      const take = async (act: Act): Promise<void> => {
        this.waiting = null;
        if (act === 'crash') {
          this.#dead = true;
          return;
        }
        const result = act === 'lose' ? await work().then(() => null) : await work();
        this.told.push(JSON.stringify(result));
        answer(result);
      };
      this.waiting = { isWrite, take };
    });
  }
}

/** Lets everything run that waits for no turn. */
const quiet = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

class History {
  readonly #start: Start;
  readonly #processes: readonly Process[];
  #crashes = 0;
  #lost = 0;

  constructor(start: Start) {
    this.#start = start;
    this.#processes = start.actors.map((actor) => new Process(actor, start.editions));
  }

  async state(): Promise<string> {
    const stored = await this.#start.look();
    const all = [stored, this.#crashes, this.#lost, ...this.#processes.map(({ key }) => key)];
    return createHash('sha256').update(all.join('\n')).digest('base64');
  }

  next({ crashes, lost }: Faults): Step[] {
    return this.#processes.flatMap(({ waiting }, actor) => {
      if (!waiting) return [];
      const acts: Act[] = ['go'];
      if (waiting.isWrite && this.#lost < lost) acts.push('lose');
      if (this.#crashes < crashes) acts.push('crash');
      return acts.map((act) => ({ actor, act }));
    });
  }

  async take({ actor, act }: Step): Promise<void> {
    if (act === 'crash') this.#crashes += 1;
    if (act === 'lose') this.#lost += 1;
    await this.#processes[actor]?.waiting?.take(act);
    await quiet();
  }

  end(): Promise<void> {
    return this.#start.end();
  }
}

/**
 * Plays every order in which the actors' calls can come, with every crash and every lost reply, and gives the number of
 * states. One that was met before is not gone into again; a branch is reached by playing its history anew. Where `look`
 * or `end` throws, the error names the steps before it.
 */
export const everyOrder = async (start: () => Promise<Start>, faults: Faults): Promise<number> => {
  const met = new Set<string>();
  const play = async (steps: readonly Step[]): Promise<History> => {
    const history = new History(await start());
    await quiet();
    for (const step of steps) await history.take(step);
    return history;
  };
  const after = (steps: readonly Step[]) => (error: unknown) => {
    const order = steps.map(({ actor, act }) => `${actor} ${act}`).join(', ');
    throw new Error(`after ${order}: ${error}`);
  };
  const visit = async (history: History, steps: readonly Step[]): Promise<void> => {
    const state = await history.state().catch(after(steps));
    if (met.has(state)) return;
    met.add(state);
    const next = history.next(faults);
    if (next.length === 0) await history.end().catch(after(steps));
    for (const [index, step] of next.entries()) {
      const branch = index === 0 ? history : await play(steps);
      await branch.take(step);
      await visit(branch, [...steps, step]);
    }
  };
  await visit(await play([]), []);
  return met.size;
};
