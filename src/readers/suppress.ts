import { hasAddress, type Subscriber } from '../domain/index.ts';
import { iso } from '../kernel/index.ts';
import type { ErasePorts } from './erase.ts';
import { contended, nobody, ofLaterVersion, wasErased } from './errors.ts';
import { subscriberId } from './subscriber-id.ts';

/** A bounce is counted between read and write; four losses in a row are no coincidence. */
const TRIES = 5;

/**
 * No mail goes to this address any more, of any newsletter, and no import changes that. Suppressing again changes nothing.
 *
 * @throws AddressError for what is no address; `readers.unknown` where nothing is kept of it.
 */
export const suppressSubscriber = async (
  address: string,
  { newsletters, store, keys, clock, logger }: ErasePorts,
): Promise<Extract<Subscriber, { state: 'suppressed' }>> => {
  const id = subscriberId(address, await keys.keyRing());
  const [first] = newsletters;
  for (let attempt = 0; first && attempt < TRIES; attempt += 1) {
    const { stored } = await store.person(first.id, id);
    if (!stored) throw nobody(address);
    const { subscriber, version } = stored;
    if (subscriber.state === 'erased') throw wasErased(address, subscriber.at);
    if (!hasAddress(subscriber)) throw ofLaterVersion(address, subscriber.state);
    // People who left another list may come back on their own; the desk's word is final.
    const settled = subscriber.state === 'suppressed' && !subscriber.elsewhere?.left;
    if (settled) return subscriber;
    const { name } = subscriber;
    const at = iso(clock.now());
    const suppressed = {
      ...({ state: 'suppressed', reason: 'desk' } as const),
      ...{ id, address: subscriber.address, name, at },
    };
    if (await store.saveSubscriber(suppressed, version)) {
      logger.info('subscriber.suppressed', { subscriber: id });
      return suppressed;
    }
  }
  throw contended('suppress');
};
