import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type Clock, MINUTE } from '../kernel/index.ts';
import { type KeyRing, type KeySource, parseKeyRing, ReadersError } from '../readers/index.ts';

/** A new token key signs everywhere within this time; a call a sandbox and ten minutes costs nothing to speak of. */
const KEPT = 10 * MINUTE;

/** The key ring in Secrets Manager, remembered for ten minutes; after a failed renewal the old one serves on. */
export class SecretKeys implements KeySource {
  readonly #client: SecretsManagerClient;
  readonly #secret: string;
  readonly #clock: Clock;
  #kept: { readonly ring: KeyRing; readonly until: number } | null = null;

  constructor(client: SecretsManagerClient, secret: string, clock: Clock) {
    this.#client = client;
    this.#secret = secret;
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
    const where = `secret ${this.#secret}`;
    const answer = await this.#client.send(new GetSecretValueCommand({ SecretId: this.#secret }));
    if (answer.SecretString === undefined) {
      throw new ReadersError('unavailable', 'keys', `keys in ${where}: it holds no text`);
    }
    return parseKeyRing(answer.SecretString, where);
  }
}
