import type { Random } from '../../kernel/index.ts';

/** What the scheduler may do to a call beside letting it through. */
type Kind = 'read' | 'write' | 'send';

/** A call that waits for its turn. */
interface WaitingCall {
  readonly kind: Kind;
  /** Carries it out and answers it. */
  readonly go: () => Promise<void>;
  /** Carries it out, and loses the reply. */
  readonly lose: () => Promise<void>;
  /** Loses the request: nothing is carried out. */
  readonly fail: () => void;
  /** Answers without carrying it out. */
  readonly answer: (result: unknown) => void;
}

/** What a process was told, in few letters: with the code, all that its inner state follows from. */
const summary = (result: unknown): string =>
  JSON.stringify(result, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  ) ?? '';

/**
 * One process of the model: its calls of the shared ports wait until the scheduler picks them. The code is
 * deterministic, so what it has been told says where it stands.
 */
export class ModelProcess {
  readonly name: string;
  readonly waiting = new Map<string, WaitingCall>();
  running = true;
  readonly #told = new Map<string, string>();
  readonly #calls = new Map<string, number>();
  readonly #own: string;
  #tokens = 0;

  /** @param tokens begins every token of this process; no two processes share one */
  constructor(name: string, tokens = name) {
    this.name = name;
    this.#own = tokens;
  }

  /** Names that no other process gives. */
  readonly random: Random = {
    next: () => 0.5,
    token: () => {
      this.#tokens += 1;
      return `${this.#own}-${this.#tokens}`;
    },
  };

  call<Result>(kind: Kind, what: string, work: () => Promise<Result>): Promise<Result> {
    const count = (this.#calls.get(what) ?? 0) + 1;
    this.#calls.set(what, count);
    const label = `${what} ${count}`;
    return new Promise((resolve, reject) => {
      const told = (said: string) => {
        this.waiting.delete(label);
        this.#told.set(label, said);
      };
      const lost = () => {
        told('lost');
        reject(new Error(`lost: ${label}`));
      };
      const answer = (result: unknown) => {
        told(summary(result));
        resolve(result as Result);
      };
      this.waiting.set(label, {
        kind,
        go: async () => answer(await work()),
        lose: async () => {
          await work();
          lost();
        },
        fail: lost,
        answer,
      });
    });
  }

  /** Nothing that it still waits for will ever be answered. */
  end(): void {
    this.running = false;
    this.waiting.clear();
  }

  /** Two processes of the same name and key go on alike. */
  get key(): string {
    const told = [...this.#told].map(([label, said]) => `${label}=${said}`).sort();
    return this.running ? `${this.name} ${told.join(';')}` : `${this.name} ended`;
  }
}
