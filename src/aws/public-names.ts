import { Resolver } from 'node:dns/promises';
import type { NameServers, RecordType } from '../desk/index.ts';
import { SECOND } from '../kernel/index.ts';

const ANSWER_WITHIN = 3 * SECOND;
const TRIES = 2;

/** Answers that say "nothing there": no such name, or no record of this type. */
const NOTHING = ['ENOTFOUND', 'ENODATA'];

const orNothing = <Value>(error: NodeJS.ErrnoException): Value[] => {
  if (NOTHING.includes(error.code ?? '')) return [];
  throw error;
};

/** DNS as this machine sees it, or as a server that is named does. */
export class PublicNames implements NameServers {
  readonly #resolver = new Resolver({ timeout: ANSWER_WITHIN, tries: TRIES });

  /** @param server `9.9.9.9`, `127.0.0.1:5353`; null: the machine's own */
  constructor(server: string | null) {
    if (server !== null) this.#resolver.setServers([server]);
  }

  async lookup(name: string, type: RecordType): Promise<readonly string[]> {
    switch (type) {
      case 'CNAME':
        return this.#resolver.resolveCname(name).catch(orNothing<string>);
      case 'MX': {
        const found = await this.#resolver
          .resolveMx(name)
          .catch(orNothing<{ priority: number; exchange: string }>);
        return found.map(({ priority, exchange }) => `${priority} ${exchange}`);
      }
      case 'TXT': {
        const found = await this.#resolver.resolveTxt(name).catch(orNothing<string[]>);
        // A text over 255 characters comes in pieces that belong together (RFC 7208, 3.3).
        return found.map((pieces) => pieces.join(''));
      }
    }
  }

  async hasAddress(name: string): Promise<boolean> {
    const v4 = await this.#resolver.resolve4(name).catch(orNothing<string>);
    if (v4.length > 0) return true;
    return (await this.#resolver.resolve6(name).catch(orNothing<string>)).length > 0;
  }
}
