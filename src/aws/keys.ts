import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type Clock, MINUTE } from '../kernel/index.ts';
import { type KeyRing, type KeySource, parseKeyRing, ReadersError } from '../readers/index.ts';

/** A new token key signs everywhere within this time; a call a sandbox and ten minutes costs nothing to speak of. */
const KEPT = 10 * MINUTE;

/** The secrets that hold the key ring, each `{"<kid>": "<base64>", …}`: AWS can generate one value a secret. */
export interface KeySecretIds {
  readonly ids: string;
  readonly tokens: string;
}

/** The key ring in Secrets Manager, remembered for ten minutes; after a failed renewal the old one serves on. */
export class SecretKeys implements KeySource {
  readonly #client: SecretsManagerClient;
  readonly #secrets: KeySecretIds;
  readonly #clock: Clock;
  #kept: { readonly ring: KeyRing; readonly until: number } | null = null;

  constructor(client: SecretsManagerClient, secrets: KeySecretIds, clock: Clock) {
    this.#client = client;
    this.#secrets = secrets;
    this.#clock = clock;
  }

  async keyRing(): Promise<KeyRing> {
    const now = this.#clock.now();
    if (this.#kept && now < this.#kept.until) return this.#kept.ring;
    try {
      const ring = await this.#read();
      this.#kept = { ring, until: now + KEPT };
      return ring;
    } catch (error) {
      if (!this.#kept) throw error;
      this.#kept = { ring: this.#kept.ring, until: now + MINUTE };
      return this.#kept.ring;
    }
  }

  async #read(): Promise<KeyRing> {
    const { ids, tokens } = this.#secrets;
    const idKeys = await this.#text(ids);
    const tokenKeys = await this.#text(tokens);
    return parseKeyRing(`{"ids":${idKeys},"tokens":${tokenKeys}}`, `secrets ${ids} and ${tokens}`);
  }

  async #text(secret: string): Promise<string> {
    const { SecretString } = await this.#client.send(
      new GetSecretValueCommand({ SecretId: secret }),
    );
    if (SecretString !== undefined) return SecretString;
    throw new ReadersError('unavailable', 'keys', `keys in secret ${secret}: it holds no text`);
  }
}
