import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Sign-ins under way and sessions of one machine's people; the oldest goes when there are more. */
const MOST = 500;

/** What a provider remembers of one kind, in this process alone. Nothing is looked for by user code: no devices here. */
class Kept implements Adapter {
  readonly #kept = new Map<string, AdapterPayload>();

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.#kept.set(id, payload);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#kept.get(id);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.#kept.values()].find((payload) => payload.uid === uid);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = this.#kept.get(id);
    // As the provider counts time: in seconds.
    if (payload) payload.consumed = payload.iat ?? 1;
  }

  async destroy(id: string): Promise<void> {
    this.#kept.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, payload] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(id);
  }
}

/** Adapters of a provider, one for each kind of thing that it remembers. */
export const keptInMemory = (): ((kind: string) => Adapter) => {
  const kinds = new Map<string, Kept>();
  return (kind) => {
    const known = kinds.get(kind) ?? new Kept();
    kinds.set(kind, known);
    return known;
  };
};
